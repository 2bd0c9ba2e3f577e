import { elementOf } from "@goldthread/clinical/elements/index.ts";
import { alsoRecordedKey, type RenderedPiece, type RenderedSection } from "@goldthread/clinical/formats/render.ts";
import type { SharedPartBody } from "@goldthread/clinical/note/note-body.ts";

/** What stands over one element's text within its section, where it needs a name of its own. */
export interface PieceHeading {
  readonly words: string;
  /** It touches an objective: the thread shows. */
  readonly isThread: boolean;
  /** "10:15 to 10:40" */
  readonly times: string | null;
}

export interface Names {
  readonly objectives: ReadonlyMap<string, string>;
  readonly shared: Pick<SharedPartBody, "segments" | "facilitators"> | null;
}

export function pieceHeading(
  section: Pick<RenderedSection, "key">,
  piece: RenderedPiece,
  names: Names,
): PieceHeading | null {
  const own = keyedHeading(piece, names);
  if (own !== null) return own;
  // Progress is told by objective, also where the note does not say by which.
  if (piece.element === "progress") return { words: elementOf("progress").title, isThread: true, times: null };
  return section.key === alsoRecordedKey
    ? { words: elementOf(piece.element).title, isThread: false, times: null }
    : null;
}

function keyedHeading({ element, key }: RenderedPiece, { objectives, shared }: Names): PieceHeading | null {
  if (key === null) return null;
  if (element === "segment") {
    const segment = shared?.segments.find(({ id }) => id === key);
    return segment === undefined ? null : { words: segment.label, isThread: false, times: clockTimes(segment) };
  }
  const objective = objectives.get(key);
  if (objective !== undefined) return { words: objective, isThread: true, times: null };
  const facilitator = shared?.facilitators.find(({ id }) => id === key);
  if (facilitator !== undefined) return { words: facilitator.name, isThread: false, times: null };
  // An id says nothing to a reader; a key in words (a problem) does.
  return /^[0-9a-f-]{36}$/.test(key) ? null : { words: key, isThread: false, times: null };
}

export function clockTimes({
  start,
  stop,
}: {
  readonly start: string | null;
  readonly stop: string | null;
}): string | null {
  if (start === null) return stop === null ? null : `until ${stop}`;
  return stop === null ? `from ${start}` : `${start} to ${stop}`;
}
