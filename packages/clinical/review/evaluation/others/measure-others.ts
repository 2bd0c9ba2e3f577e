import { itemNineFlag } from "../../../measures/instruments/phq-9.ts";
import type { Family } from "../../finding.ts";
import { parseNoteToReview, type NoteExample } from "../../note-to-review.ts";
import { review } from "../../review.ts";
import type { Rule } from "../../rule.ts";
import { rules } from "../../rules/index.ts";
import { tally, type Tally } from "../tally.ts";
import { brevityCases } from "./brevity-cases.ts";
import { carriedCases } from "./carried-cases.ts";
import { clonedCases } from "./cloned-cases.ts";
import { confidentialityLines } from "./confidentiality-lines.ts";
import { consistencyCases } from "./consistency-cases.ts";
import { factLines } from "./fact-lines.ts";
import { individualityCases } from "./individuality-cases.ts";
import { wrongClientLines } from "./wrong-client-lines.ts";

interface Labelled {
  readonly id: string;
  readonly labels: readonly string[];
  readonly example: NoteExample;
}

/** The families beside completeness, wording and names, each on its labelled set. */
export function measureOthers(): Readonly<
  Record<"confidentiality" | "individuality" | "consistency" | "brevity and timing", Tally>
> {
  return {
    confidentiality: measure(confidentiality(), ["confidentiality"]),
    individuality: measure(individualityCases, ["individuality"]),
    consistency: measure(consistency(), ["consistency"]),
    "brevity and timing": measure(brevityCases, ["brevity", "timing"]),
  };
}

/** The text against the session's facts and answers, next dates, and record numbers. */
export function measureFacts(): Tally {
  const ids = ["session-against-text", "item-against-risk", "dates-that-cannot-be", "somebody-elses-identifiers"];
  return measureBy(facts(), ({ id }) => ids.includes(id));
}

/** Copies retouched, reordered or renamed, and what notes have in common by right; carried text in every state. */
export function measureCopies(): Readonly<Record<"cloned" | "carried", Tally>> {
  return {
    cloned: measureBy(clonedCases, ({ id }) => id === "cloned-from-earlier"),
    carried: measureBy(carriedCases, ({ id }) => id === "carried-untouched"),
  };
}

/** The wrong client and wrong pronouns, on lines by somebody who had not read how they are found. */
export function measureWrongClient(): Tally {
  return measureBy(wrongClient(), ({ id }) => id === "wrong-client");
}

function measure(cases: readonly Labelled[], families: readonly Family[]): Tally {
  // Names have a set of their own.
  return measureBy(cases, ({ id, family }) => families.includes(family) && id !== "another-members-name");
}

function measureBy(cases: readonly Labelled[], isOwn: (rule: Rule) => boolean): Tally {
  const own = rules.filter(isOwn);
  return tally(
    cases.map(({ id, labels, example }) => ({
      id,
      expected: labels,
      found: [...new Set(review(parseNoteToReview(example), { rules: own }).map(({ label }) => label))],
    })),
  );
}

const caseload = [{ name: "Theodore Lund" }, { name: "Soraya Whitfield" }, { name: "Imani Castellanos" }];
const pronouns: Readonly<Record<string, string>> = { she: "she/her", he: "he/him", they: "they/them" };
const officialText = "Worked on grief. Denied suicidal thoughts.";

function linesOf(lines: string, exampleOf: (about: string, text: string) => NoteExample): Labelled[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [labels = "", about = "", ...text] = line.split(" | ");
      const words = text.join(" | ");
      return { id: words, labels: labels === "-" ? [] : labels.split(","), example: exampleOf(about, words) };
    });
}

function confidentiality(): Labelled[] {
  return linesOf(confidentialityLines, aboutWhom);
}

const narrative = (text: string) => ({
  note: { kind: "progress", format: "narrative", sections: [{ key: "narrative", text }] },
});
const others = [{ name: "Theodore Lund" }, { name: "Soraya Whitfield" }, { name: "Grace Monday" }];

function wrongClient(): Labelled[] {
  return linesOf(wrongClientLines, (about, text) => {
    const name = about === "he" ? "Rowan Achterberg" : "Imani Castellanos";
    return { ...narrative(text), client: { name, pronouns: pronouns[about] ?? "" }, caseload: others };
  });
}

const answered = (...flags: string[]) => ({ scores: [{ measure: "phq-9", total: 12, flags }] });

function facts(): Labelled[] {
  return linesOf(factLines, (about, text) => ({ ...narrative(text), ...factsOf(about) }));
}

function factsOf(about: string): Omit<NoteExample, "note"> {
  if (about === "item") return answered(itemNineFlag);
  if (about === "zero") return answered();
  if (about === "day") return { session: { start: "2026-11-16T14:00:00Z" } };
  const [minutes, modality] = about.split(" ");
  return modality === undefined ? {} : { session: { minutes: Number(minutes), modality } };
}

function aboutWhom(about: string, text: string): NoteExample {
  if (about === "private") return { note: { kind: "private", sections: [{ key: "body", text }] }, officialText };
  if (about === "group") return { note: { kind: "group", format: "group", sections: [{ key: "response", text }] } };
  const note = { kind: "progress", format: "narrative", sections: [{ key: "narrative", text }] };
  const own = pronouns[about];
  return own === undefined ? { note } : { note, client: { name: "Imani Castellanos", pronouns: own }, caseload };
}

function consistency(): Labelled[] {
  return consistencyCases.map(([labels, text, { kind = "progress", ...around } = {}], at) => ({
    id: `${at + 1}: ${text}`,
    labels,
    example: { note: { kind, sections: [{ key: "body", text }] }, ...around },
  }));
}
