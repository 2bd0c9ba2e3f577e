import { randomUUID } from "node:crypto";
import type { SampleOldRecord, SamplePractice } from "@goldthread/sample";
import { asActor } from "@goldthread/store/as-actor.ts";
import type { Database } from "@goldthread/store/db.ts";
import { admitClient, dischargeClient } from "@goldthread/store/queries/episode.ts";
import { dueOfRecord, keepingOf } from "../retention/due-of-record.ts";
import { recordDestruction, recordRecordHold } from "../retention/record-retention-act.ts";
import { readKeeping, readRetentionFacts } from "@goldthread/store/queries/retention.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { atNoon } from "./at-noon.ts";
import { loadSession } from "./load-session.ts";

/** Records of long ago: one that is due, one whose destruction waits for a second person, one that a hold keeps. */
export async function loadOldRecords(
  db: Database,
  { practice, staff, oldRecords }: SamplePractice,
  now: string,
): Promise<void> {
  const of = (role: "administrator" | "records-officer") => staff.find(({ roles }) => roles.includes(role))?.id ?? "";
  const people = new Map(staff.map(({ id, name, credential }) => [id, { id, name, credential }]));
  for (const record of oldRecords) {
    const clinician = people.get(record.clinicianId);
    if (clinician === undefined) throw new Error("Cannot load the sample practice: an old record has no clinician");
    await asActor(db, { staffId: of("administrator") }, (tx) => insertRecord(tx, record, of("administrator")));
    await asActor(db, { staffId: clinician.id, clock: atNoon(record.from, practice) }, (tx) => admit(tx, record));
    await loadSession(db, record.session, clinician);
    await asActor(db, { staffId: clinician.id, clock: atNoon(record.until, practice) }, (tx) => discharge(tx, record));
    await asActor(db, { staffId: of("records-officer"), clock: now }, (tx) =>
      decide(tx, record, { by: of("records-officer"), at: new Date(now), newId: () => randomUUID() }),
    );
  }
}

async function insertRecord(tx: Transaction, record: SampleOldRecord, createdBy: string): Promise<void> {
  const { clientId, name, birthDate, recordNumber, clinicianId, from, until } = record;
  await tx.sql("insert into client (id, record_number, name, created_by) values ($1, $2, $3, $4)", [
    clientId,
    recordNumber,
    name,
    createdBy,
  ]);
  await tx.sql("insert into client_detail (client_id, birth_date) values ($1, $2)", [clientId, birthDate]);
  await tx.sql(
    "insert into care_team (client_id, staff_id, capacity, from_date, to_date) values ($1, $2, 'clinician', $3, $4)",
    [clientId, clinicianId, from, until],
  );
}

async function admit(tx: Transaction, { clientId, from, episode }: SampleOldRecord): Promise<void> {
  await admitClient(tx, { id: episode.id, clientId, on: from, program: "Outpatient", why: episode.why });
}

async function discharge(tx: Transaction, { episode, until }: SampleOldRecord): Promise<void> {
  const ended = { episodeId: episode.id, version: 1, kind: "completed", why: "Goals met, as planned" } as const;
  await dischargeClient(tx, { ...ended, on: until });
}

type Act = Parameters<typeof recordRecordHold>[2];

async function decide(tx: Transaction, { clientId, end }: SampleOldRecord, act: Act): Promise<void> {
  if (end === "held") {
    const hold = { clientId, lifts: null, reason: "A lawyer announced a claim", reference: "Letter of March" };
    await recordRecordHold(tx, hold, act);
  }
  if (end !== "proposed") return;
  const [settings, [facts]] = [await readKeeping(tx), await readRetentionFacts(tx, clientId)];
  if (settings === undefined || facts === undefined) throw new Error("Cannot load the sample practice: no such record");
  const due = dueOfRecord(facts, keepingOf(settings));
  if (due.state !== "on") throw new Error("Cannot load the sample practice: the old record is not due");
  const step = { step: "proposed", clientId, proposalId: null, dueOn: due.on, rule: due.because.ruleId } as const;
  await recordDestruction(tx, step, act);
}
