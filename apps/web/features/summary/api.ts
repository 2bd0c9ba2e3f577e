import { queryOptions } from "@tanstack/react-query";
import { call } from "../../api.ts";
import type { Output } from "../../api-types.ts";

export type LoadedSummary = Output<"GET /api/clients/:clientId/summary">;
export type SummaryKind = LoadedSummary["kind"];

export const summaryQuery = (asked: {
  readonly clientId: string;
  readonly kind: SummaryKind;
  readonly from: string;
  readonly to: string;
}) =>
  queryOptions({
    queryKey: ["summary", asked.clientId, asked.kind, asked.from, asked.to],
    queryFn: () => call("GET /api/clients/:clientId/summary", asked),
    // What is being edited must not change under the hand.
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
