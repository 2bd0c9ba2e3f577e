import { queryOptions } from "@tanstack/react-query";
import { call } from "../../api.ts";
import type { Input, Output } from "../../api-types.ts";

export type Passkeys = Output<"GET /api/me/passkeys">;
export type Passkey = Passkeys["passkeys"][number];
export type CreationOptions = Output<"POST /api/me/passkeys/options">["options"];
export type RequestOptions = Output<"POST /api/sign-in/passkey/options">["options"];
export type MadeKey = Input<"POST /api/me/passkeys">["made"];
export type Answer = Input<"POST /api/sign-in/passkey">["answer"];

export const passkeysQuery = queryOptions({
  queryKey: ["me", "passkeys"],
  queryFn: () => call("GET /api/me/passkeys", {}),
  staleTime: 5 * 60_000,
});

export const askToAdd = (input: Input<"POST /api/me/passkeys/options">) => call("POST /api/me/passkeys/options", input);
export const addPasskey = (input: Input<"POST /api/me/passkeys">) => call("POST /api/me/passkeys", input);
export const changePasskey = (input: Input<"PATCH /api/me/passkeys/:passkeyId">) =>
  call("PATCH /api/me/passkeys/:passkeyId", input);
export const removePasskey = (input: Input<"DELETE /api/me/passkeys/:passkeyId">) =>
  call("DELETE /api/me/passkeys/:passkeyId", input);
export const askToSignIn = () => call("POST /api/sign-in/passkey/options", {});
export const signInByPasskey = (answer: Answer) => call("POST /api/sign-in/passkey", { answer });
export const askForSignature = (input: Input<"POST /api/sessions/:sessionId/sign/passkey">) =>
  call("POST /api/sessions/:sessionId/sign/passkey", input);
