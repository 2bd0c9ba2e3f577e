import { itemKinds, notices } from "@goldthread/clinical/disclosure/index.ts";
import { z } from "zod";

const disclosure = z.object({
  ground: z.string(),
  purpose: z.string(),
  recipient: z.object({ name: z.string(), address: z.string() }),
  kinds: z.array(z.string()),
  authorisationId: z.string().nullable(),
  notices: z.array(z.enum(notices)),
  packetDigest: z.string(),
  /** How it left; null where that was not asked yet. */
  sealed: z.enum(["key", "passphrase", "plain"]).nullable().default(null),
  /** Who else was said to have agreed. */
  agreed: z.array(z.string()).default([]),
  /** Of those, by which paper; none in releases from before papers were named. */
  agreements: z.array(z.object({ personId: z.string(), documentId: z.string().nullable() })).default([]),
  /** Words about other people that went all the same, each with why. */
  leftIn: z
    .array(
      z.object({ itemId: z.string(), section: z.string(), start: z.number(), end: z.number(), reason: z.string() }),
    )
    .default([]),
  /** An order was answered whole; releases from before that was asked took nothing out for an order. */
  goesWhole: z.boolean().default(false),
  /** What went beside notes, as it was that day. */
  pages: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(itemKinds),
      day: z.string(),
      title: z.string(),
      facts: z.array(z.object({ name: z.string(), words: z.string() })),
      sections: z.array(z.object({ key: z.string(), title: z.string(), text: z.string() })),
    }),
  ),
  items: z.array(
    z.object({
      itemId: z.string(),
      verdict: z.enum(["goes", "stays", "redacted"]),
      rule: z.string(),
      takenOut: z.array(z.object({ section: z.string(), start: z.number(), end: z.number() })),
    }),
  ),
});

export type Released = z.infer<typeof disclosure>;

/** What was released, from the act's content. */
export function parseDisclosure(content: string): Released {
  return disclosure.parse(JSON.parse(content));
}
