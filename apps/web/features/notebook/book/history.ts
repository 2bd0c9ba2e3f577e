import { mostContent } from "@goldthread/vault";
import type { OpenParts } from "./keep-item.ts";
import { type HistoryContent, renderContent } from "./note-content.ts";
import { openRow } from "./open-index.ts";

export async function readHistory(
  { keys, rows }: OpenParts,
  historyId: string,
  noteId: string,
): Promise<HistoryContent> {
  const [row] = await rows.read([historyId]);
  const content = row == null ? null : await openRow(keys, row);
  return content?.type === "history" ? content : { type: "history", noteId, versions: [] };
}

/** As much as one item takes: the oldest version goes first. */
export function shortened(history: HistoryContent): HistoryContent {
  const { versions } = history;
  if (versions.length <= 1 || renderContent(history).length <= mostContent) return history;
  return shortened({ ...history, versions: versions.slice(1) });
}
