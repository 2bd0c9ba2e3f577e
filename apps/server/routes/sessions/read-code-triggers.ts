import { readCodeTriggers as endpoint } from "@goldthread/api/nouns/code-trigger.ts";
import { readCodeTriggers as read } from "@goldthread/store/queries/code-trigger.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const readCodeTriggers = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ input: { sessionId }, tx }) {
    const parts = await read(tx, sessionId);
    if (parts.length === 0) refuse("not_found");
    return {
      parts: parts.map(({ triggers, corrections, ...part }) => ({
        ...part,
        triggers: [...triggers],
        corrections: corrections.map(({ to, ...one }) => ({ ...one, to: [...to] })),
      })),
    };
  },
});
