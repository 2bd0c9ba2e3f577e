import type { NoteCard, NoteContent } from "./note-content.ts";

export function cardOf({
  id,
  content,
  seal,
  historyId,
}: {
  readonly id: string;
  readonly content: NoteContent;
  readonly seal: string;
  readonly historyId: string | null;
}): NoteCard {
  const { kind, about, day, changedAt, otherVersionOf, text } = content;
  const title = content.title.trim() === "" ? firstWords(text) : content.title;
  return { id, seal, historyId, kind, title, about, day, changedAt, otherVersionOf };
}

/** A note without a title is told by its first line. */
function firstWords(text: string): string {
  const line = text.trim().split("\n", 1)[0] ?? "";
  return line.length > 80 ? `${line.slice(0, 78).trimEnd()}…` : line;
}
