import { createHash, randomBytes } from "node:crypto";

/** 256 random bits, as they stand in an address. */
export function newFeedToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of it. A random token needs no slow hash: there is nothing to guess. */
export function feedTokenDigest(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
