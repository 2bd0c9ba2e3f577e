/** A part of a text, by UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a full stop behind does not end a sentence: titles and shortened words, without their stop. */
const shortened = new Set(
  "dr mr mrs ms mx prof st rev sr jr vs approx appt dept est etc fig hr hrs min mins no nos pt cl ct th ther obj incl prev resp temp avg hx dx tx rx sx wk wks yr yrs e.g i.e a.m p.m ph.d".split(
    " ",
  ),
);

/** “With min A.” is a grade of help, and no initial. */
const gradedBy = /\b(?:min|mod|max|vitamin|hepatitis|type|step|part|plan|option) \p{Lu}$/iu;

/** Of these, the ones that often end one all the same: “for 3 wks. Denies …”. */
const units = new Set("appt etc hr hrs hx dx tx rx sx min mins wk wks yr yrs a.m p.m".split(" "));

const end = /[.!?]+["'”’)\]]*(?=\s|$)|\n+/gu;

/** The sentences of a text, in order, without the white space around them. Every word lies in exactly one. */
export function splitSentences(text: string): Stretch[] {
  const sentences: Stretch[] = [];
  let from = 0;
  for (const match of text.matchAll(end)) {
    if (!match[0].startsWith("\n") && isShortened(text, from, match)) continue;
    const to = match.index + match[0].length;
    push(sentences, text, from, to);
    from = to;
  }
  push(sentences, text, from, text.length);
  return sentences;
}

function isShortened(text: string, from: number, { 0: mark, index }: RegExpExecArray): boolean {
  if (mark !== ".") return false;
  const last = /[\p{L}.]+$/u.exec(text.slice(Math.max(from, index - 8), index))?.[0] ?? "";
  const next = text.slice(index + 1, index + 40);
  // An initial: one before a name, and several wherever the sentence goes on in small letters.
  if (/^\p{Lu}$/u.test(last) && gradedBy.test(text.slice(Math.max(from, index - 12), index))) return false;
  if (/^\p{Lu}$/u.test(last)) return /^\s+\p{Lu}/u.test(next) || /^\s+\p{Ll}/u.test(next);
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(last)) return /^\s+\p{Ll}/u.test(next);
  // "a clear no." is no number.
  if (/^nos?$/iu.test(last)) return /^\s*\d/.test(next);
  // "on the 17th." is no therapist.
  if (/\d$/.test(text.slice(0, index - last.length))) return units.has(last.toLowerCase()) && /^\s*\p{Ll}/u.test(next);
  if (units.has(last.toLowerCase()) && /^\s+\p{Lu}/u.test(next)) return false;
  return shortened.has(last.toLowerCase()) && next.trim() !== "";
}

/** Longer ones are run together or no prose at all: cut at a space, so that no rule's cost grows with a sentence's length. */
const longestSentence = 2000;

function push(sentences: Stretch[], text: string, from: number, to: number): void {
  let [start, end] = [from, to];
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  while (end - start > longestSentence) {
    let cut = start + longestSentence;
    while (cut > start + longestSentence / 2 && !isSpace(text, cut)) cut -= 1;
    if (!isSpace(text, cut)) break;
    sentences.push({ start, end: cut });
    start = cut;
    while (isSpace(text, start)) start += 1;
  }
  if (end > start) sentences.push({ start, end });
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

// A straight single mark opens only before a word and closes only behind one: “clients' rights” quotes nothing.
const quote =
  /“[^”\n]{1,600}”|"[^"\n]{1,600}"|‘[^’\n]{2,600}’(?!\p{L})|«[^»\n]{1,600}»|(?<![\p{L}\p{N}])'(?=\p{L})(?:[^'\n]|(?<=\p{L})'(?=\p{L})){2,300}'(?![\p{L}\p{N}])/gu;

/** What somebody is quoted with, the marks included. An unclosed mark quotes nothing. */
export function findQuotes(text: string): Stretch[] {
  return Array.from(text.matchAll(quote), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
