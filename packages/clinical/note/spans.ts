import type { MemberTag, ProvenanceSpan, TagSpan } from "./note-body.ts";
import { memberTags } from "./note-body.ts";
import { formatProvenance, parseProvenance, provenanceAttribute, tagAttribute, typed } from "./provenance.ts";

/** One insertion of a Yjs delta. `insert` MUST be text: an embedded object has no place in a note. */
export interface DeltaInsert {
  readonly insert: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/**
 * Provenance spans in order, neighbours of one origin merged, empty ones dropped.
 * Throws when they leave a gap, overlap or reach past the text.
 */
export function normaliseSpans(textLength: number, spans: readonly ProvenanceSpan[]): ProvenanceSpan[] {
  const ordered = spans.filter(({ start, end }) => start !== end).toSorted((a, b) => a.start - b.start);
  let at = 0;
  for (const { start, end } of ordered) {
    if (start > at) throw new Error(`Provenance spans leave a gap: expected one to start at ${at}, found ${start}`);
    if (start < at) throw new Error(`Provenance spans overlap: expected one to start at ${at}, found ${start}`);
    // Written so that NaN fails too.
    if (!(end > start)) throw new Error(`A provenance span ends before it starts, at ${start}`);
    at = end;
  }
  if (at !== textLength) {
    throw new Error(`Provenance spans end at ${at}: expected the end of the text at ${textLength}`);
  }
  return mergeNeighbours(ordered, (span) => span.from);
}

/** What a live text says when read once: words, where each stretch came from, and a member's tags. */
export function spansFromDelta(delta: readonly DeltaInsert[]): {
  readonly text: string;
  readonly spans: ProvenanceSpan[];
  readonly tags: TagSpan[];
} {
  let text = "";
  const spans: ProvenanceSpan[] = [];
  const tags: TagSpan[] = [];
  for (const { insert, attributes = {} } of delta) {
    if (typeof insert !== "string") throw new Error("Cannot read the draft: expected text, found an embedded object");
    const start = text.length;
    text += insert;
    const from = provenanceOf(attributes[provenanceAttribute]);
    spans.push({ start, end: text.length, from });
    const tag = tagOf(attributes[tagAttribute]);
    if (tag !== null && insert !== "") tags.push({ start, end: text.length, tag });
  }
  return { text, spans: normaliseSpans(text.length, spans), tags: mergeNeighbours(tags, (span) => span.tag) };
}

/** Text without a statement of its origin was typed: the editor states every other origin. */
function provenanceOf(value: unknown): string {
  if (value === undefined || value === null) return formatProvenance(typed);
  if (typeof value !== "string") throw new Error(`Cannot read the draft: expected "${provenanceAttribute}" to be text`);
  return formatProvenance(parseProvenance(value));
}

function tagOf(value: unknown): MemberTag | null {
  if (value === undefined || value === null) return null;
  const tag = memberTags.find((known) => known === value);
  if (tag === undefined) {
    throw new Error(`Cannot read the draft: expected "${tagAttribute}" to be one of ${memberTags.join(", ")}`);
  }
  return tag;
}

/** Spans that touch and say the same become one. Expects them in order. */
export function mergeNeighbours<Span extends { readonly start: number; readonly end: number }>(
  spans: readonly Span[],
  says: (span: Span) => string,
): Span[] {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last !== undefined && last.end === span.start && says(last) === says(span)) {
      merged[merged.length - 1] = { ...last, end: span.end };
    } else {
      merged.push(span);
    }
  }
  return merged;
}
