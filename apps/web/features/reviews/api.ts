import { queryOptions } from "@tanstack/react-query";
import { call } from "../../api.ts";

/** What waits for a second signature, and what came back. */
export const coSigningQuery = queryOptions({
  queryKey: ["co-signing"],
  queryFn: () => call("GET /api/co-signing", {}),
  staleTime: 30_000,
});
