import { queryOptions } from "@tanstack/react-query";
import { call } from "../../api.ts";
import type { Input, Output } from "../../api-types.ts";

export type ClientAccess = Output<"GET /api/clients/:clientId/access">["access"][number];
export type ClientLink = Output<"POST /api/clients/:clientId/access">;

export const accessQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["client-access", clientId],
    queryFn: () => call("GET /api/clients/:clientId/access", { clientId }),
  });
export const giveAccess = (input: Input<"POST /api/clients/:clientId/access">) =>
  call("POST /api/clients/:clientId/access", input);
export const renewLink = (accessId: string) => call("POST /api/client-access/:accessId/link", { accessId });
export const endAccess = (input: Input<"POST /api/client-access/:accessId/end">) =>
  call("POST /api/client-access/:accessId/end", input);
