import { createCipheriv, createDecipheriv, createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { Transform, type Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { refuse } from "../errors.ts";
import { ending, endsWhole } from "./ends-whole.ts";
import { scanFile } from "./scan-file.ts";
import { telling, typeOfContent, type DocumentType } from "./type-of-content.ts";

export interface DocumentSettings {
  /** Takes a path; exit code 0 lets the file in, 1 refuses it. Left out, nothing is scanned. */
  readonly scanWith?: string | undefined;
  readonly mostBytes?: number | undefined;
}

export interface Taken {
  readonly type: DocumentType;
  readonly bytes: number;
  readonly digest: Uint8Array;
  readonly storedAs: string;
  readonly key: Uint8Array;
  readonly scanned: boolean;
}

export interface DocumentStore {
  readonly mostBytes: number;
  /** Reads the file to its end or refuses it: `too_large`, `document_type`, `document_damaged`, `document_unsafe`, ... */
  take(file: Readable): Promise<Taken>;
  /** Takes back what `take` has kept, because the rest of the act failed. */
  drop(storedAs: string): Promise<void>;
  /** The file as it was taken in. Throws an Error when it is not, to the byte. */
  read(stored: { storedAs: string; key: Uint8Array; digest: Uint8Array }): Promise<Buffer>;
}

const mebibyte = 1024 * 1024;
const usualMost = 25 * mebibyte;
const [ivLength, tagLength] = [12, 16];

/**
 * Documents as files in the data folder, each encrypted (AES-256-GCM) by a key of its own that stands in the database,
 * under a name that says nothing. What comes in lies readable, for its owner alone, only while it is looked at.
 */
export async function openDocumentStore(dataDir: string, settings: DocumentSettings = {}): Promise<DocumentStore> {
  const { scanWith, mostBytes = usualMost } = settings;
  const [folder, arriving] = [join(dataDir, "documents"), join(dataDir, "documents", "arriving")];
  // A crash may have left somebody's scan half taken in.
  await rm(arriving, { recursive: true, force: true });

  async function take(file: Readable): Promise<Taken> {
    await mkdir(arriving, { recursive: true, mode: 0o700 });
    const storedAs = randomBytes(32).toString("hex");
    const plain = join(arriving, storedAs);
    try {
      const look = lookAt(mostBytes);
      // A request that is refused still has an answer coming: its stream is left open.
      await pipeline(
        () => file.iterator({ destroyOnReturn: false }),
        look.through,
        createWriteStream(plain, { flags: "wx", mode: 0o600 }),
      );
      const seen = look.seen();
      const scanned = await scanFile(plain, scanWith);
      const key = await seal(plain, join(folder, storedAs));
      return { ...seen, storedAs, key, scanned };
    } finally {
      await rm(plain, { force: true });
    }
  }

  return {
    mostBytes,
    take,
    drop: (storedAs) => rm(join(folder, storedAs), { force: true }),
    async read({ storedAs, key, digest }) {
      const file = open(await readFile(join(folder, storedAs)), key);
      const found = createHash("sha256").update(file).digest();
      if (!timingSafeEqual(found, digest)) throw new Error("Cannot read the document: its digest is another");
      return file;
    },
  };
}

/** Counts, digests and looks at the beginning while the file passes; ends it as soon as it is too large or no document. */
function lookAt(mostBytes: number) {
  const hash = createHash("sha256");
  let bytes = 0;
  let first: Buffer = Buffer.alloc(0);
  let last: Buffer = Buffer.alloc(0);
  let type: DocumentType | undefined;
  const judge = (): void => {
    if (bytes > mostBytes) refuse("too_large", [tooLarge(mostBytes)]);
    type ??= typeOfContent(first);
    if (type === undefined && first.length >= telling) refuse("document_type");
  };
  const through = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      last = Buffer.concat([last, chunk.subarray(-ending)]).subarray(-ending);
      if (first.length < telling) first = Buffer.concat([first, chunk]).subarray(0, telling);
      try {
        judge();
        hash.update(chunk);
        done(null, chunk);
      } catch (refusal) {
        done(refusal instanceof Error ? refusal : new Error("refused", { cause: refusal }));
      }
    },
  });
  const seen = (): Pick<Taken, "type" | "bytes" | "digest"> => {
    if (type === undefined) return refuse("document_type");
    if (!endsWhole(type, last)) refuse("document_damaged");
    return { type, bytes, digest: hash.digest() };
  };
  return { through, seen };
}

/** What a person is told who brings more. */
export function tooLarge(mostBytes: number): { readonly field: string; readonly expected: string } {
  return { field: "file", expected: `expected a file of at most ${Math.floor(mostBytes / mebibyte)} MB` };
}

/** Initialisation vector, ciphertext, tag. Under its last name only once it is whole. */
async function seal(plain: string, path: string): Promise<Uint8Array> {
  const [key, iv] = [randomBytes(32), randomBytes(ivLength)];
  const cipher = createCipheriv("aes-256-gcm", key, iv);
  const half = `${plain}.sealed`;
  const out = createWriteStream(half, { flags: "wx", mode: 0o600 });
  try {
    out.write(iv);
    await pipeline(createReadStream(plain), cipher, out, { end: false });
    await new Promise<void>((done, fail) => {
      out.on("error", fail);
      out.end(cipher.getAuthTag(), done);
    });
    await rename(half, path);
  } catch (error) {
    out.destroy();
    await rm(half, { force: true });
    throw error;
  }
  return key;
}

function open(sealed: Buffer, key: Uint8Array): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, ivLength), { authTagLength: tagLength });
  decipher.setAuthTag(sealed.subarray(-tagLength));
  return Buffer.concat([decipher.update(sealed.subarray(ivLength, -tagLength)), decipher.final()]);
}
