import { PacketProblem } from "./packet-problem.ts";

export interface ArchivedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const block = 512;

/** The files of a plain tar archive (POSIX ustar), in order. Throws {@link PacketProblem} unless it is whole. */
export function readArchive(archive: Uint8Array<ArrayBuffer>): readonly ArchivedFile[] {
  const files: ArchivedFile[] = [];
  let at = 0;
  for (;;) {
    const header = archive.subarray(at, at + block);
    if (header.length < block) throw new PacketProblem("damaged");
    if (header.every((byte) => byte === 0)) break;
    const { name, size } = readHeader(header);
    const begin = at + block;
    if (begin + size > archive.length) throw new PacketProblem("damaged");
    files.push({ name, bytes: archive.subarray(begin, begin + size) });
    at = begin + Math.ceil(size / block) * block;
  }
  if (files.length === 0) throw new PacketProblem("holds-no-packet");
  return files;
}

/** Whether this begins as such an archive does. */
export function isArchive(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(257, 262)) === "ustar";
}

function readHeader(header: Uint8Array): { readonly name: string; readonly size: number } {
  const stated = Number.parseInt(latin1(header.subarray(148, 154)), 8);
  const size = Number.parseInt(latin1(header.subarray(124, 135)), 8);
  if (!isArchive(header) || stated !== sumOf(header) || !(size >= 0)) throw new PacketProblem("damaged");
  const [name = ""] = new TextDecoder().decode(header.subarray(0, 100)).split("\0", 1);
  return { name, size };
}

/** Of every byte, with blanks where the sum itself stands. */
function sumOf(header: Uint8Array): number {
  return header.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 0x20 : byte), 0);
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
