/**
 * Whether two byte strings are the same.
 *
 * Not constant in time: everything compared in this package (hashes, roots, key ids) is public.
 */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
