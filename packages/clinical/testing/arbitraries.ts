import fc from "fast-check";
import { elementIds } from "../elements/element.ts";
import type { ElementText, ProvenanceSpan, TagSpan } from "../note/note-body.ts";
import { memberTags } from "../note/note-body.ts";
import { normaliseSpans } from "../note/spans.ts";

const origins = ["typed", "snippet:greeting", "carried:2026-11-15", "template:intake", "drafted:assistant"] as const;

/** Text as people and machines write it: words, line breaks, blanks, emoji and anything else that is clean. */
const someText = fc.oneof(
  fc.constantFrom("", " ", "\n\n", "Slept four hours.", "Line one.\n\nLine two.\n", "\u200b", "👩‍👩‍👧 مرحبا 你好"),
  fc.lorem({ maxCount: 12 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
);

/** Spans that cover a text without gaps. */
export function someSpans(length: number): fc.Arbitrary<ProvenanceSpan[]> {
  if (length === 0) return fc.constant([]);
  return fc
    .array(fc.tuple(fc.integer({ min: 1, max: length }), fc.constantFrom(...origins)), { maxLength: 5 })
    .map((cuts) => {
      const ends = [...new Set([...cuts.map(([end]) => end), length])].toSorted((a, b) => a - b);
      const spans = ends.map((end, at) => ({ start: ends[at - 1] ?? 0, end, from: cuts[at]?.[1] ?? "typed" }));
      return normaliseSpans(length, spans);
    });
}

export const someElement: fc.Arbitrary<ElementText> = fc
  .record({ element: fc.constantFrom(...elementIds), key: fc.option(fc.constantFrom("a", "b")), text: someText })
  .chain((base) => someSpans(base.text.length).map((spans) => ({ ...base, spans, tags: [] })));

/** A member's narrative with tags anywhere, also inside words. */
export const someTaggedNarrative: fc.Arbitrary<ElementText> = someText.chain((text) =>
  fc.record({
    element: fc.constant("narrative" as const),
    key: fc.constant(null),
    text: fc.constant(text),
    spans: someSpans(text.length),
    tags: someTags(text.length),
  }),
);

function someTags(length: number): fc.Arbitrary<TagSpan[]> {
  return fc.array(fc.tuple(fc.nat(length), fc.constantFrom(...memberTags)), { maxLength: 10 }).map((cuts) => {
    const at = [...new Set(cuts.map(([cut]) => cut))].toSorted((a, b) => a - b);
    const tagged: TagSpan[] = [];
    for (const [index, start] of at.entries()) {
      const end = at[index + 1];
      // Every third stretch stays untagged.
      if (end === undefined || index % 3 === 2) continue;
      tagged.push({ start, end, tag: cuts[index]?.[1] ?? "plan" });
    }
    return tagged;
  });
}
