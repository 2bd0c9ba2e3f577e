import { readCodeTriggers as endpoint } from "@goldthread/api/nouns/code-trigger.ts";
import { memberMinutes } from "@goldthread/clinical";
import { proposedCode } from "@goldthread/clinical/billing/readiness.ts";
import { readCodeTriggers as read, type RecordedTriggers } from "@goldthread/store/queries/code-trigger.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const readCodeTriggers = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ input: { sessionId }, tx }) {
    const parts = await read(tx, sessionId);
    if (parts.length === 0) refuse("not_found");
    return { parts: parts.map(partOf) };
  },
});

function partOf(part: RecordedTriggers) {
  const { triggers, corrections, start, stop, attendance, arrived, left } = part;
  const minutes = memberMinutes({ start, stop, attendance: { status: attendance ?? "present", arrived, left } });
  const { code, addOns, why } = proposedCode({ ...part, minutes });
  return {
    clientId: part.clientId,
    words: part.words,
    by: part.by,
    at: part.at,
    version: part.version,
    isSigned: part.isSigned,
    code,
    why,
    triggers: [...triggers],
    addOns: addOns.map((addOn) => ({ ...addOn })),
    corrections: corrections.map(({ to, ...one }) => ({ ...one, to: [...to] })),
  };
}
