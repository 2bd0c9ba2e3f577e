import type { NoteExample } from "../../note-to-review.ts";
import { contacts, type Contact } from "./cloned-contacts.ts";

interface Labelled {
  readonly id: string;
  readonly labels: readonly string[];
  readonly example: NoteExample;
}

const standing =
  "Client was oriented to person, place and time. Denied suicidal ideation, homicidal ideation, plan and intent. Limits of confidentiality were reviewed.";
const answers =
  'PHQ-9, item by item: "Little interest or pleasure in doing things" 1, "Feeling down, depressed, or hopeless" 2, "Trouble falling or staying asleep, or sleeping too much" 2, "Feeling tired or having little energy" 1.';
const safetyPlan =
  "Safety plan, unchanged and gone through again. Warning signs: not sleeping, giving things away, the thought that nobody would notice. On my own: walk round the reservoir, feed the neighbour's cat, cold shower. People: my sister, Mr. Abara from the choir. Professionals: this clinic in hours, 988 at any hour. Safe home: tablets with my sister, a week's worth at a time.";

function cased([one, ...rest]: string): string {
  return (one ?? "").toUpperCase() + rest.join("");
}

function lettered(sentences: readonly string[]): string {
  const [one, two, three, four, five, six] = sentences.map((sentence) => cased(sentence));
  return [
    `Subjective: ${one} ${two}`,
    `Objective: ${three}`,
    `Assessment: ${four} ${five}`,
    `Plan: ${six}`,
    `Mental status and risk: ${standing}`,
  ].join("\n");
}

function text(sentences: readonly string[]): string {
  return sentences.map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`)).join(" ");
}

function swapped({ week, swap }: Contact): string {
  return swap.reduce(
    (copy, [from, to]) => copy.replaceAll(new RegExp(`(?<!\\p{L})${from}(?!\\p{L})`, "gu"), to),
    text(week),
  );
}

/** Each contact copied in the ways in which notes are, and told anew with what notes have in common by right. */
export const clonedCases: readonly Labelled[] = contacts.flatMap((contact, at) => {
  const { week, edited, other } = contact;
  const one = (what: string, label: boolean, now: string, before: string): Labelled => ({
    id: `${at + 1}, ${what}`,
    labels: label ? ["cloned"] : [],
    example: {
      note: { kind: "progress", format: "narrative", sections: [{ key: "narrative", text: now }] },
      previousNotes: [
        { id: "0", date: "2026-10-26", text: "First contact of the year. Particulars and consents were gone through." },
        { id: "1", date: "2026-11-09", text: before },
      ],
    },
  });
  const [first = "", second = "", third = "", fourth = "", fifth = "", last = ""] = week;
  return [
    one("a word changed here and there", true, text(edited), text(week)),
    one(
      "reordered, with a new sentence",
      true,
      text([fourth, second, other[0] ?? "", third, first, fifth, last]),
      text(week),
    ),
    one("names and places changed", true, swapped(contact), text(week)),
    one("two thirds kept", true, text([first, second, third, other[3] ?? "", fifth, other[5] ?? ""]), text(week)),
    one("the same topic anew", false, text(other), text(week)),
    one("headings and a standing sentence", false, lettered(other), lettered(week)),
    one("the same answers to an instrument", false, `${text(other)} ${answers}`, `${text(week)} ${answers}`),
    one("the same safety plan", false, `${text(other)}\n\n${safetyPlan}`, `${text(week)}\n\n${safetyPlan}`),
  ];
});
