import { infiniteQueryOptions } from "@tanstack/react-query";
import { call } from "../../api.ts";
import type { Chart, Input } from "../../api-types.ts";

/** The chart with its timeline page by page, newest first. */
export const chartQuery = (clientId: string) =>
  infiniteQueryOptions({
    queryKey: ["chart", clientId],
    queryFn: ({ pageParam }) => call("GET /api/clients/:clientId", { clientId, before: pageParam }),
    initialPageParam: firstPage,
    getNextPageParam: (page: Chart) => page.next ?? undefined,
  });

const firstPage: string | undefined = undefined;

export const addObjective = (input: Input<"POST /api/clients/:clientId/objectives">) =>
  call("POST /api/clients/:clientId/objectives", input);
export const changeClient = (input: Input<"PATCH /api/clients/:clientId">) =>
  call("PATCH /api/clients/:clientId", input);
export const addToCareTeam = (input: Input<"POST /api/clients/:clientId/care-team">) =>
  call("POST /api/clients/:clientId/care-team", input);
export const leaveCareTeam = (input: Input<"POST /api/clients/:clientId/care-team/:staffId/end">) =>
  call("POST /api/clients/:clientId/care-team/:staffId/end", input);
