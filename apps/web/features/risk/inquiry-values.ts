import { riskQuestions, type RiskAnswer } from "@goldthread/clinical/risk/inquiry.ts";

/** A question as it is typed: `not-asked` needs its reason. */
export interface TypedAnswer {
  readonly answer: string;
  readonly words: string;
  readonly whyNot: string;
}

export type TypedAnswers = Readonly<Record<string, TypedAnswer>>;
export const notAsked = "not-asked";
const open: TypedAnswer = { answer: "", words: "", whyNot: "" };

export function typedOf(answers: TypedAnswers, question: string): TypedAnswer {
  return answers[question] ?? open;
}

/** As the API takes it; a question that nobody touched stays without answer and reason, and is asked back. */
export function answersIn(answers: TypedAnswers): RiskAnswer[] {
  return riskQuestions.map(({ key }) => {
    const { answer, words, whyNot } = typedOf(answers, key);
    const wasAsked = answer !== notAsked && answer !== "";
    return { question: key, answer: wasAsked ? answer : null, words, whyNot: wasAsked ? "" : whyNot };
  });
}

/** The questions that still need a look, by their key. */
export function openQuestions(answers: TypedAnswers): readonly string[] {
  return answersIn(answers)
    .filter(({ answer, whyNot }) => answer === null && whyNot.trim() === "")
    .map(({ question }) => question);
}

/** Every question that nobody answered was not asked, for one reason: a client who left, a form by link. */
export function restNotAsked(answers: TypedAnswers, whyNot: string): TypedAnswers {
  const open = openQuestions(answers);
  return Object.fromEntries(
    riskQuestions.map(({ key }) => {
      const typed = typedOf(answers, key);
      return [key, open.includes(key) ? { ...typed, answer: notAsked, whyNot } : typed];
    }),
  );
}
