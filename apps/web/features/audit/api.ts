import { queryOptions } from "@tanstack/react-query";
import { call } from "../../api.ts";

/** The newest; it grows with every signature. */
export const checkpointQuery = queryOptions({
  queryKey: ["ledger", "checkpoint"],
  queryFn: () => call("GET /api/ledger/checkpoint", {}),
  staleTime: 5_000,
});

export const keysQuery = queryOptions({
  queryKey: ["ledger", "keys"],
  queryFn: () => call("GET /api/ledger/keys", {}),
  staleTime: Number.POSITIVE_INFINITY,
});
