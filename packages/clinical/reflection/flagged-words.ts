import type { ElementText } from "../note/note-body.ts";
import { partToReview } from "../review/part-to-review.ts";
import { review } from "../review/review.ts";
import { rules } from "../review/rules/index.ts";

const wording = rules.filter(({ family }) => family === "wording");
const titles = new Map(wording.map(({ id, title }) => [id, title]));
const longest = 60;

export interface WrittenNote {
  readonly noteId: string;
  readonly kind: "individual" | "group";
  readonly format: string;
  readonly author: string;
  readonly elements: readonly ElementText[];
}

export interface FlaggedWord {
  readonly noteId: string;
  readonly rule: string;
  readonly text: string;
}

/** What the reviewer's rules of wording say today of one signed note, where its author typed the words. */
export function flaggedIn(
  { noteId, kind, format, author, elements }: WrittenNote,
  off: readonly string[] = [],
): readonly FlaggedWord[] {
  const part = kind === "group" ? "member" : "individual";
  const found = review(partToReview({ part, format, elements, author: { name: author } }), {
    rules: wording,
    settings: { off },
  });
  const typed = new Map(
    elements.map(({ element, key, spans }) => [key === null ? element : `${element}:${key}`, spans]),
  );
  return found.flatMap(({ rule, section, start, text }) => {
    const span = typed.get(section)?.find((one) => one.start <= start && start < one.end);
    const short = text.trim().toLowerCase();
    return span?.from === "typed" && short !== "" && short.length <= longest ? [{ noteId, rule, text: short }] : [];
  });
}

export interface FlaggedWords {
  readonly text: string;
  readonly rule: string;
  readonly title: string;
  readonly count: number;
  /** Newest first, as the notes came; a note once. */
  readonly notes: readonly string[];
}

/** The same words under the same rule together, the most frequent first. */
export function countFlagged(found: readonly FlaggedWord[], atMost: number): readonly FlaggedWords[] {
  return [...Map.groupBy(found, ({ rule, text }) => `${rule}\n${text}`).values()]
    .flatMap((same) => {
      const [first] = same;
      if (first === undefined) return [];
      const notes = [...new Set(same.map(({ noteId }) => noteId))];
      return [
        { text: first.text, rule: first.rule, title: titles.get(first.rule) ?? first.rule, count: same.length, notes },
      ];
    })
    .toSorted((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
    .slice(0, atMost);
}
