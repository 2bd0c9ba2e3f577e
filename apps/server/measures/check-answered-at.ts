import { checkHappened } from "../client/check-happened.ts";

interface Answered {
  readonly birthDate: string | null;
  readonly now: Date;
  readonly zone: string;
}

/** Nobody has answered tomorrow, before they were born, or before there were such questions. */
export function checkAnsweredAt(answeredAt: string, answered: Answered): void {
  checkHappened(answeredAt, { ...answered, field: "answeredAt", firstYear: 1950 });
}
