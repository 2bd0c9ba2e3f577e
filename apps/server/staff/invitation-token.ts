import { createHash, randomBytes } from "node:crypto";

/** 256 random bits as they stand in a link. */
export function newInvitationToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of it. Without salt or stretching: there is nothing to guess in 256 random bits. */
export function invitationDigest(token: string): Uint8Array {
  return createHash("sha256").update(token).digest();
}
