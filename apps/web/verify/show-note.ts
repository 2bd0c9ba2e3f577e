import type { ExportedNote } from "@goldthread/ledger/exported/exported-note.ts";
import { progressRatings, ratingWords, signedRating } from "@goldthread/clinical/note/progress-mark.ts";
import { list, piece } from "../standalone/page-parts.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What the file says, for a reader: never judged here, and nothing of it is markup. */
export function showNote(into: HTMLElement, note: ExportedNote | null): void {
  if (note === null) return into.replaceChildren();
  const body = parse(note.note.content);
  const after = note.after.map(({ content }) => parse(content));
  into.replaceChildren(
    piece("h2", ["What the file says"]),
    factsOf(body),
    ...(note.shared === null ? [] : [piece("h2", ["The group's part"]), ...elementsOf(parse(note.shared.content))]),
    piece("h2", ["The note"]),
    ...elementsOf(body),
    ...progressOf(body),
    ...(note.after.length === 0 ? [] : [piece("h2", ["Added after the signature"])]),
    ...after.flatMap((fields) => additionOf(fields, after)),
    piece("h2", ["Signatures"]),
    list(
      note.signatures.map(
        ({ name, credential, facts }) =>
          `${[name, credential].filter((text) => text !== "").join(", ")}: ${facts.meaning}, ${facts.signedAt}, by ${facts.method}`,
      ),
    ),
  );
}

function factsOf(body: Fields): HTMLElement {
  const facts: readonly (readonly [name: string, value: string])[] = [
    ["Client", [textAt(body, "client", "name"), textAt(body, "client", "recordNumber")].join(" · ")],
    [
      "Session",
      `${textAt(body, "session", "start")} to ${textAt(body, "session", "stop")} (${textAt(body, "session", "zone")})`,
    ],
    ["Author", [textAt(body, "author", "name"), textAt(body, "author", "credential")].join(", ")],
    ["Format", textAt(body, "format")],
    ["Signed", textAt(body, "signedAt")],
  ];
  return piece(
    "dl",
    facts.flatMap(([name, value]) => [piece("dt", [name]), piece("dd", [value])]),
  );
}

function elementsOf(body: Fields): readonly HTMLElement[] {
  const elements: readonly unknown[] = Array.isArray(body["elements"]) ? body["elements"] : [];
  return elements.flatMap((one) => {
    const fields = fieldsOf(one);
    return [piece("h3", [words(textAt(fields, "element"))]), piece("p", [textAt(fields, "text")], "text")];
  });
}

/** What the note says of each objective, which is signed as its words are. */
function progressOf(body: Fields): readonly HTMLElement[] {
  const marks: readonly unknown[] = Array.isArray(body["progress"]) ? body["progress"] : [];
  if (marks.length === 0) return [];
  const lines = marks.map((one) => {
    const mark = fieldsOf(one);
    const score = ["measure", "total", "on"].map((key) => textAt(mark, "score", key)).filter((text) => text !== "");
    const value = textAt(mark, "value");
    const said = [ratingOf(mark["rating"]), value === "" ? "" : `now ${value}`, score.join(" ")];
    const words = [textAt(mark, "objective", "text"), said.filter((text) => text !== "").join("; ")];
    return words.filter((text) => text !== "").join(": ");
  });
  return [piece("h3", ["Progress by objective"]), list(lines)];
}

function ratingOf(rating: unknown): string {
  const known = progressRatings.find((one) => one === rating);
  return known === undefined ? "" : `${signedRating(known)}, ${ratingWords[known]}`;
}

const saidIn = ["text", "instead", "because"] as const;

function additionOf(fields: Fields, after: readonly Fields[]): readonly HTMLElement[] {
  const head = [headOf(fields, after), textAt(fields, "author", "name"), textAt(fields, "at")];
  return [
    piece("h3", [head.filter((text) => text !== "").join(" · ")]),
    ...(textAt(fields, "passage", "text") === ""
      ? []
      : [piece("p", [piece("s", [textAt(fields, "passage", "text")])], "text")]),
    ...saidIn
      .map((key) => textAt(fields, key))
      .filter((text) => text !== "")
      .map((text) => piece("p", [text], "text")),
    ...(textAt(fields, "to") === ""
      ? []
      : [piece("p", [`Attendance: ${textAt(fields, "from")} → ${textAt(fields, "to")}`])]),
  ];
}

/** A supervisor's signature under another addition says under which. */
function headOf(fields: Fields, after: readonly Fields[]): string {
  const kind = textAt(fields, "kind");
  if (kind !== "co-signature") return words(kind || "correction of attendance");
  const of = after.find((one) => textAt(one, "id") === textAt(fields, "additionId")) ?? {};
  return `Co-signature of the ${textAt(of, "kind").replaceAll("-", " ")} of ${textAt(of, "at")}`;
}

/** `late-entry` as a heading reads: Late entry. */
function words(name: string): string {
  const plain = name.replaceAll("-", " ");
  return `${plain.slice(0, 1).toUpperCase()}${plain.slice(1)}`;
}

function parse(content: string): Fields {
  try {
    return fieldsOf(JSON.parse(content));
  } catch {
    return {};
  }
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function textAt(fields: Fields, ...path: readonly string[]): string {
  let value: unknown = fields;
  for (const key of path) value = fieldsOf(value)[key];
  return typeof value === "string" ? value : "";
}
