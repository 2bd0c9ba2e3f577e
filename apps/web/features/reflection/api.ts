import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { call } from "../../api.ts";
import type { Output } from "../../api-types.ts";
import type { Days } from "../patterns/api.ts";

export type LoadedReflection = Output<"GET /api/me/reflection">;
export type Outcome = LoadedReflection["outcomes"][number];
export type Showing = Output<"GET /api/me/reflection/showings">["showings"][number];
export type ShownReflection = Output<"GET /api/me/reflection/showings/:showingId">["shown"];

export const reflectionQuery = ({ from, to }: Days) =>
  queryOptions({
    queryKey: ["reflection", from, to],
    queryFn: () => call("GET /api/me/reflection", { from, to }),
    placeholderData: keepPreviousData,
  });

export const flaggedWordsQuery = ({ from, to }: Days) =>
  queryOptions({
    queryKey: ["reflection-words", from, to],
    queryFn: () => call("GET /api/me/reflection/words", { from, to }),
    // The reviewer reads a hundred notes for it.
    staleTime: 300_000,
  });

export const showingsKey = ["reflection-showings"] as const;
export const showingsQuery = queryOptions({
  queryKey: showingsKey,
  queryFn: () => call("GET /api/me/reflection/showings", {}),
});

export const showingQuery = (showingId: string) =>
  queryOptions({
    queryKey: ["reflection-showing", showingId],
    queryFn: () => call("GET /api/me/reflection/showings/:showingId", { showingId }),
    retry: false,
  });

export const showReflection = (days: Days) =>
  call("POST /api/me/reflection/showings", { from: days.from, to: days.to });
export const takeShowingBack = (showingId: string) =>
  call("POST /api/me/reflection/showings/:showingId/take-back", { showingId });
