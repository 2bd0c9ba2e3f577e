import { createHash } from "node:crypto";
import { signerFromSeed, type NoteSigner } from "@goldthread/ledger";
import type { Secrets } from "@goldthread/store/embedded/secrets.ts";

/**
 * Who signs this practice's checkpoints. The log is named after its key, not after an address: a practice may move to
 * another one, its log may not change its name.
 */
export async function ledgerSigner({
  ledgerPrivateKey: { d, x },
}: Pick<Secrets, "ledgerPrivateKey">): Promise<NoteSigner> {
  const name = `goldthread-${createHash("sha256").update(x).digest("hex").slice(0, 16)}`;
  return signerFromSeed({ name, seed: Buffer.from(d, "base64url") });
}
