import { writeGroupPlan as endpoint } from "@goldthread/api/nouns/group.ts";
import { curriculumTitle } from "@goldthread/clinical/group/next-in-curriculum.ts";
import { readCurriculum } from "@goldthread/store/queries/curriculum.ts";
import { titleSession, writeGroupPlan as write } from "@goldthread/store/queries/group-plan.ts";
import { isDocumented, lockSessionFacts } from "@goldthread/store/queries/session.ts";
import { readListedSession } from "@goldthread/store/queries/today.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";

export const writeGroupPlan = defineRoute({
  endpoint,
  may: clinicalRoles,
  async run({ input, tx }) {
    const { sessionId, curriculumId } = input;
    const facts = await lockSessionFacts(tx, sessionId);
    const session = await readListedSession(tx, sessionId);
    const groupId = session?.group_id ?? null;
    if (facts === undefined || session === undefined || groupId === null) refuse("not_found");
    const version = await write(tx, { ...input, groupId });
    if (version === undefined) refuse("changed_meanwhile");
    const curriculum = await readCurriculum(tx, groupId);
    const line = curriculum.find(({ id }) => id === curriculumId);
    // What is signed stands; a title that somebody typed is theirs.
    const isOurs =
      facts.title === "" ||
      facts.title === session.name ||
      curriculum.some((one) => curriculumTitle(one) === facts.title);
    if (line !== undefined && isOurs && !(await isDocumented(tx, sessionId)))
      await titleSession(tx, sessionId, curriculumTitle(line));
    return { version };
  },
});
