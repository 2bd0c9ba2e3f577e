import { randomBytes, randomUUID } from "node:crypto";
import {
  aNote,
  aPerson,
  aSession as someFacts,
  aSharedPart,
  anAttendance as someAttendance,
  aClient as someClient,
} from "@goldthread/clinical/testing/a-note.ts";
import type { NoteBody } from "@goldthread/clinical/note/note-body.ts";
import { buildEntry, canonicalJson, sha256, toHex, type EntryKind } from "@goldthread/ledger";
import { auditLeafColumns, auditRoot, type AuditLeafRow } from "../audit-leaf.ts";
import { signatureSubject } from "../signature-subject.ts";
import { allActs } from "../verify/check-acts.ts";
import { aClient, aGroup, aSession, aStaff, insertRow } from "./builders.ts";
import type { Owner } from "./owner.ts";

/*
 * Signed records for tests, whole and true: canonical content, digest, signature and ledger entry fit together, so
 * that a test which damages one of them is a test of that one.
 */

const START = "2026-11-16T14:00:00.000Z";
const SIGNED_AT = "2026-11-16T15:05:00.000Z";
const salt = (): string => randomBytes(32).toString("base64");

/** An entry without a place: the sequencer's to give. */
export async function anEntry(
  owner: Owner,
  {
    kind = "audit-batch",
    subject = toHex(randomBytes(32)),
    at = SIGNED_AT,
  }: { kind?: EntryKind; subject?: string; at?: string } = {},
) {
  const { leaf, hash } = buildEntry({ kind, at, subject, salt: randomBytes(32) });
  const row = { id: randomUUID(), kind, leaf, leaf_hash: hash, recorded_at: at };
  await insertRow(owner, "ledger_entry", row);
  return row;
}

/** A row of the audit trail in a batch of its own; answers the batch's entry. */
export async function anAuditBatch(owner: Owner) {
  const id = randomUUID();
  const [event] = await owner.sql<AuditLeafRow>(
    `insert into audit_event (act) values ('note opened') returning ${auditLeafColumns}`,
  );
  if (event === undefined) throw new Error("the row of the trail is not there");
  const entry = await anEntry(owner, { kind: "audit-batch", subject: auditRoot([event]) });
  await insertRow(owner, "audit_batch", { id, size: 1, batched_at: SIGNED_AT, entry_id: entry.id });
  await owner.sql("update audit_event set batch_id = $1 where seq = $2", [id, event.seq]);
  return entry;
}

export type GivenPart = { id?: string; group_id?: string; session_id?: string; author_id?: string; version?: number };

export async function aPinnedSharedPart(owner: Owner, given: GivenPart = {}) {
  const group_id = given.group_id ?? (await aGroup(owner)).id;
  const author_id = given.author_id ?? (await aStaff(owner)).id;
  const session_id = given.session_id ?? (await aSession(owner, { group_id, clinician_id: author_id })).id;
  const { id = randomUUID(), version = 1 } = given;
  const content = canonicalJson(
    aSharedPart({
      id,
      version,
      salt: salt(),
      session: someFacts({ id: session_id, kind: "group", start: START }),
      group: { id: group_id, name: "Skills group" },
      facilitators: [aPerson({ id: author_id })],
    }),
  );
  const digest = sha256(content);
  const entry = await anEntry(owner, { kind: "shared-part-pinned", subject: toHex(digest) });
  const row = {
    id,
    session_id,
    group_id,
    version,
    content,
    digest,
    author_id,
    pinned_at: SIGNED_AT,
    entry_id: entry.id,
  };
  await insertRow(owner, "shared_part", row);
  return row;
}

export type GivenNote = {
  id?: string;
  client_id?: string;
  session_id?: string;
  author_id?: string;
  /** The note is a group's when this is given. */
  shared?: Awaited<ReturnType<typeof aPinnedSharedPart>>;
  signed?: boolean;
  body?: Partial<NoteBody>;
};

export async function aSignedNote(owner: Owner, { shared, signed = true, body = {}, ...given }: GivenNote = {}) {
  const client_id = given.client_id ?? (await aClient(owner)).id;
  const author_id = given.author_id ?? shared?.author_id ?? (await aStaff(owner)).id;
  const session_id =
    given.session_id ?? shared?.session_id ?? (await aSession(owner, { client_id, clinician_id: author_id })).id;
  const { id = randomUUID() } = given;
  const kind = shared ? ("group" as const) : ("individual" as const);
  const content = canonicalJson(
    aNote({
      id,
      kind,
      signedAt: SIGNED_AT,
      salt: salt(),
      format: shared ? "group-member" : "soap",
      client: someClient({ id: client_id }),
      session: someFacts({ id: session_id, kind, start: START }),
      author: aPerson({ id: author_id }),
      attendance: shared ? someAttendance() : null,
      shared: shared ? { id: shared.id, version: shared.version, digest: toHex(shared.digest) } : null,
      ...body,
    }),
  );
  const row = {
    id,
    client_id,
    session_id,
    kind,
    author_id,
    content,
    group_id: shared?.group_id ?? null,
    shared_part_id: shared?.id ?? null,
    format: shared ? "group-member" : "soap",
    happened_at: START,
    signed_at: SIGNED_AT,
    late: false,
    digest: sha256(content),
  };
  await insertRow(owner, "note", row);
  const signature = signed ? await aSignature(owner, { note: row, signer_id: author_id }) : null;
  return { ...row, signature };
}

const kindOfSignature = {
  author: "note-signed",
  "co-author": "co-signature",
  "co-signature": "co-signature",
  attestation: "attestation",
} as const;

/** A signature under a note: its author's, or somebody else's with their meaning, name and credential. */
export async function aSignature(
  owner: Owner,
  {
    note,
    signer_id,
    meaning = "author",
    name = "Mira Fictional",
    credential = "LCSW",
  }: {
    note: { id: string; digest: Uint8Array };
    signer_id: string;
    meaning?: keyof typeof kindOfSignature;
    name?: string;
    credential?: string;
  },
) {
  const id = randomUUID();
  const subject = signatureSubject({
    meaning,
    method: "passphrase",
    noteDigest: toHex(note.digest),
    signatureId: id,
    signerId: signer_id,
    signerName: name,
    credential,
    signedAt: SIGNED_AT,
  });
  const entry = await anEntry(owner, { kind: kindOfSignature[meaning], subject });
  const row = {
    id,
    note_id: note.id,
    signer_id,
    signer_name: name,
    credential,
    meaning,
    method: "passphrase" as const,
    digest: note.digest,
    signed_at: SIGNED_AT,
    entry_id: entry.id,
  };
  await insertRow(owner, "signature", row);
  return row;
}

const kindOfAct = {
  access_grant: "access-granted",
  setting_change: "settings-changed",
  review_answer: "override",
  attendance_correction: "correction",
  code_trigger_correction: "correction",
  merge_act: "record-merge",
  note_addition: "addendum",
  addition_co_signature: "co-signature",
  supervision_comment: "supervision",
  plan_version: "plan-changed",
  plan_signature: "plan-signed",
  summary: "summary-signed",
  summary_signature: "summary-signed",
  break_glass: "break-glass",
  client_access: "client-access",
  share: "access-granted",
  record_request: "record-request",
  withholding: "withholding",
  client_document: "client-document",
  minor_consent: "care-consent",
  authorisation: "authorisation",
  disclosure: "disclosure",
  notebook_release: "disclosure",
  notebook_hold: "legal-hold",
  record_hold: "legal-hold",
  supervision_note: "supervision",
  supervision_signature: "supervision",
  destruction_act: "destruction",
  ledger_epoch: "epoch",
} as const;

/** A row that its table's trigger would refuse today, because nothing is due; the schema is as strict as ever. */
async function behindTriggers(owner: Owner, table: string, row: Readonly<Record<string, unknown>>): Promise<void> {
  const connection = await owner.connect();
  try {
    const names = Object.keys(row);
    await connection.query("begin; set local session_replication_role = replica");
    await connection.query(
      `insert into ${table} (${names.join(", ")}) values (${names.map((_, at) => `$${at + 1}`).join(", ")})`,
      Object.values(row),
    );
    await connection.query("commit");
  } finally {
    connection.release();
  }
}

/** An act whose content the ledger stands for: access given, a setting changed, a finding answered. */
export async function anAct(
  owner: Owner,
  {
    table,
    by,
    at = SIGNED_AT,
    ...facts
  }: { table: keyof typeof kindOfAct; by: string; at?: string } & Record<string, string | number | boolean | null>,
) {
  const id = randomUUID();
  const content = canonicalJson({ ...facts, id, by, at });
  // Words carried to another chart belong to the retraction.
  const kind = facts["kind"] === "carried" ? "retraction" : kindOfAct[table];
  const entry = await anEntry(owner, { kind, subject: toHex(sha256(content)) });
  const row = { id, content, entry_id: entry.id };
  const time = allActs.find((acts) => acts.table === table)?.time ?? "";
  if (table === "destruction_act") await behindTriggers(owner, table, { ...row, [time]: at });
  else
    await owner.sql(`insert into ${table} (id, content, entry_id, ${time}) values ($1, $2, $3, $4)`, [
      id,
      content,
      entry.id,
      at,
    ]);
  return row;
}
