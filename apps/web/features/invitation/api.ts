import { call } from "../../api.ts";
import type { Input } from "../../api-types.ts";

export const readInvitation = (token: string) => call("POST /api/invitations/read", { token });
export const acceptInvitation = (input: Input<"POST /api/invitations/accept">) =>
  call("POST /api/invitations/accept", input);
