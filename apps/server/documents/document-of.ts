import type { changeDocument } from "@goldthread/api/nouns/document.ts";
import type { DocumentRow } from "@goldthread/store/queries/document.ts";
import type { z } from "zod";
import { documentTypeOf } from "./document-type-of.ts";

export function documentOf(row: DocumentRow): z.input<typeof changeDocument.output> {
  const { withdrawnAt: at, withdrawnBy: by, withdrawnReason: reason, shownAt, shownBy, type, ...rest } = row;
  const withdrawn = at === null || by === null || reason === null ? null : { at, by, reason };
  const shown = shownAt === null || shownBy === null ? null : { at: shownAt, by: shownBy };
  return { ...rest, type: documentTypeOf(type), withdrawn, shown };
}
