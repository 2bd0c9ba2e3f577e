import { addRecordRequest as endpoint } from "@goldthread/api/nouns/record-request.ts";
import { calendarDay } from "../../calendar-day.ts";
import { refuse } from "../../errors.ts";
import { recordRequestAct } from "../../requests/record-request-act.ts";
import { defineRoute } from "../../route.ts";

export const addRecordRequest = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "request received" },
  async run({ input, tx, actor, practice, clock, newId, about, server, afterCommit }) {
    const { clientId, kind, receivedOn, wantedBy, words, ...rest } = input;
    about({ clientId });
    if (receivedOn > calendarDay(clock(), practice.zone))
      refuse("invalid_input", [{ field: "receivedOn", expected: "expected today or a day before" }]);
    if (wantedBy !== null && (kind !== "release" || wantedBy < receivedOn))
      refuse("invalid_input", [
        { field: "wantedBy", expected: "expected a day after it was received, and only of somebody else’s request" },
      ]);
    const facts = { ...rest, clientId, kind, receivedOn, wantedBy, what: "received", words: words.trim() };
    const id = await recordRequestAct(tx, facts, { by: actor.staffId, at: clock(), newId });
    afterCommit(() => server.sequencer.kick());
    return { id };
  },
});
