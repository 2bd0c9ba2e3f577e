import { damaged } from "./backup-refusal.ts";

/*
 * The inside of a backup is a plain tar file (POSIX ustar), so that somebody without Goldthread can open it: `age -d`,
 * `gunzip`, `tar x`. Only what is needed of it: regular files with short names.
 */

const block = 512;

/** The 512 bytes before a file. Owner and time say nothing about who made it. */
export function tarHeader({ name, size }: { readonly name: string; readonly size: number }): Buffer {
  if (Buffer.byteLength(name) > 100) throw new Error("Cannot write to the archive: the name is too long");
  const header = Buffer.alloc(block);
  const octal = (value: number, width: number) => `${value.toString(8).padStart(width - 1, "0")}\0`;
  header.write(name, 0);
  header.write(octal(0o600, 8), 100);
  header.write(octal(0, 8), 108);
  header.write(octal(0, 8), 116);
  header.write(octal(size, 12), 124);
  header.write(octal(0, 12), 136);
  header.write("        ", 148);
  header.write("0", 156);
  header.write("ustar\x0000", 257, "latin1");
  header.write(`${sumOf(header).toString(8).padStart(6, "0")}\0 `, 148);
  return header;
}

/** What fills the last block of a file. */
export function tarPadding(size: number): Buffer {
  return Buffer.alloc((block - (size % block)) % block);
}

export const tarEnd: Buffer = Buffer.alloc(2 * block);

export interface TarFile {
  readonly name: string;
  readonly size: number;
  /** MUST be read to its end before the next file is asked for. */
  readonly body: AsyncIterable<Buffer>;
}

/** Each file in order. Throws a refusal where it is not what `tarHeader` writes, or ends before its end. */
export async function* readTar(source: AsyncIterable<Uint8Array>): AsyncGenerator<TarFile, void> {
  const bytes = newByteReader(source);
  for (;;) {
    const header = await bytes.take(block);
    if (header.every((byte) => byte === 0)) break;
    const { name, size } = parseHeader(header);
    yield { name, size, body: bytes.pieces(size) };
    await bytes.take((block - (size % block)) % block);
  }
  await bytes.take(block);
  await bytes.end();
}

function parseHeader(header: Buffer): { readonly name: string; readonly size: number } {
  const stated = Number.parseInt(header.toString("latin1", 148, 154), 8);
  const blank = Buffer.from(header);
  blank.write("        ", 148);
  if (stated !== sumOf(blank) || header.toString("latin1", 257, 262) !== "ustar")
    throw damaged("it holds no archive of ours");
  const [name = ""] = header.toString("utf8", 0, 100).split("\0", 1);
  return { name, size: Number.parseInt(header.toString("latin1", 124, 135), 8) };
}

function sumOf(header: Buffer): number {
  return header.reduce((sum, byte) => sum + byte, 0);
}

function newByteReader(source: AsyncIterable<Uint8Array>) {
  const iterator = source[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  const fill = async (): Promise<void> => {
    const { value, done } = await iterator.next();
    if (done === true) throw damaged("it ends before its end");
    rest = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  };
  async function* pieces(count: number): AsyncGenerator<Buffer, void> {
    let left = count;
    while (left > 0) {
      if (rest.length === 0) await fill();
      const piece = rest.subarray(0, left);
      rest = rest.subarray(piece.length);
      left -= piece.length;
      yield piece;
    }
  }
  const take = async (count: number): Promise<Buffer> => {
    const parts: Buffer[] = [];
    for await (const piece of pieces(count)) parts.push(piece);
    return Buffer.concat(parts);
  };
  const end = async (): Promise<void> => {
    if (rest.length > 0 || (await iterator.next()).done !== true) throw damaged("something follows its end");
  };
  return { take, pieces, end };
}
