import { readGroupPlan as endpoint } from "@goldthread/api/nouns/group.ts";
import { curriculumTitle, nextInCurriculum } from "@goldthread/clinical/group/next-in-curriculum.ts";
import { planIntoDraft } from "@goldthread/clinical/group/plan-into-draft.ts";
import { readCurriculum, readLatestNumber } from "@goldthread/store/queries/curriculum.ts";
import { readEarlierPlan, readGroupPlan as read } from "@goldthread/store/queries/group-plan.ts";
import { isDocumented, leadsGroup } from "@goldthread/store/queries/session.ts";
import { readListedSession } from "@goldthread/store/queries/today.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const readGroupPlan = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ input: { sessionId }, tx }) {
    const session = await readListedSession(tx, sessionId);
    const groupId = session?.group_id ?? null;
    if (session === undefined || groupId === null || !(await leadsGroup(tx, groupId))) refuse("not_found");
    const [plan, earlier, curriculum, latest, documented] = await Promise.all([
      read(tx, sessionId),
      readEarlierPlan(tx, sessionId),
      readCurriculum(tx, groupId),
      readLatestNumber(tx, { groupId, except: sessionId }),
      isDocumented(tx, sessionId),
    ]);
    const line = curriculum.find(({ id }) => id === plan?.curriculumId);
    const title = line === undefined ? "" : curriculumTitle(line);
    return {
      session: {
        id: sessionId,
        groupId,
        groupName: session.name,
        title: session.title,
        start: session.start,
        stop: session.stop,
        documented,
      },
      plan: plan ?? null,
      curriculum: [...curriculum],
      // What its title says already is what it is.
      next:
        (curriculum.find((one) => curriculumTitle(one) === session.title) ?? nextInCurriculum(curriculum, latest))
          ?.id ?? null,
      earlier: earlier === undefined ? null : withoutVersion(earlier),
      words:
        plan === undefined
          ? []
          : planIntoDraft({ ...plan, title }).map((words) => ({
              ...words,
              label: words.into === "segment" ? words.label : "",
            })),
    };
  },
});

function withoutVersion<Plan extends { readonly version: number }>({
  version: _version,
  ...plan
}: Plan): Omit<Plan, "version"> {
  return plan;
}
