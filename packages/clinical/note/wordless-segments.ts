import type { Segment, SharedPartBody } from "./note-body.ts";
import { isBlank } from "./is-blank.ts";

/** A segment that was timed is on record even where nobody wrote about it. */
export function wordlessSegments({ segments, elements }: Pick<SharedPartBody, "segments" | "elements">): Segment[] {
  const written = new Set(elements.filter(({ text }) => !isBlank(text)).map(({ key }) => key));
  return segments.filter(({ id, start, stop }) => !written.has(id) && (start !== null || stop !== null));
}
