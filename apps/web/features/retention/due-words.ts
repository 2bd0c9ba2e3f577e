import { dayShort } from "../../time/words.ts";
import type { KeptRecord } from "./api.ts";

type Due = KeptRecord["due"];
type Why = Extract<Due, { readonly state: "in-use" }>["why"];

const inUse: Readonly<Record<Why, string>> = {
  admission: "an admission is open",
  planned: "a session is planned",
  member: "a member of a group",
  draft: "a draft is unfinished",
};

/** When: a day, or that there is none. */
export function dueDay(due: Due): string {
  if (due.state === "on") return dayShort(due.on);
  return due.state === "in-use" ? "In use" : "Not known";
}

/** Why then, in one line; the rule by its name. */
export function dueReason(due: Due): string {
  switch (due.state) {
    case "on":
      return `${due.because.words}, ${dayShort(due.because.fromOn)} (${due.because.ruleTitle})`;
    case "in-use":
      return inUse[due.why];
    case "unknown":
      return `The birth date is missing, and a rule asks for it (${due.ruleTitle})`;
  }
}

const tables: Readonly<Record<string, readonly [one: string, many: string]>> = {
  note: ["note", "notes"],
  session: ["session", "sessions"],
  document: ["document", "documents"],
  attendance: ["mark in a group", "marks in groups"],
  note_addition: ["addition to a note", "additions to notes"],
  administration: ["score", "scores"],
  plan_version: ["version of the plan", "versions of the plan"],
};

/** "12 notes, 14 sessions, 3 documents, 41 other rows": what went, in the words of the record. */
export function countWords(counts: Readonly<Record<string, number>>): string {
  const said = (count: number, [one, many]: readonly [string, string]) => `${count} ${count === 1 ? one : many}`;
  const named = Object.entries(tables).flatMap(([table, words]) => {
    const count = counts[table] ?? 0;
    return count > 0 ? [said(count, words)] : [];
  });
  const others = Object.entries(counts)
    .filter(([table]) => !Object.hasOwn(tables, table))
    .reduce((sum, [, count]) => sum + count, 0);
  const rest = others > 0 ? [said(others, ["other row", "other rows"])] : [];
  return [...named, ...rest].join(", ") || "nothing beside the name";
}
