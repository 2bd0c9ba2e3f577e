import { elementIds } from "@goldthread/clinical";
import type { ElementText, MemberTag, Segment } from "@goldthread/clinical";
import { type ProgressMark, tieAttribute } from "@goldthread/clinical/note/progress-mark.ts";
import { elementText, insertWithProvenance, rateObjective } from "@goldthread/draft";
import type { DraftContent } from "@goldthread/draft";
import type { SampleElement } from "@goldthread/sample";
import * as Y from "yjs";

/** Sample texts as a draft's content: every word counts as typed. */
export function sampleContent(
  format: string | null,
  elements: readonly SampleElement[],
  segments: readonly Segment[] = [],
  progress: readonly ProgressMark[] = [],
): DraftContent {
  return {
    ...(progress.length === 0 ? {} : { progress }),
    format,
    elements: elements.map((one) => typedElement(one)).toSorted((a, b) => order(a) - order(b)),
    segments,
  };
}

export function typedElement(
  { element, key, text }: SampleElement,
  tags: readonly { readonly start: number; readonly end: number; readonly tag: MemberTag }[] = [],
): ElementText {
  return { element, key, text, spans: [{ start: 0, end: text.length, from: "typed" }], tags };
}

function order({ element }: ElementText): number {
  return elementIds.indexOf(element);
}

/** The same as one Yjs change, for a draft that is still open. */
export function sampleChange({ format, elements, segments, progress = [] }: DraftContent): Uint8Array {
  const doc = new Y.Doc();
  if (format !== null) doc.getMap("about").set("format", format);
  for (const { element, key, text } of elements) {
    insertWithProvenance(elementText(doc, element, key), { at: 0, words: text, from: "typed" });
  }
  for (const [place, { id, label, start, stop }] of segments.entries()) {
    doc.getMap("segments").set(
      id,
      new Y.Map<string | number | null>([
        ["label", label],
        ["start", start],
        ["stop", stop],
        ["order", place],
      ]),
    );
  }
  for (const { objective, passages, rating, value, score } of progress) {
    rateObjective(doc, objective, { rating, value, score });
    for (const { element, key, start, end } of passages)
      elementText(doc, element, key).format(start, end - start, { [tieAttribute]: objective.id });
  }
  const change = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return change;
}
