import { hashWords } from "./prng.ts";

const hex = (word: number) => word.toString(16).padStart(8, "0");

/** An identifier of version-4 shape that depends on the seed and the path alone. */
export function idFrom(seed: string, path: string): string {
  const text = hashWords(`${seed}\u0000${path}`).map(hex).join("");
  const variant = ((Number.parseInt(text.charAt(16), 16) & 3) | 8).toString(16);
  return [
    text.slice(0, 8),
    text.slice(8, 12),
    `4${text.slice(13, 16)}`,
    `${variant}${text.slice(17, 20)}`,
    text.slice(20, 32),
  ].join("-");
}
