import { concatBytes } from "@noble/hashes/utils.js";
import { parseBase64Url } from "./base64url.ts";
import { parseHex } from "./hex.ts";
import { formatVerifierKey, keyIdOf } from "./verifier-key.ts";
import { verifyInScript } from "./verify-in-script.ts";

/** What signs a note. The private key stays inside; `sign` gives 64 bytes (RFC 8032). */
export type NoteSigner = {
  readonly name: string;
  /** 8 lowercase hexadecimal digits. */
  readonly keyId: string;
  /** The public half, to publish. */
  readonly vkey: string;
  sign(message: Uint8Array): Promise<Uint8Array>;
};

/** Web Crypto takes no bare seed. This is the fixed beginning of its PKCS #8 form (RFC 8410 section 7). */
const PKCS8_HEAD = parseHex("302e020100300506032b657004220420");
const SEED_LENGTH = 32;

/**
 * A signer from a private seed of 32 random bytes (RFC 8032) and a key name, which for a log is its origin.
 * Ed25519 is deterministic: the same seed and text always give the same signature. Throws for another length.
 */
export async function signerFromSeed({ name, seed }: { name: string; seed: Uint8Array }): Promise<NoteSigner> {
  if (seed.length !== SEED_LENGTH) throw new Error(`Cannot make a signer: the seed is not ${SEED_LENGTH} bytes`);
  const { subtle } = globalThis.crypto;
  // Exportable, because Web Crypto gives the public half of a private key only by exporting it.
  const key = await subtle.importKey("pkcs8", new Uint8Array(concatBytes(PKCS8_HEAD, seed)), "Ed25519", true, ["sign"]);
  const publicKey = publicHalf((await subtle.exportKey("jwk", key)).x);
  return {
    name,
    keyId: keyIdOf(name, publicKey),
    vkey: formatVerifierKey(name, publicKey),
    sign: async (message) => new Uint8Array(await subtle.sign("Ed25519", key, new Uint8Array(message))),
  };
}

/** Whether the signature (64 bytes) is this key's over the message. A key or signature out of shape is a no. */
export async function verifyEd25519(
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  const [raw, text, signed] = [new Uint8Array(publicKey), new Uint8Array(message), new Uint8Array(signature)];
  const key = await importPlatformKey(raw);
  return key === undefined
    ? verifyInScript(raw, text, signed)
    : globalThis.crypto.subtle.verify("Ed25519", key, signed, text);
}

/** Undefined where the platform knows no Ed25519: older browsers, and pages that came over plain http. */
async function importPlatformKey(raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey | undefined> {
  try {
    return await globalThis.crypto.subtle.importKey("raw", raw, "Ed25519", false, ["verify"]);
  } catch {
    // Either it has no Ed25519, or the key is no point of the curve, which the script refuses as well.
    return undefined;
  }
}

function publicHalf(x: string | undefined): Uint8Array {
  if (x === undefined) throw new Error("Cannot make a signer: the platform gave no public key");
  return parseBase64Url(x);
}
