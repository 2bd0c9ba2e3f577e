import { type ElementId, elementIds } from "@goldthread/clinical/elements/element.ts";
import type { ElementText, Segment } from "@goldthread/clinical/note/note-body.ts";

/** As much of a signed note or shared part as a panel shows. */
export interface SignedContent {
  /** Null for a shared part. */
  readonly format: string | null;
  /** The id of who wrote it; null where it does not say. */
  readonly authorId: string | null;
  /** Of a phone call, a message and the like, and of no session. */
  readonly isContact: boolean;
  readonly session: { readonly start: string; readonly zone: string };
  readonly elements: readonly ElementText[];
  readonly segments: readonly Segment[];
  readonly version: number | null;
}

/**
 * Reads signed JSON without its schema: zod stays on the server. What a newer version adds is left out, what is
 * missing is empty. Throws where it is no record of ours at all.
 */
export function parseSignedContent(json: string): SignedContent {
  const body: unknown = JSON.parse(json);
  const session = entry(body, "session");
  const start = entry(session, "start");
  const authorId = entry(entry(body, "author"), "id");
  const elements = entry(body, "elements");
  if (typeof start !== "string" || !Array.isArray(elements))
    throw new Error("Cannot read the note: its session or elements are missing");
  const [format, zone, version, segments] = [
    entry(body, "format"),
    entry(session, "zone"),
    entry(body, "version"),
    entry(body, "segments"),
  ];
  return {
    format: typeof format === "string" ? format : null,
    authorId: typeof authorId === "string" ? authorId : null,
    isContact: entry(body, "contact") !== undefined,
    session: { start, zone: typeof zone === "string" ? zone : "UTC" },
    elements: elements.flatMap(parseElement),
    segments: Array.isArray(segments) ? segments.flatMap(parseSegment) : [],
    version: typeof version === "number" ? version : null,
  };
}

function parseElement(value: unknown): ElementText[] {
  const element = parseElementId(entry(value, "element"));
  const [key, text] = [entry(value, "key"), entry(value, "text")];
  if (element === null || typeof text !== "string") return [];
  // The panel shows words alone; where they came from is told on the note's own page.
  return [{ element, key: typeof key === "string" ? key : null, text, spans: [], tags: [] }];
}

function parseElementId(value: unknown): ElementId | null {
  return elementIds.find((id) => id === value) ?? null;
}

function parseSegment(value: unknown): Segment[] {
  const [id, label, start, stop] = ["id", "label", "start", "stop"].map((key) => entry(value, key));
  if (typeof id !== "string" || typeof label !== "string") return [];
  return [{ id, label, start: typeof start === "string" ? start : null, stop: typeof stop === "string" ? stop : null }];
}

function entry(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
