import { hashes, verify } from "@noble/ed25519";
import { sha512 } from "@noble/hashes/sha2.js";

/**
 * Ed25519 (RFC 8032) without Web Crypto, for browsers whose Web Crypto has no Ed25519 yet. Verifying needs no secret, so
 * nothing is lost by doing it in script but time.
 */
export function verifyInScript(
  publicKey: Uint8Array<ArrayBuffer>,
  message: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
): boolean {
  hashes.sha512 = (bytes) => new Uint8Array(sha512(bytes));
  try {
    // As the RFC has it; the library's own default is looser.
    return verify(signature, message, publicKey, { zip215: false });
  } catch {
    // It throws for a key that is no point of the curve: whatever it is, it has signed nothing.
    return false;
  }
}
