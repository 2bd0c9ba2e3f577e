import { queryOptions } from "@tanstack/react-query";
import { call } from "../../api.ts";
import type { Input, Output } from "../../api-types.ts";

export type Credential = Output<"GET /api/staff/credentials">["credentials"][number];
export type Leave = Output<"GET /api/staff/leave">["leave"][number];
export type OpenWork = Output<"GET /api/staff/:staffId/open-work">;
export type Invited = Output<"POST /api/staff/invitations">;

export const credentialsQuery = queryOptions({
  queryKey: ["staff", "credentials"],
  queryFn: () => call("GET /api/staff/credentials", {}),
  staleTime: 60_000,
});
export const leaveQuery = queryOptions({
  queryKey: ["staff", "leave"],
  queryFn: () => call("GET /api/staff/leave", {}),
  staleTime: 60_000,
});
export const openWorkQuery = (staffId: string) =>
  queryOptions({
    queryKey: ["staff", "open-work", staffId],
    queryFn: () => call("GET /api/staff/:staffId/open-work", { staffId }),
    staleTime: 0,
  });

export const inviteStaff = (input: Input<"POST /api/staff/invitations">) => call("POST /api/staff/invitations", input);
export const renewInvitation = (staffId: string) => call("POST /api/staff/:staffId/invitation", { staffId });
export const endInvitation = (staffId: string) => call("POST /api/staff/:staffId/invitation/end", { staffId });
export const addCredential = (input: Input<"POST /api/staff/:staffId/credentials">) =>
  call("POST /api/staff/:staffId/credentials", input);
export const changeCredential = (input: Input<"PATCH /api/staff/credentials/:credentialId">) =>
  call("PATCH /api/staff/credentials/:credentialId", input);
export const removeCredential = (input: Input<"POST /api/staff/credentials/:credentialId/remove">) =>
  call("POST /api/staff/credentials/:credentialId/remove", input);
export const addLeave = (input: Input<"POST /api/staff/:staffId/leave">) =>
  call("POST /api/staff/:staffId/leave", input);
export const endLeave = (input: Input<"POST /api/staff/leave/:leaveId/end">) =>
  call("POST /api/staff/leave/:leaveId/end", input);
export const deactivateStaff = (input: Input<"POST /api/staff/:staffId/deactivate">) =>
  call("POST /api/staff/:staffId/deactivate", input);
