import { createHmac } from "node:crypto";
import { takeRandom } from "../signing/take-random.ts";
import type { SigningSources } from "../signing/sign-parts.ts";

/**
 * Ids and random bytes that come out the same for the same seed: what a passkey is asked to sign is made once to be shown,
 * and once more, to the byte, when its answer is there. The seed is 32 random bytes and is destroyed between the two.
 */
export function seededSources(seed: Uint8Array): SigningSources {
  let drawn = 0;
  const next = (): Buffer => createHmac("sha256", seed).update(`goldthread signing ${drawn++}`).digest();
  return {
    newId: () => uuidOf(next()),
    newSalt: () => next().toString("base64"),
    // No part of what is signed.
    newLeafSalt: takeRandom,
  };
}

/** Version 4 (RFC 9562), as every other id. */
function uuidOf(bytes: Buffer): string {
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes
    .toString("hex")
    .slice(0, 32)
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
