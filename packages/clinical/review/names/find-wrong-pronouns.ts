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

/** "Client said his mood was low" where the client is a she: the pronoun right after the client, nobody else in between. */
export function findWrongPronouns(note: ReadNote): { section: number; start: number; end: number }[] {
  const own = (note.client?.pronouns ?? "")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  if (own.length === 0 || !own.some((one) => /^(?:he|him|his|she|her|hers|they|them|theirs)$/.test(one))) return [];
  const wrong = new Set(
    Object.entries(sets).flatMap(([set, words]) =>
      own.includes(set) || words.some((word) => own.includes(word)) ? [] : words,
    ),
  );
  const name = fold((note.client?.preferredName ?? note.client?.name ?? "").split(" ")[0] ?? "");
  return note.sentences.flatMap((sentence, at) => {
    const before = note.sentences[at - 1];
    // "Client visited him", after a sentence about her father.
    if (before?.section === sentence.section && before.words.some((word) => isSomebody(word, name))) return [];
    const found = firstWrong(sentence, wrong, name);
    return found === undefined ? [] : [{ section: found.section, start: found.start, end: found.end }];
  });
}

function firstWrong({ words }: ReadSentence, wrong: ReadonlySet<string>, name: string) {
  const [first, second] = words;
  const opens = [first, first?.lower === "the" ? second : undefined].some(
    (word) => word !== undefined && (client.has(word.lower) || fold(word.text) === name),
  );
  if (!opens) return undefined;
  for (const [at, word] of words.entries()) {
    if (at === 0 || word.isQuoted) continue;
    if (wrong.has(word.lower))
      return word.lower === "him" || (word.lower === "her" && !isOwning(words[at + 1])) ? undefined : word;
    if (isSomebody(word, name)) return undefined;
  }
  return undefined;
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
