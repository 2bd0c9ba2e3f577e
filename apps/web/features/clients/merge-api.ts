import { queryOptions } from "@tanstack/react-query";
import { call } from "../../api.ts";
import type { Input } from "../../api-types.ts";

export const mergesQuery = queryOptions({ queryKey: ["merges"], queryFn: () => call("GET /api/merges", {}) });
export const proposeMerge = (input: Input<"POST /api/merges">) => call("POST /api/merges", input);
export const confirmMerge = (input: Input<"POST /api/merges/:mergeId/confirm">) =>
  call("POST /api/merges/:mergeId/confirm", input);
export const withdrawMerge = (input: Input<"POST /api/merges/:mergeId/withdraw">) =>
  call("POST /api/merges/:mergeId/withdraw", input);

/** Records that may be of one person. MUST be enabled for keepers of the records alone. */
export const pairsQuery = queryOptions({ queryKey: ["alike-pairs"], queryFn: () => call("GET /api/alike", {}) });
export const tellApart = (input: Input<"POST /api/alike/apart">) => call("POST /api/alike/apart", input);
