import type { ReadWord } from "../read-note.ts";
import { fold, foldWide, isLatin, withoutLookalikes } from "./fold.ts";
import { isOrdinary } from "./is-ordinary.ts";
import { isCapitals, isTitled } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { type Hit, type Roster, slippedForms } from "./roster.ts";
import { simplified, soundKeys } from "./sound-key.ts";
import { spelledAlike } from "./spelled-alike.ts";
import { toLatin } from "./transliterate.ts";

/** A word as the matcher sees it. */
export interface Sight {
  readonly base: string;
  /** What it is by itself. */
  readonly reading: Reading | undefined;
  /** A name may begin with it that goes on in the next word. */
  readonly mayBegin: boolean;
}

const atMost = 10_000;

/** Each different word is worked out once for a roster; most of a text then costs one look-up a word. */
export function see(roster: Roster, word: ReadWord): Sight {
  const before = roster.seen.get(word.text);
  if (before !== undefined) return before;
  const whole = roster.whole && see(roster.whole, word);
  const isNobodys = whole !== undefined && whole.reading === undefined && !whole.mayBegin;
  const sight = isNobodys ? whole : look(roster, word);
  if (roster.seen.size >= atMost) roster.seen.clear();
  roster.seen.set(word.text, sight);
  return sight;
}

function look(roster: Roster, { text, lower }: ReadWord): Sight {
  // The English ending of a word in other letters makes no mixture of it.
  const stem = /^(.+)['’]s$/.exec(text)?.[1];
  const base = stem === undefined ? withoutLookalikes(fold(text)) : `${withoutLookalikes(fold(stem))}s`;
  const reading = base === "" ? undefined : readWord(roster, { text, lower, base });
  return { base, reading, mayBegin: roster.beginnings.has(base) };
}

interface Looked {
  readonly text: string;
  readonly lower: string;
  readonly base: string;
}

function readWord(roster: Roster, { text, lower, base }: Looked): Reading | undefined {
  const possessive = lower.endsWith("'s") ? base.slice(0, -1) : undefined;
  const isPossessive = possessive !== undefined;
  for (const form of [possessive, base, foldWide(text)]) {
    const hits = form === undefined ? undefined : roster.hits.get(form);
    if (form !== undefined && hits !== undefined) {
      return { base: form, hits, how: "exact", isPossessive: form === possessive, words: 1 };
    }
  }
  const plural = readPlural(roster, base);
  if (plural !== undefined && (isTitled(text) || isCapitals(text) || !isOrdinary(base))) {
    return { ...plural, how: "plural", isPossessive: false, words: 1 };
  }
  const script = readScript(roster, text, possessive ?? base);
  if (script !== undefined) return { ...script, how: "script", isPossessive, words: 1 };
  const hits = readSlip(roster, possessive ?? base) ?? readAlike(roster, text, possessive ?? base);
  return hits && { base: possessive ?? base, hits, how: "slip", isPossessive, words: 1 };
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

export function readScript(
  roster: Roster,
  text: string,
  base: string,
): { base: string; hits: readonly Hit[] } | undefined {
  if (isLatin(base))
    return roster.hasForeign && isTitled(text) && base.length > 3 && !isOrdinary(base)
      ? bySound(roster, base, false)
      : undefined;
  // Within a Greek word the same two letters are heard as one or as two.
  const nasal = base
    .replaceAll(/(?<=\p{L})ντ/gu, "νδ")
    .replaceAll(/(?<=\p{L})μπ/gu, "μβ")
    .replaceAll(/(?<=\p{L})γκ/gu, "νγ");
  const latin = toLatin(base);
  if (latin.length < 2) return undefined;
  // Japanese writes l and r alike.
  if (/[\u3040-\u30ff]/.test(text) && latin.includes("r")) {
    for (const heardSo of eitherWay(latin)) {
      const heard = bySound(roster, heardSo, true);
      if (heard !== undefined) return heard;
    }
  }
  const same = roster.hits.get(latin) ?? roster.heard().simple.get(simplified(latin));
  if (same !== undefined) return { base: latin, hits: same };
  const stem = /^(\p{Script=Cyrillic}{3,}?)(?:ого|ому|ой|ом|ем|ей|ами|ах|а|у|е|и|ы|ю|я)$/u.exec(base)?.[1];
  const isUkrainian = /[іїєґ]/.test(base);
  for (const one of [
    latin,
    ...(isUkrainian && stem !== undefined ? [toLatin(stem).replaceAll("g", "h")] : []),
    ...(stem === undefined ? [] : [toLatin(stem), `${toLatin(stem)}a`]),
  ]) {
    const hits = roster.hits.get(one) ?? roster.heard().simple.get(simplified(one));
    if (hits !== undefined) return { base: one, hits };
  }
  // "that", "and", "with" are written to the word: "שכרמן" is "that Carmen".
  const bare = /^(?:[ושהבלמכ]{1,2}(?=\p{Script=Hebrew}{3})|(?:[وفبلك]|ال)(?=\p{Script=Arabic}{3}))(.+)$/u.exec(
    base,
  )?.[1];
  if (bare !== undefined) {
    const spoken = toLatin(bare);
    const hits =
      roster.hits.get(spoken) ?? roster.heard().simple.get(simplified(spoken)) ?? bySound(roster, spoken, true)?.hits;
    if (hits !== undefined) return { base: spoken, hits };
  }
  if (/^[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(base) && !/^\p{Lu}/u.test(text)) return undefined;
  return bySound(roster, latin, true) ?? (nasal === base ? undefined : bySound(roster, toLatin(nasal), true));
}

/** Every spelling with each r as it is or as an l: "malisol", "marisol". */
function eitherWay(latin: string): readonly string[] {
  let all = [""];
  for (const letter of latin)
    all = all.flatMap((one) => (letter === "r" ? [`${one}l`, `${one}r`] : [one + letter])).slice(0, 16);
  return all;
}

function bySound(
  roster: Roster,
  latin: string,
  isForeign: boolean,
): { base: string; hits: readonly Hit[] } | undefined {
  const { sounds } = isForeign ? roster.heard() : roster.heardForeign();
  const startsOpen = /^[aeiouyw]/.test(latin);
  for (const key of soundKeys(latin)) {
    const hits = (sounds.get(key) ?? []).filter(
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

/** "Jon" for John, "Melodie" for Melody: with its capital, and no everyday word. */
function readAlike(roster: Roster, text: string, base: string): readonly Hit[] | undefined {
  if (base.length < 3 || !isLatin(base) || !/^\p{Lu}/u.test(text) || isOrdinary(base)) return undefined;
  const hits = roster.alike().get(spelledAlike(base)) ?? [];
  return hits.length === 0 ? undefined : hits.map((hit) => ({ ...hit, form: base }));
}

function readSlip(roster: Roster, base: string): readonly Hit[] | undefined {
  if (!isLatin(base) || isOrdinary(base)) return undefined;
  // Victorian, Jordanian: made of a name, and no slip of one.
  const forms = slippedForms(roster, base).filter((form) => !(form.endsWith("a") && base === `${form}n`));
  const hits = forms.flatMap((form) => roster.hits.get(form) ?? []);
  return hits.length === 0 ? undefined : hits.map((hit) => ({ ...hit, form: base }));
}
