import { passageSchema } from "@goldthread/clinical/note/addition.ts";
import type { ShareCommentRow } from "@goldthread/store/queries/share.ts";

/** What was said about a shared text, as the API gives it. */
export function shareCommentsOf(rows: readonly ShareCommentRow[]) {
  return rows.map(({ passage, ...row }) => ({
    ...row,
    passage: passage === null ? null : passageSchema.parse(JSON.parse(passage)),
  }));
}
