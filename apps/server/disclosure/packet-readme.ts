import type { PacketPdfInput } from "../pdf/render-packet-pdf.ts";
import type { PacketFile } from "./tar-of.ts";

const what: readonly (readonly [begins: string, words: string])[] = [
  ["records.pdf", "everything to read and to print"],
  ["records.json", "the same for a program"],
  ["scans/", "a scan or letter, as it was taken in"],
  ["consent/", "the client's signed consent"],
  ["verify.html", "open it in any browser and drop a proof on it: it says whether the note is as it was signed"],
];

const proofs = "proofs/";

/** A note has one each: a line for all of them. */
function proofsIn(files: readonly PacketFile[]): readonly string[] {
  const count = files.filter(({ name }) => name.startsWith(proofs)).length;
  if (count === 0) return [];
  return [count === 1 ? `${proofs}: the proof of a signed note` : `${proofs}: the proofs of ${count} signed notes`];
}

/** In plain words, for whoever opens the packet and knows nothing of where it comes from. */
export function packetReadme({ practice, leaving }: PacketPdfInput, files: readonly PacketFile[]): string {
  const items = leaving.length === 1 ? "1 item" : `${leaving.length} items`;
  const wordsOf = (name: string) => what.find(([begins]) => name.startsWith(begins))?.[1] ?? "";
  const redacted = leaving.some(({ decision }) => decision.verdict === "redacted");
  return [
    `Records released by ${practice.name}: ${items}.`,
    "",
    ...files.filter(({ name }) => !name.startsWith(proofs)).map(({ name }) => `${name}: ${wordsOf(name)}`),
    ...proofsIn(files),
    "index.json: each file with its length and its SHA-256",
    "",
    ...(redacted
      ? ["Where words about other people were taken out, the text says so, and that note has no proof here.", ""]
      : []),
  ].join("\n");
}
