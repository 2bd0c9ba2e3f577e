import type { SamplePractice } from "@goldthread/sample";
import { addDays } from "@goldthread/clinical/session/zoned-time.ts";
import { asActor } from "@goldthread/store/as-actor.ts";
import type { Database } from "@goldthread/store/db.ts";
import { addHomework } from "@goldthread/store/queries/homework.ts";
import { addLink } from "@goldthread/store/queries/measure-link.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { calendarDay } from "../calendar-day.ts";
import { digestOf } from "../my/my-cookie.ts";
import { recordWithholding } from "../withholding/record-withholding.ts";
import { clientWithOwnView } from "./client-with-own-view.ts";
import { sampleSources } from "./sample-sources.ts";

const day = 86_400_000;

interface ToLoad {
  readonly now: string;
  readonly zone: string;
}

/** Of the client who has their own view: one note that is withheld, a questionnaire to fill in and homework to answer. */
export async function loadWithholding(db: Database, sample: SamplePractice, { now, zone }: ToLoad): Promise<void> {
  const who = clientWithOwnView(sample);
  if (who === undefined) return;
  const { client, clinician } = who;
  const { newId, newSalt } = sampleSources("withholding");
  const at = new Date(Date.parse(now) - 2 * day);
  await asActor(db, { staffId: clinician.id, clock: at.toISOString() }, async (tx) => {
    const note = await thirdNewest(tx, client.id);
    if (note === undefined) return;
    const facts = {
      clientId: client.id,
      subject: "note",
      subjectId: note.id,
      day: calendarDay(note.happenedAt, zone),
      ground: "harm-to-another",
      reason:
        "A relative told something in confidence, is named with it, and fears what would follow from its being known.",
      lookAgainOn: addDays(calendarDay(new Date(now), zone), 10),
      credential: clinician.credential,
    };
    await recordWithholding(tx, { ...facts, what: "withheld" }, { by: clinician.id, at, newId });
    const asked = { clientId: client.id, sessionId: null };
    await addHomework(tx, {
      ...asked,
      id: newId(),
      words: "Walk for a quarter of an hour on three days",
      dueOn: null,
      at: at.toISOString(),
    });
    await addLink(tx, {
      ...asked,
      id: newId(),
      measure: "gad-7",
      tokenDigest: digestOf(newSalt()),
      madeAt: at.toISOString(),
      expiresAt: new Date(Date.parse(now) + 12 * day).toISOString(),
    });
  });
}

async function thirdNewest(
  tx: Transaction,
  clientId: string,
): Promise<{ readonly id: string; readonly happenedAt: Date } | undefined> {
  const [note] = await tx.sql<{ id: string; happenedAt: Date }>(
    `select id, happened_at as "happenedAt" from note where client_id = $1 and kind = 'individual' and author_id = actor()
     order by happened_at desc, id offset 2 limit 1`,
    [clientId],
  );
  return note;
}
