import { type Bytes, joinBytes } from "./bytes.ts";
import { VaultError } from "./vault-error.ts";

const kibibytes = [1, 2, 4, 8, 16, 32, 64, 128, 192, 256, 320, 384, 448, 512, 576, 640];
const paddedSizes: readonly number[] = kibibytes.map((size) => size * 1024);

/** What an envelope adds to its padded content: version, generation, nonce and tag. */
const envelopeBytes = 2 + 12 + 16;

/** How many bytes an envelope may have in all: exactly one of these, so that its size says next to nothing. */
export const envelopeSizes: readonly number[] = paddedSizes.map((size) => size + envelopeBytes);

const lengthBytes = 4;

/** The longest content that an envelope takes. */
export const mostContent = 640 * 1024 - lengthBytes;

/** Its length in four bytes, itself, then zeros up to the next of the sizes. */
export function pad(content: Uint8Array): Bytes {
  const size = paddedSizeOf(content.length);
  if (size === null) throw new VaultError("too-long");
  const padded = new Uint8Array(size);
  new DataView(padded.buffer).setUint32(0, content.length);
  padded.set(content, lengthBytes);
  return padded;
}

/** Throws where the bytes were not padded by {@link pad}. */
export function unpad(padded: Bytes): Bytes {
  if (padded.length < lengthBytes) throw new VaultError("damaged");
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  const end = lengthBytes + length;
  if (padded.length !== paddedSizeOf(length)) throw new VaultError("damaged");
  if (padded.subarray(end).some((byte) => byte !== 0)) throw new VaultError("damaged");
  return joinBytes(padded.subarray(lengthBytes, end));
}

/** Null where it is too long for any. */
function paddedSizeOf(length: number): number | null {
  return paddedSizes.find((size) => length + lengthBytes <= size) ?? null;
}
