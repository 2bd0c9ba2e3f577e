import { elementTextSchema, limits, segmentSchema } from "@goldthread/clinical";
import { fitsOnce } from "@goldthread/clinical/note/fits-once.ts";
import { keepsDirection, showsItsLetters } from "@goldthread/clinical/note/hidden-marks.ts";
import { progressMarksSchema } from "@goldthread/clinical/note/schema.ts";
import type { DraftContent } from "@goldthread/draft";
import { SignRefusal } from "./sign-refusal.ts";

type Field = { readonly field: string; readonly expected: string };

/**
 * What may not enter the record: a text too long, with control characters, in broken Unicode, or with marks that make it
 * read as another than what is signed. The page does not let it come so far; another client of the API may. Fields are named as `parts.<place in the request>.<element>`.
 */
export function refuseUnfitContent(parts: readonly { readonly content: DraftContent }[]): void {
  const fields = parts.flatMap(({ content }, at) => unfit(content, `parts.${at}`));
  if (fields.length > 0) throw new SignRefusal("invalid_input", { fields: fields.slice(0, 50) });
}

function unfit({ elements, segments, progress = [] }: DraftContent, part: string): Field[] {
  return [
    ...(elements.length > limits.elementsPerNote
      ? [{ field: part, expected: `expected at most ${limits.elementsPerNote} texts` }]
      : []),
    ...(segments.length > limits.segments
      ? [{ field: `${part}.segments`, expected: `expected at most ${limits.segments} segments` }]
      : []),
    ...elements.flatMap((text) => issuesOf(fitsOnce(elementTextSchema, text), `${part}.${text.element}`)),
    ...elements.flatMap(({ element, text }) => hiddenIn(text, `${part}.${element}`)),
    ...issuesOf(progressMarksSchema.safeParse(progress).error, `${part}.progress`),
    ...segments.flatMap(({ label }, at) => hiddenIn(label, `${part}.segments.${at}`)),
    ...segments.flatMap((segment, at) => issuesOf(segmentSchema.safeParse(segment).error, `${part}.segments.${at}`)),
  ];
}

// Not in the schema, which also reads notes that were signed before this was asked.
function hiddenIn(text: string, field: string): Field[] {
  if (keepsDirection(text) && showsItsLetters(text)) return [];
  const expected =
    "expected text without hidden characters that turn its direction or are never shown: cut the text of this section and paste it again, which takes them out";
  return [{ field, expected }];
}

function issuesOf(
  error: { readonly issues: readonly { readonly message: string }[] } | undefined,
  field: string,
): Field[] {
  return (error?.issues ?? []).map(({ message }) => ({ field, expected: message }));
}
