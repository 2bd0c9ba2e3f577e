import * as Y from "yjs";
import { elementIds } from "@goldthread/clinical/elements/element.ts";
import type { ElementId } from "@goldthread/clinical/elements/element.ts";
import type { ElementText, Segment } from "@goldthread/clinical/note/note-body.ts";
import { provenanceAttribute } from "@goldthread/clinical/note/provenance.ts";
import type { ProgressMark } from "@goldthread/clinical/note/progress-mark.ts";
import { readProgress } from "./progress.ts";
import { spansFromDelta } from "@goldthread/clinical/note/spans.ts";

/**
 * How a draft lies in a Yjs document, for the writer and the server alike:
 *
 * - `element:<id>` and `element:<id>:<key>`: one Y.Text for each element (repeats by key)
 * - `about`: a Y.Map with `format` (id)
 * - `progress`: a Y.Map from an objective's id to `{ text, rating, value, score }`; words tied to it carry the text
 *   attribute {@link tieAttribute}
 * - `segments`: a Y.Map from segment id to `{ label, start, stop, order }` (group sessions)
 *
 * Every insertion carries {@link provenanceAttribute}; text without it counts as typed.
 */
export interface DraftContent {
  readonly format: string | null;
  /** Those with any character in them, in the order of `elementIds`, repeats by key. */
  readonly elements: readonly ElementText[];
  readonly segments: readonly Segment[];
  /** What the draft says about objectives of the plan, by objective. Left out where it says nothing. */
  readonly progress?: readonly ProgressMark[];
}

const prefix = "element:";

export function elementName(element: ElementId, key: string | null = null): string {
  return key === null ? `${prefix}${element}` : `${prefix}${element}:${key}`;
}

export function elementText(doc: Y.Doc, element: ElementId, key: string | null = null): Y.Text {
  return doc.getText(elementName(element, key));
}

/** Inserts with its provenance stated: Yjs would otherwise let new text inherit its neighbours' attributes. */
export function insertWithProvenance(
  text: Y.Text,
  insertion: { readonly at: number; readonly words: string; readonly from: string },
): void {
  text.insert(insertion.at, insertion.words, { [provenanceAttribute]: insertion.from });
}

export function readDraft(doc: Y.Doc): DraftContent {
  const format = doc.getMap("about").get("format");
  const elements = readElements(doc);
  const progress = readProgress(doc, elements);
  return {
    format: typeof format === "string" ? format : null,
    elements,
    segments: readSegments(doc),
    ...(progress.length === 0 ? {} : { progress }),
  };
}

function readElements(doc: Y.Doc): ElementText[] {
  const found: ElementText[] = [];
  for (const name of doc.share.keys()) {
    const place = parseElementName(name);
    if (place === null) continue;
    const read = spansFromDelta(doc.getText(name).toDelta());
    if (read.text.length > 0) found.push({ ...place, ...read });
  }
  return found.toSorted(byPlace);
}

function parseElementName(name: string): { element: ElementId; key: string | null } | null {
  if (!name.startsWith(prefix)) return null;
  const [wanted, ...rest] = name.slice(prefix.length).split(":");
  const element = elementIds.find((id) => id === wanted);
  if (element === undefined) return null;
  return { element, key: rest.length === 0 ? null : rest.join(":") };
}

function byPlace(a: ElementText, b: ElementText): number {
  const order = elementIds.indexOf(a.element) - elementIds.indexOf(b.element);
  if (order !== 0) return order;
  const [left, right] = [a.key ?? "", b.key ?? ""];
  return left < right ? -1 : left > right ? 1 : 0;
}

function readSegments(doc: Y.Doc): Segment[] {
  const rows: (Segment & { order: number })[] = [];
  for (const [id, value] of doc.getMap("segments").entries()) {
    if (!(value instanceof Y.Map)) continue;
    const label = value.get("label");
    const order = value.get("order");
    rows.push({
      id,
      label: typeof label === "string" ? label : "",
      start: clockTime(value.get("start")),
      stop: clockTime(value.get("stop")),
      order: typeof order === "number" ? order : 0,
    });
  }
  return rows
    .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map(({ id, label, start, stop }) => ({ id, label, start, stop }));
}

function clockTime(value: unknown): string | null {
  return typeof value === "string" && /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? value : null;
}
