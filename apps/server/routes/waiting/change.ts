import { changeWaiting as endpoint } from "@goldthread/api/nouns/group.ts";
import { lockEnrolment } from "@goldthread/store/queries/membership.ts";
import { changeWaiting as change, lockWaiting, moveWaiting } from "@goldthread/store/queries/waiting.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const changeWaiting = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "waiting list changed" },
  async run({ input: { waitingId, version, note, move, takeOff }, tx, about }) {
    const waiting = await lockWaiting(tx, waitingId);
    if (waiting === undefined || !waiting.isOpen) refuse("not_found");
    about({ clientId: waiting.clientId, subject: waiting.groupId });
    if (waiting.version !== version) refuse("changed_meanwhile");
    if (move !== undefined) {
      // Two who move at once come one after the other.
      await lockEnrolment(tx, waiting.groupId);
      await moveWaiting(tx, waitingId, { groupId: waiting.groupId, place: waiting.place, by: move });
    }
    if (note !== undefined || takeOff)
      await change(tx, waitingId, { note: note ?? null, close: takeOff ? "taken-off" : null });
    return {};
  },
});
