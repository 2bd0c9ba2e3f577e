const HALF = 32;

/**
 * An ECDSA signature of P-256 as authenticators write it (DER: a sequence of two integers) in the form that Web Crypto
 * takes: both as 32 bytes, one after the other. Throws for any other form.
 */
export function rawEcdsaSignature(der: Uint8Array): Uint8Array<ArrayBuffer> {
  if (der[0] !== 0x30 || der[1] !== der.length - 2) throw new Error("not an ECDSA signature in DER");
  const r = integerAt(der, 2);
  const s = integerAt(der, r.end);
  if (s.end !== der.length) throw new Error("not an ECDSA signature in DER");
  const raw = new Uint8Array(2 * HALF);
  raw.set(r.bytes, HALF - r.bytes.length);
  raw.set(s.bytes, 2 * HALF - s.bytes.length);
  return raw;
}

function integerAt(der: Uint8Array, at: number): { readonly bytes: Uint8Array; readonly end: number } {
  const length = der[at + 1] ?? 0;
  const end = at + 2 + length;
  if (der[at] !== 0x02 || length === 0 || end > der.length) throw new Error("not an ECDSA signature in DER");
  // A leading zero keeps a large integer from reading as negative.
  const skip = der[at + 2] === 0 ? 1 : 0;
  const bytes = der.subarray(at + 2 + skip, end);
  if (bytes.length > HALF) throw new Error("not an ECDSA signature of P-256");
  return { bytes, end };
}
