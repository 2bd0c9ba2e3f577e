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

/**
 * Whether the words belong to the name of a service, a law or an instrument: “Substance Abuse clinic”, “Alcoholics
 * Anonymous”. The word that tells stands right behind, or with nothing but other words of such a name between.
 */
export function isInServiceName(note: ReadNote, { last }: { readonly last: ReadWord }): boolean {
  const words = note.sentences[last.sentence]?.words ?? [];
  const text = note.sections[last.section]?.text ?? "";
  const at = words.indexOf(last);
  for (let by = 1; by <= reach; by += 1) {
    const word = words[at + by];
    if (word === undefined || !/^[\s&/-]*$/.test(text.slice(words[at + by - 1]?.end, word.start))) return false;
    if (ofService.has(word.lower)) return true;
    if (!linking.has(word.lower) && !/^\p{Lu}/u.test(word.text)) return false;
  }
  return false;
}
