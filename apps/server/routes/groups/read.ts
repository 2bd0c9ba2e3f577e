import { readGroup as endpoint } from "@goldthread/api/nouns/group.ts";
import { defaultAgreement } from "@goldthread/clinical/group/default-agreement.ts";
import { nextInCurriculum } from "@goldthread/clinical/group/next-in-curriculum.ts";
import { readAcceptances, readAgreements } from "@goldthread/store/queries/agreement.ts";
import { readCurriculum, readLatestNumber } from "@goldthread/store/queries/curriculum.ts";
import * as groups from "@goldthread/store/queries/group.ts";
import { readWaiting } from "@goldthread/store/queries/waiting.ts";
import { refuse } from "../../errors.ts";
import { limitOf } from "../../groups/limit-of.ts";
import { defineRoute } from "../../route.ts";

const mostSessions = 100;

export const readGroup = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "group opened" },
  async run({ input: { groupId }, tx, about }) {
    about({ subject: groupId });
    const [group, members, sessions, history, curriculum, latest, agreements, accepted, waiting] = await Promise.all([
      groups.readGroup(tx, groupId),
      groups.readGroupMembers(tx, groupId),
      groups.readGroupSessions(tx, { groupId, limit: mostSessions }),
      groups.readFacilitatorHistory(tx, groupId),
      readCurriculum(tx, groupId),
      readLatestNumber(tx, { groupId, except: null }),
      readAgreements(tx, groupId),
      readAcceptances(tx, groupId),
      readWaiting(tx, groupId),
    ]);
    if (group === undefined) refuse("not_found");
    const { profile: _profile, ...shown } = group;
    const next = nextInCurriculum(curriculum, latest);
    return {
      ...shown,
      ...limitOf(group),
      facilitators: [...group.facilitators],
      facilitatorHistory: [...history],
      curriculum: [...curriculum],
      nextInCurriculum: next === null ? null : { id: next.id, number: next.number, title: next.title },
      agreements: [...agreements],
      agreementOffered: defaultAgreement,
      waiting: [...waiting],
      members: group.mine
        ? members.map((member) => ({
            ...member,
            // The newest stands first.
            accepted: accepted.find(({ clientId }) => clientId === member.clientId) ?? null,
          }))
        : null,
      sessions: group.mine ? [...sessions] : null,
    };
  },
});
