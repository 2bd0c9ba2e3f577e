import type { ReadNote, ReadWord } from "../read-note.ts";
import { civilTitles } from "./context-words.ts";
import { wantsArticle } from "./bare-noun.ts";
import { isOrdinary } from "./is-ordinary.ts";
import { findMentions } from "./find-mentions.ts";
import { judge, type Judgement } from "./judge.ts";
import { gapBefore, isTitled, type Mention, type SectionText } from "./mention.ts";
import { type Roster, rosterOf } from "./roster.ts";

export interface MemberFound {
  readonly section: number;
  readonly start: number;
  readonly end: number;
  /** Whether it may be somebody outside the group, so that the author must say. */
  readonly isDoubtful: boolean;
  readonly suggestion: string;
}

/** Places where a note names a member of the group other than its own client. Linear in the text. */
export function findMembers(note: ReadNote): readonly MemberFound[] {
  const roster = preparedFor(note);
  if (roster === undefined) return [];
  const bySection = new Map<number, ReadWord[]>();
  for (const word of note.words) {
    const words = bySection.get(word.section);
    if (words === undefined) bySection.set(word.section, [word]);
    else words.push(word);
  }
  const judged = [...bySection].flatMap(([section, words]) => {
    const text = { section, text: note.sections[section]?.text ?? "", words };
    const mentions = findMentions(text, roster);
    const known = { ...text, named: placesOf(mentions) };
    return mentions.map((mention) => ({ text: known, mention, judgement: judge(note, known, mention) }));
  });
  return besideOthers(afterIntroduction(judged))
    .filter(({ judgement }) => judgement.verdict !== "pass")
    .map(({ text, mention, judgement }) => foundAt(text, mention, judgement));
}

function placesOf(mentions: readonly Mention[]): ReadonlySet<number> {
  return new Set(
    mentions.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  );
}

interface Judged {
  readonly text: SectionText;
  readonly mention: Mention;
  readonly judgement: Judgement;
}

/** After "his brother Mark" a bare "Mark" may be the brother: asked as well. */
function afterIntroduction(judged: readonly Judged[]): Judged[] {
  const introduced = new Set<string>();
  return judged.map((one) => {
    if (one.judgement.isIntroduced) introduced.add(one.mention.base);
    const isMeant = one.judgement.verdict === "block" && !one.mention.isFull && introduced.has(one.mention.base);
    return isMeant ? { ...one, judgement: { verdict: "ask" as const, isIntroduced: false } } : one;
  });
}

/** "Mark and Art discussed it": what is a name beside "and" makes one of an everyday word with a capital. */
function besideOthers(judged: readonly Judged[]): Judged[] {
  const all = [...judged];
  const look = (at: number, from: number) => {
    const [one, other] = [all[at], all[from]];
    if (one === undefined || other === undefined || other.text !== one.text) return;
    const { verdict } = other.judgement;
    if (!mayBeMeant(one) && !(verdict === "block" && mayBeSure(one))) return;
    const isMeant =
      verdict === "block" ||
      (other.judgement.isLikely === true && mayBeMeant(one)) ||
      (verdict === "ask" && (!startsLarge(other) || !isOrdinary(other.mention.base)));
    if (isMeant && areJoined(one, other)) all[at] = { ...one, judgement: { verdict, isIntroduced: false } };
  };
  for (let at = 1; at < all.length; at += 1) look(at, at - 1);
  for (let at = all.length - 2; at >= 0; at -= 1) look(at, at + 1);
  // "Bass and Price carpool", "Carver/Porter": two members' words, of which one would want an article.
  for (let at = 1; at < all.length; at += 1) {
    const [one, other] = [all[at - 1], all[at]];
    if (one === undefined || other === undefined || one.text !== other.text || !areTwoMembers(one, other)) continue;
    for (const place of [at - 1, at]) {
      const meant = all[place];
      if (meant !== undefined && mayBeMeant(meant))
        all[place] = { ...meant, judgement: { verdict: "ask", isIntroduced: false } };
    }
  }
  return all;
}

function areTwoMembers(one: Judged, other: Judged): boolean {
  const between = one.text.text.slice(one.mention.end, other.mention.start);
  if (!/^(?: (?:and|&|or|with|versus|vs\.?|v\.) |\/)$/.test(between) || !startsLarge(one) || !startsLarge(other))
    return false;
  const people = new Set(one.mention.hits.map(({ person }) => person));
  return (
    other.mention.hits.every(({ person }) => !people.has(person)) &&
    [one, other].some(({ mention: { base } }) => wantsArticle(base)) &&
    !/^\s\p{Lu}\p{Ll}/u.test(one.text.text.slice(other.mention.end, other.mention.end + 3))
  );
}

function mayBeMeant({ judgement: { verdict, isWord } }: Judged): boolean {
  return verdict === "pass" && isWord === true;
}

/** A word that is asked about, beside a name that is none: "Clay and Rosa". */
function mayBeSure({ judgement: { verdict, isWord } }: Judged): boolean {
  return verdict === "ask" && isWord === true;
}

function startsLarge({ text, mention: { start, end } }: Pick<Judged, "text" | "mention">): boolean {
  return /^\p{Lu}/u.test(text.text.slice(start, end));
}

/** Written alike, and beside each other in a list. */
function areJoined({ text, mention }: Judged, { mention: other }: Judged): boolean {
  const [before, behind] = mention.start < other.start ? [mention, other] : [other, mention];
  const [one, two] = [before, behind].map((written) => startsLarge({ text, mention: written }));
  return one === two && /^(?:, |,? (?:and|&) )$/.test(text.text.slice(before.end, behind.start));
}

function foundAt(section: SectionText, mention: Mention, { verdict }: Judgement): MemberFound {
  const { start, isAtStart } = withTitle(section, mention);
  const words = mention.how === "plural" ? "other members" : `another member${mention.isPossessive ? "'s" : ""}`;
  return {
    section: section.section,
    start,
    end: mention.end,
    isDoubtful: verdict === "ask",
    suggestion: isAtStart ? words.slice(0, 1).toUpperCase() + words.slice(1) : words,
  };
}

/** "Mr. Okafor" goes as a whole. */
function withTitle(section: SectionText, { first, start }: Mention): { start: number; isAtStart: boolean } {
  const before = section.words[first - 1];
  const gap = gapBefore(section, first);
  const hasTitle = before !== undefined && civilTitles.has(before.lower) && /^\.? $/.test(gap) && isTitled(before.text);
  const from = hasTitle ? before.start : start;
  const ahead = section.text.slice(Math.max(0, from - 60), from);
  return {
    start: from,
    isAtStart: /(?:^|[.!?\n•]|[.!?]["”’)])\s*(?:[-*]\s+)?["“(]?$/.test(from > 60 ? `x${ahead}` : ahead),
  };
}

const prepared = new Map<string, Roster | undefined>();

/** The same members give the same roster: made once for a list, which is what costs. */
function preparedFor(note: ReadNote): Roster | undefined {
  if ((note.members ?? []).length === 0) return undefined;
  const key = JSON.stringify([note.client, note.members, note.author, note.facilitators]);
  if (!prepared.has(key)) {
    if (prepared.size > 20) prepared.clear();
    prepared.set(key, rosterOf(note));
  }
  return prepared.get(key);
}
