import { z } from "zod";
import { consentBases, contactDirections, contactKinds, modalities } from "@goldthread/clinical/note/note-body.ts";
import { defineEndpoint } from "../endpoint.ts";
import { id, instant, optionalLine, version } from "../field.ts";

/** A contact that is no session, or the short note of a session that was missed. */
export const contactKind = z.enum(contactKinds);
/** Those that somebody makes; a no-show's or a cancellation's note hangs on its session instead. */
export const madeContactKind = z.enum(["phone", "message", "collateral", "outreach", "consultation", "coordination"]);
export const contactDirection = z.enum(contactDirections);
/**
 * On what ground something was said to somebody who is not the client: a signed authorisation on file, the client's
 * spoken agreement, a guardian's own right, care given together, a danger to somebody, or nothing was said and only heard.
 */
export const consentBasis = z.enum(consentBases);

export const contactDetails = z.object({
  kind: contactKind,
  direction: contactDirection.nullable(),
  who: z.string(),
  relation: z.string(),
  consentBasis: consentBasis.nullable(),
});

const minutes = z.number().int().min(0).max(1439, "expected at most 1439 minutes");

export const addContact = defineEndpoint({
  method: "POST",
  path: "/api/clients/:clientId/other-contacts",
  summary: "Begin a contact that is no session: a call, a message, a talk about the client, an attempt to reach them",
  input: z.object({
    clientId: id,
    kind: madeContactKind,
    direction: contactDirection.nullable().default(null),
    who: optionalLine(200).default(""),
    relation: optionalLine(100).default(""),
    consentBasis: consentBasis.nullable().default(null),
    /** Left out, it begins now. */
    start: instant.optional(),
    /** 0 where nobody looked at the clock. */
    minutes: minutes.default(0),
    modality: z.enum(modalities).default("phone"),
  }),
  output: z.object({ sessionId: z.uuid() }),
});

export const changeContact = defineEndpoint({
  method: "PATCH",
  path: "/api/other-contacts/:sessionId",
  summary: "Put the facts of a contact right; refused once its note is signed",
  input: z.object({
    sessionId: id,
    version,
    kind: madeContactKind.optional(),
    direction: contactDirection.nullable().optional(),
    who: optionalLine(200).optional(),
    relation: optionalLine(100).optional(),
    consentBasis: consentBasis.nullable().optional(),
    start: instant.optional(),
    minutes: minutes.optional(),
    modality: z.enum(modalities).optional(),
  }),
  output: z.object({ version: z.number() }),
});

export const discardContact = defineEndpoint({
  method: "POST",
  path: "/api/other-contacts/:sessionId/discard",
  summary: "Take back a contact that was begun by mistake, or leave a missed session its status alone",
  input: z.object({ sessionId: id, version }),
  output: z.object({ version: z.number() }),
});

export const beginMissedNote = defineEndpoint({
  method: "POST",
  path: "/api/sessions/:sessionId/missed-note",
  summary: "Begin the short note of a session that was missed or cancelled",
  input: z.object({ sessionId: id, version }),
  output: z.object({ version: z.number() }),
});
