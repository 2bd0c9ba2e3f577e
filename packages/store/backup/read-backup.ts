import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { Decrypter } from "age-encryption";
import { BackupRefusal, damaged } from "./backup-refusal.ts";
import {
  headName,
  manifestName,
  parseHead,
  parseManifest,
  type BackupHead,
  type BackupManifest,
} from "./backup-shape.ts";
import { countRows } from "./count-rows.ts";
import type { TableDigest } from "./read-table.ts";
import { readTar, type TarFile } from "./tar.ts";
import { piecesOf, streamOf } from "./web-stream.ts";

/** What opens a backup: an age identity (`AGE-SECRET-KEY-1...`) or the passphrase it was made with. */
export type BackupKey = { readonly identities: readonly string[] } | { readonly passphrase: string };

export interface ReadingOptions {
  readonly path: string;
  readonly key: BackupKey;
  /** Told how much of the file was read. */
  readonly onBytes?: (done: number, total: number) => void;
}

/** Each is given pieces that are checked only at the end: MUST undo what it did when reading fails. */
export interface BackupVisitor {
  head?(head: BackupHead): Promise<void>;
  /** Pieces of a table, in order; a table may come in several calls and comes before the next begins. */
  rows?(table: BackupHead["tables"][number], pieces: AsyncIterable<Buffer>): Promise<void>;
  document?(name: string, pieces: AsyncIterable<Buffer>): Promise<void>;
}

export interface ReadBackup {
  readonly head: BackupHead;
  readonly manifest: BackupManifest;
}

/**
 * Reads a backup to its end and holds all of it against its manifest. Throws a {@link BackupRefusal} where it is not whole,
 * to the byte, or the key is another's.
 */
export async function readBackup(options: ReadingOptions, visitor: BackupVisitor = {}): Promise<ReadBackup> {
  await refuseForeign(options.path);
  const tally = newTally(visitor);
  try {
    await pipeline(await decrypt(options), createGunzip(), async (source: AsyncIterable<Uint8Array>) => {
      for await (const file of readTar(source)) await tally.take(file);
    });
  } catch (error) {
    const isPacked = error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
    throw isPacked ? damaged("a part of it does not unpack", error) : error;
  }
  return tally.end();
}

const magic = "age-encryption.org/v1\n";

async function refuseForeign(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(magic.length), 0, magic.length, 0);
    if (buffer.toString("latin1", 0, bytesRead) === magic) return;
    throw new BackupRefusal("not_a_backup", "This file is no backup of Goldthread: it is not encrypted by age.");
  } finally {
    await handle.close();
  }
}

async function decrypt({ path, key, onBytes = () => {} }: ReadingOptions): Promise<AsyncIterable<Uint8Array>> {
  const decrypter = new Decrypter();
  if ("passphrase" in key) decrypter.addPassphrase(key.passphrase);
  else for (const identity of key.identities) decrypter.addIdentity(identity);
  const { size } = await stat(path);
  const sealed = streamOf(counted(path, (done) => onBytes(done, size)));
  try {
    return orDamaged(await decrypter.decrypt(sealed));
  } catch (cause) {
    if (!(cause instanceof Error) || !cause.message.startsWith("no identity matched"))
      throw damaged("its beginning cannot be read", cause);
    const given = "passphrase" in key ? "passphrase" : "key";
    throw new BackupRefusal("wrong_key", `This ${given} does not open the backup. Nothing was restored.`, { cause });
  }
}

/** What the disk says is the disk's; everything else is a piece that does not decrypt, or an end that came too early. */
async function* orDamaged(plain: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  try {
    yield* piecesOf(plain);
  } catch (error) {
    const isDisk = error instanceof Error && "errno" in error;
    throw isDisk ? error : damaged("a part of it does not decrypt", error);
  }
}

async function* counted(path: string, onBytes: (done: number) => void): AsyncGenerator<Uint8Array, void> {
  let done = 0;
  const file: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: 256 * 1024 });
  for await (const piece of file) {
    onBytes((done += piece.length));
    yield piece;
  }
}

function newTally(visitor: BackupVisitor) {
  let head: BackupHead | undefined;
  let manifest: BackupManifest | undefined;
  const tables = new Map<string, { readonly hash: ReturnType<typeof createHash>; rows: number }>();
  const documents: BackupManifest["documents"] = [];

  async function take({ name, size, body }: TarFile): Promise<void> {
    if (manifest !== undefined) throw damaged("something follows its manifest");
    if (head === undefined) {
      if (name !== headName) throw damaged("it does not begin as a backup does");
      head = parseHead(await textOf(body));
      for (const table of head.tables) tables.set(table.name, { hash: createHash("sha256"), rows: 0 });
      return await visitor.head?.(head);
    }
    if (name === manifestName) manifest = parseManifest(await textOf(body));
    else if (name.startsWith("documents/")) await takeDocument(name.slice("documents/".length), size, body);
    else await takeRows(head, name, body);
  }

  async function takeRows({ tables: known }: BackupHead, name: string, body: AsyncIterable<Buffer>): Promise<void> {
    const [, tableName = ""] = name.split("/");
    const table = known.find((one) => one.name === tableName);
    const found = tables.get(tableName);
    if (table === undefined || found === undefined) throw damaged("it holds a table that it does not name");
    async function* seen(): AsyncGenerator<Buffer, void> {
      for await (const piece of body) {
        found?.hash.update(piece);
        if (found !== undefined) found.rows += countRows(piece);
        yield piece;
      }
    }
    await (visitor.rows?.(table, seen()) ?? drain(seen()));
  }

  async function takeDocument(name: string, bytes: number, body: AsyncIterable<Buffer>): Promise<void> {
    if (!/^[0-9a-f]{64}$/.test(name)) throw damaged("it holds a document of a strange name");
    const hash = createHash("sha256");
    async function* seen(): AsyncGenerator<Buffer, void> {
      for await (const piece of body) {
        hash.update(piece);
        yield piece;
      }
    }
    await (visitor.document?.(name, seen()) ?? drain(seen()));
    documents.push({ name, bytes, sha256: hash.digest("hex") });
  }

  function end(): ReadBackup {
    if (head === undefined || manifest === undefined) throw damaged("its manifest is missing");
    const found: TableDigest[] = [...tables].map(([name, { hash, rows }]) => ({
      name,
      rows,
      sha256: hash.digest("hex"),
    }));
    if (JSON.stringify(found) !== JSON.stringify(manifest.tables)) throw damaged("a table is not what was written");
    if (JSON.stringify(documents) !== JSON.stringify(manifest.documents))
      throw damaged("a document is not what was written");
    return { head, manifest };
  }
  return { take, end };
}

async function textOf(body: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const piece of body) parts.push(piece);
  return Buffer.concat(parts).toString("utf8");
}

async function drain(pieces: AsyncIterable<Buffer>): Promise<void> {
  for await (const _piece of pieces);
}
