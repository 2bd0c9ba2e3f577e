import { itemNineFlag } from "../../measures/instruments/phq-9.ts";
import { placeOfSentence } from "../place.ts";
import { defineRule } from "../rule.ts";

const aSection = (text: string) => ({ note: { kind: "progress", sections: [{ key: "assessment", text }] } });
const answeredTwo = { scores: [{ measure: "phq-9", total: 12, flags: [itemNineFlag] }] };

export const itemAgainstRisk = defineRule({
  id: "item-against-risk",
  title: "An answer about thoughts of death, and a denial of risk",
  family: "consistency",
  severity: "warn",
  source: {
    cite: "Kroenke, Spitzer, Williams, The PHQ-9, J Gen Intern Med 2001: item 9 asks about thoughts of death or self-harm",
    url: null,
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  why: "Any answer above zero to item 9 is asked about before risk is called absent. Where a note has the answer and the denial and nothing between them, a reader cannot know that anybody asked.",
  check({ sentences, scores = [] }) {
    const isKnown = scores.some(({ flags = [] }) => flags.includes(itemNineFlag));
    if (!isKnown && !sentences.some(({ text }) => isAnswered(text))) return [];
    if (sentences.some(({ text }) => explained.test(text))) return [];
    const message =
      "Item 9 was answered above zero, and risk is denied here: say what the client meant by it, and what was asked.";
    return sentences
      .filter(({ text }) => denial.test(text) && !otherTime.test(text))
      .slice(0, 2)
      .map((sentence) => ({ ...placeOfSentence(sentence), label: "itemRisk", message }));
  },
  flags: [
    aSection("PHQ-9 12. Item 9 answered 2. No risk."),
    aSection("PHQ-9 item 9 = 1. Denies suicidal ideation."),
    aSection("Item #9 scored 3 today. Risk: low."),
    aSection("Answered 'several days' to item 9. No SI."),
    aSection('On question 9 she answered "several days". Is not suicidal.'),
    { ...aSection("PHQ-9 12. Denies suicidal ideation."), ...answeredTwo },
    { ...aSection("She has had no thoughts of being better off dead."), ...answeredTwo },
  ],
  passes: [
    aSection("PHQ-9 12. Item 9 answered 0. No risk."),
    aSection("Item 9 answered 2. Asked about it: passive thoughts on two evenings, denies intent. Low risk."),
    aSection("Item 9 was 2 last week. No risk today."),
    aSection("Item 9 not answered. Denies suicidal ideation."),
    aSection("Item 9 answered 2. Reports suicidal thoughts. Safety plan reviewed."),
    aSection("GAD-7 item 5 answered 2. No risk."),
    aSection("Item 9 answered 2. No risk of falls at home."),
    { ...aSection("Item 9 asked about: a fleeting thought, no intent. Low risk."), ...answeredTwo },
    { ...aSection("PHQ-9 12. Denies suicidal ideation."), scores: [{ measure: "phq-9", total: 12, flags: [] }] },
  ],
});

const item = "(?:item|question|q) ?(?:#|no\\.? ?)?(?:9|nine)\\b";
const answer = new RegExp(
  `\\b${item}(?: \\([^)]{0,30}\\))?(?: (?:was|is|she|he|they|client|patient|pt))?(?: (?:answered|scored|rated|endorsed|positive))?(?: (?:as|at|with|score))?(?: ?[:=])? ?['"“]?(?:[1-3]\\b(?!\\d|[./]\\d)|several days|more than half|nearly every day)|\\b(?:several days|more than half the days|nearly every day)['"’”]? (?:to|on|for) (?:phq-9 )?${item}|\\bendorsed (?:phq-9 )?${item}`,
  "i",
);
const otherTime =
  /\b(?:last|previous\w*|earlier|intake|baseline|history|ago|used to|mother|father|sister|brother|partner)\b/i;

function isAnswered(text: string): boolean {
  return answer.test(text) && !otherTime.test(text);
}

const denial =
  /\bno (?:thoughts?|wish(?:es)?) (?:of|to|about) (?:(?:be|being) )?(?:dying|die|death|better off dead|dead|suicide|self-harm|harming (?:him|her|them)sel\w+)\b|\bno (?:current |acute |imminent |suicide |safety |present )*(?:risk(?! (?:of (?!suicid|self|harm|hurt)|in|that|factors? (?:for|of))\b)|SI|suicidal (?:ideation|thoughts)|safety concerns?)\b|\bnot (?:currently |acutely |actively )?suicidal\b|\bden(?:ies|ied) (?:any |ever )?(?:want\w*|wish\w*|desires?) to (?:die|be dead|hurt|harm|kill)\b|\bden(?:ies|ied) (?:any |current |all )*(?:SI|suicid\w+|thoughts of (?:suicide|death|self-harm)|risk|self-harm)\b|\brisk(?: level)?(?: is| was|:)? (?:low|none|absent|minimal|denied)\b|\blow risk\b|\b(?:SI|suicidal ideation)(?:\/HI)?(?::| -)? (?:none|denied|absent)\b/i;

/** Somebody asked what was meant, or the thoughts stand in the note. */
const explained =
  /\b(?:asked (?:about|what)|explored|clarif\w+|explain\w*|followed up|inquir\w+|meant|passive|safety plan|C-SSRS|columbia|assessed further|on questioning|when asked|discussed (?:item|her|his|their) (?:9|answer)|misread|fleeting|without intent|no (?:plan|intent))\b|\b(?:reports|reported|has|had|endorses) (?!no )(?:\w+ )?(?:suicidal|thoughts of)\b/i;
