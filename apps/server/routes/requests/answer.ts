import { answerRecordRequest as endpoint } from "@goldthread/api/nouns/record-request.ts";
import { readRecordRequest } from "@goldthread/store/queries/record-request.ts";
import { calendarDay } from "../../calendar-day.ts";
import { refuse } from "../../errors.ts";
import { presentRequest } from "../../requests/present-request.ts";
import { recordRequestAct } from "../../requests/record-request-act.ts";
import { refuseLaterThan } from "../../requests/refuse-later-than.ts";
import { defineRoute } from "../../route.ts";

export const answerRecordRequest = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "request answered" },
  async run({ input, tx, actor, practice, clock, newId, about, server, afterCommit }) {
    const { recordRequestId: requestId, outcome, on, words, passedOn } = input;
    const row = (await readRecordRequest(tx, requestId)) ?? refuse("not_found");
    about({ clientId: row.clientId, subject: requestId });
    const today = calendarDay(clock(), practice.zone);
    const request = presentRequest(row, today);
    if (request.answer !== null) refuse("changed_meanwhile");
    if (on > today || on < request.receivedOn)
      refuse("invalid_input", [{ field: "on", expected: "expected a day from when it was received to today" }]);
    if (words === "" && outcome !== "given")
      refuse("invalid_input", [{ field: "words", expected: "expected what was given, or why not" }]);
    if (passedOn.length > 0 && request.kind !== "intermediary-list")
      refuse("invalid_input", [{ field: "passedOn", expected: "expected none: no intermediary's list was asked for" }]);
    refuseLaterThan(on, passedOn, "expected a day up to the answer's");
    const answer = { clientId: row.clientId, on, outcome, requestId, what: "answered", words };
    const facts = passedOn.length === 0 ? answer : { ...answer, passedOn };
    await recordRequestAct(tx, facts, { by: actor.staffId, at: clock(), newId });
    afterCommit(() => server.sequencer.kick());
    return {};
  },
});
