import { isDeepStrictEqual } from "node:util";
import { additionSchema, type AdditionWords } from "@goldthread/clinical/note/addition.ts";
import type { Canonical } from "@goldthread/ledger";
import { additionEntryKinds } from "@goldthread/store/addition-entry-kind.ts";
import { crashPoint } from "@goldthread/store/crash-point.ts";
import { isCoSignedSince, takeTurnsOnNotes } from "@goldthread/store/queries/note-turns.ts";
import { insertAdditions, readAct, type NoteToAddTo } from "@goldthread/store/queries/note-addition.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { refuse } from "../errors.ts";
import { standSigned } from "../ledger/stand-signed.ts";
import type { ActSigner } from "../passkeys/act-signer.ts";

export interface Adding {
  /** One note, or every note that carries the shared part. */
  readonly notes: readonly NoteToAddTo[];
  readonly words: AdditionWords;
  /** One press; what it has added already is answered again and not added twice. */
  readonly actId: string;
  readonly author: { readonly id: string; readonly name: string; readonly credential: string };
  readonly signer: ActSigner;
}

export interface Added {
  readonly additions: string[];
  readonly kind: AdditionWords["kind"];
}

/**
 * Adds to signed notes in one transaction: for each a content in canonical JSON, and the ledger's entry that stands for
 * it. Nothing that was signed changes.
 */
export async function addToNotes(tx: Transaction, adding: Adding): Promise<Added> {
  const { notes, words, actId, author, signer } = adding;
  const ids = notes.map(({ id }) => id);
  await takeTurnsOnNotes(tx, ids);
  const before = await readAct(tx, { actId, by: author.id });
  if (before.length > 0) return addedBefore(before, adding);
  // What carries an earlier time than a co-signature would pass for read by whoever gave it.
  if (await isCoSignedSince(tx, ids, signer.at)) refuse("changed_meanwhile");
  const rows = await standSigned(
    tx,
    notes.map((note) => ({
      ...plain(words),
      goldthread: "addition/1",
      actId,
      author: { ...author },
      method: signer.method,
      noteId: note.id,
      clientId: note.clientId,
      noteDigest: note.digest,
      salt: signer.newSalt(),
    })),
    { kind: additionEntryKinds[words.kind], by: author.id, author, signer },
  );
  crashPoint("addition: entries written");
  // What is added is kept for good, so it MUST be what readers expect: anything else is a fault of ours.
  for (const { content } of rows) additionSchema.parse(JSON.parse(content));
  await insertAdditions(tx, { rows, passkey: rows[0]?.passkey ?? null });
  crashPoint("addition: before commit");
  return { additions: rows.map(({ id }) => id), kind: words.kind };
}

/** Told again only of the very words on the very notes: others, typed after the answer was lost, would be taken for kept. */
function addedBefore(before: Awaited<ReturnType<typeof readAct>>, { notes, words }: Adding): Added {
  const said = plain(words);
  for (const { content } of before) {
    const kept: Readonly<Record<string, Canonical>> = JSON.parse(content);
    const isSame = Object.keys(said).every((name) => isDeepStrictEqual(kept[name], said[name]));
    if (!isSame || !notes.some(({ id }) => id === kept["noteId"])) refuse("sent_in_other_words");
  }
  return { additions: before.map(({ id }) => id), kind: words.kind };
}

function plain(words: AdditionWords): Readonly<Record<string, Canonical>> {
  return JSON.parse(JSON.stringify(words));
}
