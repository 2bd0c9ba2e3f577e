import { z } from "zod";

const base64url = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[A-Za-z0-9_-]+$/, "expected base64url without padding");

/** What an authenticator answered, as WebAuthn has it, each part base64url. */
export const madeKey = z.object({
  credentialId: base64url(1_400),
  clientDataJson: base64url(8_000),
  attestationObject: base64url(100_000),
  transports: z.array(z.string().max(40)).max(10),
});
const transports = ["ble", "cable", "hybrid", "internal", "nfc", "smart-card", "usb"] as const;
export type Transport = (typeof transports)[number];

/** The ways to an authenticator that WebAuthn names; what a newer browser adds is left out. */
export function knownTransports(given: readonly string[]): Transport[] {
  return transports.filter((one) => given.includes(one));
}

const named = z.object({
  id: z.string(),
  type: z.literal("public-key"),
  transports: z.array(z.enum(transports)).exactOptional(),
});

/** PublicKeyCredentialRequestOptionsJSON of WebAuthn, as it is used here. */
export const requestOptions = z.object({
  challenge: z.string(),
  rpId: z.string(),
  timeout: z.number(),
  userVerification: z.literal("required"),
  allowCredentials: z.array(named),
});

/** PublicKeyCredentialCreationOptionsJSON of WebAuthn, as it is used here. */
export const creationOptions = z.object({
  rp: z.object({ id: z.string(), name: z.string() }),
  user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
  challenge: z.string(),
  pubKeyCredParams: z.array(z.object({ alg: z.number(), type: z.literal("public-key") })),
  timeout: z.number(),
  excludeCredentials: z.array(named),
  authenticatorSelection: z.object({
    residentKey: z.literal("required"),
    requireResidentKey: z.literal(true),
    userVerification: z.literal("required"),
  }),
  attestation: z.literal("none"),
});

export const passkeyAnswer = z.object({
  credentialId: base64url(1_400),
  clientDataJson: base64url(8_000),
  authenticatorData: base64url(8_000),
  signature: base64url(8_000),
});

/**
 * An act by passkey is sent twice: first with `ask`, which does nothing and is refused as `passkey_asked` with what to ask
 * the authenticator; then, the same in everything else, with the answer.
 */
export const actPasskey = z.union([
  z.literal("ask"),
  z.object({ nonce: z.string().regex(/^[A-Za-z0-9_-]{43}$/, "expected the nonce"), answer: passkeyAnswer }),
]);

/** What `passkey_asked` carries: goes to the authenticator, and the nonce back with its answer. */
export interface PasskeyAsked {
  readonly nonce: string;
  /** SHA-256 of each thing that would be signed. */
  readonly digests: readonly string[];
  readonly options: z.output<typeof requestOptions>;
}
