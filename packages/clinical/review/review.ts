import { sortAnswered } from "./answered.ts";
import type { Finding, Severity } from "./finding.ts";
import type { NoteToReview } from "./note-to-review.ts";
import { readNote, type ReadNote } from "./read-note.ts";
import type { Found, Rule } from "./rule.ts";
import { rules as allRules } from "./rules/index.ts";
import { sourceState } from "./source-state.ts";

/** What a practice may set. A rule that blocks is never off and never milder. */
export interface ReviewSettings {
  readonly off?: readonly string[];
  readonly severities?: Readonly<Record<string, "warn" | "hint">>;
}

export interface ReviewOptions {
  readonly rules?: readonly Rule[];
  readonly settings?: ReviewSettings;
}

const order: readonly Severity[] = ["block", "warn", "hint"];

/**
 * Every finding about a note that its author has not answered: what blocks first, then by place. Pure; the same note
 * gives the same findings.
 */
export function review(given: NoteToReview, options?: ReviewOptions): readonly Finding[] {
  return sortAnswered(everyFinding(given, options), given.answers ?? []).open;
}

function everyFinding(given: NoteToReview, { rules = allRules, settings = {} }: ReviewOptions = {}): Finding[] {
  const note = readNote(given);
  return rules
    .filter(({ id, severity }) => severity === "block" || !settings.off?.includes(id))
    .flatMap((rule) => rule.check(note).map((found) => findingOf(note, rule, found, settings)))
    .toSorted(byWeightAndPlace(note));
}

function findingOf(note: ReadNote, rule: Rule, found: Found, { severities }: ReviewSettings): Finding {
  const { key = "body", text = "" } = note.sections[found.section] ?? {};
  const stated = found.severity ?? rule.severity;
  return {
    rule: rule.id,
    family: rule.family,
    label: found.label,
    severity: rule.severity === "block" ? stated : (severities?.[rule.id] ?? stated),
    section: key,
    start: found.start,
    end: found.end,
    text: text.slice(found.start, found.end),
    message: found.message,
    suggestion: found.suggestion ?? null,
    source: sourceLine(rule),
    ...(found.other === undefined ? {} : { other: found.other }),
  };
}

/** With what is known of it: no citation looks surer than it is. */
function sourceLine({ source }: Rule): string {
  const cite = source.url === null ? source.cite : `${source.cite}, ${source.url}`;
  return `${cite}. ${sourceState(source)}`;
}

function byWeightAndPlace({ sections }: ReadNote): (one: Finding, other: Finding) => number {
  const places = new Map(sections.map(({ key }, at) => [key, at]));
  const placeOf = ({ section }: Finding) => places.get(section) ?? 0;
  return (one, other) =>
    order.indexOf(one.severity) - order.indexOf(other.severity) ||
    placeOf(one) - placeOf(other) ||
    one.start - other.start ||
    one.end - other.end ||
    (one.rule < other.rule ? -1 : 1);
}
