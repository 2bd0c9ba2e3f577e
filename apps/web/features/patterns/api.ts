import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { call } from "../../api.ts";
import type { Output } from "../../api-types.ts";

export type LoadedPatterns = Output<"GET /api/clients/:clientId/patterns">;
export type CountedContact = LoadedPatterns["contacts"][number];

export interface Days {
  readonly from: string;
  readonly to: string;
}

export const patternsQuery = (clientId: string, { from, to }: Days) =>
  queryOptions({
    queryKey: ["patterns", clientId, from, to],
    queryFn: () => call("GET /api/clients/:clientId/patterns", { clientId, from, to }),
    placeholderData: keepPreviousData,
  });
