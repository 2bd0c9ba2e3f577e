import { queryOptions } from "@tanstack/react-query";
import { call } from "../../api.ts";
import type { Output } from "../../api-types.ts";

export type LoadedThread = Output<"GET /api/clients/:clientId/thread">;

export const threadQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["thread", clientId],
    queryFn: () => call("GET /api/clients/:clientId/thread", { clientId }),
    staleTime: 30_000,
  });
