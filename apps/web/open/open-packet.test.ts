import { createHash } from "node:crypto";
import { armor, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { checkFiles } from "./check-files.ts";
import { openPacket, opensBy, type Secret } from "./open-packet.ts";
import { PacketProblem, troubleWords } from "./packet-problem.ts";
import { readArchive } from "./read-archive.ts";

type Bytes = Uint8Array<ArrayBuffer>;
const text = (words: string): Bytes => new TextEncoder().encode(words);

const passphrase = "eleven kites over the harbour";
let key: string;
let archive: Bytes;
let toKey: Bytes;
let told: Bytes;

/** As the server writes one: POSIX ustar. */
function archived(files: Readonly<Record<string, Bytes>>): Bytes {
  const pieces = Object.entries(files).flatMap(([name, bytes]) => {
    const header = Buffer.alloc(512);
    header.write(name);
    header.write(`${bytes.length.toString(8).padStart(11, "0")}\0`, 124);
    header.write("        ", 148);
    header.write("0", 156);
    header.write("ustar\x0000", 257);
    const sum = header.reduce((all, byte) => all + byte, 0);
    header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
    return [header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)];
  });
  return new Uint8Array(Buffer.concat([...pieces, Buffer.alloc(1024)]));
}

const listOf = (files: Readonly<Record<string, Bytes>>) =>
  text(
    JSON.stringify({
      files: Object.entries(files).map(([name, bytes]) => ({
        name,
        sha256: createHash("sha256").update(bytes).digest("hex"),
      })),
    }),
  );

async function sealed(plain: Bytes, set: (encrypter: Encrypter) => void): Promise<Bytes> {
  const encrypter = new Encrypter();
  set(encrypter);
  return new Uint8Array(await encrypter.encrypt(plain));
}

beforeAll(async () => {
  const files = { "records.pdf": text("%PDF-1.7 two pages"), "scans/0002-letter.pdf": text("%PDF-1.4") };
  archive = archived({ ...files, "index.json": listOf(files) });
  key = await generateX25519Identity();
  const recipient = await identityToRecipient(key);
  toKey = await sealed(archive, (encrypter) => encrypter.addRecipient(recipient));
  told = await sealed(archive, (encrypter) => {
    encrypter.setPassphrase(passphrase);
    // The least computing: the law is the same.
    encrypter.setScryptWorkFactor(2);
  });
});

async function troubleOf(file: Bytes, secret: Secret): Promise<string> {
  try {
    opensBy(file);
    await openPacket(file, secret);
    return "opened";
  } catch (problem) {
    if (problem instanceof PacketProblem) return problem.trouble;
    throw problem;
  }
}

const byKey = (words = key): Secret => ({ how: "key", text: words });
const byPassphrase = (words = passphrase): Secret => ({ how: "passphrase", passphrase: words });

describe("a packet", () => {
  it("opens with its passphrase, with its key or key file, and as it is where it is not encrypted", async () => {
    const keyFile = `# created: 2026-01-05\n# public key: age1...\n${key}\n`;
    for (const [file, secret] of [
      [told, byPassphrase()],
      [toKey, byKey()],
      [toKey, byKey(keyFile)],
      [text(armor.encode(toKey)), byKey()],
      [archive, { how: "nothing" }],
    ] as const) {
      expect(opensBy(file)).toBe(secret.how);
      const files = await openPacket(file, secret);
      expect(files.map(({ name }) => name)).toEqual(["records.pdf", "scans/0002-letter.pdf", "index.json"]);
      expect(files[0]?.bytes).toEqual(text("%PDF-1.7 two pages"));
    }
  });

  it("opens however the device writes an accent", async () => {
    const accented = await sealed(archive, (encrypter) => {
      encrypter.setPassphrase("caf\u00e9 under the linden");
      encrypter.setScryptWorkFactor(2);
    });
    expect(await troubleOf(accented, byPassphrase("cafe\u0301 under the linden"))).toBe("opened");
  });

  it("says what is wrong with what was given, in a sentence", async () => {
    const another = await generateX25519Identity();
    const costly = await sealed(archive, (encrypter) => encrypter.setPassphrase(passphrase));
    const words = Buffer.from(costly).toString("latin1").replace(/ 18\n/, " 30\n");
    const cases: readonly (readonly [Bytes, Secret, string])[] = [
      [told, byPassphrase("twelve kites over the harbour"), "wrong-passphrase"],
      [told, byPassphrase(""), "no-passphrase"],
      [toKey, byKey(another), "wrong-key"],
      [toKey, byKey("age1qqqq"), "no-key"],
      [toKey, byKey(`${key.slice(0, -1)}${key.endsWith("Q") ? "P" : "Q"}`), "no-key"],
      [new Uint8Array(Buffer.from(words, "latin1")), byPassphrase(), "too-costly"],
      [new Uint8Array(), byPassphrase(), "empty"],
      [text("%PDF-1.7 a letter"), byPassphrase(), "not-a-packet"],
      [text("PK\u0003\u0004"), byPassphrase(), "not-a-packet"],
      [text("age-encryp"), byPassphrase(), "damaged"],
    ];
    for (const [file, secret, trouble] of cases)
      expect([trouble, await troubleOf(file, secret)]).toEqual([trouble, trouble]);
    for (const said of Object.values(troubleWords)) expect(said).toMatch(/^[A-Z].*\.$/);
  }, 30_000);

  it("that holds something else than records says so", async () => {
    const letter = await sealed(text("Dear colleague"), (encrypter) => {
      encrypter.setPassphrase(passphrase);
      encrypter.setScryptWorkFactor(2);
    });
    expect(await troubleOf(letter, byPassphrase())).toBe("holds-no-packet");
  });
});

describe("a damaged packet", () => {
  it("is never taken for a whole one, wherever it was cut short", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: toKey.length - 1 }), async (length) => {
        expect(await troubleOf(toKey.slice(0, length), byKey())).toBe("damaged");
      }),
      { numRuns: 40 },
    );
  });

  it("is never taken for a whole one, whichever byte is another", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(toKey.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flipped) => {
        const other = toKey.map((byte, nr) => (nr === at ? byte ^ flipped : byte));
        expect(await troubleOf(other, byKey())).not.toBe("opened");
      }),
      { numRuns: 60 },
    );
  });

  it("is told before a passphrase is asked for, where its beginning is gone", () => {
    for (const length of [1, 10, 22, 60, 100])
      expect(() => opensBy(told.slice(0, length))).toThrow(new PacketProblem("damaged"));
  });

  it("that is not encrypted is told by its archive", async () => {
    for (const length of [600, archive.length - 1024, archive.length - 1300])
      expect([length, await troubleOf(archive.slice(0, length), { how: "nothing" })]).toEqual([length, "damaged"]);
    const noSize = archive.map((byte, at) => (at === 130 ? 0x39 : byte));
    expect(await troubleOf(noSize, { how: "nothing" })).toBe("damaged");
  });
});

describe("what is in a packet", () => {
  it("is held against the packet's own list; what was changed or is missing is named", async () => {
    const files = { "records.pdf": text("pages"), "scans/1.pdf": text("a scan") };
    const list = listOf(files);
    const check = (inside: Readonly<Record<string, Bytes>>) => checkFiles(readArchive(archived(inside)));
    expect(await check({ ...files, "index.json": list })).toMatchObject({ isListed: true, differing: [] });
    const { "records.pdf": pages } = files;
    expect(await check({ "records.pdf": text("other"), "index.json": list })).toMatchObject({
      differing: ["records.pdf", "scans/1.pdf"],
    });
    expect(await check({ "records.pdf": pages })).toMatchObject({ isListed: false, differing: [] });
    expect(await check({ "proofs/note-1.json": text("{}"), "index.json": text("{") })).toMatchObject({
      isListed: false,
      proven: 0,
      notProven: ["proofs/note-1.json"],
    });
  });
});
