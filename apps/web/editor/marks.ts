import type * as Y from "yjs";
import type { MemberTag } from "@goldthread/clinical/note/note-body.ts";
import { memberTags } from "@goldthread/clinical/note/note-body.ts";
import { tieAttribute } from "@goldthread/clinical/note/progress-mark.ts";
import { provenanceAttribute, tagAttribute } from "@goldthread/clinical/note/provenance.ts";

/** What a stretch of text carries beside its words. Marks cover a text without gaps; UTF-16 offsets, half open. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly tag: MemberTag | null;
  /** The objective that the stretch is tied to, by its id. */
  readonly tie?: string | undefined;
}

export interface Piece {
  readonly length: number;
  readonly from: string;
  readonly tag: MemberTag | null;
  readonly tie?: string | undefined;
}

/** A replacement in the editor: `start` to `end` of the text before, by `text`, whose characters come as `pieces` say. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Stands for anything in a text that is no character, so that positions agree. */
const placeholder = "\ufffc";

/** The words of a live text. */
export function readWords(text: Y.Text): string {
  return pieceTexts(text)
    .map(({ words }) => words)
    .join("");
}

/** Reads what the live text says. Unknown values count as typed and untagged: the editor must open any draft. */
export function readMarks(text: Y.Text): Mark[] {
  return toMarks(
    pieceTexts(text).map(({ words, attributes }) => ({ length: words.length, ...readAttributes(attributes) })),
  );
}

function pieceTexts(text: Y.Text): { words: string; attributes: unknown }[] {
  const delta: { insert?: unknown; attributes?: unknown }[] = text.toDelta();
  return delta.map(({ insert, attributes }) => ({
    words: typeof insert === "string" ? insert : placeholder,
    attributes,
  }));
}

function readAttributes(attributes: unknown): Omit<Piece, "length"> {
  const known = new Map(typeof attributes === "object" && attributes !== null ? Object.entries(attributes) : []);
  const from: unknown = known.get(provenanceAttribute);
  const tag: unknown = known.get(tagAttribute);
  const tie: unknown = known.get(tieAttribute);
  return {
    from: typeof from === "string" ? from : "typed",
    tag: memberTags.find((member) => member === tag) ?? null,
    ...(typeof tie === "string" ? { tie } : {}),
  };
}

/** The marks after edits, which are given in order and in offsets of the text before. */
export function mapMarks(marks: readonly Mark[], edits: readonly Edit[]): Mark[] {
  const length = marks.at(-1)?.end ?? 0;
  const pieces: Piece[] = [];
  let at = 0;
  for (const edit of edits) {
    pieces.push(...cut(marks, at, edit.start), ...edit.pieces);
    at = edit.end;
  }
  pieces.push(...cut(marks, at, length));
  return toMarks(pieces);
}

/** The marks with one tag put on a stretch, or taken off it. */
export function tagMarks(
  marks: readonly Mark[],
  { start, end, tag }: { start: number; end: number; tag: MemberTag | null },
): Mark[] {
  const length = marks.at(-1)?.end ?? 0;
  return toMarks([
    ...cut(marks, 0, start),
    ...cut(marks, start, end).map((piece) => ({ ...piece, tag })),
    ...cut(marks, end, length),
  ]);
}

/** The marks with one stretch tied to an objective, or let go of. */
export function tieMarks(
  marks: readonly Mark[],
  { start, end, tie }: { start: number; end: number; tie: string | null },
): Mark[] {
  const length = marks.at(-1)?.end ?? 0;
  return toMarks([
    ...cut(marks, 0, start),
    ...cut(marks, start, end).map((piece) => ({ ...piece, tie: tie ?? undefined })),
    ...cut(marks, end, length),
  ]);
}

/** The pieces between two offsets. */
export function cut(marks: readonly Mark[], start: number, end: number): Piece[] {
  return marks
    .map((mark) => ({ ...mark, start: Math.max(mark.start, start), end: Math.min(mark.end, end) }))
    .filter((mark) => mark.end > mark.start)
    .map(({ start: first, end: last, ...carried }) => ({ ...carried, length: last - first }));
}

function toMarks(pieces: readonly Piece[]): Mark[] {
  const marks: Mark[] = [];
  let at = 0;
  for (const { length, from, tag, tie } of pieces) {
    if (length === 0) continue;
    const last = marks.at(-1);
    if (last !== undefined && last.from === from && last.tag === tag && last.tie === tie)
      marks[marks.length - 1] = { ...last, end: at + length };
    else marks.push({ start: at, end: at + length, from, tag, ...(tie === undefined ? {} : { tie }) });
    at += length;
  }
  return marks;
}

export function tieAt(marks: readonly Mark[], offset: number): string | undefined {
  return marks.find((mark) => mark.start <= offset && offset < mark.end)?.tie;
}

export function tagAt(marks: readonly Mark[], offset: number): MemberTag | null {
  return marks.find((mark) => mark.start <= offset && offset < mark.end)?.tag ?? null;
}
