import { setHomework as endpoint } from "@goldthread/api/nouns/homework.ts";
import { addHomework } from "@goldthread/store/queries/homework.ts";
import { readSessionStart } from "@goldthread/store/queries/thread.ts";
import { calendarDay } from "../../calendar-day.ts";
import { chartToChange } from "../../client/chart-to-change.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const setHomework = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "homework set" },
  async run({ input, tx, clock, practice, newId, about }) {
    const { clientId, sessionId, dueOn } = input;
    await chartToChange(tx, clientId);
    const now = clock().toISOString();
    // Set in a session that is written down late, it may have been due before today.
    const start =
      sessionId === null ? now : ((await readSessionStart(tx, { clientId, sessionId })) ?? refuse("not_found"));
    const first = calendarDay(new Date(start < now ? start : now), practice.zone);
    if (dueOn !== null && dueOn < first) {
      refuse("invalid_input", [{ field: "dueOn", expected: `expected a day not before ${first}` }]);
    }
    const id = newId();
    about({ clientId, subject: id });
    await addHomework(tx, { ...input, id, at: now });
    return { id };
  },
});
