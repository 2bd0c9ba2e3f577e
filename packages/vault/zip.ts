import { type Bytes, joinBytes, utf8 } from "./bytes.ts";

interface ZippedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** 1 January 1980, the format's first day: when a file was made is nobody's business. */
const noDate = 0x21;
const utf8Names = 0x0800;

/** Files in one ZIP archive, stored as they are: sealed bytes do not get smaller. Names MUST differ. */
export function zip(files: readonly ZippedFile[]): Bytes {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, bytes } of files) {
    const common = commonFields(utf8(name), bytes);
    const head = joinBytes(u32(0x04034b50), common, utf8(name));
    directory.push(joinBytes(u32(0x02014b50), u16(20), common, u16(0), u16(0), u16(0), u32(0), u32(at), utf8(name)));
    parts.push(head, bytes);
    at += head.length + bytes.length;
  }
  const entries = joinBytes(...directory);
  const count = u16(files.length);
  return joinBytes(
    ...parts,
    entries,
    u32(0x06054b50),
    u16(0),
    u16(0),
    count,
    count,
    u32(entries.length),
    u32(at),
    u16(0),
  );
}

function commonFields(name: Uint8Array, bytes: Uint8Array): Bytes {
  const size = u32(bytes.length);
  return joinBytes(
    u16(20),
    u16(utf8Names),
    u16(0),
    u16(0),
    u16(noDate),
    u32(crc32(bytes)),
    size,
    size,
    u16(name.length),
    u16(0),
  );
}

const table = Uint32Array.from({ length: 256 }, (_none, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}

function u16(value: number): Bytes {
  return new Uint8Array([value & 0xff, (value >>> 8) & 0xff]);
}

function u32(value: number): Bytes {
  return joinBytes(u16(value & 0xffff), u16(value >>> 16));
}
