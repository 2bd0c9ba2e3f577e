import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { id, line, optionalLine } from "../field.ts";

/* Who may look at a client's record from outside: given, renewed and ended by the client's care team. */

export const clientAccess = z.object({
  id: z.uuid(),
  holder: z.enum(["client", "representative"]),
  holderName: z.string(),
  /** What somebody who acts for the client is to them; empty of the client. */
  relation: z.string(),
  /** Of somebody who acts for the client: which of the chart's contacts; null of one given before that was asked. */
  contactId: z.string().nullable(),
  ground: z.string(),
  givenBy: z.string(),
  givenAt: z.string(),
  /** Null until the link was used. */
  signInName: z.string().nullable(),
  /** A link that still works. */
  linkExpiresAt: z.string().nullable(),
  ended: z.object({ by: z.string(), at: z.string(), because: z.string() }).nullable(),
  /** False where it opens nothing: it was ended, the client came of age, or its holder acts for them no longer. */
  stands: z.boolean(),
});

export const listClientAccess = defineEndpoint({
  method: "GET",
  path: "/api/clients/:clientId/access",
  summary: "Who was given access to this client's own view, newest first",
  input: z.object({ clientId: id }),
  output: z.object({
    access: z.array(clientAccess),
    /** Of somebody under age a ground is asked for. */
    isMinor: z.boolean(),
    mayGive: z.boolean(),
  }),
});

const link = z.object({ accessId: z.uuid(), link: z.string(), expiresAt: z.string() });

export const giveClientAccess = defineEndpoint({
  method: "POST",
  path: "/api/clients/:clientId/access",
  summary:
    "Give somebody this client's own view; the link is shown once. A ground is needed for all but an adult client",
  input: z.object({
    clientId: id,
    holder: z.enum(["client", "representative"]),
    /** Of somebody who acts for the client: one of the chart's contacts, which says by what right. */
    contactId: id.nullable().default(null),
    ground: optionalLine(500).default(""),
  }),
  output: link,
});

export const renewClientLink = defineEndpoint({
  method: "POST",
  path: "/api/client-access/:accessId/link",
  summary: "A new link, for a passphrase that was never chosen or was forgotten; the one before ends",
  input: z.object({ accessId: id }),
  output: link,
});

export const endClientAccess = defineEndpoint({
  method: "POST",
  path: "/api/client-access/:accessId/end",
  summary: "End somebody's access to a client's own view, at once",
  input: z.object({ accessId: id, because: line(500) }),
  output: z.object({ id: z.uuid() }),
});
