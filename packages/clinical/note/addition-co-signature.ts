import { z } from "zod";
import { personRefSchema } from "./schema.ts";

const id = z.uuid();
const digest = z.string().regex(/^[0-9a-f]{64}$/, "expected 64 hexadecimal digits");

/**
 * A supervisor's signature under what a trainee added to a note after it was co-signed, exactly as canonicalised
 * (RFC 8785), digested and kept. It names the addition by its digest. The form is versioned, as an addition's is.
 */
export const additionCoSignatureSchema = z.strictObject({
  goldthread: z.literal("addition-co-signature/1"),
  kind: z.literal("co-signature"),
  id,
  at: z.iso.datetime("expected a time such as 2026-11-15T14:00:00Z").max(30),
  /** Staff id of who signs, as the other acts have it. */
  by: id,
  author: personRefSchema,
  method: z.enum(["passphrase", "passkey"]),
  noteId: id,
  noteDigest: digest,
  additionId: id,
  additionDigest: digest,
  salt: z.string().regex(/^[A-Za-z0-9+/]{43}=$/, "expected 32 bytes in base64"),
});
export type AdditionCoSignature = z.infer<typeof additionCoSignatureSchema>;

/** By the id of the addition that each is under. */
export function coSignaturesOf(contents: readonly string[]): ReadonlyMap<string, AdditionCoSignature> {
  const read = contents.map((content) => additionCoSignatureSchema.parse(JSON.parse(content)));
  return new Map(read.map((signature) => [signature.additionId, signature]));
}
