import type * as Y from "yjs";

/** "Not here, because ...": what the author says about one finding of the reviewer's, kept in the draft it is about. */
export interface ReviewAnswer {
  readonly rule: string;
  /** The words found, as they stand there. An answer holds for this rule and these words, wherever they stand. */
  readonly text: string;
  readonly because: string;
}

const map = "answers";
const longest = 500;

function keyOf({ rule, text }: Pick<ReviewAnswer, "rule" | "text">): string {
  return `${rule} ${text.toLowerCase()}`;
}

export function answerFinding(doc: Y.Doc, { rule, text, because }: ReviewAnswer): void {
  doc.getMap(map).set(keyOf({ rule, text }), { rule, text, because });
}

export function takeAnswerBack(doc: Y.Doc, answer: Pick<ReviewAnswer, "rule" | "text">): void {
  doc.getMap(map).delete(keyOf(answer));
}

/** Those with a reason, by rule and words; what is not as it should be is no answer. */
export function readAnswers(doc: Y.Doc): ReviewAnswer[] {
  return [...doc.getMap(map).values()].flatMap((value) => {
    if (typeof value !== "object" || value === null) return [];
    const { rule, text, because }: { rule?: unknown; text?: unknown; because?: unknown } = value;
    if (typeof rule !== "string" || typeof text !== "string" || typeof because !== "string") return [];
    const reason = because.trim().slice(0, longest);
    return reason === "" ? [] : [{ rule, text, because: reason }];
  });
}
