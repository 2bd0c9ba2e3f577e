import { defineRule } from "../rule.ts";
import { placeOf } from "../place.ts";
import { risksIn } from "../risk-words.ts";
import { phrases } from "../text/phrases.ts";

const answers = phrases([
  ["safety plan|planning|planned|contract|check", "answer"],
  ["crisis line|plan|team|service|services|number|hotline", "answer"],
  ["988", "answer"],
  ["means restriction|safety|removal|restricted", "answer"],
  [
    "restrict|restricted|removed|removal|remove|lock|locked|secured|handed _? _? means|firearm|firearms|gun|medication|medications|pills|tablets",
    "answer",
  ],
  ["emergency department|room|services|contact", "answer"],
  ["hospitali*", "answer"],
  ["inpatient", "answer"],
  ["level of care", "answer"],
  ["welfare|wellness check", "answer"],
  ["columbia", "answer"],
  ["c ssrs", "answer"],
  ["risk assessment|assessed|level", "answer"],
  ["protective factors", "answer"],
  [
    "called|contacted|informed|notified|paged _? _? psychiatrist|supervisor|mother|father|parent|parents|partner|wife|husband|mobile|police",
    "answer",
  ],
  ["police|supervisor|psychiatrist|mother|father|parents|partner|wife|husband called|informed|notified|told", "answer"],
  ["agreed to call|contact|tell|come", "answer"],
  ["mobile crisis", "answer"],
  ["next day appointment|contact|call", "answer"],
]);

const soap = (assessment: string, plan: string) => ({
  note: {
    kind: "progress",
    format: "soap",
    sections: [
      { key: "assessment", text: assessment },
      { key: "plan", text: plan },
    ],
  },
});

export const riskWithoutPlan = defineRule({
  id: "risk-without-plan",
  title: "A risk is recorded and nothing that was done about it",
  family: "consistency",
  severity: "warn",
  source: {
    cite: "Stanley and Brown, Safety Planning Intervention, Cogn Behav Pract 2012; Joint Commission NPSG 15.01.01",
    url: null,
    read: null,
    fact: { status: "unverified", on: "2026-11-22" },
  },
  why: "After a bad outcome this is the first thing read: what was known, and what was done. Neither stands for the other.",
  check(note) {
    if (note.note.kind === "private") return [];
    const present = risksIn(note).find(({ isDenied }) => !isDenied);
    if (present === undefined || answers.in(note).length > 0) return [];
    const message = "A risk is recorded here and no step about it: write what was assessed, agreed and arranged.";
    return [{ ...placeOf(present.match), label: "riskWithoutPlan", message }];
  },
  flags: [
    soap("Reports suicidal thoughts on most evenings.", "Continue weekly. Next session on Monday."),
    soap("Said he wants to die.", ""),
    soap("Urges to self-harm this week.", "Homework: thought record."),
  ],
  passes: [
    soap("Reports suicidal thoughts on most evenings.", "Safety plan reviewed; mother holds the tablets."),
    soap("Denies suicidal thoughts, plan or intent.", "Continue weekly."),
    soap("No suicidal ideation. SI/HI: none.", ""),
    soap("History of self-harm as a teenager.", "Continue weekly."),
    soap("Asked about suicidal thoughts.", ""),
  ],
});
