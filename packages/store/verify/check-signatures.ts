import { equalBytes, findPasskeyFault, parseEntry, sha256, toHex, type Entry } from "@goldthread/ledger";
import type { Transaction } from "../db.ts";
import type { SignatureMeaning, SignatureMethod } from "../schema/note.ts";
import { signatureSubject, type SignatureFacts } from "../signature-subject.ts";
import { entryAbout, findEntryOf } from "./find-entry-of.ts";
import { microseconds, momentText } from "./moment.ts";
import { following, pagesOf, type OnRows } from "./pages.ts";
import { reject, type Row } from "./record-problem.ts";

type SignatureRow = {
  id: string;
  note_id: string;
  signer_id: string;
  signer_name: string;
  credential: string;
  meaning: SignatureMeaning;
  method: SignatureMethod;
  digest: Buffer;
  signed_at: number;
  passkey: string | null;
  entry_id: string;
  entry_kind: string | null;
  leaf: string | null;
  note_digest: Buffer | null;
  author_id: string | null;
  author_name: string | null;
  author_credential: string | null;
  staff_name: string | null;
  staff_credential: string | null;
};

const KINDS: Readonly<Record<SignatureMeaning, string>> = {
  author: "note-signed",
  "co-author": "co-signature",
  "co-signature": "co-signature",
  attestation: "attestation",
};

/** Every signature against its note and its entry; notes and entries were checked before. Answers how many. */
export async function checkSignatures(tx: Transaction, onRows?: OnRows): Promise<number> {
  let count = 0;
  for await (const page of pagesOf(
    (after: string | null) => readSignatures(tx, after),
    ({ id }) => id,
    onRows,
  )) {
    for (const row of page) await checkSignature(tx, row);
    count += page.length;
  }
  return count;
}

function readSignatures(tx: Transaction, after: string | null): Promise<SignatureRow[]> {
  const { where, params } = following("s.id", after);
  return tx.sql(
    `select s.id, s.note_id, s.signer_id, s.signer_name, s.credential, s.meaning, s.method, s.digest, s.passkey,
       ${microseconds("s.signed_at")} as signed_at, s.entry_id, e.kind as entry_kind, nullif(e.leaf, '') as leaf, n.digest as note_digest,
       n.author_id, n.content::jsonb -> 'author' ->> 'name' as author_name,
       n.content::jsonb -> 'author' ->> 'credential' as author_credential,
       w.name as staff_name, w.credential as staff_credential
     from signature s left join note n on n.id = s.note_id left join ledger_entry e on e.id = s.entry_id
       left join staff w on w.id = s.signer_id
     where ${where} order by s.id limit 200`,
    params,
  );
}

async function checkSignature(tx: Transaction, row: SignatureRow): Promise<void> {
  const at: Row = { table: "signature", id: row.id };
  const facts = factsOf(at, row);
  if (row.leaf === null) return findEntryOf(tx, at, signatureSubject(facts));
  const entry = parseEntry(row.leaf);
  if (signatureSubject(facts) !== entry.subject) await rejectChanged(tx, { at, row, facts, entry });
  if (row.note_digest === null) reject(at, "note_id", "there is no such note");
  if (!equalBytes(row.digest, row.note_digest))
    reject(at, "note_id", "that note has another digest than the one signed");
  if (row.entry_kind !== KINDS[row.meaning]) reject(at, "entry_id", "that entry is of another kind");
  if (entry.at !== facts.signedAt) reject(at, "signed_at", "the ledger says another");
  if (row.meaning === "author") checkAuthor(at, row);
  const fault = await findActFault(row);
  if (fault !== undefined) reject(at, "passkey", fault);
}

function factsOf(
  at: Row,
  { id, signer_id, signer_name, credential, meaning, method, digest, signed_at, passkey }: SignatureRow,
): SignatureFacts {
  const signedAt = momentText(signed_at);
  if (signedAt === null) return reject(at, "signed_at", "no signature has parts of a millisecond");
  return {
    noteDigest: toHex(digest),
    signatureId: id,
    signerId: signer_id,
    signerName: signer_name,
    credential,
    meaning,
    method,
    signedAt,
    ...(passkey === null ? {} : { passkey: toHex(sha256(passkey)) }),
  };
}

/** A passkey's act is checked again each time: the ledger says that it was given, its own key that it fits. */
async function findActFault({ method, passkey, digest }: SignatureRow): Promise<string | undefined> {
  if (method !== "passkey") return passkey === null ? undefined : "a passphrase has none";
  return passkey === null ? "the passkey's act is missing" : findPasskeyFault(passkey, toHex(digest));
}

/** The author's signature bears the name and credential that stand in the note. */
function checkAuthor(at: Row, row: SignatureRow): void {
  if (row.signer_id !== row.author_id) reject(at, "signer_id", "the note has another author");
  if (row.signer_name !== row.author_name) reject(at, "signer_name", "the note says another");
  if (row.credential !== row.author_credential) reject(at, "credential", "the note says another");
}

type Changed = { readonly at: Row; readonly row: SignatureRow; readonly facts: SignatureFacts; readonly entry: Entry };

/**
 * The entry keeps only a digest of the facts, so which fact was changed is found by trying: the one that, put back to
 * what the note or the entry says (or to another of its few values), makes the digest fit again.
 */
async function rejectChanged(tx: Transaction, { at, row, facts, entry }: Changed): Promise<never> {
  const found = repairs(row, facts, entry).find(([, repaired]) => signatureSubject(repaired) === entry.subject);
  if (found) return reject(at, found[0], "the ledger stands for another");
  const fault = await findActFault(row);
  if (fault !== undefined) return reject(at, "passkey", fault);
  if (await entryAbout(tx, signatureSubject(facts)))
    return reject(at, "entry_id", "that entry is about something else");
  return reject(at, "id", "the ledger stands for another");
}

function repairs(
  row: SignatureRow,
  facts: SignatureFacts,
  entry: Entry,
): (readonly [column: string, facts: SignatureFacts])[] {
  const meanings = ["author", "co-author", "co-signature", "attestation"] as const;
  return [
    ...(row.note_digest === null ? [] : [["digest", { ...facts, noteDigest: toHex(row.note_digest) }] as const]),
    ...(row.author_id === null ? [] : [["signer_id", { ...facts, signerId: row.author_id }] as const]),
    ...(row.staff_name === null ? [] : [["signer_name", { ...facts, signerName: row.staff_name }] as const]),
    ...(row.staff_credential === null ? [] : [["credential", { ...facts, credential: row.staff_credential }] as const]),
    ["signed_at", { ...facts, signedAt: entry.at }],
    ...meanings.map((meaning) => ["meaning", { ...facts, meaning }] as const),
    ...(["passphrase", "passkey"] as const).map((method) => ["method", { ...facts, method }] as const),
    ["passkey", { ...facts, passkey: undefined }],
  ];
}
