import type { Finding } from "../finding.ts";
import type { NoteToReview } from "../note-to-review.ts";
import type { Slip } from "./slip.ts";

/** The paragraphs of a text with their places in it: spelling reads one at a time, and each only once. */
export function paragraphsOf(text: string): { readonly start: number; readonly text: string }[] {
  return Array.from(text.matchAll(/[^\n]+/g), ({ 0: paragraph, index }) => ({ start: index, text: paragraph }));
}

/** Every name around a note, word by word: none of them is a slip. */
export function knownNames({ client, author, members = [], facilitators = [] }: NoteToReview): string[] {
  const clients = [...(client === undefined ? [] : [client]), ...members];
  const staff = [...(author === undefined ? [] : [author]), ...facilitators].map(({ name }) => name);
  const names = clients.flatMap(({ name, preferredName = "", aliases = [] }) => [name, preferredName, ...aliases]);
  return [...staff, ...names];
}

/** What a speller is told to know of names and words: their parts, each once. */
export function wordsToKnow(known: readonly string[]): string[] {
  return [...new Set(known.flatMap((words) => words.split(/[^\p{L}\p{M}'’]+/u)).filter((word) => word !== ""))];
}

/** Hints about the slips of each paragraph, at their places in the sections. */
export function spellingFindings({ note }: NoteToReview, slipsIn: (paragraph: string) => readonly Slip[]): Finding[] {
  return note.sections.flatMap(({ key, text }) =>
    paragraphsOf(text).flatMap((paragraph) =>
      slipsIn(paragraph.text).map(({ start, end, kind, message, suggestion }) => ({
        rule: "spelling",
        family: "spelling" as const,
        label: kind === "Spelling" ? "spelling" : "grammar",
        severity: "hint" as const,
        section: key,
        start: paragraph.start + start,
        end: paragraph.start + end,
        text: paragraph.text.slice(start, end),
        message: kind === "Spelling" ? "No word of this spelling is known here." : message,
        suggestion,
        source: "Harper, on this device",
      })),
    ),
  );
}
