import type { NoteToReview } from "../note-to-review.ts";
import { fold, isLatin } from "./fold.ts";
import { asMember, type FormKind, type Person, personOf } from "./name-forms.ts";
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

/** What is kept under a word. */
export interface Lookup<Value> {
  get(word: string): readonly Value[] | undefined;
  has(word: string): boolean;
}

/** Everybody a note may name, prepared once for a list of members: each word is then looked up, never searched for. */
export interface Roster {
  readonly hits: Lookup<Hit>;
  /** How forms begin, so that only these are tried together with the word behind them. */
  readonly beginnings: { has(word: string): boolean };
  /** Forms of five letters or more, by what is left when one letter is. */
  slips(): Lookup<Hit>;
  /** Members' names, by how they are heard: what is dictated is spelled otherwise. */
  alike(): Lookup<Hit>;
  /** "jd", "j", and "=d" for what stands behind "Mr.". */
  readonly initials: Lookup<Person>;
  readonly runs: readonly (readonly [run: string, person: Person])[];
  /** A name is known in another script, so that words in Latin letters are compared by sound as well. */
  readonly hasForeign: boolean;
  heard(): Heard;
  heardForeign(): Heard;
  /** Words met before. */
  readonly seen: Map<string, Sight>;
  /** Everybody's, of whom the client is one: a word that is nobody's there is nobody's here, and is worked out once for all. */
  readonly whole: Roster | undefined;
}

const leastForSlip = 5;

/** Undefined where there is nobody whose name could slip in. */
export function rosterOf({ client, members = [], author, facilitators = [] }: NoteToReview): Roster | undefined {
  const everybody = everybodyOf(members);
  const asWritten = client === undefined ? undefined : writtenAs(client.name);
  const isOwn = everybody.written.map((one) => asWritten !== undefined && isSame(one, asWritten));
  const left = everybody.people.filter((_, at) => isOwn[at] !== true);
  if (left.length === 0) return undefined;
  const staff = staffOf(author, facilitators);
  if (client === undefined) return everybody.withStaff(staff);
  const own = everybody.apart.filter((_, at) => isOwn[at] === true);
  const written = JSON.stringify(client);
  const listed = everybody.apart[members.findIndex((one) => JSON.stringify(one) === written)];
  // As the note names its client, and as the list of members does: two, of whom mostly the one is the other again.
  const named = listed === undefined ? personOf(client, "client") : { ...listed };
  const whole = listed && everybody.withStaff(staff);
  return overlay(indexOf([named, ...own, ...staff]), everybody, left, whole);
}

const knownStaff = new Map<string, readonly Person[]>();

function staffOf(
  author: NoteToReview["author"],
  facilitators: readonly { readonly name: string }[],
): readonly Person[] {
  const key = JSON.stringify([author, facilitators]);
  const before = knownStaff.get(key);
  if (before !== undefined) return before;
  const made = [
    ...(author === undefined ? [] : [personOf(author, "author")]),
    ...facilitators.map((one) => personOf(one, "facilitator")),
  ];
  if (knownStaff.size > 20) knownStaff.clear();
  knownStaff.set(key, made);
  return made;
}

/** A name, to be compared with another. */
interface Written {
  readonly folded: string;
  /** First and last word; null where there is only one. */
  readonly ends: string | null;
}

function writtenAs(name: string): Written {
  const words = name.split(/\s+/).map(fold).filter(Boolean);
  const ends = name.trim().includes(" ") ? `${words[0] ?? ""} ${words.at(-1) ?? ""}` : null;
  return { folded: fold(name), ends };
}

function isSame(one: Written, other: Written): boolean {
  return one.folded === other.folded || (one.ends !== null && one.ends === other.ends);
}

/** Some people and what finds them, in the order in which they were given. */
interface Index {
  readonly people: readonly Person[];
  readonly hits: ReadonlyMap<string, readonly Hit[]>;
  /** By the first letter, and by the first two. */
  readonly beginnings: ReadonlyMap<string, readonly Hit[]>;
  /** The most to make, and asked for by words alone that are no everyday ones. */
  slips(): ReadonlyMap<string, readonly Hit[]>;
  alike(): ReadonlyMap<string, readonly Hit[]>;
  readonly initials: ReadonlyMap<string, readonly Person[]>;
  /** Those with a name in another script. */
  readonly foreign: readonly Person[];
  readonly runs: Roster["runs"];
}

interface Everybody extends Index {
  /** Each as the client of their own note. */
  readonly apart: readonly Person[];
  readonly written: readonly Written[];
  /** For what is about none of them: the shared part. */
  withStaff(staff: readonly Person[]): Roster;
}

const known = new Map<string, Everybody>();

/**
 * A group's members as such. Each note of a session is about another of them and so has another roster, in which the rest
 * are the same: what finds them is worked out once for the list, which is what costs.
 */
function everybodyOf(members: NonNullable<NoteToReview["members"]>): Everybody {
  const key = JSON.stringify(members);
  const before = known.get(key);
  if (before !== undefined) return before;
  const apart = members.map((one) => personOf(one, "client"));
  const index = indexOf(apart.map(asMember));
  const wholes = new Map<readonly Person[], Roster>();
  const made: Everybody = {
    ...index,
    apart,
    written: members.map(({ name }) => writtenAs(name)),
    withStaff(staff) {
      const whole = wholes.get(staff) ?? overlay(indexOf(staff), index, index.people);
      wholes.set(staff, whole);
      return whole;
    },
  };
  // Some hundred kilobytes each, and no more than one session is reviewed at a time.
  if (known.size > 2) known.clear();
  known.set(key, made);
  return made;
}

function indexOf(people: readonly Person[]): Index {
  const [hits, initials] = [new Map<string, Hit[]>(), new Map<string, Person[]>()];
  const beginnings = new Map<string, Hit[]>();
  for (const person of people) {
    for (const [form, kind] of person.forms) {
      const hit = { person, form, kind };
      push(hits, form, hit);
      push(beginnings, form.slice(0, 1), hit);
      push(beginnings, form.slice(0, 2), hit);
    }
    for (const letters of person.initials) push(initials, letters, person);
    for (const letter of person.givenInitials) push(initials, letter, person);
    for (const letter of person.familyInitials) push(initials, `=${letter}`, person);
  }
  return {
    people,
    hits,
    beginnings,
    slips: once(() => slipsOf(people)),
    alike: once(() => alikeOf(people)),
    initials,
    foreign: people.filter(({ forms }) => [...forms.keys()].some((form) => !isLatin(form))),
    runs: people.flatMap((person) => person.runs.map((run) => [run, person] as const)),
  };
}

/** What may be written otherwise: members' own names, in Latin letters. */
function* namesOf(people: readonly Person[]): Iterable<Hit> {
  for (const person of people)
    for (const [form, kind] of person.forms)
      if (person.role === "member" && kind !== "joined" && kind !== "nickname" && isLatin(form))
        yield { person, form, kind };
}

function slipsOf(people: readonly Person[]): ReadonlyMap<string, readonly Hit[]> {
  const slips = new Map<string, Hit[]>();
  for (const hit of namesOf(people)) {
    if (hit.form.length < leastForSlip) continue;
    for (const word of [hit.form, lettersOf(hit.form), ...withoutOne(hit.form)]) push(slips, word, hit);
  }
  return slips;
}

function alikeOf(people: readonly Person[]): ReadonlyMap<string, readonly Hit[]> {
  const alike = new Map<string, Hit[]>();
  for (const hit of namesOf(people)) if (hit.form.length > 2) push(alike, spelledAlike(hit.form), hit);
  return alike;
}

/** The others first, then those of the members who are left. */
function overlay(others: Index, everybody: Index, left: readonly Person[], whole?: Roster): Roster {
  const isAll = left.length === everybody.people.length;
  const those = new Set(left);
  const both = <Value>(
    first: Lookup<Value>,
    then: Lookup<Value>,
    personIn: (value: Value) => Person,
  ): Lookup<Value> => {
    const get = (word: string) => {
      const [before, found] = [first.get(word), then.get(word)];
      const behind = isAll ? found : found?.filter((value) => those.has(personIn(value)));
      if (behind === undefined || behind.length === 0) return before;
      return before === undefined ? behind : [...before, ...behind];
    };
    return { get, has: (word) => get(word) !== undefined };
  };
  const isLeft = (person: Person) => isAll || those.has(person);
  const begins = ({ beginnings }: Index, word: string, isMeant: (person: Person) => boolean) =>
    beginnings
      .get(word.slice(0, 2))
      ?.some(({ form, person }) => form.length > word.length && form.startsWith(word) && isMeant(person)) === true;
  const ofHit = ({ person }: Hit) => person;
  const people = once(() => [...others.people, ...left]);
  const foreign = [...others.foreign, ...everybody.foreign.filter(isLeft)];
  return {
    hits: both(others.hits, everybody.hits, ofHit),
    beginnings: { has: (word) => begins(others, word, () => true) || begins(everybody, word, isLeft) },
    slips: once(() => both(others.slips(), everybody.slips(), ofHit)),
    alike: once(() => both(others.alike(), everybody.alike(), ofHit)),
    initials: both(others.initials, everybody.initials, (person) => person),
    runs: [...others.runs, ...everybody.runs.filter(([, person]) => isLeft(person))],
    hasForeign: foreign.length > 0,
    heard: once(() => heardOf(people())),
    heardForeign: once(() => heardOf(foreign)),
    seen: new Map(),
    whole,
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
export function slippedForms(roster: Roster, word: string): readonly string[] {
  if (word.length < leastForSlip - 1 || word.length > 40) return [];
  const slips = roster.slips();
  const near = new Set(slips.get(word)?.map(({ form }) => form));
  for (const shorter of withoutOne(word)) for (const { form } of slips.get(shorter) ?? []) near.add(form);
  for (const { form } of slips.get(lettersOf(word)) ?? []) if (areTwoTurned(form, word)) return [form];
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
