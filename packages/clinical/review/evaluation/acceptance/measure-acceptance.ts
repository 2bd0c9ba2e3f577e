import { parseNoteToReview, type NoteExample } from "../../note-to-review.ts";
import { review } from "../../review.ts";
import { rules } from "../../rules/index.ts";
import { tally, type Tally } from "../tally.ts";
import { acceptanceLines } from "./acceptance-lines.ts";
import { acceptanceSecondLines } from "./acceptance-second-lines.ts";

interface Line {
  readonly rule: string;
  readonly expected: boolean;
  readonly text: string;
  readonly example: NoteExample;
}

/** What a line may say beside the keys that a note to review has. */
interface About extends Partial<NoteExample> {
  readonly kind?: string;
  /** A member's part, a whole group note in one text, the shared part. */
  readonly g?: 1;
  readonly gb?: 1;
  readonly gs?: 1;
  readonly official?: string;
  readonly previous?: string;
  readonly peer?: string;
  /** The whole text came along from an earlier note, or from a template. */
  readonly carried?: 1;
  readonly template?: 1;
  readonly repeat?: number;
}

/** Every rule but the names', on the lines of somebody who had not read it: does it speak, and only where it should. */
export function measureAcceptance(): { readonly first: Tally; readonly second: Tally } {
  return { first: measure(acceptanceLines), second: measure(acceptanceSecondLines) };
}

function measure(lines: string): Tally {
  return tally(
    readLines(lines).map(({ rule, expected, text, example }) => ({
      id: `${rule}: ${text}`,
      expected: expected ? [rule] : [],
      found:
        review(parseNoteToReview(example), { rules: rules.filter(({ id }) => id === rule) }).length > 0 ? [rule] : [],
    })),
  );
}

function readLines(lines: string): Line[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [rule = "", sign = "", about = "", ...words] = line.split(" | ");
      const text = words.join(" | ").replaceAll("¶", "\n");
      return { rule, expected: sign === "+", text, example: exampleOf(JSON.parse(about) as About, text) };
    });
}

function exampleOf(about: About, said: string): NoteExample {
  const { kind, g, gb, gs, official, previous, peer, carried, template, repeat, ...around } = about;
  const text = repeat === undefined ? said : said.repeat(repeat);
  const inGroup = g === 1 || gb === 1 || gs === 1;
  const from = carried === 1 ? "carried:2026-10-26" : template === 1 ? "template:Weekly session" : undefined;
  const section = {
    key: g === 1 ? "response" : gs === 1 ? "segments" : "body",
    text,
    ...(from === undefined ? {} : { spans: [{ start: 0, end: text.length, from }] }),
  };
  return {
    note: {
      kind: kind ?? (official !== undefined ? "private" : inGroup ? "group" : "progress"),
      ...(g === 1 || gs === 1 ? { format: "group" } : {}),
      sections: [section],
    },
    ...(official === undefined ? {} : { officialText: official }),
    ...(previous === undefined ? {} : { previousNotes: [{ id: "before", date: "2026-10-26", text: previous }] }),
    ...(peer === undefined ? {} : { peerNotes: [{ text: peer }] }),
    ...around,
    ...(inGroup && around.session ? { session: { service: "group", ...around.session } } : {}),
  };
}
