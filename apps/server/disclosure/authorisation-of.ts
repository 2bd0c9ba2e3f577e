import { z } from "zod";
import type { Authorisation } from "@goldthread/clinical/disclosure/index.ts";
import { itemKinds, recipientClasses } from "@goldthread/clinical/disclosure/index.ts";
import type { AuthorisationRow } from "@goldthread/store/queries/disclosure.ts";

const given = z.object({
  form: z.enum(["general", "part2", "private-notes"]),
  describes: z.string(),
  kinds: z.array(z.enum(itemKinds)),
  from: z.string().nullable(),
  to: z.string().nullable(),
  discloser: z.string(),
  recipient: z.string(),
  recipientClasses: z.array(z.enum(recipientClasses)).default([]),
  purpose: z.string(),
  expiresOn: z.string().nullable(),
  expiresWhen: z.string(),
  signedOn: z.string(),
  signedBy: z.string(),
  authority: z.string(),
  clientSignedToo: z.boolean().default(false),
  documentId: z.string().nullable(),
  // Forms from before these were asked for say nothing of them.
  found: z.array(z.string()).default([]),
  intermediary: z
    .object({ members: z.string(), areNamed: z.boolean(), isTreatingOnly: z.boolean(), tellsOfList: z.boolean() })
    .nullable()
    .default(null),
  screen: z.object({ text: z.string(), textDigest: z.string() }).nullable().default(null),
  says: z.object({ mayBeRevoked: z.boolean(), isNoCondition: z.boolean(), mayBeRedisclosed: z.boolean() }),
});

const ended = z.object({ how: z.enum(["revoked", "event"]), on: z.string(), because: z.string() });

export interface RecordedAuthorisation {
  readonly authorisation: Authorisation;
  readonly documentId: string | null;
  /** The words that were signed on the practice's own screen; null of a paper. */
  readonly screen: { readonly text: string; readonly textDigest: string } | null;
  readonly ended: z.infer<typeof ended> | null;
}

/** As the acts say: what was given, and what ended it. */
export function authorisationOf({ id, content, ended: end }: AuthorisationRow): RecordedAuthorisation {
  const { documentId, screen, ...facts } = given.parse(JSON.parse(content));
  const over = end === null ? null : ended.parse(JSON.parse(end));
  return {
    documentId,
    screen,
    ended: over,
    authorisation: {
      ...facts,
      id,
      revokedOn: over?.how === "revoked" ? over.on : null,
      eventHappenedOn: over?.how === "event" ? over.on : null,
    },
  };
}
