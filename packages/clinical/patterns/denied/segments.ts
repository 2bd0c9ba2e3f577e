import { stem } from "../stem.ts";

export interface SaidWord {
  /** Lower case, as it stands. */
  readonly form: string;
  readonly stem: string;
}

/** Words between two marks. `mark` is what stands before the first of them. */
export interface Segment {
  readonly mark: "start" | "comma" | "answer" | "stop";
  readonly words: readonly SaidWord[];
}

const token = /(?<word>[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*)|(?<mark>[.!?;:,\n]|[–—]| - )/gu;

/** A text in segments: after a comma the sentence goes on, after a colon, a dash or a question an answer may come. */
export function segmentsOf(text: string): readonly Segment[] {
  const segments: { mark: Segment["mark"]; words: SaidWord[] }[] = [{ mark: "start", words: [] }];
  for (const { groups } of text.normalize("NFC").toLowerCase().matchAll(token)) {
    const last = segments.at(-1);
    if (groups?.["word"] !== undefined) last?.words.push(wordOf(groups["word"]));
    else if (last !== undefined && last.words.length > 0)
      segments.push({ mark: markOf(groups?.["mark"] ?? ""), words: [] });
    else if (last !== undefined) last.mark = stronger(last.mark, markOf(groups?.["mark"] ?? ""));
  }
  return segments.filter(({ words }) => words.length > 0);
}

function wordOf(found: string): SaidWord {
  const form = found.replaceAll("’", "'").replace(/'s$/u, "");
  return { form, stem: stem(form) };
}

function markOf(mark: string): Segment["mark"] {
  if (mark === ",") return "comma";
  return mark === "." || mark === "!" || mark === "\n" ? "stop" : "answer";
}

function stronger(before: Segment["mark"], next: Segment["mark"]): Segment["mark"] {
  return before === "stop" || next === "stop" ? "stop" : next === "answer" ? next : before;
}
