import { extendRecordRequest as endpoint } from "@goldthread/api/nouns/record-request.ts";
import { requestKinds } from "@goldthread/clinical/disclosure/request-kind.ts";
import { readRecordRequest } from "@goldthread/store/queries/record-request.ts";
import { calendarDay } from "../../calendar-day.ts";
import { refuse } from "../../errors.ts";
import { presentRequest } from "../../requests/present-request.ts";
import { recordRequestAct } from "../../requests/record-request-act.ts";
import { defineRoute } from "../../route.ts";

export const extendRecordRequest = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "request extended" },
  async run({ input, tx, actor, practice, clock, newId, about, server, afterCommit }) {
    const { recordRequestId: requestId, because } = input;
    const row = (await readRecordRequest(tx, requestId)) ?? refuse("not_found");
    about({ clientId: row.clientId, subject: requestId });
    const request = presentRequest(row, calendarDay(clock(), practice.zone));
    if (request.answer !== null || request.extension !== null) refuse("changed_meanwhile");
    const { extension } = requestKinds.find(({ id }) => id === request.kind) ?? { extension: 0 };
    // More time is written to whoever asked before the first is over.
    if (extension === 0 || request.isOverdue) refuse("request_not_extendable");
    const facts = { because, clientId: row.clientId, requestId, what: "extended" };
    await recordRequestAct(tx, facts, { by: actor.staffId, at: clock(), newId });
    afterCommit(() => server.sequencer.kick());
    return {};
  },
});
