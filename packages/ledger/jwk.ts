import { toBase64Url } from "./base64url.ts";
import { parseVerifierKey } from "./verifier-key.ts";

/** A log's public key as a JSON Web Key (RFC 7517, RFC 8037). `kid` is the verifier key's id. */
export type LogKey = {
  readonly alg: "EdDSA";
  readonly crv: "Ed25519";
  readonly kid: string;
  readonly kty: "OKP";
  readonly use: "sig";
  readonly x: string;
};

/** The JWK of a verifier key. Throws for a text that is none. */
export function jwkOf(vkey: string): LogKey {
  const { keyId, publicKey } = parseVerifierKey(vkey);
  return { alg: "EdDSA", crv: "Ed25519", kid: keyId, kty: "OKP", use: "sig", x: toBase64Url(publicKey) };
}
