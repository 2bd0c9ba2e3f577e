import { queryOptions, useQuery } from "@tanstack/react-query";
import { call } from "../../api.ts";
import type { Input } from "../../api-types.ts";
import { setServerClock } from "../../shell/server-clock.ts";

/** The caller's sessions of a day, today unless given. */
export const todayQuery = (day: string | undefined) =>
  queryOptions({
    queryKey: ["today", day ?? "now"],
    queryFn: async () => {
      const today = await call("GET /api/today", { day });
      setServerClock(today.now);
      return today;
    },
    refetchInterval: 60_000,
  });

/** How many notes of earlier days are still to finish; asked for only where somebody writes notes. */
export function useUnfinishedCount(isEnabled: boolean): number {
  return (
    useQuery({ ...todayQuery(undefined), enabled: isEnabled, select: ({ unfinished }) => unfinished.length }).data ?? 0
  );
}

export const changeSession = (input: Input<"PATCH /api/sessions/:sessionId">) =>
  call("PATCH /api/sessions/:sessionId", input);
export const addSession = (input: Input<"POST /api/sessions">) => call("POST /api/sessions", input);
export const addSeries = (input: Input<"POST /api/series">) => call("POST /api/series", input);
