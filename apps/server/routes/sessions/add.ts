import { addSession as endpoint } from "@goldthread/api/nouns/session.ts";
import { keepParticipants } from "@goldthread/store/queries/session-participant.ts";
import { insertSession, insertSessionFacilitators } from "@goldthread/store/queries/session.ts";
import { refuseMerged } from "../../client/refuse-merged.ts";
import { defineRoute } from "../../route.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";
import { participantsOf } from "../../session/participants-of.ts";
import { refuseOverlaps } from "../../session/refuse-overlaps.ts";
import { refuseUnfitKind } from "../../session/refuse-unfit-kind.ts";
import { refuseUnfitService } from "../../session/refuse-unfit-service.ts";
import { refuseUnfitTimes } from "../../session/refuse-unfit-times.ts";

export const addSession = defineRoute({
  endpoint,
  may: clinicalRoles,
  async run({ input, tx, actor, newId, clock }) {
    const { start, stop, clientId, groupId, unplanned } = input;
    refuseUnfitTimes({ start, stop, now: clock() });
    refuseUnfitKind(input);
    await refuseMerged(tx, clientId);
    refuseUnfitService(input);
    const people = await participantsOf(tx, { ...input, newId });
    // Whoever stands in the door is there, whatever the schedule says.
    const overlap = unplanned === null ? input.overlap : "intended";
    await refuseOverlaps(tx, {
      clientId,
      groupId,
      clinicianId: actor.staffId,
      spans: [{ start, stop }],
      overlap,
    });
    const id = newId();
    await insertSession(tx, { ...input, id });
    if (input.kind === "group") await insertSessionFacilitators(tx, id);
    else if (people.length > 0) await keepParticipants(tx, { sessionId: id, people });
    return { id };
  },
});
