import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Output, TodaySession } from "../../api-types.ts";
import { todayQuery } from "../today/api.ts";

interface ListedSession {
  readonly session: TodaySession | null;
  readonly isLooking: boolean;
}

/** One of the caller's sessions, found in the list of its day: the day given, else one that was looked at, else today. */
export function useListedSession(sessionId: string, day: string | undefined): ListedSession {
  const queries = useQueryClient();
  const [known] = useState(() => {
    const lists = queries.getQueriesData<Output<"GET /api/today">>({ queryKey: ["today"] });
    return lists.find(([, list]) => list !== undefined && among(list, sessionId) !== null)?.[1]?.day;
  });
  const list = useQuery(todayQuery(day ?? known));
  return {
    session: list.data === undefined ? null : among(list.data, sessionId),
    isLooking: list.isPending,
  };
}

function among({ sessions, unfinished }: Output<"GET /api/today">, sessionId: string): TodaySession | null {
  return [...sessions, ...unfinished].find(({ id }) => id === sessionId) ?? null;
}
