import { queryOptions } from "@tanstack/react-query";
import { call } from "../../api.ts";
import type { Output } from "../../api-types.ts";

export type Work = Output<"GET /api/work">;

/** What is due beside the notes. */
export const workQuery = queryOptions({
  queryKey: ["work"],
  queryFn: () => call("GET /api/work", {}),
  staleTime: 30_000,
});
