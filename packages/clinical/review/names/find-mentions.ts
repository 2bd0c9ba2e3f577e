import { lowerOf } from "../text/words.ts";
import { fold, foldWide, isLatin, withoutLookalikes } from "./fold.ts";
import { hasHan, stretchesByHan } from "./han.ts";
import { findInitials } from "./find-initials.ts";
import { isOrdinary } from "./is-ordinary.ts";
import { gapAfter, isCapitals, isTitled, type Mention, type SectionText } from "./mention.ts";
import { mergeMentions } from "./merge-mentions.ts";
import { type Hit, type Roster, slippedForms } from "./roster.ts";
import { simplified, soundKeys } from "./sound-key.ts";
import { toLatin } from "./transliterate.ts";

const unseen = /^[\u00ad\u200b-\u200f\u2060\ufeff]+$/;
const hyphen = /^[\u00ad\u200b]?[-‐‑–\u00ad]\s*$/;
const blank = /^\s+$/;

interface Reading {
  readonly base: string;
  readonly hits: readonly Hit[];
  readonly how: Mention["how"];
  readonly isPossessive: boolean;
  readonly words: number;
}

/** Every place that looks like somebody's name, the client's and the staff's included, parts of a name put together. */
export function findMentions(section: SectionText, roster: Roster): Mention[] {
  const found: Mention[] = [];
  const folded = section.words.map(({ text }) => withoutLookalikes(fold(text)));
  for (let at = 0; at < section.words.length; at += 1) {
    const word = section.words[at];
    const base = folded[at];
    if (word === undefined || base === undefined || base === "") continue;
    const reading = read(section, roster, folded, at);
    if (reading !== undefined) {
      const end = section.words[at + reading.words - 1]?.end ?? word.end;
      found.push({ ...reading, first: at, last: at + reading.words - 1, start: word.start, end, isFull: false });
      at += reading.words - 1;
    } else if (!isLatin(base)) found.push(...inRun(section, roster, at));
  }
  for (const one of found) withEnding(section, one);
  return mergeMentions(
    section,
    [...found, ...findInitials(section, roster)].toSorted((one, other) => one.start - other.start),
  );
}

/** `Marcus'` ends behind its apostrophe. */
function withEnding({ text }: SectionText, mention: Mention): void {
  if (/^['’](?!\p{L})/u.test(text.slice(mention.end, mention.end + 2)) && /[sxz]$/i.test(mention.base)) {
    const quotes = text.slice(Math.max(0, mention.start - 1), mention.start);
    if (/['‘’]/.test(quotes)) return;
    mention.end += 1;
    Object.assign(mention, { isPossessive: true });
  }
}

function read(section: SectionText, roster: Roster, folded: readonly string[], at: number): Reading | undefined {
  const joined = readJoined(section, roster, folded, at);
  if (joined !== undefined) return joined;
  const [word, base = ""] = [section.words[at], folded[at]];
  if (word === undefined) return undefined;
  const lower = lowerOf(word.text);
  const possessive = lower.endsWith("'s") ? base.slice(0, -1) : undefined;
  const as = (form: string, hits: readonly Hit[], how: Mention["how"], isPossessive: boolean): Reading => ({
    base: form,
    hits,
    how,
    isPossessive,
    words: 1,
  });
  for (const form of [possessive, base, foldWide(word.text)]) {
    const hits = form === undefined ? undefined : roster.hits.get(form);
    if (form !== undefined && hits !== undefined) return as(form, hits, "exact", form === possessive);
  }
  const plural = readPlural(roster, base);
  if (plural !== undefined && (isTitled(word.text) || isCapitals(word.text) || !isOrdinary(base)))
    return as(plural.base, plural.hits, "plural", false);
  const script = readScript(roster, word.text, base);
  if (script !== undefined) return as(script.base, script.hits, "script", possessive !== undefined);
  const slipped = readSlip(roster, possessive ?? base);
  return slipped === undefined ? undefined : as(possessive ?? base, slipped, "slip", possessive !== undefined);
}

function readPlural({ hits }: Roster, base: string): { base: string; hits: readonly Hit[] } | undefined {
  for (const ending of ["s", "es"]) {
    const one = base.slice(0, -ending.length);
    const found = base.endsWith(ending) && one.length > 2 ? hits.get(one) : undefined;
    if (found !== undefined && found.some(({ kind }) => kind !== "joined" && kind !== "nickname"))
      return { base: one, hits: found };
  }
  return undefined;
}

/** A name split over lines, by a hyphen, or by something nobody sees: `Okaf-\nor`, `Anne Marie`, `M a r c u s`. */
function readJoined(section: SectionText, roster: Roster, folded: readonly string[], at: number): Reading | undefined {
  let whole = folded[at] ?? "";
  if (!roster.beginnings.has(whole)) return undefined;
  let best: Reading | undefined;
  for (let words = 2; words <= 12; words += 1) {
    const gap = gapAfter(section, at + words - 2);
    const next = folded[at + words - 1];
    if (next === undefined || next === "" || gap.length > 4) break;
    const lettered = (folded[at]?.length ?? 0) === 1 && next.length === 1 && /^[\s.\-_*]{1,2}$/.test(gap);
    const isTight = unseen.test(gap) || hyphen.test(gap) || /^['’`´]$/.test(gap);
    if (!isTight && !lettered && !(blank.test(gap) && words === 2)) break;
    const text = lowerOf(section.words[at + words - 1]?.text ?? "");
    const possessive = text.endsWith("'s") ? whole + next.slice(0, -1) : undefined;
    whole += next;
    for (const form of [possessive, whole]) {
      const hits = form === undefined ? undefined : roster.hits.get(form);
      if (form === undefined || hits === undefined || form.length < (lettered ? 3 : 4)) continue;
      if (!isTight && !lettered && !mayStandApart(folded, at, form, hits)) continue;
      best = { base: form, hits, how: "joined", isPossessive: form === possessive, words };
    }
    if (!roster.beginnings.has(whole)) break;
  }
  return best;
}

/** `Jo Anne` for Joanne, but not `an gel` out of two everyday words, nor a first and a last name by themselves. */
function mayStandApart(folded: readonly string[], at: number, form: string, hits: readonly Hit[]): boolean {
  const [one = "", other = ""] = [folded[at], folded[at + 1]];
  if (hits.every(({ kind }) => kind === "joined") && !(one.length < 3 || other.length < 3)) return false;
  return form.length > 4 && !(isOrdinary(one) && isOrdinary(other));
}

function readScript(roster: Roster, text: string, base: string): { base: string; hits: readonly Hit[] } | undefined {
  if (isLatin(base))
    return roster.foreignSounds.size > 0 && isTitled(text) && base.length > 3 && !isOrdinary(base)
      ? bySound(roster, base, false)
      : undefined;
  const latin = toLatin(base);
  if (latin.length < 2) return undefined;
  const same = roster.hits.get(latin) ?? roster.simple.get(simplified(latin));
  if (same !== undefined) return { base: latin, hits: same };
  const stem = /^(\p{Script=Cyrillic}{3,}?)(?:ого|ому|ой|ом|ем|ей|ами|ах|а|у|е|и|ы|ю|я)$/u.exec(base)?.[1];
  for (const one of [latin, ...(stem === undefined ? [] : [toLatin(stem), `${toLatin(stem)}a`])]) {
    const hits = roster.hits.get(one) ?? roster.simple.get(simplified(one));
    if (hits !== undefined) return { base: one, hits };
  }
  if (/^[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(base) && !/^\p{Lu}/u.test(text)) return undefined;
  return bySound(roster, latin, true);
}

function bySound(
  { sounds, foreignSounds }: Roster,
  latin: string,
  isForeign: boolean,
): { base: string; hits: readonly Hit[] } | undefined {
  const startsOpen = /^[aeiouyw]/.test(latin);
  for (const key of soundKeys(latin)) {
    const hits = ((isForeign ? sounds : foreignSounds).get(key) ?? []).filter(
      ({ form }) =>
        form.length - latin.length <= 5 &&
        latin.length - form.length <= 3 &&
        (key.length > 2
          ? isForeign || form[0] === latin[0]
          : isForeign && /^[aeiouyw]/.test(form) === startsOpen && Math.abs(form.length - latin.length) <= 2),
    );
    if (key.length > 1 && hits.length > 0) return { base: latin, hits };
  }
  return undefined;
}

function readSlip(roster: Roster, base: string): readonly Hit[] | undefined {
  if (!isLatin(base) || isOrdinary(base)) return undefined;
  const hits = slippedForms(roster, base).flatMap((form) => roster.hits.get(form) ?? []);
  return hits.length === 0 ? undefined : hits.map((hit) => ({ ...hit, form: base }));
}

/** Names inside a run of Chinese, Japanese or Korean letters, which stand without blanks. */
function inRun(section: SectionText, roster: Roster, at: number): Mention[] {
  const word = section.words[at];
  if (word === undefined) return [];
  const { text } = word;
  const found: Mention[] = [];
  const add = (from: number, length: number, hits: readonly Hit[]) =>
    found.push({
      first: at,
      last: at,
      start: word.start + from,
      end: word.start + from + length,
      hits,
      how: "script",
      isPossessive: false,
      base: text.slice(from, from + length).toLowerCase(),
      isFull: true,
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
  if (/[\uac00-\ud7a3]/.test(text) && found.length === 0) found.push(...inKorean(text, roster, add));
  return withoutOverlap(found);
}

function inKorean(
  text: string,
  roster: Roster,
  add: (from: number, length: number, hits: readonly Hit[]) => number,
): Mention[] {
  for (let from = 0; from < text.length; from += 1) {
    for (const length of [3, 2]) {
      if (from + length > text.length) continue;
      const latin = toLatin(text.slice(from, from + length));
      const hits = roster.hits.get(latin) ?? roster.simple.get(simplified(latin));
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
