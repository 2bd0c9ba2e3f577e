import { elementIds } from "@goldthread/clinical";
import type { NoteText } from "@goldthread/clinical/patterns/note-text.ts";
import { z } from "zod";

const elements = z.array(z.object({ element: z.enum(elementIds), text: z.string() }));
const texts = z.array(z.string());

/** Elements of a signed note as the database took them out of it. */
export function parseElements(value: unknown): NoteText["elements"] {
  return elements.parse(value);
}

/** What shared parts say was done, by part. */
export function sharedTexts(
  rows: readonly { readonly id: string; readonly texts: unknown }[],
): ReadonlyMap<string, readonly string[]> {
  return new Map(rows.map((row) => [row.id, texts.parse(row.texts)]));
}

/** Ids of the shared parts that notes carry, each once. */
export function sharedPartsOf(notes: readonly { readonly sharedPartId: string | null }[]): readonly string[] {
  return [...new Set(notes.flatMap(({ sharedPartId }) => sharedPartId ?? []))];
}
