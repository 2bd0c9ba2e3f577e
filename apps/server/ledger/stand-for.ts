import { randomBytes } from "node:crypto";
import { buildEntry, canonicalJson, sha256, toHex, type Canonical, type EntryKind } from "@goldthread/ledger";
import type { Act } from "@goldthread/store/queries/act-into.ts";
import { insertEntries } from "@goldthread/store/queries/signing.ts";
import type { Transaction } from "@goldthread/store/transact.ts";

export interface ActsToRecord {
  readonly kind: EntryKind;
  /** Who acts. */
  readonly by: string;
  readonly at: Date;
  readonly newId: () => string;
  /** What each entry is about, where it is more than the content's digest. */
  readonly subjectsOf?: (made: readonly Made[]) => readonly string[];
}

/** Who acts, and when: all that an act needs beside what it says and of which kind it is. */
export type Acting = Pick<ActsToRecord, "by" | "at" | "newId">;

/** A content before its entry is made. */
export interface Made {
  readonly id: string;
  readonly content: string;
  /** SHA-256 in hexadecimal. */
  readonly digest: string;
}

type Facts = Readonly<Record<string, Canonical>>;

/** Makes the contents and inserts an entry for each; the caller inserts the rows that hold the contents. */
export async function standFor(
  tx: Transaction,
  acts: readonly Facts[],
  { kind, by, at: moment, newId, subjectsOf = (made) => made.map(({ digest }) => digest) }: ActsToRecord,
): Promise<readonly Act[]> {
  const at = moment.toISOString();
  const contents = acts.map((facts): Made => {
    const id = newId();
    const content = canonicalJson({ ...facts, at, by, id });
    return { id, content, digest: toHex(sha256(content)) };
  });
  const subjects = subjectsOf(contents);
  const made = contents.map(({ id, content, digest }, place) => {
    const entry = buildEntry({ kind, at, subject: subjects[place] ?? digest, salt: randomBytes(32) });
    return { row: { id, content, at, entryId: newId() }, entry };
  });
  await insertEntries(
    tx,
    made.map(({ row, entry }) => ({ id: row.entryId, kind, leaf: entry.leaf, leafHash: entry.hash, at })),
  );
  return made.map(({ row }) => row);
}

/** As {@link standFor}, of a single act. */
export async function standForOne(tx: Transaction, facts: Facts, act: ActsToRecord): Promise<Act> {
  const [row] = await standFor(tx, [facts], act);
  if (row === undefined) throw new Error("One act gives one row");
  return row;
}
