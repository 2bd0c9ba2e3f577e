import { armor, Decrypter } from "age-encryption";
import { mostBytes, PacketProblem } from "./packet-problem.ts";
import { type ArchivedFile, isArchive, readArchive } from "./read-archive.ts";

/** What opens a packet: told by another channel, held by its recipient, or nothing at all. */
export type OpensBy = "passphrase" | "key" | "nothing";

export type Secret =
  | { readonly how: "passphrase"; readonly passphrase: string }
  /** A line or a whole key file, as the `age` program keeps it. */
  | { readonly how: "key"; readonly text: string }
  | { readonly how: "nothing" };

const firstLine = "age-encryption.org/v1\n";
const armoured = "-----BEGIN AGE ENCRYPTED FILE-----";
/** More than any header of ours: what has none by then is no age file, or lost the rest of it. */
const mostHeader = 64 * 1024;

/** Told at once by the file's beginning, before anybody types anything. Throws {@link PacketProblem}. */
export function opensBy(file: Uint8Array): OpensBy {
  if (file.length === 0) throw new PacketProblem("empty");
  if (file.length > mostBytes) throw new PacketProblem("too-large");
  if (isArchive(file)) return "nothing";
  const header = headerOf(beginningOf(file));
  return header.some((line) => line.startsWith("-> scrypt ")) ? "passphrase" : "key";
}

/** The packet's files. Throws {@link PacketProblem} for whatever can be wrong with what was given. */
export async function openPacket(file: Uint8Array<ArrayBuffer>, secret: Secret): Promise<readonly ArchivedFile[]> {
  if (secret.how === "nothing") return readArchive(file);
  const plain = await decrypt(unarmoured(file), secret);
  if (!isArchive(plain)) throw new PacketProblem("holds-no-packet");
  return readArchive(plain);
}

async function decrypt(
  file: Uint8Array,
  secret: Exclude<Secret, { how: "nothing" }>,
): Promise<Uint8Array<ArrayBuffer>> {
  const opening = new Decrypter();
  if (secret.how === "key") addKeys(opening, secret.text);
  // As it was sealed: an accent may be written in two ways.
  else if (secret.passphrase === "") throw new PacketProblem("no-passphrase");
  else opening.addPassphrase(secret.passphrase.normalize("NFKC"));
  try {
    return new Uint8Array(await opening.decrypt(file));
  } catch (error) {
    throw troubleOf(error, secret.how);
  }
}

function addKeys(opening: Decrypter, text: string): void {
  const keys = text.split(/\s+/).filter((line) => /^AGE-SECRET-KEY-(PQ-)?1[0-9A-Z]+$/.test(line));
  if (keys.length === 0) throw new PacketProblem("no-key");
  try {
    for (const key of keys) opening.addIdentity(key);
  } catch (error) {
    throw new PacketProblem("no-key", error);
  }
}

/** By what the library says: it has no codes. What it says otherwise is about a file that is not whole. */
function troubleOf(error: unknown, how: "passphrase" | "key"): PacketProblem {
  const said = error instanceof Error ? error.message : "";
  if (said.includes("no identity matched"))
    return new PacketProblem(how === "passphrase" ? "wrong-passphrase" : "wrong-key", error);
  if (said.includes("work factor")) return new PacketProblem("too-costly", error);
  return new PacketProblem("damaged", error);
}

/** The header's lines, one for each way in. */
function headerOf(beginning: string): readonly string[] {
  if (!beginning.startsWith(firstLine)) {
    // Cut off within the first line it is still one of ours.
    throw new PacketProblem(beginning !== "" && firstLine.startsWith(beginning) ? "damaged" : "not-a-packet");
  }
  const end = /\n--- [A-Za-z0-9+/]{43}\n/.exec(beginning);
  const lines = beginning.slice(0, end?.index ?? 0).split("\n");
  if (!lines.some((line) => line.startsWith("-> "))) throw new PacketProblem("damaged");
  return lines;
}

function beginningOf(file: Uint8Array): string {
  return latin1(unarmoured(file).subarray(0, mostHeader));
}

/** As text, where it was pasted into a message; otherwise as it is. */
function unarmoured(file: Uint8Array): Uint8Array {
  if (!latin1(file.subarray(0, 200)).trimStart().startsWith(armoured)) return file;
  try {
    return armor.decode(new TextDecoder().decode(file));
  } catch (error) {
    throw new PacketProblem("damaged", error);
  }
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
