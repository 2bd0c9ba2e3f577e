import { changeSession as endpoint } from "@goldthread/api/nouns/session.ts";
import { isDocumented, lockSessionFacts, updateSession } from "@goldthread/store/queries/session.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";
import { refuseUnfitTimes } from "../../session/refuse-unfit-times.ts";

export const changeSession = defineRoute({
  endpoint,
  may: clinicalRoles,
  async run({ input, tx, clock }) {
    const facts = await lockSessionFacts(tx, input.sessionId);
    if (facts === undefined) refuse("not_found");
    if (await isDocumented(tx, input.sessionId)) refuse("session_documented");
    if (facts.version !== input.version) refuse("changed_meanwhile");
    const changed = {
      ...facts,
      start: input.start ?? facts.start,
      stop: input.stop ?? facts.stop,
      modality: input.modality ?? facts.modality,
      place: input.place ?? facts.place,
      title: input.title ?? facts.title,
      service_code: input.serviceCode === undefined ? facts.service_code : input.serviceCode,
      status: input.status ?? facts.status,
      status_reason: input.statusReason ?? facts.status_reason,
    };
    refuseUnfitTimes({ start: changed.start, stop: changed.stop, now: clock() });
    return { version: await updateSession(tx, input.sessionId, changed) };
  },
});
