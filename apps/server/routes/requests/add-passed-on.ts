import { addPassedOn as endpoint } from "@goldthread/api/nouns/record-request.ts";
import { mostPassedOn } from "@goldthread/clinical/disclosure/intermediary-list.ts";
import { readRecordRequest } from "@goldthread/store/queries/record-request.ts";
import { calendarDay } from "../../calendar-day.ts";
import { refuse } from "../../errors.ts";
import { presentRequest } from "../../requests/present-request.ts";
import { recordRequestAct } from "../../requests/record-request-act.ts";
import { refuseLaterThan } from "../../requests/refuse-later-than.ts";
import { defineRoute } from "../../route.ts";

/** The rest of a list that is longer than one act, or that came later. What was entered before stands as it is. */
export const addPassedOn = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "recipients added to an answered request" },
  async run({ input, tx, actor, practice, clock, newId, about, server, afterCommit }) {
    const { recordRequestId: requestId, passedOn } = input;
    const row = (await readRecordRequest(tx, requestId)) ?? refuse("not_found");
    about({ clientId: row.clientId, subject: requestId });
    const today = calendarDay(clock(), practice.zone);
    const { kind, answer } = presentRequest(row, today);
    if (kind !== "intermediary-list" || answer === null) refuse("no_list_to_add_to");
    if (answer.passedOn.length + passedOn.length > mostPassedOn)
      refuse("invalid_input", [{ field: "passedOn", expected: `expected at most ${mostPassedOn} for one request` }]);
    refuseLaterThan(today, passedOn, "expected a day up to today");
    const facts = { clientId: row.clientId, passedOn, requestId, what: "passed-on" };
    await recordRequestAct(tx, facts, { by: actor.staffId, at: clock(), newId });
    afterCommit(() => server.sequencer.kick());
    return {};
  },
});
