import type { Bytes } from "./bytes.ts";

const stretch = 0x8000;

export function toBase64(bytes: Uint8Array): string {
  let binary = "";
  // One call with a million arguments would overflow the stack.
  for (let at = 0; at < bytes.length; at += stretch) binary += String.fromCharCode(...bytes.subarray(at, at + stretch));
  return btoa(binary);
}

/** Throws where the text is not base64. */
export function parseBase64(text: string): Bytes {
  let binary: string;
  try {
    binary = atob(text);
  } catch (cause) {
    throw new Error("Cannot read: not base64", { cause });
  }
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
