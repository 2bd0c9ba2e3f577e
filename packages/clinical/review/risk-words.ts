import type { Match } from "./text/phrases.ts";
import { isDenied } from "./text/negation.ts";
import { phrases } from "./text/phrases.ts";
import type { ReadNote } from "./read-note.ts";

const list = phrases([
  ["suicidal ideation|thoughts|thinking|intent|plan|urges|ideas|feelings|impulses", "suicide"],
  ["thoughts|ideas|thinking|urges|intent of|about? suicide", "suicide"],
  ["want|wants|wanted|wanting|wish|wishes|wished|wishing to die", "suicide"],
  ["want|wants|wanted|wanting|wish|wishes|wished|wishing to be dead", "suicide"],
  ["wish|wishes|wished _? _? were dead", "suicide"],
  ["better off dead", "suicide"],
  ["kill|killing|end|ending himself|herself|themself|themselves|myself", "suicide"],
  ["end|ending his|her|their|my life", "suicide"],
  ["suicidal", "suicide"],
  ["si", "suicide"],
  ["self harm|harmed|harming|injury|injurious|injured", "self-harm"],
  ["cut|cutting|burned|burning|hurt|hurting|harm|harming himself|herself|themself|themselves|myself", "self-harm"],
  ["homicidal ideation|thoughts|intent|plan|urges", "harm to others"],
  [
    "thoughts|urges|plan|intent of|to kill|killing|hurt|hurting|harm|harming others|him|her|them|someone|somebody|anyone|anybody|his|their|the",
    "harm to others",
  ],
  ["homicidal", "harm to others"],
  [
    "want|wants|wanted|wanting|threatened|threatens|plans|planned|like to kill|shoot|stab|strangle|murder his|her|their|the|someone|somebody|him|them|that|people",
    "harm to others",
  ],
  [
    "want|wants|wanted|wanting|threatened|threatens|plans|planned|like to hurt|harm someone|somebody|him|them|others",
    "harm to others",
  ],
  ["cut|cuts both|up? his|her|their|my left|right? arm|arms|wrist|wrists|thigh|thighs|forearm|forearms", "self-harm"],
]);

export type Risk = "suicide" | "self-harm" | "harm to others";

const past =
  /\b(?:accident\w*|while (?:cooking|cleaning|gardening|working|cutting|chopping)|on (?:a|the|some) (?:broken |sharp )?(?:fence|glass|tin|nail|wire|blade|saw|job)|history|past|previous(?:ly)?|prior|years? ago|months? ago|as a (?:child|teenager|teen)|in (?:19|20)\d\d|used to|last year|since then|remission|family history|mother's|father's|brother's|sister's|his mother|her mother|his father|her father|friend|uncle|aunt|screened for|assessed for|assess for|asked about|monitor for|risk of|scale|psychoeducation|if)\b/i;

/** Where a present risk is spoken of, affirmed or denied; not history, not what was merely asked about. */
export function risksIn(note: ReadNote): { match: Match<Risk>; isDenied: boolean }[] {
  return list
    .in(note)
    .filter(({ first }) => !past.test(note.sentences[first.sentence]?.text ?? ""))
    .map((match) => ({ match, isDenied: isDenied(note, match.first) || isAnsweredNo(note, match) }));
}

/** "SI: none", "suicidal ideation was denied", "SI/HI - denies". */
function isAnsweredNo(note: ReadNote, { last }: Match<Risk>): boolean {
  const words = note.sentences[last.sentence]?.words ?? [];
  const after = words.slice(words.indexOf(last) + 1, words.indexOf(last) + 7).map(({ lower }) => lower);
  return after.some((word) => ["none", "denied", "denies", "absent", "negative", "not", "no", "nil"].includes(word));
}
