import { noteBodySchema, type NoteBody } from "@goldthread/clinical";
import { equalBytes, parseCanonical, sha256, toHex } from "@goldthread/ledger";
import type { Transaction } from "../db.ts";
import { isMoment, microseconds } from "./moment.ts";
import { following, pagesOf, type OnRows } from "./pages.ts";
import { parseColumn, reject, type Row } from "./record-problem.ts";

type NoteRow = {
  id: string;
  client_id: string;
  session_id: string;
  group_id: string | null;
  shared_part_id: string | null;
  kind: string;
  format: string;
  author_id: string;
  happened_at: number;
  signed_at: number;
  content: string;
  digest: Buffer;
  signature_digest: Buffer | null;
  part_digest: Buffer | null;
  part_version: number | null;
  part_group: string | null;
};

/** Every note: content, digest, the columns beside it, and what it pins. Answers how many. */
export async function checkNotes(tx: Transaction, onRows?: OnRows): Promise<number> {
  let count = 0;
  for await (const page of pagesOf(
    (after: string | null) => readNotes(tx, after),
    ({ id }) => id,
    onRows,
  )) {
    page.forEach(checkNote);
    count += page.length;
  }
  return count;
}

/** After the signatures: then one that was moved elsewhere has been named itself. */
export async function checkEveryNoteIsSigned(tx: Transaction): Promise<void> {
  const [unsigned] = await tx.sql<{ id: string }>(
    "select n.id from note n where not exists (select from signature s where s.note_id = n.id and s.meaning = 'author') order by n.id limit 1",
  );
  if (unsigned) reject({ table: "note", id: unsigned.id }, "id", "its author has not signed it");
}

function readNotes(tx: Transaction, after: string | null): Promise<NoteRow[]> {
  const { where, params } = following("n.id", after);
  return tx.sql(
    `select n.id, n.client_id, n.session_id, n.group_id, n.shared_part_id, n.kind, n.format, n.author_id,
       ${microseconds("n.happened_at")} as happened_at, ${microseconds("n.signed_at")} as signed_at, n.content, n.digest,
       (select s.digest from signature s where s.note_id = n.id and s.meaning = 'author' limit 1) as signature_digest,
       p.digest as part_digest, p.version as part_version, p.group_id as part_group
     from note n left join shared_part p on p.id = n.shared_part_id
     where ${where} order by n.id limit 50`,
    params,
  );
}

function checkNote(note: NoteRow): void {
  const at: Row = { table: "note", id: note.id };
  const digest = sha256(note.content);
  if (!equalBytes(digest, note.digest)) {
    const contentStands = note.signature_digest !== null && equalBytes(digest, note.signature_digest);
    if (contentStands) reject(at, "digest", "it is not the digest of the content");
    reject(at, "content", "its digest is another");
  }
  const body = parseColumn(at, "content", () => noteBodySchema.parse(parseCanonical(note.content)));
  checkColumns(at, note, body);
  checkPinned(at, note, body);
}

function checkColumns(at: Row, note: NoteRow, body: NoteBody): void {
  const pairs: readonly (readonly [column: string, is: unknown, says: unknown])[] = [
    ["id", note.id, body.id],
    ["client_id", note.client_id, body.client.id],
    ["session_id", note.session_id, body.session.id],
    ["shared_part_id", note.shared_part_id, body.shared?.id ?? null],
    ["kind", note.kind, body.kind],
    ["format", note.format, body.format],
    ["author_id", note.author_id, body.author.id],
  ];
  const wrong = pairs.find(([, is, says]) => is !== says);
  if (wrong) reject(at, wrong[0], "the content says another");
  if (!isMoment(note.happened_at, body.session.start)) reject(at, "happened_at", "the content says another start");
  if (!isMoment(note.signed_at, body.signedAt)) reject(at, "signed_at", "the content says another");
}

/** A group note stands on exactly that version of the shared part, to the byte. */
function checkPinned(at: Row, note: NoteRow, { shared }: NoteBody): void {
  if (shared === null) {
    if (note.group_id !== null) reject(at, "group_id", "the content is of no group");
    return;
  }
  if (note.part_digest === null) reject(at, "shared_part_id", "there is no such shared part");
  if (toHex(note.part_digest) !== shared.digest || note.part_version !== shared.version) {
    reject(at, "shared_part_id", "the shared part is not the one that was pinned");
  }
  if (note.group_id !== note.part_group) reject(at, "group_id", "the shared part is of another group");
}
