import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { call } from "../../api.ts";
import { setServerClock } from "../../shell/server-clock.ts";

/** Days from one up to another, that one left out. */
export interface DaySpanAsked {
  readonly from: string;
  readonly to: string;
}

/** The caller's own sessions. */
export const scheduleQuery = ({ from, to }: DaySpanAsked) =>
  queryOptions({
    queryKey: ["schedule", from, to],
    queryFn: async () => {
      const schedule = await call("GET /api/schedule", { from, to });
      setServerClock(schedule.now);
      return schedule;
    },
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });

/** When a colleague is taken. */
export const busyQuery = ({ staffId, from, to }: DaySpanAsked & { readonly staffId: string }) =>
  queryOptions({
    queryKey: ["busy", staffId, from, to],
    queryFn: () => call("GET /api/schedule/:staffId/busy", { staffId, from, to }),
  });

export const seriesQuery = (seriesId: string) =>
  queryOptions({ queryKey: ["series", seriesId], queryFn: () => call("GET /api/series/:seriesId", { seriesId }) });

export const feedsQuery = queryOptions({
  queryKey: ["calendar-feeds"],
  queryFn: () => call("GET /api/calendar-feeds", {}),
});
export const addFeed = (withNames: boolean) => call("POST /api/calendar-feeds", { withNames });
export const revokeFeed = (feedId: string) => call("DELETE /api/calendar-feeds/:feedId", { feedId });
