import { canonicalJson, parseCanonical } from "../canonical-json.ts";
import { parseBase64Url } from "../base64url.ts";
import { digestOf, fieldsOf, listOf, recordOf, textOf } from "./fields.ts";
import { OutOfForm } from "./finding.ts";

/** ES256 (P-256), EdDSA (Ed25519) and RS256, which some machines' own authenticators still give. */
export const passkeyAlgorithms = ["ES256", "EdDSA", "RS256"] as const;
export type PasskeyAlgorithm = (typeof passkeyAlgorithms)[number];

/** A passkey's signature over one or several digests, with all that is needed to check it again. */
export type PasskeyAct = {
  readonly algorithm: PasskeyAlgorithm;
  readonly publicKey: Readonly<Record<string, string>>;
  readonly rpId: string;
  readonly origin: string;
  readonly digests: readonly string[];
  /** 32 random bytes. */
  readonly nonce: Uint8Array;
  /** The raw assertion, as the authenticator gave it. */
  readonly authenticatorData: Uint8Array;
  readonly clientDataJson: Uint8Array;
  readonly signature: Uint8Array;
};

/** As it is kept: canonical JSON, bytes as base64url without padding. */
export type WrittenPasskeyAct = {
  readonly algorithm: PasskeyAlgorithm;
  readonly authenticatorData: string;
  readonly clientDataJSON: string;
  readonly digests: readonly string[];
  readonly nonce: string;
  readonly origin: string;
  readonly publicKey: Readonly<Record<string, string>>;
  readonly rpId: string;
  readonly signature: string;
};

const version = "passkey-signature/1";

export function writePasskeyAct(act: WrittenPasskeyAct): string {
  return canonicalJson({ ...act, goldthread: version });
}

/** Throws `OutOfForm`, or the error of a text that is not canonical JSON. */
export function readPasskeyAct(content: string): PasskeyAct {
  const given = { value: parseCanonical(content), at: "passkey" };
  const fields = fieldsOf(given, [
    "goldthread",
    "algorithm",
    "authenticatorData",
    "clientDataJSON",
    "digests",
    "nonce",
    "origin",
    "publicKey",
    "rpId",
    "signature",
  ]);
  if (fields.goldthread.value !== version) throw new OutOfForm("passkey.goldthread", `it is not ${version}`);
  const algorithm = passkeyAlgorithms.find((one) => one === fields.algorithm.value);
  if (algorithm === undefined)
    throw new OutOfForm("passkey.algorithm", `it is none of ${passkeyAlgorithms.join(", ")}`);
  const key = recordOf(fields.publicKey);
  return {
    algorithm,
    publicKey: Object.fromEntries(
      Object.entries(key).map(([name, value]) => [name, textOf({ value, at: `passkey.publicKey.${name}` })]),
    ),
    rpId: textOf(fields.rpId),
    origin: textOf(fields.origin),
    digests: listOf(fields.digests).map(digestOf),
    nonce: parseBase64Url(textOf(fields.nonce)),
    authenticatorData: parseBase64Url(textOf(fields.authenticatorData)),
    clientDataJson: parseBase64Url(textOf(fields.clientDataJSON)),
    signature: parseBase64Url(textOf(fields.signature)),
  };
}
