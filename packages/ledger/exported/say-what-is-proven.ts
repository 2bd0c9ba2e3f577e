import { parseEntry } from "../entry.ts";
import { readContent, textIn } from "./content-facts.ts";
import type { ExportedAddition, ExportedNote, ExportedSignature } from "./exported-note.ts";
import { isNameProven } from "./find-signature-faults.ts";
import type { VerifyNoteOptions } from "./verify-exported-note.ts";

type Said = {
  readonly note: ExportedNote;
  readonly size: number;
  readonly origin: string;
  readonly options: VerifyNoteOptions;
};

/** What a file that fits has shown, a sentence each. */
export function sayProven({ note, size, origin, options }: Said): readonly string[] {
  const { signatures, after, shared, carriedHere } = note;
  return [
    `The content is the one that was signed, to the byte (SHA-256 ${note.note.digest}).`,
    ...(shared === null ? [] : ["The group's part is the very one that the note carries."]),
    ...signatures.map(
      ({ name, credential, facts, entry }) =>
        `Signed by ${[name, credential].filter((text) => text !== "").join(", ")} as ${facts.meaning} at ${facts.signedAt} by ${facts.method}: place ${entry.index} of the ledger.`,
    ),
    ...after.map(
      (addition) =>
        `${whatWasDone(addition, after)} at ${timeOf(addition.entry.leaf)}${signedBy(addition.signature)}, place ${addition.entry.index} of the ledger.`,
    ),
    ...(carriedHere === undefined
      ? []
      : [
          `That words of a retracted note were carried into a draft at ${timeOf(carriedHere.entry.leaf)}: place ${carriedHere.entry.index} of the ledger.`,
        ]),
    ...(after.length === 0 ? ["Nothing added after stands in this file."] : []),
    `All of it stands in the ledger ${origin}, under its signed checkpoint of ${size} entries.`,
    ...(options.key === undefined ? [] : ["The ledger's key is the one that you gave."]),
    ...(options.older === undefined
      ? []
      : ["The ledger continues the checkpoint that you kept: nothing before it was rewritten."]),
  ];
}

function signedBy(signature: ExportedSignature | null): string {
  if (signature === null) return "";
  const { name, credential, facts } = signature;
  return `, signed by ${[name, credential].filter((text) => text !== "").join(", ")} by ${facts.method}`;
}

/** What was added and by whom; whether it takes the note back; of a supervisor's signature, under which addition it is. */
function whatWasDone(addition: ExportedAddition, after: readonly ExportedAddition[]): string {
  const { fields } = readContent(addition, "");
  const author = [textIn(fields, "author", "name") ?? "", textIn(fields, "author", "credential") ?? ""];
  const by = author.filter((text) => text !== "").join(", ");
  const of = textIn(fields, "additionDigest");
  if (of !== undefined) {
    const place = after.find((one) => one.digest === of)?.entry.index ?? 0;
    return `Co-signed by ${by}: the addition at place ${place},`;
  }
  const kind = textIn(fields, "kind");
  const what = kind?.replaceAll("-", " ") ?? "correction of attendance";
  const takesBack = kind === "retraction" || textIn(fields, "retracts") !== undefined;
  const whose = addition.signature === null && by !== "" ? `, by ${by},` : "";
  return `Added after: ${what}${takesBack ? ", which takes this note back," : ""}${whose}`;
}

function timeOf(leaf: string): string {
  return parseEntry(leaf).at;
}

/** What nothing here proves, a sentence each, with what the file says of it. */
export function sayNotProven({ note, options }: Said): readonly string[] {
  const { exportedAt, late, amendedCounts } = note.notProven;
  const all = [...note.signatures, ...note.after.flatMap(({ signature }) => signature ?? [])];
  const names = all.filter((signature) => !isNameProven(signature));
  return [
    ...(options.key === undefined
      ? [
          `That this ledger is the practice's: compare its key, ${note.ledger.vkey}, with one that the practice gave you in another way.`,
        ]
      : []),
    ...(options.older === undefined
      ? ["That no history was shown to somebody else: keep the checkpoint and compare it later."]
      : []),
    "That nothing more was added after: only the practice can say.",
    ...(note.carriedHere === undefined
      ? []
      : [
          `That it is this note that came of the words carried: the file of the retracted note has place ${note.carriedHere.entry.index} of the ledger too.`,
        ]),
    `When this file was made: it says ${exportedAt}.`,
    `Whether the note was late: it says ${late ? "yes" : "no"}.`,
    ...amendedCounts.map(
      ({ at, present, absent }) =>
        `That the group's counts were amended: it says at ${at} to ${present} present and ${absent} absent.`,
    ),
    ...names.map(({ name, facts }) => `The name and credential beside the ${facts.meaning}: it says ${name}.`),
    "The spacing between the file's fields, which says nothing.",
  ];
}
