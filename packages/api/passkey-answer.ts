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
export const passkeyAnswer = z.object({
  credentialId: base64url(1_400),
  clientDataJson: base64url(8_000),
  authenticatorData: base64url(8_000),
  signature: base64url(8_000),
});
