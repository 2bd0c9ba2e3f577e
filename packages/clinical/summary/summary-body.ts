import { z } from "zod";
import { clientRefSchema } from "../note/schema.ts";
import { sourceKinds, summaryKinds, summarySections } from "./summary.ts";
import { origins } from "./summary-edits.ts";

const words = z.string().min(1).max(20_000);
const digest = z.string().regex(/^[0-9a-f]{64}$/, "expected a SHA-256 in hex");

const source = z
  .strictObject({
    kind: z.enum(sourceKinds),
    id: z.uuid(),
    /** The day it is about. */
    day: z.iso.date(),
    /** Of a signed note or shared part, its SHA-256: the very record that the sentence rests on. */
    digest: digest.nullable(),
  })
  .readonly();

const sentence = z
  .strictObject({ text: words, origin: z.enum(origins), sources: z.array(source).max(10_000).readonly() })
  .readonly()
  .refine(({ origin, sources }) => (origin === "own") === (sources.length === 0), {
    path: ["sources"],
    message: "expected sources under everything but what its author alone says",
  });

/** The signed content of a summary, exactly as canonicalised (RFC 8785), digested and kept. */
export const summaryBodySchema = z
  .strictObject({
    goldthread: z.literal("summary/1"),
    id: z.uuid(),
    kind: z.enum(summaryKinds),
    from: z.iso.date(),
    to: z.iso.date(),
    practice: z.string(),
    zone: z.string(),
    clientId: z.uuid().nullable(),
    client: clientRefSchema.nullable(),
    groupId: z.uuid().nullable(),
    group: z.strictObject({ id: z.uuid(), name: words }).readonly().nullable(),
    author: z.strictObject({ name: words, credential: words }).readonly(),
    method: z.enum(["passphrase", "passkey"]),
    says: words,
    sections: z
      .array(
        z
          .strictObject({ key: z.enum(summarySections), title: words, sentences: z.array(sentence).readonly() })
          .readonly(),
      )
      .readonly(),
    /** When it was signed, ISO 8601 UTC, and by whom. */
    at: z.iso.datetime(),
    by: z.uuid(),
  })
  .readonly()
  .refine(({ clientId, groupId }) => (clientId === null) !== (groupId === null), {
    path: ["clientId"],
    message: "expected a client or a group",
  })
  .refine(
    ({ clientId, client, groupId, group }) => clientId === (client?.id ?? null) && groupId === (group?.id ?? null),
    {
      path: ["clientId"],
      message: "expected the client or group that is named",
    },
  );

export type SummaryBody = z.output<typeof summaryBodySchema>;
