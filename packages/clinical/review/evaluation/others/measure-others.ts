import type { Family } from "../../finding.ts";
import { parseNoteToReview, type NoteExample } from "../../note-to-review.ts";
import { review } from "../../review.ts";
import { rules } from "../../rules/index.ts";
import { tally, type Tally } from "../tally.ts";
import { brevityCases } from "./brevity-cases.ts";
import { confidentialityLines } from "./confidentiality-lines.ts";
import { consistencyCases } from "./consistency-cases.ts";
import { individualityCases } from "./individuality-cases.ts";

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

function measure(cases: readonly Labelled[], families: readonly Family[]): Tally {
  // Names have a set of their own.
  const own = rules.filter(({ id, family }) => families.includes(family) && id !== "another-members-name");
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

function confidentiality(): Labelled[] {
  return confidentialityLines
    .trim()
    .split("\n")
    .map((line) => {
      const [labels = "", about = "", ...text] = line.split(" | ");
      const words = text.join(" | ");
      return { id: words, labels: labels === "-" ? [] : labels.split(","), example: aboutWhom(about, words) };
    });
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
