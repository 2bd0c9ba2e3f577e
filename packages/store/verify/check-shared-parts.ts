import { sharedPartBodySchema } from "@goldthread/clinical";
import { equalBytes, parseCanonical, parseEntry, sha256, toHex } from "@goldthread/ledger";
import type { Transaction } from "../db.ts";
import { findEntryOf } from "./find-entry-of.ts";
import { isMoment, microseconds } from "./moment.ts";
import { following, pagesOf, type OnRows } from "./pages.ts";
import { parseColumn, reject, type Row } from "./record-problem.ts";

type PartRow = {
  id: string;
  session_id: string;
  group_id: string;
  version: number;
  content: string;
  digest: Buffer;
  author_id: string;
  pinned_at: number;
  entry_id: string;
  entry_kind: string | null;
  leaf: string | null;
  act_author: string | null;
};

/** Every pinned shared part: content, digest, the columns beside it, and its entry. Answers how many. */
export async function checkSharedParts(tx: Transaction, onRows?: OnRows): Promise<number> {
  let count = 0;
  for await (const page of pagesOf(
    (after: string | null) => readParts(tx, after),
    ({ id }) => id,
    onRows,
  )) {
    for (const part of page) await checkPart(tx, part);
    count += page.length;
  }
  return count;
}

/** Content may be long, so a page is short. The act that pins a part also signs a note, by the same author. */
function readParts(tx: Transaction, after: string | null): Promise<PartRow[]> {
  const { where, params } = following("p.id", after);
  return tx.sql(
    `select p.id, p.session_id, p.group_id, p.version, p.content, p.digest, p.author_id,
       ${microseconds("p.pinned_at")} as pinned_at, p.entry_id, e.kind as entry_kind, nullif(e.leaf, '') as leaf,
       (select n.author_id from note n where n.shared_part_id = p.id and n.signed_at = p.pinned_at limit 1) as act_author
     from shared_part p left join ledger_entry e on e.id = p.entry_id
     where ${where} order by p.id limit 50`,
    params,
  );
}

async function checkPart(tx: Transaction, part: PartRow): Promise<void> {
  const at: Row = { table: "shared_part", id: part.id };
  const digest = sha256(part.content);
  const entry = part.leaf === null ? null : parseEntry(part.leaf);
  if (!equalBytes(digest, part.digest)) {
    if (entry?.subject === toHex(digest)) reject(at, "digest", "it is not the digest of the content");
    reject(at, "content", "its digest is another");
  }
  checkColumns(at, part);
  if (entry === null) return findEntryOf(tx, at, toHex(digest));
  if (entry.subject !== toHex(digest) || part.entry_kind !== "shared-part-pinned")
    reject(at, "entry_id", "that entry is about something else");
  if (!isMoment(part.pinned_at, entry.at)) reject(at, "pinned_at", "the ledger says another");
  if (part.act_author !== null && part.act_author !== part.author_id)
    reject(at, "author_id", "the notes signed in the same act have another author");
}

function checkColumns(at: Row, part: PartRow): void {
  const body = parseColumn(at, "content", () => sharedPartBodySchema.parse(parseCanonical(part.content)));
  if (body.id !== part.id) reject(at, "id", "the content says another");
  if (body.session.id !== part.session_id) reject(at, "session_id", "the content says another");
  if (body.group.id !== part.group_id) reject(at, "group_id", "the content says another");
  if (body.version !== part.version) reject(at, "version", "the content says another");
}
