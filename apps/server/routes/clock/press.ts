import { pressClock as endpoint } from "@goldthread/api/nouns/group.ts";
import { clockMinute } from "@goldthread/clinical/group/press-clock.ts";
import { lockClock } from "@goldthread/store/queries/clock.ts";
import { isDocumented } from "@goldthread/store/queries/session.ts";
import { refuse } from "../../errors.ts";
import { pressMember } from "../../groups/press-member.ts";
import { pressSession } from "../../groups/press-session.ts";
import { defineRoute } from "../../route.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";

/** A clock that runs on the wrong day was pressed on the wrong session. */
const farthest = 12 * 60 * 60_000;

export const pressClock = defineRoute({
  endpoint,
  may: clinicalRoles,
  async run({ input: { sessionId, what, clientId }, tx, clock, newId }) {
    const session = await lockClock(tx, sessionId);
    if (session === undefined) refuse("not_found");
    if (session.status === "cancelled" || session.status === "no-show") refuse("session_not_held");
    const isOfMember = what === "came" || what === "left";
    if (isOfMember !== (clientId !== null))
      refuse("invalid_input", [
        {
          field: "clientId",
          expected: isOfMember ? "expected the member who came or left" : "expected none for the session",
        },
      ]);
    const now = clock();
    if (Math.abs(Date.parse(session.start) - now.getTime()) > farthest) refuse("clock_order");
    const press = { id: newId(), sessionId, at: clockMinute(now.toISOString()), session };
    if (clientId !== null && isOfMember) await pressMember(tx, { ...press, what, clientId });
    else if (!isOfMember) {
      if (await isDocumented(tx, sessionId)) refuse("session_documented");
      await pressSession(tx, { ...press, what });
    }
    return { pressId: press.id, at: press.at };
  },
});
