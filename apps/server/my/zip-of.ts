import { Readable } from "node:stream";
import { crc32 } from "node:zlib";

export interface ZippedFile {
  /** Letters, digits, dot, hyphen and slash only. */
  readonly name: string;
  readonly bytes: number;
  /** Asked when its turn comes, so that no more than one file is held. */
  readonly read: () => Promise<Buffer>;
}

const [localLength, centralLength, endLength] = [30, 46, 22];
/** The format's own limit without its extensions; the archive is kept far below it. */
const most = 0xffffffff;

/** How long the archive will be: nothing in it is compressed, because scans and PDFs already are. */
export function zipLength(files: readonly ZippedFile[]): number {
  const each = files.map(({ name, bytes }) => localLength + centralLength + 2 * name.length + bytes);
  return each.reduce((sum, bytes) => sum + bytes, endLength);
}

/** A ZIP that every phone opens, file after file as they are read. It breaks off where a file cannot be read whole. */
export function zipOf(files: readonly ZippedFile[]): Readable {
  if (zipLength(files) > most) throw new RangeError("Cannot make the archive: it is too large");
  return Readable.from(piecesOf(files), { objectMode: false });
}

async function* piecesOf(files: readonly ZippedFile[]): AsyncGenerator<Buffer> {
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, read } of files) {
    const body = await read();
    if (body.length !== bytes) throw new Error("Cannot make the archive: a file has another length than it had");
    const facts = factsOf(name, body);
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), facts, Buffer.from(name, "latin1")]);
    directory.push(centralOf(facts, { name, at }));
    at += local.length + body.length;
    yield local;
    yield body;
  }
  const central = Buffer.concat(directory);
  yield central;
  yield endOf({ files: files.length, bytes: central.length, at });
}

/** What stands in both places about a file: version, flags, stored as it is, its time, checksum, lengths. */
function factsOf(name: string, body: Buffer): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  // Its date is the format's first day: the index says of which day a file is.
  facts.writeUInt16LE(0x21, 8);
  facts.writeUInt32LE(crc32(body), 10);
  facts.writeUInt32LE(body.length, 14);
  facts.writeUInt32LE(body.length, 18);
  facts.writeUInt16LE(name.length, 22);
  return facts;
}

function centralOf(facts: Buffer, { name, at }: { readonly name: string; readonly at: number }): Buffer {
  const before = Buffer.from([0x50, 0x4b, 1, 2, 20, 0]);
  const after = Buffer.alloc(14);
  after.writeUInt32LE(at, 10);
  return Buffer.concat([before, facts, after, Buffer.from(name, "latin1")]);
}

function endOf({ files, bytes, at }: { readonly files: number; readonly bytes: number; readonly at: number }): Buffer {
  const end = Buffer.alloc(endLength);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files, 8);
  end.writeUInt16LE(files, 10);
  end.writeUInt32LE(bytes, 12);
  end.writeUInt32LE(at, 16);
  return end;
}
