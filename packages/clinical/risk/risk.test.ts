import { expect, it } from "vitest";
import { checkRiskAnswers, riskQuestions, type RiskAnswer } from "./inquiry.ts";
import { safetyPlanParts } from "./safety-plan.ts";

const all = (): RiskAnswer[] =>
  riskQuestions.map(({ key, answers }) => ({ question: key, answer: answers[0]?.id ?? null, words: "", whyNot: "" }));
const changed = (key: string, change: Partial<RiskAnswer>) =>
  all().map((answer) => (answer.question === key ? { ...answer, ...change } : answer));

it("an inquiry is whole when each question was answered, or not asked and said why", () => {
  expect(checkRiskAnswers(all())).toEqual([]);
  expect(checkRiskAnswers(changed("plan", { answer: null, whyNot: "Left before it was asked" }))).toEqual([]);
});

it("a question that was neither answered nor explained is named, as is an answer that it does not have", () => {
  const named = (answers: readonly RiskAnswer[]) => checkRiskAnswers(answers).map(({ field }) => field);
  expect(named(changed("plan", { answer: null }))).toEqual(["answers.plan"]);
  expect(named(all().filter(({ question }) => question !== "means"))).toEqual(["answers.means"]);
  expect(named(changed("intent", { answer: "maybe" }))).toEqual(["answers.intent"]);
  expect(named(changed("intent", { whyNot: "Not asked" }))).toEqual(["answers.intent"]);
  expect(named([...all(), ...all().slice(0, 1)])).toEqual(["answers"]);
  expect(named([...all(), { question: "weather", answer: "no", words: "", whyNot: "" }])).toEqual([
    `answers.${riskQuestions.length}.question`,
  ]);
});

it("a safety plan has six parts, from noticing to safer surroundings", () => {
  expect(safetyPlanParts.map(({ key }) => key)).toEqual([
    "warningSigns",
    "ownSteps",
    "peopleAndPlaces",
    "peopleToAsk",
    "professionals",
    "saferSurroundings",
  ]);
});
