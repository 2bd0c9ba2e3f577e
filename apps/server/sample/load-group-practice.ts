import type { SampleGroupPractice, SamplePractice } from "@goldthread/sample";
import { asActor } from "@goldthread/store/as-actor.ts";
import { addAcceptances, addAgreement } from "@goldthread/store/queries/agreement.ts";
import { addCurriculumSession } from "@goldthread/store/queries/curriculum.ts";
import type { Database } from "@goldthread/store/db.ts";
import { writeGroupPlan } from "@goldthread/store/queries/group-plan.ts";
import { addWaiting } from "@goldthread/store/queries/waiting.ts";
import { atNoon } from "./at-noon.ts";

/** What the groups have beside their people, each part by whoever leads the group. MUST come after the sessions. */
export async function loadGroupPractice(db: Database, sample: SamplePractice): Promise<void> {
  const administrator = sample.staff.find(({ roles }) => roles.includes("administrator"));
  if (administrator === undefined) throw new Error("Cannot load the sample practice: it has no administrator");
  for (const practice of sample.groupPractice) {
    await asActor(db, { staffId: practice.leaderId }, async (tx) => {
      await tx.sql("update care_group set eligibility = $2, is_open = $3, size_limit = $4 where id = $1", [
        practice.groupId,
        practice.eligibility,
        practice.isOpen,
        practice.sizeLimit,
      ]);
      for (const line of practice.curriculum) await addCurriculumSession(tx, { ...line, groupId: practice.groupId });
    });
    await loadAgreement(db, practice, sample.practice);
    await loadPlans(db, practice);
    await asActor(db, { staffId: administrator.id }, async (tx) => {
      for (const waiting of practice.waiting) await addWaiting(tx, { ...waiting, groupId: practice.groupId });
    });
  }
}

async function loadAgreement(
  db: Database,
  { groupId, leaderId, agreement, acceptances }: SampleGroupPractice,
  where: SamplePractice["practice"],
): Promise<void> {
  await asActor(db, { staffId: leaderId, clock: atNoon(agreement.on, where) }, (tx) =>
    addAgreement(tx, { id: agreement.id, groupId, after: 0, text: agreement.text }),
  );
  for (const { id, clientId, on } of acceptances) {
    await asActor(db, { staffId: leaderId, clock: atNoon(on, where) }, (tx) =>
      addAcceptances(tx, { groupId, agreementId: agreement.id, on, members: [{ id, clientId }] }),
    );
  }
}

async function loadPlans(db: Database, { groupId, leaderId, plans }: SampleGroupPractice): Promise<void> {
  await asActor(db, { staffId: leaderId }, async (tx) => {
    for (const plan of plans) await writeGroupPlan(tx, { ...plan, groupId, carriedFrom: null, on: 0 });
  });
}
