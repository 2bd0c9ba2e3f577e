import { addDays, zonedTime } from "@goldthread/clinical/session/zoned-time.ts";
import type { SamplePractice } from "@goldthread/sample";
import { writingTimes } from "@goldthread/sample/sessions/writing-times.ts";
import { asActor } from "@goldthread/store/as-actor.ts";
import { asPart } from "@goldthread/store/as-part.ts";
import type { Database } from "@goldthread/store/db.ts";
import { addShowing, readOwnSupervisor } from "@goldthread/store/queries/reflection.ts";
import { addWritingTimes } from "@goldthread/store/queries/writing-time.ts";
import { composeShown } from "../reflection/compose-shown.ts";
import { sampleSources } from "./sample-sources.ts";

/** How long each note took, and what the trainee shows their supervisor of the last half year. MUST run after signing. */
export async function loadReflection(db: Database, sample: SamplePractice, now: string): Promise<void> {
  await asPart(db, "setup", (tx) => addWritingTimes(tx, writingTimes(sample)));
  const trainee = sample.staff.find(({ roles }) => roles.includes("trainee"));
  if (trainee === undefined) return;
  const { zone } = sample.practice;
  const to = addDays(zonedTime(now, zone).day, -7);
  const period = { from: addDays(to, -182), to, zone };
  await asActor(db, { staffId: trainee.id, clock: now }, async (tx) => {
    const supervisor = await readOwnSupervisor(tx);
    if (supervisor === null) return;
    const id = sampleSources("reflection").newId();
    const content = JSON.stringify(await composeShown(tx, period));
    await addShowing(tx, { id, supervisorId: supervisor.id, from: period.from, to: period.to, content });
  });
}
