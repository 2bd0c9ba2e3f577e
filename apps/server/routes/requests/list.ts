import { listRecordRequests as endpoint } from "@goldthread/api/nouns/record-request.ts";
import { listRecordRequests as rowsOf } from "@goldthread/store/queries/record-request.ts";
import { calendarDay } from "../../calendar-day.ts";
import { presentRequest } from "../../requests/present-request.ts";
import { defineRoute } from "../../route.ts";

export const listRecordRequests = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ input: { clientId }, tx, practice, clock, server }) {
    const today = calendarDay(clock(), practice.zone);
    const requests = (await rowsOf(tx, clientId)).map((row) => presentRequest(row, today));
    return { requests, mostBytes: server.documents.mostBytes };
  },
});
