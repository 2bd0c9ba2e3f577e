import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { sha256, signerFromSeed, toHex, type NoteSigner } from "@goldthread/ledger";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { asPart } from "./as-part.ts";
import { placeWaiting } from "./queries/ledger.ts";
import {
  aClient,
  aDraft,
  aGroup,
  anAct,
  anEntry,
  anAuditBatch,
  aPinnedSharedPart,
  aSession,
  aSignature,
  aSignedNote,
  aStaff,
  insertRow,
  withTestDatabase,
} from "./testing/index.ts";
import { verifyRecord, type Progress } from "./verify.ts";

const test = withTestDatabase();
const origin = "goldthread.example/tests";
let signer: NoteSigner;
const verify = () => verifyRecord(test.db, { vkey: signer.vkey });
const place = (limit: number) =>
  asPart(test.db, "sequencer", (tx) => placeWaiting(tx, { limit, signer, origin, at: new Date() }));

/** An individual note and two of a group's session, their drafts closed, five entries placed by three checkpoints, one waiting. */
async function aRecord() {
  const owner = test.asOwner;
  const [clinician, facilitator] = [(await aStaff(owner)).id, (await aStaff(owner)).id];
  const [ada, bo] = [(await aClient(owner)).id, (await aClient(owner)).id];
  const session = (await aSession(owner, { client_id: ada, clinician_id: clinician })).id;
  const note = await aSignedNote(owner, { client_id: ada, session_id: session, author_id: clinician });
  await place(1);
  const shared = await aPinnedSharedPart(owner, { author_id: facilitator });
  const groupNotes = [
    await aSignedNote(owner, { client_id: ada, shared }),
    await aSignedNote(owner, { client_id: bo, shared }),
  ];
  await place(2);
  await anAuditBatch(owner);
  await place(10);
  const draft = (
    await aDraft(owner, {
      session_id: session,
      client_id: ada,
      author_id: clinician,
      state: "signed",
      note_id: note.id,
    })
  ).id;
  const sharedDraft = (
    await aDraft(owner, {
      session_id: shared.session_id,
      part: "shared",
      group_id: shared.group_id,
      author_id: facilitator,
      state: "signed",
      shared_part_id: shared.id,
    })
  ).id;
  const openDraft = (await aDraft(owner, { client_id: ada })).id;
  const waiting = await anAuditBatch(owner);
  const grant = await anAct(owner, {
    table: "access_grant",
    by: clinician,
    staffId: facilitator,
    fromStaffId: clinician,
  });
  const setting = await anAct(owner, {
    table: "setting_change",
    by: clinician,
    setting: "dueHours",
    from: "24",
    to: "48",
  });
  const answer = await anAct(owner, {
    table: "review_answer",
    by: clinician,
    sessionId: session,
    clientId: ada,
    noteId: note.id,
    rule: "another-members-name",
    because: "It is her brother.",
  });
  const plan = await anAct(owner, {
    table: "plan_version",
    by: clinician,
    clientId: ada,
    number: 1,
    why: "First plan.",
  });
  const planSignature = await anAct(owner, {
    table: "plan_signature",
    by: clinician,
    clientId: ada,
    versionId: plan.id,
    as: "clinician",
  });
  const summary = await anAct(owner, {
    table: "summary",
    by: clinician,
    clientId: ada,
    groupId: null,
    kind: "periodic",
    from: "2026-10-01",
    to: "2026-10-31",
  });
  const summarySignature = await anAct(owner, {
    table: "summary_signature",
    by: facilitator,
    summaryId: summary.id,
    summaryDigest: toHex(sha256(summary.content)),
  });
  const correction = await anAct(owner, {
    table: "attendance_correction",
    by: facilitator,
    sessionId: shared.session_id,
    groupId: shared.group_id,
    clientId: ada,
    because: "Marked in the wrong row.",
  });
  const triggers = await anAct(owner, {
    table: "code_trigger_correction",
    by: facilitator,
    sessionId: shared.session_id,
    clientId: ada,
    because: "Ticked in the wrong session.",
  });
  const merge_id = randomUUID();
  const pair = { client_id: bo, survivor_id: ada };
  await insertRow(owner, "client_merge", { id: merge_id, ...pair, reason: "One person", proposed_by: clinician });
  const merge = await anAct(owner, {
    table: "merge_act",
    by: clinician,
    mergeId: merge_id,
    step: "proposed",
    fromId: bo,
    intoId: ada,
    because: "One person",
  });
  const release = await anAct(owner, {
    table: "notebook_release",
    by: clinician,
    clientId: ada,
    ground: "authorisation",
    recipient: "Dr Made-up",
  });
  const request = await anAct(owner, { table: "record_request", by: clinician, clientId: ada, what: "received" });
  const opening = await anAct(owner, {
    table: "break_glass",
    by: facilitator,
    clientId: ada,
    what: "opened",
    hours: 4,
    reason: "Found her unwell",
  });
  const withholding = await anAct(owner, {
    table: "withholding",
    by: clinician,
    clientId: ada,
    what: "withheld",
    subject: "note",
    subjectId: note.id,
  });
  const asked = "Consent to treatment, in the words that were asked.";
  const clientDocument = await anAct(owner, {
    table: "client_document",
    by: clinician,
    clientId: ada,
    what: "asked",
    title: "Consent to treatment",
    text: asked,
    textDigest: toHex(sha256(asked)),
    contactId: null,
  });
  const share = await anAct(owner, {
    table: "share",
    by: clinician,
    what: "given",
    draftId: openDraft,
    noteId: null,
    withId: facilitator,
    level: "read",
    until: "2026-12-31",
  });
  const careConsent = await anAct(owner, {
    table: "minor_consent",
    by: clinician,
    clientId: ada,
    what: "consented",
    who: "minor",
    isOwn: true,
    on: "2026-03-01",
  });
  const clientAccess = await anAct(owner, {
    table: "client_access",
    by: clinician,
    clientId: ada,
    what: "given",
    holder: "client",
  });
  const authorisation = await anAct(owner, { table: "authorisation", by: clinician, clientId: ada, ends: null });
  const disclosure = await anAct(owner, {
    table: "disclosure",
    by: clinician,
    clientId: ada,
    authorisationId: authorisation.id,
  });
  const hold = await anAct(owner, {
    table: "notebook_hold",
    by: facilitator,
    authorId: clinician,
    lifts: null,
    because: "A letter",
  });
  const recordHold = await anAct(owner, {
    table: "record_hold",
    by: facilitator,
    clientId: ada,
    lifts: null,
    reason: "A letter",
  });
  const supervisionNote = await anAct(owner, {
    table: "supervision_note",
    by: facilitator,
    supervisorId: facilitator,
    superviseeId: clinician,
    on: "2026-11-10",
    minutes: 60,
  });
  const supervisionSignature = await anAct(owner, {
    table: "supervision_signature",
    by: clinician,
    noteId: supervisionNote.id,
    noteDigest: toHex(sha256(supervisionNote.content)),
  });
  const destruction = await aDestruction({ clientId: bo, proposer: facilitator, confirmer: clinician });
  const epoch = await anAct(owner, {
    table: "ledger_epoch",
    by: clinician,
    before: "the key before",
    after: signer.vkey,
    fromSize: 0,
    fromRoot: null,
  });
  const supervisor = await aStaff(owner, { name: "Ines Supervising", credential: "PhD" });
  const coSignature = await aSignature(owner, {
    note,
    signer_id: supervisor.id,
    meaning: "co-signature",
    name: supervisor.name,
    credential: "PhD",
  });
  const addition = await anAct(owner, {
    table: "note_addition",
    by: clinician,
    kind: "addendum",
    noteId: note.id,
    clientId: ada,
    actId: randomUUID(),
    text: "She called back.",
  });
  const additionCoSignature = await anAct(owner, {
    table: "addition_co_signature",
    by: supervisor.id,
    noteId: note.id,
    additionId: addition.id,
    additionDigest: toHex(sha256(addition.content)),
  });
  const carriedInto = (await aDraft(owner, { client_id: bo, author_id: clinician })).id;
  const carried = await anAct(owner, {
    table: "note_addition",
    by: clinician,
    kind: "carried",
    noteId: note.id,
    clientId: ada,
    actId: randomUUID(),
    draftId: carriedInto,
  });
  await owner.sql(
    `insert into note_move (note_id, draft_id, moved_by, moved_at, addition_id)
     select note_id, $2, added_by, added_at, id from note_addition where id = $1`,
    [carried.id, carriedInto],
  );
  const comment = await anAct(owner, {
    table: "supervision_comment",
    by: facilitator,
    kind: "comment",
    noteId: note.id,
    to: clinician,
    words: "Which technique was it?",
  });
  return {
    merge,
    addition,
    additionCoSignature,
    comment,
    coSignature,
    release,
    authorisation,
    request,
    opening,
    clientAccess,
    careConsent,
    share,
    withholding,
    clientDocument,
    disclosure,
    hold,
    recordHold,
    supervisionNote,
    supervisionSignature,
    destruction,
    epoch,
    plan,
    planSignature,
    summary,
    summarySignature,
    correction,
    triggers,
    grant,
    setting,
    answer,
    note,
    shared,
    groupNotes,
    draft,
    sharedDraft,
    openDraft,
    waiting,
    otherClient: bo,
    otherStaff: facilitator,
    otherGroup: (await aGroup(owner)).id,
  };
}

/** What is left of a record that is gone: its act, and one entry without its leaf. */
async function aDestruction({ clientId, proposer, confirmer }: Record<"clientId" | "proposer" | "confirmer", string>) {
  const owner = test.asOwner;
  const about = { table: "destruction_act", clientId, dueOn: "2026-01-01", rule: "practice" } as const;
  const proposal = await anAct(owner, { ...about, by: proposer, step: "proposed", proposalId: null });
  const gone = await anEntry(owner, { kind: "addendum" });
  const moment = Date.parse(gone.recorded_at) * 1000;
  const digest = toHex(sha256(`${gone.id} ${gone.kind} ${moment} ${toHex(gone.leaf_hash)}`));
  const done = { step: "confirmed", proposalId: proposal.id, entries: 1, digest };
  const act = await anAct(owner, { ...about, ...done, by: confirmer });
  await owner.sql("update ledger_entry set leaf = '' where id = $1", [gone.id]);
  await insertRow(owner, "ledger_tombstone", { entry_id: gone.id, act_id: act.id });
  const record = (await aClient(owner)).id;
  await insertRow(owner, "destroyed_record", { client_id: record, act_id: act.id });
  return { ...act, gone: gone.id, record };
}

let the: Awaited<ReturnType<typeof aRecord>>;
const TABLES = [
  "note",
  "shared_part",
  "signature",
  "ledger_entry",
  "ledger_node",
  "ledger_checkpoint",
  "draft",
  "draft_update",
  "access_grant",
  "setting_change",
  "review_answer",
  "plan_version",
  "plan_signature",
  "summary",
  "summary_signature",
  "attendance_correction",
  "code_trigger_correction",
  "merge_act",
  "note_addition",
  "addition_co_signature",
  "supervision_comment",
  "note_move",
  "break_glass",
  "client_access",
  "minor_consent",
  "share",
  "record_request",
  "withholding",
  "client_document",
  "authorisation",
  "disclosure",
  "notebook_release",
  "notebook_hold",
  "record_hold",
  "supervision_note",
  "supervision_signature",
  "destruction_act",
  "destroyed_record",
  "ledger_tombstone",
  "ledger_epoch",
];

/** Damage is done behind every constraint's back, and undone from a copy. */
async function damage(...statements: readonly string[]): Promise<void> {
  const client = await test.asOwner.connect();
  try {
    await client.query(["begin", "set local session_replication_role = replica", ...statements, "commit"].join("; "));
  } finally {
    await client.query("rollback");
    client.release();
  }
}

beforeAll(async () => {
  signer = await signerFromSeed({ name: origin, seed: new Uint8Array(32).fill(7) });
  the = await aRecord();
  // Some damage is not only forbidden but impossible; the constraints that stop it are taken away.
  await test.asOwner.sql("alter table draft drop constraint draft_signed_is_kept");
  for (const constraint of ["note_of_a_group_is_pinned", "note_kind_known", "note_once_per_session_and_client"])
    await test.asOwner.sql(`alter table note drop constraint ${constraint}`);
  await test.asOwner.sql("alter table signature drop constraint signature_entry_once");
  for (const table of TABLES) await test.asOwner.sql(`create table copy_of_${table} as table ${table}`);
  for (const table of TABLES) given.set(table, await givenColumns(table));
});
afterEach(async () => {
  await damage(
    ...TABLES.flatMap((table) => [
      `delete from ${table}`,
      `insert into ${table} (${given.get(table)}) overriding system value select ${given.get(table)} from copy_of_${table}`,
    ]),
  );
});

const entriesThere = async (): Promise<number | undefined> =>
  (await test.asOwner.sql<{ count: number }>("select count(*)::integer as count from ledger_entry"))[0]?.count;
const given = new Map<string, string>();

/** What is not made by the database from other columns. */
async function givenColumns(table: string): Promise<string> {
  const rows = await test.asOwner.sql<{ name: string }>(
    "select quote_ident(attname) as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and attgenerated = ''",
    [table],
  );
  return rows.map(({ name }) => name).join(", ");
}

describe("a record that nobody changed", () => {
  it("fits, and is counted", async () => {
    expect(await verify()).toEqual({
      ok: true,
      problem: null,
      destroyed: [{ actId: the.destruction.id, at: "2026-11-16T15:05:00.000Z", rule: "practice", entries: 1 }],
      checked: { notes: 3, sharedParts: 1, signatures: 4, entries: await entriesThere(), nodes: 8, checkpoints: 3 },
    });
  });
  it("says what it is doing and how far it is, row by row to the last", async () => {
    const steps: Progress[] = [];
    await verifyRecord(test.db, { vkey: signer.vkey, onProgress: (step) => steps.push(step) });
    expect(steps.map(({ what }) => what)).toContain("Checking notes");
    const [first, last] = [steps[0], steps.at(-1)];
    expect(first).toMatchObject({ done: 0, total: last?.total });
    expect(last?.done).toBe(last?.total);
    expect(steps.map(({ done }) => done)).toEqual(steps.map(({ done }) => done).toSorted((a, b) => a - b));
  });
  it("does not fit another ledger's key", async () => {
    const other = await signerFromSeed({ name: origin, seed: new Uint8Array(32).fill(8) });
    expect(await verifyRecord(test.db, { vkey: other.vkey })).toMatchObject({
      ok: false,
      problem: { table: "ledger_checkpoint", column: "note" },
    });
  });
});

type Damage = { readonly sql: () => string; readonly id?: () => string };
const moved = (set: () => string): Damage => ({ sql: () => `update note_move set ${set()}`, id: () => the.note.id });
const byte = (column: string) => `set_byte(${column}, 5, (get_byte(${column}, 5) + 1) % 256)`;
/** One digit of the random bytes that every record holds: nothing but the digest notices. */
const saltDigit = (column: string, field: string) =>
  `overlay(${column} placing case when substr(${column}, position('"${field}":"' in ${column}) + 12, 1) = '1' then '2' else '1' end from position('"${field}":"' in ${column}) + 12 for 1)`;
const note = (change: string): Damage => ({
  sql: () => `update note set ${change} where id = '${the.note.id}'`,
  id: () => the.note.id,
});
const groupNote = (change: () => string): Damage => ({
  sql: () => `update note set ${change()} where id = '${the.groupNotes[0]?.id}'`,
  id: () => the.groupNotes[0]?.id ?? "",
});
const shared = (change: () => string): Damage => ({
  sql: () => `update shared_part set ${change()} where id = '${the.shared.id}'`,
  id: () => the.shared.id,
});
const signature = (change: () => string): Damage => ({
  sql: () => `update signature set ${change()} where id = '${the.note.signature?.id}'`,
  id: () => the.note.signature?.id ?? "",
});
const entryId = () => the.note.signature?.entry_id ?? "";
const entry = (change: string): Damage => ({
  sql: () => `update ledger_entry set ${change} where id = '${entryId()}'`,
  id: entryId,
});
const node = (change: string, id: string): Damage => ({
  sql: () => `update ledger_node set ${change} where level = 1 and index = 1`,
  id: () => id,
});
const checkpoint = (change: string, id = "3"): Damage => ({
  sql: () => `update ledger_checkpoint set ${change} where size = 3`,
  id: () => id,
});
const later = (column: string) => `${column} = ${column} + interval '1 microsecond'`;
const NEW = "018f0000-0000-7000-8000-00000000abcd";

/** The same four columns, of each kind of act. */
function damagesOfAct(table: string, time: string, id: () => string): Readonly<Record<string, Damage>> {
  return {
    [`${table}.id`]: { sql: () => `update ${table} set id = '${NEW}' where id = '${id()}'`, id: () => NEW },
    [`${table}.content`]: {
      sql: () => `update ${table} set content = replace(content, '2026', '2027') where id = '${id()}'`,
      id,
    },
    [`${table}.${time}`]: { sql: () => `update ${table} set ${later(time)} where id = '${id()}'`, id },
    [`${table}.entry_id`]: { sql: () => `update ${table} set entry_id = '${entryId()}' where id = '${id()}'`, id },
  };
}

const damages: Readonly<Record<string, Damage>> = {
  "note.id": { sql: () => `update note set id = '${NEW}' where id = '${the.note.id}'`, id: () => NEW },
  "note.client_id": {
    sql: () => `update note set client_id = '${the.otherClient}' where id = '${the.note.id}'`,
    id: () => the.note.id,
  },
  "note.session_id": {
    sql: () => `update note set session_id = '${the.shared.session_id}' where id = '${the.note.id}'`,
    id: () => the.note.id,
  },
  "note.group_id": groupNote(() => `group_id = '${the.otherGroup}'`),
  "note.shared_part_id": groupNote(() => "shared_part_id = null"),
  "note.kind": note("kind = 'group'"),
  "note.format": note("format = 'sosp'"),
  "note.author_id": {
    sql: () => `update note set author_id = '${the.otherStaff}' where id = '${the.note.id}'`,
    id: () => the.note.id,
  },
  "note.happened_at": note(later("happened_at")),
  "note.signed_at": note(later("signed_at")),
  "note.content": note(`content = ${saltDigit("content", "salt")}`),
  "note.digest": note(`digest = ${byte("digest")}`),
  "shared_part.id": { sql: () => `update shared_part set id = '${NEW}'`, id: () => NEW },
  "shared_part.session_id": shared(() => `session_id = '${the.note.session_id}'`),
  "shared_part.group_id": shared(() => `group_id = '${the.otherGroup}'`),
  "shared_part.version": shared(() => "version = 2"),
  "shared_part.content": shared(() => `content = ${saltDigit("content", "salt")}`),
  "shared_part.digest": shared(() => `digest = ${byte("digest")}`),
  "shared_part.author_id": shared(() => `author_id = '${the.note.author_id}'`),
  "shared_part.pinned_at": shared(() => later("pinned_at")),
  "shared_part.entry_id": shared(() => `entry_id = '${entryId()}'`),
  "signature.id": {
    sql: () => `update signature set id = '${NEW}' where id = '${the.note.signature?.id}'`,
    id: () => NEW,
  },
  "signature.note_id": signature(() => `note_id = '${the.groupNotes[0]?.id}'`),
  "signature.signer_id": signature(() => `signer_id = '${the.otherStaff}'`),
  "signature.signer_name": signature(() => "signer_name = 'Mira Fictionai'"),
  "signature.credential": signature(() => "credential = 'LCSX'"),
  "signature.meaning": signature(() => "meaning = 'attestation'"),
  "signature.method": signature(() => "method = 'passkey'"),
  "signature.passkey": signature(() => "passkey = '{}'"),
  "signature.digest": signature(() => `digest = ${byte("digest")}`),
  "signature.signed_at": signature(() => "signed_at = signed_at + interval '1 millisecond'"),
  "signature.entry_id": signature(() => `entry_id = '${the.groupNotes[0]?.signature?.entry_id}'`),
  ...damagesOfAct("access_grant", "granted_at", () => the.grant.id),
  ...damagesOfAct("setting_change", "changed_at", () => the.setting.id),
  ...damagesOfAct("attendance_correction", "corrected_at", () => the.correction.id),
  ...damagesOfAct("code_trigger_correction", "corrected_at", () => the.triggers.id),
  ...damagesOfAct("note_addition", "added_at", () => the.addition.id),
  "note_addition.passkey": {
    sql: () => `update note_addition set passkey = '{}' where id = '${the.addition.id}'`,
    id: () => the.addition.id,
  },
  ...damagesOfAct("addition_co_signature", "signed_at", () => the.additionCoSignature.id),
  "addition_co_signature.passkey": {
    sql: () => `update addition_co_signature set passkey = '{}' where id = '${the.additionCoSignature.id}'`,
    id: () => the.additionCoSignature.id,
  },
  ...damagesOfAct("supervision_comment", "said_at", () => the.comment.id),
  "note_move.note_id": {
    sql: () => `update note_move set note_id = '${the.groupNotes[0]?.id}'`,
    id: () => the.groupNotes[0]?.id ?? "",
  },
  "note_move.draft_id": moved(() => `draft_id = '${the.openDraft}'`),
  "note_move.moved_by": moved(() => `moved_by = '${the.otherStaff}'`),
  "note_move.moved_at": moved(() => "moved_at = moved_at + interval '1 second'"),
  "note_move.addition_id": moved(() => "addition_id = null"),
  ...damagesOfAct("merge_act", "acted_at", () => the.merge.id),
  ...damagesOfAct("record_request", "acted_at", () => the.request.id),
  ...damagesOfAct("break_glass", "acted_at", () => the.opening.id),
  ...damagesOfAct("minor_consent", "acted_at", () => the.careConsent.id),
  ...damagesOfAct("client_access", "acted_at", () => the.clientAccess.id),
  ...damagesOfAct("withholding", "acted_at", () => the.withholding.id),
  ...damagesOfAct("client_document", "acted_at", () => the.clientDocument.id),
  ...damagesOfAct("share", "acted_at", () => the.share.id),
  ...damagesOfAct("authorisation", "recorded_at", () => the.authorisation.id),
  ...damagesOfAct("disclosure", "released_at", () => the.disclosure.id),
  ...damagesOfAct("notebook_release", "released_at", () => the.release.id),
  ...damagesOfAct("notebook_hold", "acted_at", () => the.hold.id),
  ...damagesOfAct("record_hold", "acted_at", () => the.recordHold.id),
  ...damagesOfAct("supervision_note", "signed_at", () => the.supervisionNote.id),
  "supervision_note.passkey": {
    sql: () => `update supervision_note set passkey = '{}' where id = '${the.supervisionNote.id}'`,
    id: () => the.supervisionNote.id,
  },
  ...damagesOfAct("supervision_signature", "signed_at", () => the.supervisionSignature.id),
  "supervision_signature.passkey": {
    sql: () => `update supervision_signature set passkey = '{}' where id = '${the.supervisionSignature.id}'`,
    id: () => the.supervisionSignature.id,
  },
  ...damagesOfAct("destruction_act", "acted_at", () => the.destruction.id),
  "destroyed_record.act_id": {
    sql: () => `update destroyed_record set act_id = '${NEW}'`,
    id: () => the.destruction.record,
  },
  "ledger_tombstone.entry_id": {
    sql: () =>
      `update ledger_tombstone set entry_id = '${NEW}'; update ledger_entry set id = '${NEW}' where id = '${the.destruction.gone}'`,
    id: () => `of ${the.destruction.id}`,
  },
  "ledger_tombstone.act_id": {
    sql: () => `update ledger_tombstone set act_id = '${NEW}'`,
    id: () => the.destruction.gone,
  },
  ...damagesOfAct("ledger_epoch", "opened_at", () => the.epoch.id),
  ...damagesOfAct("plan_version", "changed_at", () => the.plan.id),
  ...damagesOfAct("plan_signature", "signed_at", () => the.planSignature.id),
  "plan_signature.passkey": {
    sql: () => `update plan_signature set passkey = '{}' where id = '${the.planSignature.id}'`,
    id: () => the.planSignature.id,
  },
  ...damagesOfAct("summary", "signed_at", () => the.summary.id),
  "summary.passkey": {
    sql: () => `update summary set passkey = '{}' where id = '${the.summary.id}'`,
    id: () => the.summary.id,
  },
  ...damagesOfAct("summary_signature", "signed_at", () => the.summarySignature.id),
  "summary_signature.passkey": {
    sql: () => `update summary_signature set passkey = '{}' where id = '${the.summarySignature.id}'`,
    id: () => the.summarySignature.id,
  },
  ...damagesOfAct("review_answer", "answered_at", () => the.answer.id),
  "ledger_entry.id": { sql: () => `update ledger_entry set id = '${NEW}' where id = '${entryId()}'`, id: () => NEW },
  "ledger_entry.kind": entry("kind = 'note-signef'"),
  "ledger_entry.leaf": entry(`leaf = ${saltDigit("leaf", "salt")}`),
  "ledger_entry.leaf_hash": entry(`leaf_hash = ${byte("leaf_hash")}`),
  "ledger_entry.recorded_at": entry(later("recorded_at")),
  "ledger_entry.place": entry("place = 77"),
  "ledger_node.level": node("level = 5", "5/1"),
  "ledger_node.index": node("index = 9", "1/9"),
  "ledger_node.hash": node(`hash = ${byte("hash")}`, "1/1"),
  "ledger_checkpoint.size": checkpoint("size = 4", "4"),
  "ledger_checkpoint.root": checkpoint(`root = ${byte("root")}`),
  "ledger_checkpoint.note": checkpoint("note = replace(note, E'\\n3\\n', E'\\n2\\n')"),
  "draft.state": { sql: () => `update draft set state = 'open' where id = '${the.draft}'`, id: () => the.draft },
  "draft.note_id": {
    sql: () => `update draft set note_id = '${the.groupNotes[0]?.id}' where id = '${the.draft}'`,
    id: () => the.draft,
  },
  "draft.shared_part_id": {
    sql: () => `update draft set shared_part_id = '${NEW}' where id = '${the.sharedDraft}'`,
    id: () => the.sharedDraft,
  },
  "draft_update.draft_id": {
    sql: () =>
      `insert into draft_update (draft_id, change, author_id) values ('${the.draft}', 'x', '${the.otherStaff}')`,
    id: () => the.draft,
  },
};

describe("one thing changed", () => {
  it.each(Object.entries(damages))("%s is named", async (name, { sql, id }) => {
    await damage(sql());
    const { ok, problem } = await verify();
    expect([ok, problem && `${problem.table}.${problem.column}`, problem?.id]).toEqual([false, name, id?.()]);
    expect(JSON.stringify(problem)).not.toContain("Noor");
  });

  const more: readonly (readonly [what: string, expected: string, sql: () => string])[] = [
    ["a signature taken away", "note.id", () => `delete from signature where id = '${the.note.signature?.id}'`],
    [
      "a note taken away, and its draft",
      "signature.note_id",
      () => `delete from note where id = '${the.note.id}'; delete from draft where id = '${the.draft}'`,
    ],
    [
      "a note taken away with its signature",
      "ledger_entry.id",
      () => `delete from note where id = '${the.note.id}'; delete from signature where note_id = '${the.note.id}'`,
    ],
    ["a grant of access taken away", "ledger_entry.id", () => "delete from access_grant"],
    ["a change of settings taken away", "ledger_entry.id", () => "delete from setting_change"],
    ["a correction of triggers taken away", "ledger_entry.id", () => "delete from code_trigger_correction"],
    ["a correction of attendance taken away", "ledger_entry.id", () => "delete from attendance_correction"],
    [
      "a co-signer's name",
      "signature.signer_name",
      () => `update signature set signer_name = 'Ines Supervisinh' where id = '${the.coSignature.id}'`,
    ],
    [
      "a co-signer's credential",
      "signature.credential",
      () => `update signature set credential = 'PhE' where id = '${the.coSignature.id}'`,
    ],
    [
      "a co-signature moved to another note",
      "signature.note_id",
      () => `update signature set note_id = '${the.groupNotes[0]?.id}' where id = '${the.coSignature.id}'`,
    ],
    ["a co-signature taken away", "ledger_entry.id", () => `delete from signature where id = '${the.coSignature.id}'`],
    ["words carried to another chart, the row taken away", "note_move.addition_id", () => "delete from note_move"],
    ["an addendum taken away", "ledger_entry.id", () => "delete from note_addition where kind = 'addendum'"],
    [
      "a supervisor's signature under an addition taken away",
      "ledger_entry.id",
      () => "delete from addition_co_signature",
    ],
    ["a supervisor's comment taken away", "ledger_entry.id", () => "delete from supervision_comment"],
    ["a merge's act taken away", "ledger_entry.id", () => "delete from merge_act"],
    ["a request taken away", "ledger_entry.id", () => "delete from record_request"],
    ["an emergency opening taken away", "ledger_entry.id", () => "delete from break_glass"],
    ["a withholding taken away", "ledger_entry.id", () => "delete from withholding"],
    ["a document to sign taken away", "ledger_entry.id", () => "delete from client_document"],
    ["a share taken away", "ledger_entry.id", () => "delete from share"],
    ["a disclosure taken away", "ledger_entry.id", () => "delete from disclosure"],
    ["an authorisation taken away", "ledger_entry.id", () => "delete from disclosure; delete from authorisation"],
    ["a release of private notes taken away", "ledger_entry.id", () => "delete from notebook_release"],
    ["an epoch taken away", "ledger_entry.id", () => "delete from ledger_epoch"],
    [
      "an epoch that goes on under another key",
      "ledger_epoch.content",
      () => "update ledger_epoch set content = replace(content, 'after\":\"', 'after\":\"x')",
    ],
    [
      "an epoch that goes on from a checkpoint that is not there",
      "ledger_epoch.content",
      () => "update ledger_epoch set content = replace(content, '\"fromSize\":0', '\"fromSize\":1')",
    ],
    ["a legal hold taken away", "ledger_entry.id", () => "delete from notebook_hold"],
    ["a supervision note taken away", "ledger_entry.id", () => "delete from supervision_note"],
    ["the second signature of one taken away", "ledger_entry.id", () => "delete from supervision_signature"],
    ["a hold on a record taken away", "ledger_entry.id", () => "delete from record_hold"],
    [
      "a proposal of a destruction taken away",
      "ledger_entry.id",
      () => "delete from destruction_act where step = 'proposed'",
    ],
    [
      "a leaf emptied under no act",
      "ledger_entry.leaf",
      () => `update ledger_entry set leaf = '' where id = '${the.waiting.id}'`,
    ],
    [
      "a leaf emptied under an act that took another",
      "ledger_tombstone.entry_id",
      () =>
        `insert into ledger_entry (id, kind, leaf, leaf_hash, recorded_at) values ('${NEW}', 'addendum', '', sha256('x'), now()); insert into ledger_tombstone values ('${NEW}', '${the.destruction.id}')`,
    ],
    ["a version of a plan taken away", "ledger_entry.id", () => "delete from plan_version"],
    ["a signature of a plan taken away", "ledger_entry.id", () => "delete from plan_signature"],
    ["a signed summary taken away", "ledger_entry.id", () => "delete from summary"],
    ["a supervisor's signature under one taken away", "ledger_entry.id", () => "delete from summary_signature"],
    ["an answer to a finding taken away", "ledger_entry.id", () => "delete from review_answer"],
    ["a shared part taken away", "note.shared_part_id", () => "delete from shared_part"],
    [
      "a note taken away with signature and waiting entry",
      "ledger_entry.place",
      () => `delete from ledger_entry where id = '${entryId()}'`,
    ],
    [
      "an entry that waits, changed",
      "ledger_entry.leaf",
      () => `update ledger_entry set leaf = ${saltDigit("leaf", "salt")} where id = '${the.waiting.id}'`,
    ],
    [
      "two entries that changed places",
      "ledger_entry.place",
      () =>
        "alter table ledger_entry drop constraint ledger_entry_place_once; update ledger_entry set place = 1 - place where place in (0, 1); alter table ledger_entry add constraint ledger_entry_place_once unique (place)",
    ],
    [
      "the newest checkpoint taken away",
      "ledger_entry.place",
      () => "delete from ledger_checkpoint where size = (select max(size) from ledger_checkpoint)",
    ],
    [
      "the last entry taken out of the tree",
      "ledger_entry.place",
      () => "update ledger_entry set place = null where place = (select max(place) from ledger_entry)",
    ],
    ["a node taken away", "ledger_node.hash", () => "delete from ledger_node where level = 1 and index = 0"],
    [
      "a node added",
      "ledger_node.index",
      () => "insert into ledger_node select 3, 9, hash from ledger_node where level = 0 and index = 0",
    ],
    ["a draft that became nothing", "draft.note_id", () => `update draft set note_id = null where id = '${the.draft}'`],
    [
      "content that is no note, well digested and signed",
      "note.content",
      () =>
        `update note set content = '{}', digest = sha256('{}') where id = '${the.note.id}'; update signature set digest = sha256('{}') where id = '${the.note.signature?.id}'`,
    ],
    [
      "content with a space in it, well digested and signed",
      "note.content",
      () =>
        `update note set content = content || ' ', digest = sha256(convert_to(content || ' ', 'UTF8')) where id = '${the.note.id}'; update signature set digest = (select digest from note where id = '${the.note.id}') where id = '${the.note.signature?.id}'`,
    ],
  ];
  it.each(more)("%s is named", async (_, expected, sql) => {
    await damage(sql());
    const { problem } = await verify();
    expect(problem && `${problem.table}.${problem.column}`).toBe(expected);
  });

  it("a whole record rewritten, note, digest, signature, entry, tree and roots, is caught by the checkpoint's signature", async () => {
    const other = await signerFromSeed({ name: origin, seed: new Uint8Array(32).fill(9) });
    await damage(
      "delete from ledger_checkpoint",
      "delete from ledger_node",
      "update ledger_entry set place = null",
      `update ledger_entry set leaf = ${saltDigit("leaf", "salt")} where id = '${the.waiting.id}'`,
      `update ledger_entry set leaf_hash = sha256('\\x00'::bytea || convert_to(leaf, 'UTF8')) where id = '${the.waiting.id}'`,
    );
    await asPart(test.db, "sequencer", (tx) => placeWaiting(tx, { limit: 100, signer: other, origin, at: new Date() }));
    expect((await verify()).problem).toMatchObject({ table: "ledger_checkpoint", column: "note" });
  });
});

describe("docs/ledger.md", () => {
  let covered: string[];
  let uncovered: string[];
  beforeEach(async () => {
    const [, text = ""] = (await readFile(new URL("../../docs/ledger.md", import.meta.url), "utf8")).split(
      "\n## Covered\n",
    );
    const [first = "", second = ""] = text.split("\n## Not covered\n");
    const named = (part: string): string[] =>
      [...part.matchAll(/^\| `([a-z_.]+)` \| \S/gm)].map(([, name]) => name ?? "");
    [covered, uncovered] = [named(first), named(second)];
  });
  it("lists as covered exactly what a test here changes", () => {
    expect(covered.toSorted()).toEqual(Object.keys(damages).toSorted());
  });
  it("lists every table and column of the database, as covered or as not, because", async () => {
    const columns = await test.asOwner.sql<{ relation: string; name: string }>(
      `select c.relname::text as relation, a.attname::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
       where c.relnamespace = 'goldthread'::regnamespace and c.relkind = 'r' and not a.attisdropped and c.relname not like 'copy_of_%'`,
    );
    const listed = new Set([...covered, ...uncovered]);
    const missing = columns.filter(({ relation, name }) => !listed.has(relation) && !listed.has(`${relation}.${name}`));
    expect(missing).toEqual([]);
    const there = new Set(columns.flatMap(({ relation, name }) => [relation, `${relation}.${name}`]));
    expect([...listed].filter((name) => !there.has(name))).toEqual([]);
  });
});

describe("many records", () => {
  it("are read in pages: more than fit into one", async () => {
    const client_id = (await aClient(test.asOwner)).id;
    const author_id = (await aStaff(test.asOwner)).id;
    const notes = [];
    for (let at = 0; at < 120; at++) notes.push(await aSignedNote(test.asOwner, { client_id, author_id }));
    await place(1_000);
    expect(await verify()).toMatchObject({
      ok: true,
      checked: { notes: 123, signatures: 124, entries: await entriesThere() },
    });
    const last = notes.toSorted((a, b) => (a.id < b.id ? -1 : 1)).at(-1);
    await damage(`update note set digest = ${byte("digest")} where id = '${last?.id}'`);
    expect((await verify()).problem).toMatchObject({ table: "note", id: last?.id, column: "digest" });
    expect(toHex(last?.digest ?? new Uint8Array())).toHaveLength(64);
  });
});
