import { isOrdinary } from "./is-ordinary.ts";
import { nicknameLines } from "./nicknames.ts";
import { ordinaryWords } from "./ordinary-words.ts";

interface Groups {
  /** From a full name to its short forms. */
  readonly short: ReadonlyMap<string, readonly string[]>;
  /** From a short form to the full names it may stand for. */
  readonly full: ReadonlyMap<string, readonly string[]>;
}

const groups = read();

/** Every name of the table, full and short: names people have. */
export const tabledNames: ReadonlySet<string> = new Set([...groups.short.keys(), ...groups.full.keys()]);

/**
 * What else somebody of this (folded) name is called: the short forms of a full name, the full names of a short one,
 * and the other short forms where it can belong to one full name alone.
 */
export function nicknamesOf(folded: string): readonly string[] {
  const names = new Set(groups.short.get(folded));
  const full = groups.full.get(folded) ?? [];
  for (const one of full) names.add(one);
  const [only] = full;
  if (only !== undefined && full.length === 1) for (const one of groups.short.get(only) ?? []) names.add(one);
  // Charlie may be Charles or Charlotte, and Chuck then as well; Al may be anybody.
  if (full.length > 1 && full.length < 5)
    for (const one of full) for (const short of groups.short.get(one) ?? []) names.add(short);
  for (const one of shortened(folded)) if (tabledNames.has(one)) names.add(one);
  for (const one of diminutives(folded)) if (tabledNames.has(one)) names.add(one);
  names.delete(folded);
  return [...names];
}

/** Terrell is Terry, and Jayden Jay: what is cut off, with the ending of a pet name or without. */
function shortened(folded: string): string[] {
  if (folded.length < 5) return [];
  return [3, 4].flatMap((length) => {
    const stem = folded.slice(0, length);
    return /[aeiou]$/.test(stem) ? [stem] : [stem, `${stem}y`, `${stem}ie`, `${stem}${stem.at(-1)}y`];
  });
}

/** Bon for Bonnie, Chanty for Chantal: what nobody lists, and a writer in a hurry writes. */
export function cutOff(folded: string): readonly string[] {
  if (folded.length < 5 || !/^[a-z]+$/.test(folded)) return [];
  const stems = [3, 4, 5].filter((length) => length < folded.length - 1).map((length) => folded.slice(0, length));
  const closed = stems.filter((stem) => /[^aeiou]$/.test(stem));
  const ended = (endings: string) => closed.flatMap((stem) => endings.split(" ").map((ending) => stem + ending));
  const isFree = (form: string) => form !== folded && !tabledNames.has(form);
  return [
    ...[...stems, ...ended("s z")].filter((form) => isFree(form) && !isOrdinary(form)),
    // "Chanty" is made of a word, and is none.
    ...ended("y ie i").filter((form) => isFree(form) && !ordinaryWords.has(form)),
  ];
}

/** Frank and Frankie, Tom and Tommy, both ways; only such as people are called. */
function diminutives(folded: string): string[] {
  const stem = /^(.{2,})(?:ie|ey|y)$/.exec(folded)?.[1];
  if (stem !== undefined)
    return [
      stem,
      `${stem}e`,
      ...(stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : []),
      `${stem}y`,
      `${stem}ie`,
      `${stem}ey`,
    ];
  if (folded.length > 5) return [];
  const last = folded.at(-1) ?? "";
  return [folded, folded + last].flatMap((base) => [`${base}y`, `${base}ie`, `${base}ey`]);
}

function read(): Groups {
  const short = new Map<string, string[]>();
  const full = new Map<string, string[]>();
  for (const line of nicknameLines.split("\n")) {
    const [name, forms] = line.trim().split(": ");
    if (name === undefined || forms === undefined) continue;
    const listed = forms.split(" ");
    short.set(name, listed);
    for (const form of listed) full.set(form, [...(full.get(form) ?? []), name]);
  }
  return { short, full };
}
