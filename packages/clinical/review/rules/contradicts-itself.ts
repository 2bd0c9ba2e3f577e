import { defineRule, type Found } from "../rule.ts";
import { placeOf } from "../place.ts";
import type { ReadNote, ReadWord } from "../read-note.ts";
import { risksIn } from "../risk-words.ts";
import { phrases } from "../text/phrases.ts";

/** Two ways of saying the opposite about the same week. */
const opposites = phrases([
  [
    "completed|did|finished|brought his|her|their|the|all? homework|assignment|worksheet|worksheets|log",
    "homework done",
  ],
  [
    "did not|didn't complete|do|finish|bring his|her|their|the|any? homework|assignment|worksheet|worksheets|log",
    "homework not done",
  ],
  ["homework was? not completed|done", "homework not done"],
  ["no homework completed|done", "homework not done"],
  ["homework was? completed|done", "homework done"],
  ["slept|sleeping|sleeps well|better|soundly", "sleep good"],
  ["slept|sleeping|sleeps poorly|badly", "sleep bad"],
  ["sleep is|was|remains poor|bad|disturbed", "sleep bad"],
  ["sleep is|was|remains good|fine|restful", "sleep good"],
  ["taking medication|medications|medicine as prescribed", "medicine taken"],
  ["stopped|quit his|her|their|the|all? medication|medications|medicine|meds", "medicine not taken"],
  ["stopped|not|isn't taking _? medication|medications|medicine", "medicine not taken"],
  ["oriented x4", "oriented"],
  ["oriented x|to 4|four|all", "oriented"],
  ["appetite is|was? good|intact|normal|fine", "appetite good"],
  ["appetite is|was? poor|low|gone|absent", "appetite bad"],
  ["no|little appetite", "appetite bad"],
  ["not|isn't|hardly eating", "appetite bad"],
  ["disoriented", "not oriented"],
  ["sleep has? improved", "sleep improved"],
  ["sleep has? worsened|deteriorated", "sleep worse"],
  ["lives|living|live alone", "alone"],
  ["lives|living|live with his|her|their", "in company"],
  ["no alcohol|drinking|drinks since|this|all|for", "abstinent"],
  ["sober|abstinent since|all|for", "abstinent"],
  ["drank _? _? beer|beers|wine|vodka|whisky|whiskey|glasses|drinks|cocktails", "drank"],
  ["no current|prescribed? medication|medications|meds", "no medicine"],
  ["not on|taking any|current|prescribed? medication|medications|meds", "no medicine"],
  // Longer, and so found instead.
  [
    "no current|prescribed? medication|medications|meds change|changes|changed|side|effects|problem|problems|issue|issues|concerns|questions|adjustment|adjustments|was|were|needed|today",
    "another matter",
  ],
  ["takes|taking _ _ mg|mcg|tablets", "medicine in use"],
  ["client|patient|pt|resident|member was|came|arrived on time", "on time"],
  ["client|patient|pt|resident|member was|came|arrived _? _? late", "late"],
]);
const pairs: readonly (readonly [one: string, other: string])[] = [
  ["homework done", "homework not done"],
  ["sleep good", "sleep bad"],
  ["sleep improved", "sleep worse"],
  ["on time", "late"],
  ["medicine taken", "medicine not taken"],
  ["oriented", "not oriented"],
  ["appetite good", "appetite bad"],
  ["alone", "in company"],
  ["abstinent", "drank"],
  ["no medicine", "medicine in use"],
];
/** What others in the client's life may do as well: only where the sentence begins with the client, or with the deed. */
const ofTheirOwn = new Set(["alone", "in company", "abstinent", "drank", "no medicine", "medicine in use"]);
const theClient =
  /^(?:(?:reports?|reported|states?|stated|says?|said|that|the|client|patient|pt|resident|he|she|they|has|been|is|with whom)\W+){0,5}$/i;

function isOfTheClient(note: ReadNote, first: ReadWord): boolean {
  const sentence = note.sentences[first.sentence];
  return sentence !== undefined && theClient.test(sentence.text.slice(0, first.start - sentence.start));
}

const otherTime =
  /\b(?:last|previous|earlier|before|until|used to|ago|yesterday|weekdays?|weekends?|first|initially|by the end|now|but|except|however|although|half|some|partly|other)\b/i;

const aSection = (text: string) => ({ note: { kind: "progress", sections: [{ key: "body", text }] } });

export const contradictsItself = defineRule({
  id: "contradicts-itself",
  title: "The note says one thing and its opposite",
  family: "consistency",
  severity: "warn",
  source: {
    cite: "Stetson et al., PDQI-9, Appl Clin Inform 2012: internal consistency as a mark of a note's quality",
    url: null,
    read: null,
    fact: { status: "unverified", on: "2026-11-22" },
  },
  why: "Where a note denies and affirms the same, one of the two came from somewhere else, and a reader cannot know which.",
  check(note) {
    return [...risksBothWays(note), ...oppositesIn(note)];
  },
  flags: [
    aSection("Denied suicidal ideation. Later in the hour: reports suicidal thoughts with a plan."),
    aSection("Completed his homework. We talked about why he did not do the homework."),
    aSection("Slept well all week. Slept poorly on most nights."),
    aSection("Client was on time. Ground rules were read. Client arrived 20 minutes late."),
    aSection("Sleep has improved. Sleep has worsened since the move."),
    aSection("Reports no alcohol since March. Drank six beers on Saturday."),
    aSection("No medication. Takes sertraline 50 mg each morning."),
  ],
  passes: [
    aSection("Denied suicidal ideation and self-harm. No homicidal ideation."),
    aSection("Reports suicidal thoughts; denies intent to self-harm."),
    aSection("Completed his homework. Last week he did not complete it."),
    aSection("Slept well until Thursday. Slept poorly since."),
    aSection("Sleeps well on weekdays. Sleep is poor at weekends."),
    aSection(
      "Reports no alcohol since March. Her husband drank six beers. No medication changes; takes sertraline 50 mg.",
    ),
    aSection("Client lives alone. Her mother lives with her sister."),
    aSection("Client arrived on time. Her husband arrived 20 minutes late, and last week client was late."),
    aSection("Denied suicidal ideation. History of suicidal thoughts in 2019."),
  ],
});

function risksBothWays(note: ReadNote): Found[] {
  const risks = risksIn(note).filter(({ match }) => !isNarrower(match.words.map(({ lower }) => lower)));
  const affirmed = risks.find(
    ({ isDenied, match }) => !isDenied && risks.some((other) => other.isDenied && other.match.value === match.value),
  );
  if (affirmed === undefined) return [];
  const message = "This is denied elsewhere in the note: say which is so, and since when.";
  return [{ ...placeOf(affirmed.match), label: "contradiction", message }];
}

/** A plan or an intent may be denied where thoughts are not. */
function isNarrower(words: readonly string[]): boolean {
  return words.includes("intent") || words.includes("plan");
}

function oppositesIn(note: ReadNote): Found[] {
  const said = opposites
    .in(note)
    .filter(({ first }) => !otherTime.test(note.sentences[first.sentence]?.text ?? ""))
    .filter(({ first, value }) => !ofTheirOwn.has(value) || isOfTheClient(note, first));
  return pairs.flatMap(([one, other]) => {
    const [first, second] = [said.find(({ value }) => value === one), said.find(({ value }) => value === other)];
    if (first === undefined || second === undefined) return [];
    const later = first.first.sentence > second.first.sentence ? first : second;
    const message = "The note says the opposite elsewhere: say which is so, and when.";
    return [{ ...placeOf(later), label: "contradiction", message }];
  });
}
