import type { ReadNote, ReadWord } from "../read-note.ts";

const ofService = new Set(
  "clinic center centre program programme service services unit ward team department group groups anonymous administration hospital council act association foundation institute project house court counselor counsellor counseling counselling inventory test scale screening screen questionnaire index agency board office division facility rehab line hotline helpline network society trust alliance taskforce professional specialist counselors providers provider treatment hotel".split(
    " ",
  ),
);
const reach = 4;
const linking = new Set(
  "and of for the treatment recovery mental health support day outpatient inpatient residential abuse use disorder prevention education behavioral behavioural community family county state city".split(
    " ",
  ),
);

/** “Center for Alcohol and Drug Abuse”, “Adult Children of Alcoholics”: the name began before. */
function isBehindServiceName(words: readonly ReadWord[], first: ReadWord): boolean {
  if (!isLarge(first)) return false;
  for (let at = words.indexOf(first) - 1, passed = 0; at >= 0 && passed < 7; at -= 1, passed += 1) {
    const word = words[at];
    if (word === undefined || (!isLarge(word) && !/^(?:for|of|on|and|the|against|to)$/.test(word.lower))) return false;
    if (isLarge(word) && (ofService.has(word.lower) || word.lower === "children")) return true;
  }
  return false;
}

/** Within a sentence, at least two more words with capitals beside it: a name. */
function isAmongCapitals(words: readonly ReadWord[], { first, last }: { first: ReadWord; last: ReadWord }): boolean {
  const [from, to] = [words.indexOf(first), words.indexOf(last)];
  if (from === 0 || !isLarge(first) || !isLarge(last)) return false;
  return [
    [words[to + 1], words[to + 2]],
    [words[from - 1], words[from - 2]],
  ].some((two) => two.every((word) => word !== undefined && isLarge(word) && word !== words[0]));
}

function isLarge({ text }: ReadWord): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text);
}

/**
 * Whether the words belong to the name of a service, a law or an instrument: “Substance Abuse clinic”, “Alcoholics
 * Anonymous”. The word that tells stands right behind, or with nothing but other words of such a name between.
 */
export function isInServiceName(
  note: ReadNote,
  { first, last }: { readonly first: ReadWord; readonly last: ReadWord },
): boolean {
  const words = note.sentences[last.sentence]?.words ?? [];
  const text = note.sections[last.section]?.text ?? "";
  if (isBehindServiceName(words, first) || isAmongCapitals(words, { first, last })) return true;
  const at = words.indexOf(last);
  for (let by = 1; by <= reach; by += 1) {
    const word = words[at + by];
    if (word === undefined || !/^[\s&/-]*$/.test(text.slice(words[at + by - 1]?.end, word.start))) return false;
    if (ofService.has(word.lower)) return true;
    if (!linking.has(word.lower) && !/^\p{Lu}/u.test(word.text)) return false;
  }
  return false;
}
