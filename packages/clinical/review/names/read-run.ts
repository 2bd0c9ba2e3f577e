import { fold } from "./fold.ts";
import { hasHan, stretchesByHan } from "./han.ts";
import type { Mention, SectionText } from "./mention.ts";
import type { Hit, Roster } from "./roster.ts";
import { readScript } from "./read-word.ts";
import { simplified, soundKeys } from "./sound-key.ts";
import { transcribedIn } from "./transcribed.ts";
import { toLatin } from "./transliterate.ts";

/** Names inside a run of Chinese, Japanese or Korean letters, which stand without blanks. */
export function readRun(section: SectionText, roster: Roster, at: number): Mention[] {
  const word = section.words[at];
  if (word === undefined) return [];
  const { text } = word;
  const found: Mention[] = [];
  const add = (from: number, length: number, hits: readonly Hit[], isFaint = false) =>
    found.push({
      first: at,
      last: at,
      start: word.start + from,
      end: word.start + from + length,
      hits,
      how: "script",
      isPossessive: false,
      base: text.slice(from, from + length).toLowerCase(),
      isFull: !isFaint,
      isFaint,
    });
  for (const [run, person] of roster.runs) {
    const from = text.indexOf(run);
    if (from !== -1) add(from, run.length, [{ person, form: run, kind: "given" }]);
  }
  if (hasHan(text) && found.length === 0) {
    for (const { start, end, latin } of stretchesByHan(text)) {
      const hits = roster.hits.get(latin);
      if (hits !== undefined && (end - start > 1 || latin.length > 3)) add(start, end - start, hits);
    }
  }
  // "マリソルさん": the letters for words from elsewhere, among others.
  for (const { 0: part, index } of text.matchAll(/[ァ-ヺー]{2,}/g)) {
    const hits = part === text ? undefined : readScript(roster, part, fold(part))?.hits;
    if (hits !== undefined) add(index, part.length, hits);
  }
  // A name from elsewhere is written by its sound, near enough to ask.
  if (hasHan(text) && found.length === 0)
    for (const { start, end, latin } of transcribedIn(text)) {
      const hits =
        roster.hits.get(latin) ??
        (end - start > 2 || isBesideSomebody(text, start, end) ? heardAs(roster, latin) : undefined);
      if (hits !== undefined) add(start, end - start, hits, !roster.hits.has(latin));
    }
  if (/[\uac00-\ud7a3]/.test(text) && found.length === 0) found.push(...inKorean(text, roster, add));
  return withoutOverlap(found);
}

/** "和迭戈": with, to, by somebody; or somebody says. */
function isBesideSomebody(text: string, start: number, end: number): boolean {
  return (
    /[和跟与與对對给給向被把同]/.test(text.slice(Math.max(0, start - 1), start)) || /^[说說问問]/.test(text.slice(end))
  );
}

function heardAs(roster: Roster, latin: string): readonly Hit[] | undefined {
  for (const key of soundKeys(latin)) {
    const near = (roster.heard().sounds.get(key) ?? []).filter(
      ({ form, kind }) => kind !== "family" && Math.abs(form.length - latin.length) <= 3 && form[0] === latin[0],
    );
    if (key.length > 1 && near.length > 0) return near;
  }
  return undefined;
}

function inKorean(
  text: string,
  roster: Roster,
  add: (from: number, length: number, hits: readonly Hit[]) => number,
): Mention[] {
  for (let from = 0; from < text.length; from += 1) {
    for (const length of [5, 4, 3, 2]) {
      if (from + length > text.length) continue;
      const latin = toLatin(text.slice(from, from + length));
      const hits = roster.hits.get(latin) ?? roster.heard().simple.get(simplified(latin));
      if (hits !== undefined) add(from, length, hits);
    }
  }
  return [];
}

function withoutOverlap(found: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}
