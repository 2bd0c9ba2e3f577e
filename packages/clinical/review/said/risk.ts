import { otherRisks, otherThanToday, riskAnswers, riskAsked, riskWords } from "../lexicon/element-words.ts";
import type { ReadNote } from "../read-note.ts";
import { isAhead, once } from "./signs.ts";
import { type Statement, statementsOf } from "./statements.ts";

/** “SI denied, no history of attempts” tells of today all the same. */
const ofToday = /\b(?:SI|HI)\b|\bdenie[sd]\b|\bno history\b|\bcurrently\b|\btoday\b/u;
const everyOtherRisk = new RegExp(otherRisks, "giu");

export const isRisk = once(judgeRisk);

function judgeRisk({ text, under, words }: Statement): boolean {
  if (under === "risk" && words.length > 0) return true;
  if (!riskWords.test(text)) return false;
  return riskWords.test(text.replaceAll(everyOtherRisk, " ")) && (!otherThanToday.test(text) || ofToday.test(text));
}

/** What the note says of risk: nothing, a question without its answer, or an answer. */
export function riskIn(note: ReadNote): { status: "none" | "asked" | "answered"; at: Statement | undefined } {
  let asked: Statement | undefined;
  const statements = statementsOf(note).filter((one) => !one.isShared);
  for (const [at, statement] of statements.entries()) {
    if (
      !isRisk(statement) ||
      (isAhead(statement) && !/\b(?:no|denie[sd]|low|none|safety plan)\b/iu.test(statement.text))
    )
      continue;
    const next = statements[at + 1];
    const isOpen = riskAsked.test(statement.text) && !riskAnswers.test(statement.text.replace(riskAsked, " "));
    if (
      !isOpen ||
      (next !== undefined &&
        /^\W*(?:none|no\b|neither|nothing|yes|denie|both|all|he |she |they |client |answer|negative|nothing|not )/iu.test(
          next.text,
        ))
    ) {
      return { status: "answered", at: statement };
    }
    asked ??= statement;
  }
  return asked === undefined ? { status: "none", at: undefined } : { status: "asked", at: asked };
}
