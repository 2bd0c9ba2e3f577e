import type { NamedClient } from "../note-to-review.ts";
import { civilTitles, groupWords } from "./context-words.ts";
import { fold, foldWide, isLatin } from "./fold.ts";
import { hasHan, readHanName } from "./han.ts";
import { readKoreanName } from "./hangul.ts";
import { cutOff, nicknamesOf } from "./nicknames-of.ts";
import { toLatin } from "./transliterate.ts";

export type Role = "member" | "client" | "facilitator" | "author";
/** `joined`: several parts in one word, `anne-marie` or a whole name in an address. */
export type FormKind = "given" | "middle" | "family" | "alias" | "nickname" | "joined";

export interface Person {
  readonly role: Role;
  /** Folded forms, by what they are. */
  readonly forms: ReadonlyMap<string, FormKind>;
  /** The first and the preferred name, folded. */
  readonly firsts: readonly string[];
  /** Parts in a script without blanks, to be found inside longer runs. */
  readonly runs: readonly string[];
  /** `jd`, `jmd`: what the initials may be. */
  readonly initials: readonly string[];
  readonly givenInitials: ReadonlySet<string>;
  readonly familyInitials: ReadonlySet<string>;
}

const suffixes = new Set("jr sr ii iii iv phd md esq rn lcsw lpc lmft psyd".split(" "));
const particles = new Set(
  "de la las los del da das do dos di du le van von der den ter ten bin ibn bint binti al el ap y e abu zu af".split(
    " ",
  ),
);
/** Stand-ins for a name, which every note is full of. */
const noNames = new Set([
  ...groupWords,
  ..."client patient group facilitator therapist counselor counsellor staff resident person test demo sample example unknown anonymous".split(
    " ",
  ),
]);

interface Parts {
  readonly given: readonly string[];
  readonly middle: readonly string[];
  readonly family: readonly string[];
  readonly words: readonly string[];
}

/** Every form in which the text may name this person; of a member, what `asMember` adds as well. */
export function personOf(
  { name, preferredName, aliases }: Partial<NamedClient> & { readonly name: string },
  role: Exclude<Role, "member">,
): Person {
  const forms = new Map<string, FormKind>();
  const add = (word: string, kind: FormKind) => addForm(forms, word, kind);
  const parts = partsOf(name);
  for (const word of parts.given) addWord(add, word, "given");
  for (const word of parts.family) addWord(add, word, "family");
  for (const word of parts.middle) addWord(add, word, "middle");
  for (const other of [preferredName, ...(aliases ?? [])]) addAlias(add, other ?? "");
  addJoined(add, parts);
  addForeign(add, parts);
  const called = [...forms].filter(([, kind]) => kind === "given" || kind === "alias").map(([form]) => form);
  for (const form of called) for (const nickname of nicknamesOf(form)) add(nickname, "nickname");
  const runs = [name, ...parts.words, ...(aliases ?? []), preferredName ?? ""].flatMap(runsOf);
  const firsts = [...parts.given, preferredName ?? ""].map(fold);
  return { role, forms, firsts, runs: [...new Set(runs)], ...initialsOf(parts, preferredName) };
}

/** The same person as one of a group's members, whom a hurried writer calls by less than the name. */
export function asMember(person: Person): Person {
  const forms = new Map(person.forms);
  for (const word of person.firsts) for (const cut of cutOff(word)) addForm(forms, cut, "nickname");
  return { ...person, role: "member", forms };
}

function addForm(forms: Map<string, FormKind>, word: string, kind: FormKind): void {
  for (const form of [fold(word), foldWide(word)]) {
    if (form === undefined || form.length < 2 || noNames.has(form)) continue;
    if (!forms.has(form)) forms.set(form, kind);
    if (isLatin(form)) continue;
    const latin = toLatin(form);
    if (latin.length > 1) for (const spelled of spellings(latin)) if (!forms.has(spelled)) forms.set(spelled, kind);
  }
}

/** Ways in which a transliterated name is usually spelled. */
function spellings(latin: string): readonly string[] {
  const simple = latin.replaceAll(/iya$/g, "ia").replaceAll(/i?y$/g, "y");
  const variants = [
    latin,
    simple,
    simple.replaceAll("y", "i"),
    simple.replaceAll("kh", "h"),
    simple.replaceAll("yu", "iu"),
  ];
  return [...new Set([...variants, simple.replaceAll("yu", "ju").replaceAll("ya", "ja"), simple.replace(/^dzh/, "j")])];
}

/** A hyphenated part counts as a whole and piece by piece. */
function addWord(add: (word: string, kind: FormKind) => void, word: string, kind: FormKind): void {
  const pieces = word.split(/[-‐‑]/).filter((piece) => fold(piece).length > 1);
  if (/[-‐‑]/.test(word)) add(word, kind);
  for (const piece of pieces) if (!particles.has(fold(piece)) || pieces.length === 1) add(piece, kind);
  const after = /^(?:d|l|o|m)['’](.{4,})$/i.exec(word)?.[1];
  if (after !== undefined && /^[dl]/i.test(word)) add(after, kind);
}

function addAlias(add: (word: string, kind: FormKind) => void, alias: string): void {
  const words = alias
    .trim()
    .split(/[\s"“”()]+/)
    .filter(Boolean);
  if (words.length > 1) add(words.join(""), "joined");
  const [first, ...rest] = words.filter((word) => !civilTitles.has(fold(word)));
  if (first !== undefined && rest.length === 0) addWord(add, first, "alias");
  // "Big Mike", "Anna Berg": the words that are no everyday ones.
  else
    for (const word of [first ?? "", ...rest])
      if (
        fold(word).length > 2 &&
        !/^(?:big|little|lil|old|young|the|mama|papa|doc|red|fat|tall|short|aka)$/i.test(word)
      )
        addWord(add, word, "alias");
}

function addJoined(add: (word: string, kind: FormKind) => void, { given, family, words }: Parts): void {
  const [first = ""] = given;
  const last = family.join("");
  if (words.length > 1) add(words.join(""), "joined");
  // MaryJane, DaSilva
  for (const [at, word] of words.entries()) if (at > 0) add((words[at - 1] ?? "") + word, "joined");
  if (fold(last).length < 2 || fold(first).length < 2) return;
  add(first + last, "joined");
  add(last + first, "joined");
  if (fold(last).length > 4) add(first.slice(0, 1) + last, "joined");
}

/** Names in a script that divides them by itself. */
function addForeign(add: (word: string, kind: FormKind) => void, { words }: Parts): void {
  for (const word of words) {
    for (const { family, given } of readHanName(word)) {
      const [one, other] = [toLatin(family), toLatin(given)];
      add(other, "given");
      add(one, "family");
      add(one + other, "joined");
      add(other + one, "joined");
    }
    const korean = readKoreanName(word);
    if (korean === undefined) continue;
    add(korean.given, "given");
    for (const family of korean.family) add(family, "family");
  }
}

function runsOf(word: string): string[] {
  const run = word.replaceAll(/\s+/g, "");
  if (hasHan(run))
    return [run, ...readHanName(run).flatMap(({ family, given }) => [given, family])].filter((one) => one.length > 1);
  if (/^[\uac00-\ud7a3]{3,}$/.test(run)) return [run, run.slice(1)];
  return /[\u3040-\u30ff]/.test(run) && run.length > 1 ? [run] : [];
}

function partsOf(name: string): Parts {
  const comma = /^([^,]+),\s*(\S.*)$/.exec(name);
  const turned = comma !== null && !suffixes.has(fold(comma[2] ?? "")) ? `${comma[2] ?? ""} ${comma[1] ?? ""}` : name;
  const words = turned
    .replaceAll(/["“”()]/g, " ")
    .split(/[\s,]+/)
    .filter((word, at) => fold(word) !== "" && !suffixes.has(fold(word)) && !(at === 0 && civilTitles.has(fold(word))));
  const [first, ...rest] = words;
  if (first === undefined) return { given: [], middle: [], family: [], words };
  const from = rest.findIndex((word, at) => at < rest.length - 1 && particles.has(fold(word)));
  const split = from === -1 ? rest.length - 1 : from;
  const isName = (word: string, at: number, all: readonly string[]) =>
    at === all.length - 1 || !particles.has(fold(word));
  const family = rest.slice(Math.max(0, split)).filter(isName);
  return { given: [first], middle: rest.slice(0, Math.max(0, split)), family, words };
}

function initialsOf({ given, middle, family }: Parts, preferredName: string | undefined) {
  const letter = (word: string | undefined) => fold(word ?? "").slice(0, 1);
  const firsts = new Set([letter(given[0]), letter(preferredName)].filter(Boolean));
  const lasts = new Set(
    [letter(family[0]), letter(family.at(-1)), ...(family.at(-1) ?? "").split(/[-‐‑]/).map(letter)].filter(Boolean),
  );
  const initials = new Set<string>();
  for (const one of firsts) {
    for (const other of lasts) {
      initials.add(one + other);
      if (middle.length > 0) initials.add(one + middle.map(letter).join("") + other);
    }
    if (family.length > 1) initials.add(one + family.map(letter).join(""));
    // "K.A.B." for Kwame Asante-Boateng.
    if (family.length === 1 && lasts.size > 1)
      initials.add(one + (family[0] ?? "").split(/[-‐‑]/).map(letter).join(""));
  }
  const pieces = (given[0] ?? "").split(/[-‐‑]/);
  if (pieces.length > 1) for (const other of lasts) initials.add(pieces.map(letter).join("") + other);
  return { initials: [...initials], givenInitials: firsts, familyInitials: lasts };
}
