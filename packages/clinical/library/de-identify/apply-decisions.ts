import { findIdentifiers } from "./find-identifiers.ts";
import type { Identifier, NamesAround, TextPart } from "./identifier.ts";

/** What is done about a stretch: other words instead, or kept with the reason. */
export type Decision = Pick<Identifier, "part" | "start" | "end" | "text"> &
  ({ readonly do: "replace"; readonly instead: string } | { readonly do: "keep"; readonly because: string });

export interface DecisionIssue {
  /** Index of the decision; null where one is missing. */
  readonly decision: number | null;
  readonly expected: string;
}

export type Applied =
  | { readonly ok: true; readonly parts: readonly TextPart[] }
  | { readonly ok: false; readonly issues: readonly DecisionIssue[] };

/**
 * A note's words with every decision carried out. Each identifier MUST have exactly one; more stretches may be replaced.
 * What came out is looked at again: what still tells somebody, and was not kept with a reason, is an issue. Issues repeat
 * none of the words.
 */
export function applyDecisions(
  parts: readonly TextPart[],
  around: NamesAround,
  decisions: readonly Decision[],
): Applied {
  const issues = [...unfit(parts, decisions), ...undecided(findIdentifiers(parts, around), decisions)];
  if (issues.length > 0) return { ok: false, issues };
  const changed = parts.map(({ element, text }, part) => ({
    element,
    text: replaced(
      text,
      decisions.filter((one) => one.part === part),
    ),
  }));
  const kept = new Set(decisions.flatMap((one) => (one.do === "keep" ? [one.text.toLowerCase()] : [])));
  const left = findIdentifiers(changed, around).filter(({ text }) => !isKept(text.toLowerCase(), kept));
  if (left.length > 0) return { ok: false, issues: left.map((one) => leftIssue(one, decisions)) };
  return { ok: true, parts: changed };
}

function unfit(parts: readonly TextPart[], decisions: readonly Decision[]): DecisionIssue[] {
  return decisions.flatMap((one, at) => {
    const stands = one.end > one.start && parts[one.part]?.text.slice(one.start, one.end) === one.text;
    const overlaps = decisions.some(
      (other, place) => place < at && other.part === one.part && other.start < one.end && one.start < other.end,
    );
    return [
      ...(stands ? [] : [{ decision: at, expected: "expected the words that stand there" }]),
      ...(overlaps ? [{ decision: at, expected: "expected each place once" }] : []),
      ...(one.do === "keep" && one.because.trim() === ""
        ? [{ decision: at, expected: "expected a reason to keep it" }]
        : []),
    ];
  });
}

/** A stretch that holds the whole of it, and more, decides it, too. */
function undecided(found: readonly Identifier[], decisions: readonly Decision[]): DecisionIssue[] {
  return found
    .filter(
      ({ part, start, end }) => !decisions.some((one) => one.part === part && one.start <= start && end <= one.end),
    )
    .map(() => ({ decision: null, expected: "expected a decision about everything that was found" }));
}

function replaced(text: string, decisions: readonly Decision[]): string {
  let [words, at] = ["", 0];
  for (const one of decisions.toSorted((a, b) => a.start - b.start)) {
    words += text.slice(at, one.start) + (one.do === "keep" ? one.text : one.instead);
    at = one.end;
  }
  return words + text.slice(at);
}

function isKept(text: string, kept: ReadonlySet<string>): boolean {
  return kept.has(text) || [...kept].some((one) => one.includes(text));
}

/** Which decision's words brought it, where that can be told. */
function leftIssue({ text }: Identifier, decisions: readonly Decision[]): DecisionIssue {
  const at = decisions.findIndex(
    (one) => one.do === "replace" && one.instead.toLowerCase().includes(text.toLowerCase()),
  );
  return {
    decision: at < 0 ? null : at,
    expected:
      at < 0 ? "expected nothing that may still say who somebody is" : "expected words that name nobody and nothing",
  };
}
