import { queryOptions, useQuery } from "@tanstack/react-query";
import type { ReviewSettings } from "@goldthread/clinical/review/review.ts";
import { useMemo } from "react";
import { call } from "../api.ts";
import type { Input, Output } from "../api-types.ts";

export type ReviewRule = Output<"GET /api/review/rules">["rules"][number];
export type Weight = NonNullable<ReviewRule["weight"]>;
export type ReviewAnswerLine = Output<"GET /api/review/answers">["answers"][number];

export const reviewRulesQuery = queryOptions({
  queryKey: ["review", "rules"],
  queryFn: () => call("GET /api/review/rules", {}),
  staleTime: 5 * 60_000,
  refetchOnWindowFocus: false,
});

export const reviewAnswersQuery = queryOptions({
  queryKey: ["review", "answers"],
  queryFn: () => call("GET /api/review/answers", {}),
});

export const practiceWordsQuery = queryOptions({
  queryKey: ["review", "words"],
  queryFn: () => call("GET /api/review/words", {}),
  staleTime: 5 * 60_000,
  refetchOnWindowFocus: false,
});

export const changePracticeWords = (input: Input<"PUT /api/review/words">) => call("PUT /api/review/words", input);

export const changeReviewRules = (input: Input<"PATCH /api/review/rules">) => call("PATCH /api/review/rules", input);

const noWords: readonly string[] = [];

/** The practice's own words; none until they are known. */
export function usePracticeWords(): readonly string[] {
  return useQuery(practiceWordsQuery).data?.words ?? noWords;
}

/** How this practice weighs the rules; as they come until that is known. */
export function useReviewSettings(): ReviewSettings {
  const { data } = useQuery(reviewRulesQuery);
  return useMemo(() => {
    const set = (data?.rules ?? []).flatMap(({ id, weight }) => (weight === null ? [] : [[id, weight] as const]));
    return {
      off: set.flatMap(([id, weight]) => (weight === "off" ? [id] : [])),
      severities: Object.fromEntries(set.flatMap(([id, weight]) => (weight === "off" ? [] : [[id, weight]]))),
    };
  }, [data]);
}
