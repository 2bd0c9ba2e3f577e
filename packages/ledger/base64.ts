/** Bytes to standard base64 with padding (RFC 4648 section 4). */
export function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/**
 * Standard base64 with padding (RFC 4648 section 4) to bytes.
 *
 * `atob` forgives white space, missing padding and stray trailing bits; a signed format must not, or one signature
 * would have many spellings. Hence the comparison with the one right spelling. Throws an Error that does not repeat
 * the text.
 */
export function parseBase64(text: string): Uint8Array<ArrayBuffer> {
  const bytes = decodeForgiving(text);
  if (bytes === undefined || toBase64(bytes) !== text) throw new Error("not standard base64 with padding");
  return bytes;
}

function decodeForgiving(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch {
    return undefined; // atob throws for any character outside the alphabet; the caller says so in its own words
  }
}
