import type { ExportedNote } from "@goldthread/ledger/exported/exported-note.ts";
import { progressRatings, ratingWords, signedRating } from "@goldthread/clinical/note/progress-mark.ts";
import { list, piece } from "../standalone/page-parts.ts";
import { additionFacts, additionHead } from "./addition-facts.ts";
import { type Fact, type Fields, joined, listAt, readFields, textAt, titleOf } from "./fields.ts";
import { noteFacts, sharedFacts } from "./note-facts.ts";
import { originLines } from "./origin-lines.ts";

/** What the file says, for a reader: never judged here, and nothing of it is markup. */
export function showNote(into: HTMLElement, note: ExportedNote | null): void {
  if (note === null) return into.replaceChildren();
  const body = readFields(note.note.content);
  const after = note.after.map(({ content }) => readFields(content));
  into.replaceChildren(
    piece("h2", ["What the file says"]),
    factsOf(noteFacts(body)),
    ...(note.shared === null ? [] : sharedOf(readFields(note.shared.content))),
    piece("h2", ["The note"]),
    ...elementsOf(body),
    ...progressOf(body),
    ...(note.after.length === 0 ? [] : [piece("h2", ["Added after the signature"])]),
    ...after.flatMap((fields) => additionOf(fields, after)),
    piece("h2", ["Signatures"]),
    list(
      note.signatures.map(
        ({ name, credential, facts }) =>
          `${joined([name, credential], ", ")}: ${facts.meaning}, ${facts.signedAt}, by ${facts.method}`,
      ),
    ),
  );
}

function factsOf(facts: readonly Fact[]): HTMLElement {
  return piece(
    "dl",
    facts.flatMap(([name, value]) => [piece("dt", [name]), piece("dd", [value], "text")]),
  );
}

function sharedOf(part: Fields): readonly HTMLElement[] {
  return [piece("h2", ["The group's part"]), factsOf(sharedFacts(part)), ...elementsOf(part)];
}

function elementsOf(body: Fields): readonly HTMLElement[] {
  return listAt(body, "elements").flatMap((one) => {
    const origins = originLines(one);
    return [
      piece("h3", [titleOf(textAt(one, "element"))]),
      piece("p", [textAt(one, "text")], "text"),
      ...(origins.length === 0 ? [] : [list(origins)]),
    ];
  });
}

/** What the note says of each objective, which is signed as its words are. */
function progressOf(body: Fields): readonly HTMLElement[] {
  const marks = listAt(body, "progress");
  if (marks.length === 0) return [];
  const lines = marks.map((mark) => {
    const score = ["measure", "total", "on"].map((key) => textAt(mark, "score", key));
    const value = textAt(mark, "value");
    const said = [ratingOf(mark["rating"]), value === "" ? "" : `now ${value}`, joined(score, " ")];
    return joined([textAt(mark, "objective", "text"), joined(said, "; ")], ": ");
  });
  return [piece("h3", ["Progress by objective"]), list(lines)];
}

function ratingOf(rating: unknown): string {
  const known = progressRatings.find((one) => one === rating);
  return known === undefined ? "" : `${signedRating(known)}, ${ratingWords[known]}`;
}

function additionOf(fields: Fields, after: readonly Fields[]): readonly HTMLElement[] {
  const struck = textAt(fields, "passage", "text");
  return [
    piece("h3", [additionHead(fields, after)]),
    ...(struck === "" ? [] : [piece("p", [piece("s", [struck])], "text")]),
    factsOf(additionFacts(fields)),
  ];
}
