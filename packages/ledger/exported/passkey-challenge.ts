import { toHex } from "../hex.ts";
import { sha256 } from "../sha256.ts";

const tag = "goldthread passkey signature 1";

/**
 * What a passkey signs: SHA-256 of a text of lines, each ended by U+000A: the tag, each digest in hexadecimal, the nonce
 * in hexadecimal. A group session's notes are signed in one act, so one challenge may stand for several digests. The tag
 * keeps a signature from ever being taken for a sign-in, whose challenge is random.
 */
export function passkeyChallenge(digests: readonly string[], nonce: Uint8Array): Uint8Array<ArrayBuffer> {
  return sha256([tag, ...digests, toHex(nonce), ""].join("\n"));
}
