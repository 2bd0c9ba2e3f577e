import { readSession as endpoint } from "@goldthread/api/nouns/session.ts";
import { minutesBetween } from "@goldthread/clinical";
import { leadsGroup, readSessionPeople } from "@goldthread/store/queries/session.ts";
import { readListedSession } from "@goldthread/store/queries/today.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { todaySessionOf } from "../../session/today-session-of.ts";

export const readSession = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "session opened" },
  async run({ input: { sessionId }, tx, practice, about }) {
    const listed = await readListedSession(tx, sessionId);
    if (listed === undefined) refuse("not_found");
    about({ subject: sessionId, ...(listed.client_id === null ? {} : { clientId: listed.client_id }) });
    const people = await readSessionPeople(tx, sessionId);
    const person = ({ id, name, credential }: (typeof people)[number]) => ({ id, name, credential });
    const clinician = people.find((one) => one.clinician);
    if (clinician === undefined) throw new Error("Cannot read the session: it has no clinician");
    const {
      noteState,
      enrolled,
      signed,
      dueAt,
      riskOpen,
      waitsFor: _waits,
      ...session
    } = todaySessionOf(listed, practice);
    // A facilitator counts everybody; the team of one member would count its own client alone.
    const countsAll = listed.group_id === null || (await leadsGroup(tx, listed.group_id));
    return {
      session: {
        ...session,
        minutes: minutesBetween(listed.start, listed.stop),
        serviceCode: listed.service_code,
      },
      documentation: countsAll ? { noteState, enrolled, signed, dueAt, riskOpen } : null,
      clinician: person(clinician),
      facilitators: people.filter(({ leads }) => leads).map(person),
    };
  },
});
