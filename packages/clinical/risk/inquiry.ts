/** A question of the risk inquiry: asked and answered, or not asked and why. Our own words and our own list. */
export interface RiskQuestion {
  readonly key: string;
  readonly asks: string;
  /** What it is about, in one short line, for lists and prints. */
  readonly title: string;
  readonly answers: readonly { readonly id: string; readonly words: string }[];
}

const yesNo = [
  { id: "no", words: "No" },
  { id: "yes", words: "Yes" },
] as const;

/** Named by the parts that a risk note is asked for; none of it is an instrument, and nothing is counted. */
export const riskQuestions: readonly RiskQuestion[] = [
  {
    key: "thoughts",
    title: "Thoughts of suicide",
    asks: "Are there thoughts of being dead or of killing themselves? How often, how strong, how long?",
    answers: [
      { id: "none", words: "None" },
      { id: "passive", words: "Wishes to be dead, no thought of doing anything" },
      { id: "active", words: "Thoughts of killing themselves" },
    ],
  },
  {
    key: "plan",
    title: "Plan",
    asks: "Have they thought about how, when or where?",
    answers: [
      { id: "none", words: "No plan" },
      { id: "some", words: "Some of it thought through" },
      { id: "detailed", words: "A detailed plan" },
    ],
  },
  {
    key: "intent",
    title: "Intent",
    asks: "Do they mean to act on it?",
    answers: [
      { id: "none", words: "No intent" },
      { id: "unsure", words: "Unsure" },
      { id: "stated", words: "Intent stated" },
    ],
  },
  {
    key: "means",
    title: "Means and access",
    asks: "Are there firearms, medication or other means within reach?",
    answers: [
      { id: "none", words: "None within reach" },
      { id: "some", words: "Some within reach" },
      { id: "at-hand", words: "The means of the plan at hand" },
    ],
  },
  {
    key: "behaviour",
    title: "Behaviour",
    asks: "Attempts, begun or broken off, preparations, self-harm: which, and when last?",
    answers: [
      { id: "never", words: "Never" },
      { id: "past", words: "In the past, not in the last three months" },
      { id: "recent", words: "In the last three months" },
    ],
  },
  {
    key: "others",
    title: "Harm to others",
    asks: "Are there thoughts of harming somebody else? Whom?",
    answers: [
      { id: "none", words: "None" },
      { id: "thoughts", words: "Thoughts, nobody named" },
      { id: "named", words: "Thoughts about somebody who can be named" },
    ],
  },
  { key: "triggers", title: "What brings it on", asks: "Is something new or worse that brings it on?", answers: yesNo },
  { key: "substances", title: "Alcohol and drugs", asks: "Is drinking or drug use part of it?", answers: yesNo },
  {
    key: "protective",
    title: "What holds them",
    asks: "Is there something or somebody that holds them?",
    answers: yesNo,
  },
  {
    key: "collateral",
    title: "Somebody else's view",
    asks: "Has somebody else been asked, or an earlier record read?",
    answers: yesNo,
  },
];

export interface RiskAnswer {
  readonly question: string;
  /** Null where it was not asked. */
  readonly answer: string | null;
  readonly words: string;
  /** Why it was not asked; empty where it was. */
  readonly whyNot: string;
}

export const riskLevels = ["none", "low", "raised", "high", "imminent", "not-judged"] as const;
export type RiskLevel = (typeof riskLevels)[number];

export const riskLevelWords: Readonly<Record<RiskLevel, string>> = {
  none: "No sign of risk",
  low: "Low",
  raised: "Raised",
  high: "High",
  imminent: "Imminent",
  "not-judged": "Could not be judged",
};

/** What is missing or cannot be: each question needs an answer of its own, or the reason why it was not asked. */
export function checkRiskAnswers(
  answers: readonly RiskAnswer[],
): readonly { readonly field: string; readonly expected: string }[] {
  const given = new Map(answers.map((answer) => [answer.question, answer]));
  const unknown = answers.findIndex(({ question }) => !riskQuestions.some(({ key }) => key === question));
  if (unknown !== -1) return [{ field: `answers.${unknown}.question`, expected: "expected a question of the inquiry" }];
  if (given.size !== answers.length) return [{ field: "answers", expected: "expected each question once" }];
  return riskQuestions.flatMap((question) => {
    const answer = given.get(question.key);
    const field = `answers.${question.key}`;
    if (answer === undefined || (answer.answer === null && answer.whyNot.trim() === "")) {
      return [{ field, expected: "expected an answer, or why it was not asked" }];
    }
    if (answer.answer === null) return [];
    if (answer.whyNot !== "") return [{ field, expected: "expected no reason where it was asked" }];
    if (question.answers.some(({ id }) => id === answer.answer)) return [];
    return [{ field, expected: `expected one of ${question.answers.map(({ id }) => id).join(", ")}` }];
  });
}
