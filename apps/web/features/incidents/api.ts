import { queryOptions } from "@tanstack/react-query";
import { call } from "../../api.ts";
import type { Input, Output } from "../../api-types.ts";

export type IncidentInShort = Output<"GET /api/incidents">["incidents"][number];
export type Incident = Output<"GET /api/incidents/:incidentId">;

export const incidentsQuery = queryOptions({ queryKey: ["incidents"], queryFn: () => call("GET /api/incidents", {}) });
export const incidentQuery = (incidentId: string) =>
  queryOptions({
    queryKey: ["incident", incidentId],
    queryFn: () => call("GET /api/incidents/:incidentId", { incidentId }),
  });
export const addIncident = (input: Input<"POST /api/incidents">) => call("POST /api/incidents", input);
export const followIncident = (input: Input<"PUT /api/incidents/:incidentId/follow-up">) =>
  call("PUT /api/incidents/:incidentId/follow-up", input);
/** Asked for only by the form, so that it can offer the group's members. */
export const groupQuery = (groupId: string) =>
  queryOptions({ queryKey: ["group", groupId], queryFn: () => call("GET /api/groups/:groupId", { groupId }) });
export const groupsQuery = queryOptions({
  queryKey: ["groups", "for-incident"],
  queryFn: () => call("GET /api/groups", {}),
});
