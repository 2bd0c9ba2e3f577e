import type { ReadNote, ReadSentence, ReadWord } from "../read-note.ts";
import { relations } from "./context-words.ts";
import { fold } from "./fold.ts";
import { givenNames } from "./given-names.ts";

const sets: Readonly<Record<string, readonly string[]>> = {
  he: ["he", "his", "himself", "him"],
  she: ["she", "her", "hers", "herself"],
};
const client = new Set("client patient pt resident".split(" "));
/** Somebody else whom a pronoun may mean. */
// oxfmt-ignore
const others = new Set("member members peer peers participant group therapist facilitator clinician counselor staff writer provider someone somebody everyone who boss supervisor people other another god".split(" "));
// oxfmt-ignore
const states = new Set("mood affect sleep appetite speech anxiety depression distress gaze posture voice thoughts insight judgment symptoms energy concentration weight pain motivation urges panic".split(" "));
const titles: Readonly<Record<string, string>> = { mr: "he", ms: "she", mrs: "she", miss: "she" };
const kinds = new Map([
  ...["man", "male", "gentleman", "boy"].map((word) => [word, "he"] as const),
  ...["woman", "female", "lady", "girl"].map((word) => [word, "she"] as const),
]);

interface Own {
  readonly first: string;
  readonly last: string;
  /** Of the two sets, those that are not the client's. */
  readonly wrong: ReadonlySet<string>;
  /** `he` or `she`, where the client is one of the two alone. */
  readonly isOne: boolean;
  readonly subject: string | undefined;
}

/**
 * "Client said his mood was low" where the client is a she: the pronoun right after the client, or at the head of a
 * sentence, with nobody else in between; the other's title, or the word for the other.
 */
export function findWrongPronouns(note: ReadNote): { section: number; start: number; end: number }[] {
  const own = ownOf(note.client);
  if (own === undefined) return [];
  // A note that has both tells of two people, and of whom with which is not to be known.
  const isOfTwo = note.words.some(({ lower, isQuoted }) => own.subject === lower && !isQuoted);
  /** The section in which somebody else was spoken of so far. */
  let othersIn = -1;
  return note.sentences.flatMap((sentence, at) => {
    const before = note.sentences[at - 1];
    // "Client visited him", after a sentence about her father.
    const isAfterSomebody =
      before?.section === sentence.section && before.words.some((word) => isSomebody(word, own.first));
    if (isAfterSomebody) othersIn = sentence.section;
    const found =
      (isAfterSomebody ? undefined : firstWrong(sentence, own)) ??
      (othersIn === sentence.section
        ? undefined
        : ((isOfTwo ? undefined : atHead(sentence, own)) ?? calledOtherwise(sentence, own)));
    return found === undefined ? [] : [{ section: found.section, start: found.start, end: found.end }];
  });
}

function ownOf(client: ReadNote["client"]): Own | undefined {
  const said = (client?.pronouns ?? "")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  if (!said.some((one) => /^(?:he|him|his|she|her|hers|they|them|theirs)$/.test(one))) return undefined;
  const wrong = Object.entries(sets).filter(([, words]) => !words.some((word) => said.includes(word)));
  const parts = (client?.name ?? "").split(" ");
  const isOne = wrong.length === 1 && !said.some((one) => one.startsWith("the"));
  return {
    first: fold((client?.preferredName ?? parts[0] ?? "").split(" ")[0] ?? ""),
    last: fold(parts.at(-1) ?? ""),
    wrong: new Set(wrong.flatMap(([, words]) => words)),
    isOne,
    subject: isOne ? Object.keys(sets).find((set) => wrong.every(([one]) => one !== set)) : undefined,
  };
}

function firstWrong({ words }: ReadSentence, { first: name, wrong }: Own) {
  const [first, second] = words;
  const opener = first?.lower === "the" ? second : first;
  if (opener === undefined || !isOpening(words, opener, name)) return undefined;
  for (const [at, word] of words.entries()) {
    if (at === 0 || word.isQuoted) continue;
    if (wrong.has(word.lower)) {
      // "he, her brother, drinks": said right behind it whom it means.
      if (words.slice(at + 1, at + 3).some((next) => isSomebody(next, name))) return undefined;
      return word.lower === "him" || (word.lower === "her" && !isOwning(words[at + 1])) ? undefined : word;
    }
    if (isSomebody(word, name)) return undefined;
  }
  return undefined;
}

/** The client, or what is the client's and nobody else: "client's affect was flat". */
function isOpening(words: readonly ReadWord[], opener: ReadWord, name: string): boolean {
  const plain = opener.lower.replace(/'s$/, "");
  if (!client.has(plain) && fold(plain) !== name) return false;
  return plain === opener.lower || states.has(words[words.indexOf(opener) + 1]?.lower ?? "");
}

/** "He arrived late": where nobody else was spoken of, it is the client. */
function atHead({ words, text, start }: ReadSentence, { first: name, wrong }: Own): ReadWord | undefined {
  const [head] = words;
  if (head === undefined || head.isQuoted || !wrong.has(head.lower)) return undefined;
  // "She, the owner": said right behind it whom it means.
  const isHead = /^(?:he|she)$/.test(head.lower)
    ? !text.slice(head.end - start).startsWith(",")
    : states.has(words[1]?.lower ?? "");
  if (!isHead) return undefined;
  return words.some((word) => isSomebody(word, name)) ? undefined : head;
}

/** "Mr. Castellanos", "client is a 34-year-old man". */
function calledOtherwise({ words }: ReadSentence, { first, last, wrong, isOne }: Own): ReadWord | undefined {
  if (!isOne) return undefined;
  const titled = words.find((word, at) => {
    const meant = titles[word.lower];
    return meant !== undefined && wrong.has(meant) && !word.isQuoted && fold(words[at + 1]?.lower ?? "") === last;
  });
  if (titled !== undefined && !words.some((word) => isSomebody(word, first) && fold(word.lower) !== last))
    return titled;
  const [opener, is, article] = words[0]?.lower === "the" ? words.slice(1) : words;
  if (opener === undefined || !(client.has(opener.lower) || fold(opener.text) === first)) return undefined;
  if (!/^(?:is|was)$/.test(is?.lower ?? "") || !/^an?$/.test(article?.lower ?? "")) return undefined;
  const at = words.indexOf(opener) + 3;
  // "man" and the like are somebody else's anywhere but here.
  const after = words.slice(at, at + 6);
  const ends = after.findIndex(({ lower }) => /^(?:of|with|who|whose|and|to|for|in|from|by|like)$/.test(lower));
  return after.slice(0, ends === -1 ? after.length : ends).find(({ lower }) => wrong.has(kinds.get(lower) ?? ""));
}

/** "her mood", and not "visited her on Sunday". */
function isOwning(next: ReadWord | undefined): boolean {
  return (
    next !== undefined &&
    !/^(?:to|in|at|on|and|about|for|with|that|when|because|again|as|if|but|by|after|before|every|daily|often|or|from|is|was)$/.test(
      next.lower,
    )
  );
}

function isSomebody({ text, lower }: ReadWord, name: string): boolean {
  const plain = lower.replace(/'s$/, "");
  if (client.has(plain) || fold(plain) === name) return false;
  return (
    relations.has(plain) ||
    others.has(plain) ||
    lower.endsWith("'s") ||
    (/^\p{Lu}/u.test(text) && givenNames.has(fold(plain)))
  );
}
