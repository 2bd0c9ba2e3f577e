import {
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  hkdfSync,
  type KeyObject,
  timingSafeEqual,
} from "node:crypto";

/**
 * An age v1 reader for tests, written from the published format (age-encryption.org/v1) over node:crypto and sharing
 * no line with the library that we seal with: what this opens, the public `age` tool opens. X25519 identities only.
 */
export function openAgeFile(file: Uint8Array, identity: string): Buffer {
  const secret = secretOf(identity);
  const { stanzas, macInput, mac, payload } = readHeader(Buffer.from(file));
  const fileKey = stanzas.map((stanza) => unwrap(stanza, secret)).find((key) => key !== null);
  if (fileKey === undefined || fileKey === null) throw new Error("No stanza is for this identity");
  const expected = createHmac("sha256", hkdf(fileKey, Buffer.alloc(0), "header"))
    .update(macInput)
    .digest();
  if (!timingSafeEqual(expected, mac)) throw new Error("The header was changed");
  const streamKey = hkdf(fileKey, payload.subarray(0, 16), "payload");
  return readStream(payload.subarray(16), streamKey);
}

interface Stanza {
  readonly args: readonly string[];
  readonly body: Buffer;
}

function readHeader(file: Buffer) {
  const lines: string[] = [];
  let at = 0;
  for (;;) {
    const end = file.indexOf(0x0a, at);
    if (end < 0) throw new Error("The header does not end");
    const line = file.subarray(at, end).toString("latin1");
    lines.push(line);
    const start = at;
    at = end + 1;
    if (!line.startsWith("--- ")) continue;
    if (lines[0] !== "age-encryption.org/v1") throw new Error("Not an age file of version 1");
    // The authentication code covers the header up to and with the three hyphens.
    const macInput = file.subarray(0, start + 3);
    return { stanzas: stanzasOf(lines.slice(1, -1)), macInput, mac: base64(line.slice(4)), payload: file.subarray(at) };
  }
}

function stanzasOf(lines: readonly string[]): Stanza[] {
  const stanzas: { args: string[]; body: string }[] = [];
  for (const line of lines) {
    const [head, ...args] = line.split(" ");
    if (head === "->") stanzas.push({ args, body: "" });
    else {
      const last = stanzas.at(-1);
      if (last === undefined) throw new Error("A body without its stanza");
      last.body += line;
    }
  }
  return stanzas.map(({ args, body }) => ({ args, body: base64(body) }));
}

function unwrap({ args, body }: Stanza, secret: KeyObject): Buffer | null {
  const [type, share = ""] = args;
  if (type !== "X25519") return null;
  const point = base64(share);
  const agreed = diffieHellman({ privateKey: secret, publicKey: publicKey(point) });
  const own = Buffer.from(createPublicKey(secret).export({ format: "der", type: "spki" })).subarray(-32);
  const wrapKey = hkdf(agreed, Buffer.concat([point, own]), "age-encryption.org/v1/X25519");
  try {
    return open(wrapKey, Buffer.alloc(12), body);
  } catch {
    // For another recipient.
    return null;
  }
}

const chunkLength = 64 * 1024 + 16;

function readStream(payload: Buffer, key: Buffer): Buffer {
  const chunks = Math.max(1, Math.ceil(payload.length / chunkLength));
  const read = Array.from({ length: chunks }, (_none, at) => {
    const nonce = Buffer.alloc(12);
    nonce.writeUIntBE(at, 5, 6);
    if (at === chunks - 1) nonce[11] = 1;
    return open(key, nonce, payload.subarray(at * chunkLength, (at + 1) * chunkLength));
  });
  return Buffer.concat(read);
}

function open(key: Buffer, nonce: Buffer, sealed: Buffer): Buffer {
  const decipher = createDecipheriv("chacha20-poly1305", key, nonce, { authTagLength: 16 });
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
}

function hkdf(key: Buffer, salt: Buffer, info: string): Buffer {
  return Buffer.from(hkdfSync("sha256", key, salt, info, 32));
}

function base64(text: string): Buffer {
  return Buffer.from(text, "base64");
}

const characters = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

/** The 32 bytes of a Bech32 text, its checksum left unread; as a private key. */
function secretOf(identity: string): KeyObject {
  const data = identity.toLowerCase().split("1").at(-1) ?? "";
  let bits = 0n;
  for (const character of data.slice(0, 52)) bits = (bits << 5n) | BigInt(characters.indexOf(character));
  const bytes = Buffer.from((bits >> 4n).toString(16).padStart(64, "0"), "hex");
  const der = Buffer.concat([Buffer.from("302e020100300506032b656e04220420", "hex"), bytes]);
  return createPrivateKey({ key: der, format: "der", type: "pkcs8" });
}

function publicKey(point: Buffer): KeyObject {
  const der = Buffer.concat([Buffer.from("302a300506032b656e032100", "hex"), point]);
  return createPublicKey({ key: der, format: "der", type: "spki" });
}
