import { setHomework as endpoint } from "@goldthread/api/nouns/homework.ts";
import { addHomework } from "@goldthread/store/queries/homework.ts";
import { calendarDay } from "../../calendar-day.ts";
import { chartToChange } from "../../client/chart-to-change.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const setHomework = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "homework set" },
  async run({ input, tx, clock, practice, newId, about }) {
    const today = calendarDay(clock(), practice.zone);
    if (input.dueOn !== null && input.dueOn < today) {
      refuse("invalid_input", [{ field: "dueOn", expected: `expected a day not before ${today}` }]);
    }
    await chartToChange(tx, input.clientId);
    const id = newId();
    about({ clientId: input.clientId, subject: id });
    await addHomework(tx, { ...input, id, at: clock().toISOString() });
    return { id };
  },
});
