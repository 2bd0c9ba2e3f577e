import { concatBytes } from "@noble/hashes/utils.js";
import { parseBase64Url, toBase64Url } from "../base64url.ts";
import { verifyEd25519 } from "../ed25519.ts";
import { equalBytes } from "../equal-bytes.ts";
import { sha256 } from "../sha256.ts";
import { OutOfForm } from "./finding.ts";
import { readPasskeyAct, type PasskeyAct } from "./passkey-act.ts";
import { passkeyChallenge } from "./passkey-challenge.ts";
import { rawEcdsaSignature } from "./raw-ecdsa-signature.ts";

/**
 * Whether a passkey signed this digest (WebAuthn Level 3, section 7.2, steps that need no account): a clause naming the
 * first thing that does not fit, or undefined. Never throws for what it is given.
 */
export async function findPasskeyFault(content: string, digest: string): Promise<string | undefined> {
  let act: PasskeyAct;
  try {
    act = readPasskeyAct(content);
  } catch (error) {
    return error instanceof OutOfForm ? `${error.finding.at}: ${error.finding.what}` : "it cannot be read";
  }
  if (!act.digests.includes(digest)) return "it is over other notes";
  return findClientFault(act) ?? findAuthenticatorFault(act) ?? (await findSignatureFault(act));
}

function findClientFault({ clientDataJson, digests, nonce, origin, rpId }: PasskeyAct): string | undefined {
  const said = readClientData(clientDataJson);
  if (said === undefined) return "what the browser said cannot be read";
  if (said["type"] !== "webauthn.get") return "it was made for something else than a signature";
  if (said["challenge"] !== toBase64Url(passkeyChallenge(digests, nonce)))
    return "the challenge is not that of these digests";
  if (said["origin"] !== origin) return "the browser was at another address";
  if (said["crossOrigin"] === true) return "the browser was inside another page";
  return isUnder(origin, rpId) ? undefined : "the address does not belong to the passkey's";
}

function readClientData(bytes: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : undefined;
  } catch {
    return undefined;
  }
}

function isUnder(origin: string, rpId: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { hostname } = new URL(origin);
  return hostname === rpId || hostname.endsWith(`.${rpId}`);
}

const userPresent = 0x01;
const userVerified = 0x04;

function findAuthenticatorFault({ authenticatorData, rpId }: PasskeyAct): string | undefined {
  const flags = authenticatorData[32];
  if (authenticatorData.length < 37 || flags === undefined) return "what the authenticator said is cut short";
  if (!equalBytes(authenticatorData.subarray(0, 32), sha256(rpId)))
    return "the authenticator signed for another address";
  if ((flags & userPresent) === 0) return "nobody was there";
  return (flags & userVerified) === 0 ? "the authenticator did not check who was there" : undefined;
}

async function findSignatureFault(act: PasskeyAct): Promise<string | undefined> {
  const message = concatBytes(act.authenticatorData, sha256(act.clientDataJson));
  const fits = await verifyWith(act, new Uint8Array(message)).catch(() => false);
  return fits ? undefined : "the passkey's signature does not fit";
}

async function verifyWith(act: PasskeyAct, message: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const { algorithm, publicKey, signature } = act;
  if (algorithm === "EdDSA") return verifyEd25519(parseBase64Url(publicKey["x"] ?? ""), message, signature);
  const { subtle } = globalThis.crypto;
  if (algorithm === "RS256") {
    const rsa = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
    const { e = "", n = "" } = publicKey;
    const key = await subtle.importKey("jwk", { kty: "RSA", e, n }, rsa, false, ["verify"]);
    return subtle.verify(rsa, key, new Uint8Array(signature), message);
  }
  const { x = "", y = "" } = publicKey;
  const curve = { name: "ECDSA", namedCurve: "P-256" };
  const key = await subtle.importKey("jwk", { kty: "EC", crv: "P-256", x, y }, curve, false, ["verify"]);
  return subtle.verify({ name: "ECDSA", hash: "SHA-256" }, key, rawEcdsaSignature(signature), message);
}
