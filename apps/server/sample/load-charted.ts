import type { SampleAdministration, SampleCharted, SamplePractice } from "@goldthread/sample";
import { asActor } from "@goldthread/store/as-actor.ts";
import type { Database } from "@goldthread/store/db.ts";
import { addMedication } from "@goldthread/store/queries/medication.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { measureNamed } from "../measures/given-of.ts";
import { recordAdministration } from "../measures/record-administration.ts";

/** Measures, homework and medication, each in the name and on a day of whoever held the session it was told in. */
export async function loadCharted(db: Database, sample: SamplePractice): Promise<void> {
  for (const charted of sample.charted) {
    for (const [staffId, rows] of byStaff(charted)) {
      const clock = rows
        .map(({ at }) => at)
        .toSorted()
        .at(-1);
      if (clock === undefined) continue;
      await asActor(db, { staffId, clock }, async (tx) => {
        // Nothing of a sample is lost by a crash: it is made again.
        await tx.sql("set local synchronous_commit = off");
        for (const row of rows) await row.write(tx);
      });
    }
  }
}

interface Row {
  readonly staffId: string;
  readonly at: string;
  readonly write: (tx: Transaction) => Promise<void>;
}

function byStaff({
  clientId,
  administrations,
  homework,
  medication,
}: SampleCharted): ReadonlyMap<string, readonly Row[]> {
  const rows: Row[] = [
    ...administrations.map((one) => ({ ...one, write: (tx: Transaction) => administer(tx, clientId, one) })),
    ...homework.map((one) => ({ ...one, write: (tx: Transaction) => setHomework(tx, clientId, one) })),
    ...medication.map((one) => ({
      ...one,
      write: (tx: Transaction) => addMedication(tx, { ...one, clientId, basis: "reported", onDay: one.on }),
    })),
  ];
  return Map.groupBy(rows, ({ staffId }) => staffId);
}

async function administer(tx: Transaction, clientId: string, one: SampleAdministration): Promise<void> {
  const { id, sessionId, staffId: recordedBy, at, label, answers, total } = one;
  const measure = measureNamed(one.measure);
  const given = answers === null ? { total } : { answers };
  const place = { id, clientId, sessionId, label, recordedBy, answeredAt: at, recordedAt: at };
  await recordAdministration(tx, { ...place, measure, given, givenHow: "session" });
}

/** In one statement, already asked about where it was: whoever asked may be another of the team. */
async function setHomework(tx: Transaction, clientId: string, one: SampleCharted["homework"][number]): Promise<void> {
  await tx.sql(
    "insert into homework (id, client_id, session_id, words, set_by, set_at) values ($1, $2, $3, $4, actor(), $5)",
    [one.id, clientId, one.sessionId, one.words, one.at],
  );
  if (one.asked === null || one.asked.staffId !== one.staffId) return;
  await tx.sql(
    "update homework set outcome = $2, asked_session_id = $3, asked_by = actor(), asked_at = $4 where id = $1",
    [one.id, one.asked.outcome, one.asked.sessionId, one.asked.at],
  );
}
