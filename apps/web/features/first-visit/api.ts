import { queryOptions } from "@tanstack/react-query";
import { call } from "../../api.ts";
import type { Input } from "../../api-types.ts";

/** Asked twice a second while the sample practice is being made. */
export const progressQuery = queryOptions({
  queryKey: ["setup", "progress"],
  queryFn: () => call("GET /api/setup/progress", {}),
  refetchInterval: 500,
  staleTime: 0,
});

export const startSample = (input: Input<"POST /api/setup/sample">) => call("POST /api/setup/sample", input);
export const startEmpty = (input: Input<"POST /api/setup/empty">) => call("POST /api/setup/empty", input);
