import { z } from "zod";
import { actsAs } from "@goldthread/clinical/contact/acts-as.ts";
import { defineEndpoint } from "../endpoint.ts";
import { day, email, id, line, optionalLine, version } from "../field.ts";

export const mayBeTold = z.enum(["nothing", "appointments", "all"]);

/** Somebody around a client: family, a guardian, whom to call, and what they may be told on which basis. */
export const clientContact = z.object({
  id: z.uuid(),
  name: z.string(),
  relation: z.string(),
  phone: z.string(),
  email: z.string(),
  guardian: z.boolean(),
  emergency: z.boolean(),
  mayBeTold,
  consentBasis: z.string(),
  consentOn: z.string().nullable(),
  /** By which right they act for the client; null where they do not. */
  actsAs: z.enum(actsAs).nullable(),
  actsFrom: z.string().nullable(),
  actsUntil: z.string().nullable(),
  /** Whether they act for the client today: a parent's or a guardian's right ends with the client's coming of age. */
  actsToday: z.boolean(),
  /** What was seen that says so: an order, a birth certificate. */
  paperSeen: z.string(),
  /** Set: no contact any more, and told nothing. */
  endedOn: z.string().nullable(),
  version: z.number(),
});

const fields = {
  name: line(200),
  relation: line(100),
  phone: optionalLine(60).default(""),
  email: email.or(z.literal("")).default(""),
  guardian: z.boolean().default(false),
  emergency: z.boolean().default(false),
  mayBeTold: mayBeTold.default("nothing"),
  /** Asked for as soon as they may be told anything. */
  consentBasis: optionalLine(300).default(""),
  consentOn: day.nullable().default(null),
  actsAs: z.enum(actsAs).nullable().default(null),
  /** Asked for with it, and so is the paper. */
  actsFrom: day.nullable().default(null),
  actsUntil: day.nullable().default(null),
  paperSeen: optionalLine(300).default(""),
};

export const listClientContacts = defineEndpoint({
  method: "GET",
  path: "/api/clients/:clientId/people",
  summary: "The people around a client and what each may be told",
  input: z.object({ clientId: id }),
  output: z.object({ contacts: z.array(clientContact) }),
});

export const addClientContact = defineEndpoint({
  method: "POST",
  path: "/api/clients/:clientId/people",
  summary: "Add somebody around a client",
  input: z.object({ clientId: id, ...fields }),
  output: z.object({ id: z.uuid() }),
});

export const changeClientContact = defineEndpoint({
  method: "PUT",
  path: "/api/client-contacts/:contactId",
  summary: "Change somebody around a client, as the form shows them",
  input: z.object({ contactId: id, version, ...fields }),
  output: z.object({ version: z.number() }),
});

export const endClientContact = defineEndpoint({
  method: "POST",
  path: "/api/client-contacts/:contactId/end",
  summary: "End a contact as of today; what they could be told stays on file",
  input: z.object({ contactId: id, version }),
  output: z.object({ version: z.number() }),
});
