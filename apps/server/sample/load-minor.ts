import type { SamplePractice } from "@goldthread/sample";
import { addDays } from "@goldthread/clinical/session/zoned-time.ts";
import { asActor } from "@goldthread/store/as-actor.ts";
import type { Database } from "@goldthread/store/db.ts";
import { addClientContact } from "@goldthread/store/queries/client-contact.ts";
import { admitClient } from "@goldthread/store/queries/episode.ts";
import { insertMinorConsent } from "@goldthread/store/queries/minor-consent.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { calendarDay } from "../calendar-day.ts";
import { standForOne } from "../ledger/stand-for.ts";
import { sampleSources } from "./sample-sources.ts";

interface ToLoad {
  readonly now: string;
  readonly zone: string;
}

interface Minor {
  readonly clientId: string;
  readonly clinicianId: string;
  readonly today: string;
  readonly at: Date;
  readonly newId: () => string;
}

/**
 * A client under age who has just been admitted: their mother acts for them, by a paper that was seen, and consented to
 * their care; what they have come for alone since last week is their own. Nothing is written of them yet.
 */
export async function loadMinor(db: Database, { staff }: SamplePractice, { now, zone }: ToLoad): Promise<void> {
  const keeper = staff.find(({ roles }) => roles.includes("administrator"));
  const clinician = staff.find(({ roles }) => roles.includes("supervisor"));
  if (keeper === undefined || clinician === undefined) return;
  const { newId } = sampleSources("minor");
  const minor: Minor = {
    clientId: newId(),
    clinicianId: clinician.id,
    today: calendarDay(new Date(now), zone),
    at: new Date(now),
    newId,
  };
  await asActor(db, { staffId: keeper.id }, (tx) => insertMinor(tx, minor, keeper.id));
  await asActor(db, { staffId: clinician.id, clock: now }, (tx) => insertAround(tx, minor));
}

async function insertMinor(tx: Transaction, { clientId, clinicianId, today }: Minor, by: string): Promise<void> {
  const born = `${Number(today.slice(0, 4)) - 15}-02-11`;
  const from = addDays(today, -40);
  await tx.sql("insert into client (id, record_number, name, pronouns, created_by) values ($1, $2, $3, $4, $5)", [
    clientId,
    "LW-0901",
    "Juniper Askelund",
    "she/her",
    by,
  ]);
  await tx.sql("insert into client_detail (client_id, birth_date) values ($1, $2)", [clientId, born]);
  await tx.sql("insert into care_team (client_id, staff_id, capacity, from_date) values ($1, $2, 'clinician', $3)", [
    clientId,
    clinicianId,
    from,
  ]);
}

async function insertAround(tx: Transaction, { clientId, clinicianId, today, at, newId }: Minor): Promise<void> {
  const from = addDays(today, -40);
  const contactId = newId();
  const told = { mayBeTold: "appointments", consentBasis: "Agreed with the client", consentOn: from } as const;
  const acting = { actsAs: "parent", actsFrom: from, actsUntil: null, paperSeen: "Birth certificate" } as const;
  const mother = { name: "Sunniva Askelund", relation: "mother", phone: "555-0199", email: "", guardian: true };
  await addClientContact(tx, { id: contactId, clientId, ...mother, emergency: true, ...told, ...acting });
  await admitClient(tx, { id: newId(), clientId, on: from, program: "Outpatient", why: "Brought by her mother" });
  const consent = (facts: object) =>
    standForOne(
      tx,
      { clientId, what: "consented", guardianToo: false, ends: null, ...facts },
      { kind: "care-consent", by: clinicianId, at, newId },
    );
  const byMother = { who: "guardian", rule: null, on: from, isOwn: false, contactId, name: "Sunniva Askelund" };
  await insertMinorConsent(tx, await consent({ ...byMother, seen: "Signed form" }));
  const alone = { who: "minor", rule: "us-california-mental-health", on: addDays(today, -7), isOwn: true };
  const seen = "Found mature enough to take part; her mother is not brought in for now";
  await insertMinorConsent(tx, await consent({ ...alone, contactId: null, name: "", seen }));
}
