import { z } from "zod";

const signature = z.object({
  author: z.object({ name: z.string(), credential: z.string() }),
  method: z.enum(["passphrase", "passkey"]),
  at: z.string(),
});

export interface SummaryCoSignature {
  readonly name: string;
  readonly credential: string;
  readonly method: string;
  readonly signedAt: string;
}

/** Who signed a summary beside its author, as it was kept. */
export function coSignaturesIn(contents: readonly string[]): SummaryCoSignature[] {
  return contents.map((content) => {
    const { author, method, at } = signature.parse(JSON.parse(content));
    return { ...author, method, signedAt: at };
  });
}
