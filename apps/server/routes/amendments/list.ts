import { listAmendmentRequests as endpoint } from "@goldthread/api/nouns/note.ts";
import { calendarDay } from "../../calendar-day.ts";
import { amendmentLines } from "../../note/amendment-lines.ts";
import { defineRoute } from "../../route.ts";

export const listAmendmentRequests = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "amendment requests opened" },
  async run({ tx, practice, clock }) {
    const now = clock();
    return { requests: await amendmentLines(tx, { now, today: calendarDay(now, practice.zone) }) };
  },
});
