import { checkRiskAnswers, riskQuestions } from "@goldthread/clinical/risk/inquiry.ts";
import { expect, it } from "vitest";
import { answersIn, notAsked, openQuestions, restNotAsked } from "./inquiry-values.ts";

it("a question stays open until it has an answer, or a reason why it was not asked", () => {
  expect(openQuestions({})).toHaveLength(riskQuestions.length);
  const typed = {
    thoughts: { answer: "passive", words: "At night", whyNot: "" },
    plan: { answer: notAsked, words: "", whyNot: "" },
  };
  expect(openQuestions(typed)).toContain("plan");
  expect(openQuestions(typed)).not.toContain("thoughts");
});

it("the rest can be given one reason, and then it is whole and what was answered is untouched", () => {
  const whole = restNotAsked({ thoughts: { answer: "none", words: "", whyNot: "" } }, "Answered by link");
  expect(openQuestions(whole)).toEqual([]);
  expect(checkRiskAnswers(answersIn(whole))).toEqual([]);
  expect(answersIn(whole)[0]).toEqual({ question: "thoughts", answer: "none", words: "", whyNot: "" });
  expect(answersIn(whole)[1]).toMatchObject({ answer: null, whyNot: "Answered by link" });
});
