import type { ReadNote, ReadSection } from "../read-note.ts";
import { defineRule, type Found } from "../rule.ts";

interface Unsafe {
  readonly pattern: RegExp;
  readonly instead: (found: RegExpExecArray) => string;
  readonly message: string;
  /** Also means something else: only where a medicine is spoken of. */
  readonly onlyWithMedicine?: boolean;
}

const misread = "is on the do-not-use list: it has been misread in doses.";
const unsafe: readonly Unsafe[] = [
  { pattern: /(?<=\d ?)[Uu]\b(?!\.?[A-Za-z])/gu, instead: () => " units", message: `U for units ${misread}` },
  { pattern: /\bIU\b/gu, instead: () => "International Units", message: `IU ${misread}` },
  { pattern: /\bQ(?:\.O\.D\b\.?|\.?OD\b)/giu, instead: () => "every other day", message: `QOD ${misread}` },
  { pattern: /\bQ(?:\.D\b\.?|D\b)(?![A-Za-z])/giu, instead: () => "daily", message: `QD ${misread}` },
  {
    pattern: /(?<![\d.,])(\d+)\.0+(?= ?(?:mg|mcg|g|ml|mL|units?|tabs?|tablets?|mEq)\b)/gu,
    instead: ([, whole = ""]) => whole,
    message: "A zero behind the point is read as ten times the dose.",
  },
  {
    pattern: /(?<![\d\w.])\.(\d+)(?= ?(?:mg|mcg|g|ml|mL|units?|tabs?|tablets?|mEq)\b)/gu,
    instead: ([, part = ""]) => `0.${part}`,
    message: "Without a zero before the point the dose is read ten times or a hundred times too high.",
  },
  { pattern: /\bMgSO4\b/gu, instead: () => "magnesium sulfate", message: `MgSO4 ${misread}` },
  { pattern: /\bMSO4\b/gu, instead: () => "morphine sulfate", message: `MSO4 ${misread}` },
  {
    pattern: /\bMS\b(?! ?(?:Word|Teams|Excel|Office))/gu,
    instead: () => "morphine sulfate",
    message: `MS ${misread} Morphine sulfate or magnesium sulfate?`,
    onlyWithMedicine: true,
  },
];
const medicine =
  /\d ?(?:mg|mcg|g|ml|units?|tabs?)\b|\b(?:contin|PO|IV|IM|PRN|dose|administered|given for pain|morphine)\b/iu;

function inSection({ sentences }: ReadNote, { text }: ReadSection, section: number): Found[] {
  return unsafe.flatMap(({ pattern, instead, message, onlyWithMedicine }) =>
    Array.from(text.matchAll(pattern))
      .filter(({ index }) => {
        if (onlyWithMedicine !== true) return true;
        const sentence = sentences.find((one) => one.section === section && one.start <= index && index < one.end);
        return sentence !== undefined && medicine.test(sentence.text);
      })
      .map((found) => ({
        section,
        start: found.index,
        end: found.index + found[0].length,
        label: "abbreviation",
        message,
        suggestion: spaced(text, found, instead(found)),
      })),
  );
}

function spaced(text: string, { index }: RegExpExecArray, words: string): string {
  return words.startsWith(" ") && /\s/.test(text.charAt(index - 1)) ? words.slice(1) : words;
}

export const doNotUseAbbreviation = defineRule({
  id: "do-not-use-abbreviation",
  title: "An abbreviation from the do-not-use list",
  family: "wording",
  severity: "warn",
  source: {
    cite: "The Joint Commission, Official “Do Not Use” List",
    url: "https://www.jointcommission.org/facts_about_do_not_use_list/",
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  why: "These few have led to wrong doses. What also means something else, as MS for mental status or multiple sclerosis, is marked only where a medicine is spoken of.",
  check: (note) => note.sections.flatMap((section, at) => inSection(note, section, at)),
  flags: [
    { note: { kind: "progress", sections: [{ key: "body", text: "Insulin 10U QD." }] } },
    { note: { kind: "progress", sections: [{ key: "body", text: "Risperidone 2.0 mg, lorazepam .5 mg, QOD." }] } },
    { note: { kind: "shift", sections: [{ key: "body", text: "MS 4 mg IV given." }] } },
  ],
  passes: [
    { note: { kind: "progress", sections: [{ key: "body", text: "Not diagnosed with MS; MS exam unremarkable." }] } },
    {
      note: {
        kind: "progress",
        sections: [{ key: "body", text: "Sertraline 50 mg daily, lorazepam 0.5 mg; score 2.0 of 5." }],
      },
    },
    { note: { kind: "progress", sections: [{ key: "body", text: "U of T student; took QDs? No." }] } },
  ],
});
