import type { NoteExample } from "../../note-to-review.ts";
import { contacts } from "./cloned-contacts.ts";

interface Labelled {
  readonly id: string;
  readonly labels: readonly string[];
  readonly example: NoteExample;
}

type From = "typed" | "carried:2026-11-09" | "snippet";
type Piece = readonly [text: string, from: From];
const carried = "carried:2026-11-09";

/** The pieces one behind the other, as the writer has them after somebody worked on them. */
function sectionOf(key: string, pieces: readonly Piece[]) {
  let text = "";
  const spans = pieces.map(([piece, from]) => {
    const start = text.length;
    text += piece;
    return { start, end: text.length, from };
  });
  return { key, text, spans };
}

/** A sentence with one of its words written anew, so many words from its beginning. */
function changed(sentence: string, at: number): Piece[] {
  const words = sentence.split(" ");
  const place = Math.min(at, words.length - 2);
  return [
    [`${words.slice(0, place).join(" ")} `, carried],
    ["again", "typed"],
    [` ${words.slice(place + 1).join(" ")} `, carried],
  ];
}

/** Text of an earlier note in every state between as it was and all anew. */
export const carriedCases: readonly Labelled[] = contacts.flatMap(({ week, other }, at) => {
  const one = (what: string, label: boolean, ...sections: ReturnType<typeof sectionOf>[]): Labelled => ({
    id: `${at + 1}, ${what}`,
    labels: label ? ["carried"] : [],
    example: { note: { kind: "progress", sections } },
  });
  const sentence = (text: string | undefined, from: From): Piece => [`${text ?? ""} `, from];
  const all = week.map((text) => sentence(text, carried));
  const anew = other.map((text) => sentence(text, "typed"));
  return [
    one("all of it as it was", true, sectionOf("narrative", all)),
    one("as it was, with a sentence behind it", true, sectionOf("narrative", [...all, sentence(other[0], "typed")])),
    one(
      "as it was, with a sentence within",
      true,
      sectionOf("narrative", [...all.slice(0, 3), sentence(other[2], "typed"), ...all.slice(3)]),
    ),
    one("one section as it was", true, sectionOf("reported", anew), sectionOf("plan", all.slice(3))),
    one(
      "a word changed in each sentence",
      false,
      sectionOf(
        "narrative",
        week.flatMap((text) => changed(text, 6)),
      ),
    ),
    one("one sentence, its end changed", false, sectionOf("plan", changed(week[0] ?? "", 99))),
    one(
      "half a sentence kept",
      false,
      sectionOf("plan", [[`${(week[5] ?? "").split(" ").slice(0, 6).join(" ")} `, carried], ...anew]),
    ),
    one("all anew, beside a snippet", false, sectionOf("narrative", [...anew, sentence(week[4], "snippet")])),
  ];
});
