import { queryOptions } from "@tanstack/react-query";
import { call } from "../../api.ts";
import type { Input, Output } from "../../api-types.ts";

export type Withholding = Output<"GET /api/withholdings">["withholdings"][number];

/** What is kept from one client, the newest first. */
export const withholdingsQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["withholdings", clientId],
    queryFn: () => call("GET /api/withholdings", { clientId }),
  });

export const withhold = (input: Input<"POST /api/withholdings">) => call("POST /api/withholdings", input);
export const keepWithholding = (input: Input<"POST /api/withholdings/:withholdingId/keep">) =>
  call("POST /api/withholdings/:withholdingId/keep", input);
export const endWithholding = (input: Input<"POST /api/withholdings/:withholdingId/end">) =>
  call("POST /api/withholdings/:withholdingId/end", input);
export const askForReview = (input: Input<"POST /api/withholdings/:withholdingId/review-request">) =>
  call("POST /api/withholdings/:withholdingId/review-request", input);
export const reviewWithholding = (input: Input<"POST /api/withholdings/:withholdingId/review">) =>
  call("POST /api/withholdings/:withholdingId/review", input);
