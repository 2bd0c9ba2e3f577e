import { parseBase64Url, toBase64Url, type PasskeyAlgorithm } from "@goldthread/ledger";

/** COSE's numbers (RFC 9053, RFC 8230): for the kinds of key that a passkey may have. */
const coseKey = { alg: 3, x: -2, y: -3, n: -1, e: -2 } as const;
const algorithms: ReadonlyMap<unknown, PasskeyAlgorithm> = new Map([
  [-7, "ES256"],
  [-8, "EdDSA"],
  [-257, "RS256"],
] as const);

/** What authenticators are asked for, best first. */
export const coseAlgorithms = [-8, -7, -257];

export interface PublicKey {
  readonly algorithm: PasskeyAlgorithm;
  readonly jwk: Readonly<Record<string, string>>;
}

/** A passkey's public half as a JSON Web Key: that is kept with what it signs. Rejects for a key of another kind. */
export async function jwkOfCose(publicKey: string): Promise<PublicKey> {
  const { isoCBOR } = await import("@simplewebauthn/server/helpers");
  const cose = isoCBOR.decodeFirst<Map<number, unknown>>(parseBase64Url(publicKey));
  const part = (name: keyof typeof coseKey): string => {
    const bytes = cose.get(coseKey[name]);
    if (!(bytes instanceof Uint8Array)) throw new Error("Cannot read the passkey: its key is not whole");
    return toBase64Url(bytes);
  };
  const algorithm = algorithms.get(cose.get(coseKey.alg));
  if (algorithm === "ES256") return { algorithm, jwk: { crv: "P-256", kty: "EC", x: part("x"), y: part("y") } };
  if (algorithm === "EdDSA") return { algorithm, jwk: { crv: "Ed25519", kty: "OKP", x: part("x") } };
  if (algorithm === "RS256") return { algorithm, jwk: { e: part("e"), kty: "RSA", n: part("n") } };
  throw new Error("Cannot read the passkey: its key is of another kind");
}
