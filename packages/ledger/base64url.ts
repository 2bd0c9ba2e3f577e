import { parseBase64, toBase64 } from "./base64.ts";

/** Bytes to base64url without padding (RFC 4648 section 5), as JSON Web Keys and WebAuthn write them. */
export function toBase64Url(bytes: Uint8Array): string {
  return toBase64(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Base64url without padding to bytes. Throws for any other spelling. */
export function parseBase64Url(text: string): Uint8Array<ArrayBuffer> {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) throw new Error("not base64url without padding");
  const padded = text
    .replaceAll("-", "+")
    .replaceAll("_", "/")
    .padEnd(Math.ceil(text.length / 4) * 4, "=");
  return parseBase64(padded);
}
