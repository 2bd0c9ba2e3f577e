import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { open, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { Encrypter } from "age-encryption";
import type { Client, ClientConfig } from "pg";
import { crashPoint } from "../crash-point.ts";
import { headName, manifestName, type BackupHead, type BackupManifest } from "./backup-shape.ts";
import { readTable, type TableDigest } from "./read-table.ts";
import { inSnapshot } from "./snapshot.ts";
import { sequencesToCopy, tablesToCopy, type TableToCopy } from "./tables-to-copy.ts";
import { piecesOf, streamOf } from "./web-stream.ts";
import { tarEnd, tarHeader, tarPadding } from "./tar.ts";

export interface BackupOptions {
  /** As the server's login. */
  readonly login: ClientConfig;
  readonly secrets: BackupHead["secrets"];
  /** Where documents lie, encrypted, each under the name that the database gives it. */
  readonly documentsFolder: string;
  /** To whom it is encrypted: recipients or a passphrase. */
  readonly encrypter: Encrypter;
  /** MUST not be there yet. It is, whole, only once this has ended. */
  readonly path: string;
  readonly now: Date;
  /** The newest migration that the database has seen. */
  readonly migration: number;
  readonly onProgress?: (progress: BackupProgress) => void;
}

/** `done` of `total` rows; `what` says in words what is done now. */
export interface BackupProgress {
  readonly what: string;
  readonly done: number;
  readonly total: number;
}

export interface MadeBackup {
  readonly manifest: BackupManifest;
  /** Of the encrypted file. */
  readonly bytes: number;
}

/** Small enough to hold, large enough that the blocks around it weigh nothing. */
const partBytes = 1024 * 1024;

/**
 * The whole practice as one encrypted file, from one unchanging view of the database, while people go on working. It is
 * written aside, synced and renamed: a file of the given name is always a whole one.
 */
export async function makeBackup(options: BackupOptions): Promise<MadeBackup> {
  const aside = `${options.path}.partial`;
  await rm(aside, { force: true });
  try {
    const manifest = await inSnapshot(options.login, (client) => write(client, options, aside));
    crashPoint("backup: written aside");
    await moveIntoPlace(aside, options.path);
    crashPoint("backup: in its place");
    return { manifest, bytes: (await stat(options.path)).size };
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

async function write(client: Client, options: BackupOptions, aside: string): Promise<BackupManifest> {
  let written: BackupManifest | undefined;
  const plain = archive(client, options, (manifest) => void (written = manifest));
  // Level 1: the text of COPY shrinks well by it already, and the higher ones cost more than the encryption.
  const pack = createGzip({ level: 1 });
  const seal = async function* (packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
    yield* piecesOf(await options.encrypter.encrypt(streamOf(packed)));
  };
  await pipeline(plain, pack, seal, createWriteStream(aside, { flags: "wx", mode: 0o600 }));
  if (written === undefined) throw new Error("Cannot finish the backup: it ended before its manifest");
  return written;
}

/** The archive's bytes, in order: what it holds, each table in parts, each document, and what was written. */
async function* archive(
  client: Client,
  { secrets, documentsFolder, now, migration, onProgress = () => {} }: BackupOptions,
  onManifest: (manifest: BackupManifest) => void,
): AsyncGenerator<Buffer, void> {
  const tables = await tablesToCopy(client);
  const head: BackupHead = {
    format: "goldthread-backup/1",
    madeAt: now.toISOString(),
    migration,
    tables: tables.map(({ name, columns }) => ({ name, columns: [...columns] })),
    sequences: await sequencesToCopy(client),
    secrets,
  };
  yield* file(headName, Buffer.from(JSON.stringify(head)));
  const total = await countAll(client, tables);
  let done = 0;
  const digests: TableDigest[] = [];
  for (const table of tables) {
    const onRows = (rows: number) => onProgress({ what: "Copying the record", done: (done += rows), total });
    const { pieces, digest } = readTable(client, table, onRows);
    yield* parts(`tables/${table.name}`, pieces);
    digests.push(digest());
  }
  crashPoint("backup: tables read");
  const documents = newDocuments(documentsFolder);
  for (const name of await documentNames(client)) yield* documents.pieces(name);
  const manifest = { tables: digests, ...documents.written() };
  yield* file(manifestName, Buffer.from(JSON.stringify(manifest)));
  yield tarEnd;
  onManifest(manifest);
}

function* file(name: string, content: Buffer): Generator<Buffer, void> {
  yield tarHeader({ name, size: content.length });
  yield content;
  yield tarPadding(content.length);
}

/** A table's size is not known before it was read, so it goes into files of a megabyte: 000000.copy, 000001.copy ... */
async function* parts(folder: string, pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
  let held: Buffer[] = [];
  let bytes = 0;
  let number = 0;
  const nameOf = (at: number) => `${folder}/${String(at).padStart(6, "0")}.copy`;
  for await (const piece of pieces) {
    held.push(piece);
    bytes += piece.length;
    if (bytes < partBytes) continue;
    // At the end of a row, so that each file is whole by itself.
    const all = Buffer.concat(held);
    const end = all.lastIndexOf(10) + 1;
    if (end > 0) yield* file(nameOf(number++), all.subarray(0, end));
    [held, bytes] = [[all.subarray(end)], all.length - end];
  }
  if (bytes > 0) yield* file(nameOf(number), Buffer.concat(held));
}

/** Withdrawn ones too: a document is never deleted. */
async function documentNames(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>("select stored_as as name from document order by stored_as");
  return rows.map(({ name }) => name);
}

function newDocuments(folder: string) {
  const documents: BackupManifest["documents"] = [];
  const missingDocuments: string[] = [];
  async function* pieces(name: string): AsyncGenerator<Buffer, void> {
    const path = join(folder, name);
    const size = await stat(path).then(
      (found) => found.size,
      () => undefined,
    );
    if (size === undefined) {
      missingDocuments.push(name);
      return;
    }
    const hash = createHash("sha256");
    yield tarHeader({ name: `documents/${name}`, size });
    const content: AsyncIterable<Buffer> = createReadStream(path);
    for await (const piece of content) {
      hash.update(piece);
      yield piece;
    }
    yield tarPadding(size);
    documents.push({ name, bytes: size, sha256: hash.digest("hex") });
  }
  return { pieces, written: () => ({ documents, missingDocuments }) };
}

async function countAll(client: Client, tables: readonly TableToCopy[]): Promise<number> {
  const counts = tables.map(({ name }) => `(select count(*) from "${name}")`);
  const { rows } = await client.query<{ total: string }>(`select (${counts.join(" + ")})::text as total`);
  return Number(rows[0]?.total ?? 0);
}

async function moveIntoPlace(aside: string, path: string): Promise<void> {
  await sync(aside);
  await rename(aside, path);
  await sync(dirname(path));
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
