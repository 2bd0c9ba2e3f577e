import type { NoteToReview } from "../note-to-review.ts";
import { fold, isLatin } from "./fold.ts";
import { type FormKind, type Person, personOf } from "./name-forms.ts";
import type { Sight } from "./read-word.ts";
import { simplified, soundKeys } from "./sound-key.ts";
import { spelledAlike } from "./spelled-alike.ts";

export interface Hit {
  readonly person: Person;
  readonly form: string;
  readonly kind: FormKind;
}

/** Names by how they sound, for words of another script. */
interface Heard {
  readonly simple: ReadonlyMap<string, readonly Hit[]>;
  readonly sounds: ReadonlyMap<string, readonly Hit[]>;
}

/** Everybody a note may name, prepared once for a list of members: each word is then looked up, never searched for. */
export interface Roster {
  readonly hits: ReadonlyMap<string, readonly Hit[]>;
  /** How forms begin, so that only these are tried together with the word behind them. */
  readonly beginnings: ReadonlySet<string>;
  /** Forms of five letters or more, by what is left when one letter is. */
  readonly slips: ReadonlyMap<string, readonly string[]>;
  /** Members' names, by how they are heard: what is dictated is spelled otherwise. */
  readonly alike: ReadonlyMap<string, readonly Hit[]>;
  /** "jd", "j", and "=d" for what stands behind "Mr.". */
  readonly initials: ReadonlyMap<string, readonly Person[]>;
  readonly runs: readonly (readonly [run: string, person: Person])[];
  /** A name is known in another script, so that words in Latin letters are compared by sound as well. */
  readonly hasForeign: boolean;
  heard(): Heard;
  heardForeign(): Heard;
  /** Words met before. */
  readonly seen: Map<string, Sight>;
}

const leastForSlip = 5;

/** Undefined where there is nobody whose name could slip in. */
export function rosterOf(note: NoteToReview): Roster | undefined {
  const client = note.client === undefined ? undefined : personOf(note.client, "client");
  const members = (note.members ?? []).filter(
    (one) => note.client === undefined || !isSame(one.name, note.client.name),
  );
  if (members.length === 0) return undefined;
  const own = (note.members ?? []).filter((one) => note.client !== undefined && isSame(one.name, note.client.name));
  return prepare([
    ...(client === undefined ? [] : [client]),
    ...own.map((one) => personOf(one, "client")),
    ...(note.author === undefined ? [] : [personOf(note.author, "author")]),
    ...(note.facilitators ?? []).map((one) => personOf(one, "facilitator")),
    ...members.map((one) => personOf(one, "member")),
  ]);
}

function isSame(one: string, other: string): boolean {
  if (fold(one) === fold(other)) return true;
  const ends = (name: string) => {
    const words = name.split(/\s+/).map(fold).filter(Boolean);
    return `${words[0] ?? ""} ${words.at(-1) ?? ""}`;
  };
  return one.trim().includes(" ") && other.trim().includes(" ") && ends(one) === ends(other);
}

function prepare(people: readonly Person[]): Roster {
  const hits = new Map<string, Hit[]>();
  const [slips, initials] = [new Map<string, string[]>(), new Map<string, Person[]>()];
  const [beginnings, alike] = [new Set<string>(), new Map<string, Hit[]>()];
  for (const person of people) {
    for (const [form, kind] of person.forms) {
      push(hits, form, { person, form, kind });
      for (let length = 1; length < form.length; length += 1) beginnings.add(form.slice(0, length));
      if (person.role === "member" && kind !== "joined" && kind !== "nickname" && form.length > 2 && isLatin(form))
        push(alike, spelledAlike(form), { person, form, kind });
      if (
        form.length < leastForSlip ||
        person.role !== "member" ||
        kind === "joined" ||
        kind === "nickname" ||
        !isLatin(form)
      )
        continue;
      push(slips, form, form);
      push(slips, lettersOf(form), form);
      for (const shorter of withoutOne(form)) push(slips, shorter, form);
    }
    for (const letters of person.initials) push(initials, letters, person);
    for (const letter of person.givenInitials) push(initials, letter, person);
    for (const letter of person.familyInitials) push(initials, `=${letter}`, person);
  }
  const foreign = people.filter(({ forms }) => [...forms.keys()].some((form) => !isLatin(form)));
  return {
    hits,
    beginnings,
    slips,
    alike,
    initials,
    runs: people.flatMap((person) => person.runs.map((run) => [run, person] as const)),
    hasForeign: foreign.length > 0,
    heard: once(() => heardOf(people)),
    heardForeign: once(() => heardOf(foreign)),
    seen: new Map(),
  };
}

function heardOf(people: readonly Person[]): Heard {
  const [simple, sounds] = [new Map<string, Hit[]>(), new Map<string, Hit[]>()];
  for (const person of people) {
    for (const [form, kind] of person.forms) {
      if (kind === "joined" || !isLatin(form)) continue;
      const hit = { person, form, kind };
      push(simple, simplified(form), hit);
      if (kind === "nickname") continue;
      for (const key of soundKeys(form)) if (key.length > 1) push(sounds, key, hit);
    }
  }
  return { simple, sounds };
}

/** Worked out when it is first asked for: few notes hold a word of another script. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

function withoutOne(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** The forms that one slip of the keyboard (a letter wrong, missing, too many, two swapped) turns into this word. */
export function slippedForms({ slips }: Roster, word: string): readonly string[] {
  if (word.length < leastForSlip - 1 || word.length > 40) return [];
  const near = new Set(slips.get(word));
  for (const shorter of withoutOne(word)) for (const form of slips.get(shorter) ?? []) near.add(form);
  for (const form of slips.get(lettersOf(word)) ?? []) if (areTwoTurned(form, word)) return [form];
  return [...near].filter((form) => isOneSlip(form, word));
}

/** The letters of a word in a row, apart from every word's own key. */
function lettersOf(word: string): string {
  return `=${Array.from(word).toSorted().join("")}`;
}

/** Doroles for Dolores: two letters have changed places across one or two others. */
function areTwoTurned(form: string, word: string): boolean {
  const wrong = Array.from(word, (_, at) => at).filter((at) => form[at] !== word[at]);
  const [one = 0, other = 0] = wrong;
  return wrong.length === 2 && other - one > 1 && other - one < 4;
}

function isOneSlip(form: string, word: string): boolean {
  if (form === word || Math.abs(form.length - word.length) > 1) return false;
  let start = 0;
  while (start < form.length && form[start] === word[start]) start += 1;
  let [formEnd, wordEnd] = [form.length, word.length];
  while (formEnd > start && wordEnd > start && form[formEnd - 1] === word[wordEnd - 1]) {
    formEnd -= 1;
    wordEnd -= 1;
  }
  const [wrong, right] = [word.slice(start, wordEnd), form.slice(start, formEnd)];
  if (wrong.length <= 1 && right.length <= 1) return true;
  return wrong.length === 2 && right.length === 2 && wrong[0] === right[1] && wrong[1] === right[0];
}
