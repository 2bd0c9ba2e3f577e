import { toHex } from "@goldthread/ledger";

/*
 * Arrays as PostgreSQL reads them, made at once: the driver writes one item after the other and escapes whatever might
 * be a quote, which for the notes of a group session cost more than digesting them.
 */

/** Ids, names of ours and times: nothing that holds a quote, a comma or a brace. */
export function plainArray(items: readonly (string | null)[]): string {
  return `{${items.map((item) => item ?? "NULL").join(",")}}`;
}

export function bytesArray(items: readonly Uint8Array[]): string {
  return `{${items.map((bytes) => `"\\\\x${toHex(bytes)}"`).join(",")}}`;
}

/** For `string_to_array($n, E'\n')`. Canonical JSON writes every control character as an escape: none holds a line end. */
export function lines(texts: readonly string[]): string {
  return texts.join("\n");
}
