import { call } from "../../api.ts";
import type { Input } from "../../api-types.ts";

export type NewContact = Input<"POST /api/clients/:clientId/other-contacts">;
export type ContactChange = Omit<Input<"PATCH /api/other-contacts/:sessionId">, "sessionId" | "version">;

export const addContact = (input: NewContact) => call("POST /api/clients/:clientId/other-contacts", input);
export const changeContact = (input: Input<"PATCH /api/other-contacts/:sessionId">) =>
  call("PATCH /api/other-contacts/:sessionId", input);
export const discardContact = (input: Input<"POST /api/other-contacts/:sessionId/discard">) =>
  call("POST /api/other-contacts/:sessionId/discard", input);
export const beginMissedNote = (input: Input<"POST /api/sessions/:sessionId/missed-note">) =>
  call("POST /api/sessions/:sessionId/missed-note", input);
