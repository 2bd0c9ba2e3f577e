import type { Tried } from "../lock/attempt.ts";

/**
 * `some`: of several rows a part. `nothing of it`: served, and nothing in the answer is of the client. `let in`: refused for
 * another reason than who asks. `untried`: nothing of the kind stood there, or the form was not let in.
 */
export type Cell = "yes" | "some" | "nothing of it" | "let in" | "no" | "signed out" | "may not sign" | "untried";

export interface Judged {
  readonly cell: Cell;
  /** What of the client was in the answer, or what a writing call was stopped by. */
  readonly with: readonly string[];
}

const refusals: Readonly<Record<string, Cell>> = {
  not_found: "no",
  sign_in_needed: "signed out",
  may_not_sign: "may not sign",
  invalid_input: "untried",
};

/** What a call came to. A refusal for any other reason than who asks comes after access was given. */
export function judgeWrite({ code }: Tried): Judged {
  if (code === "") return { cell: "yes", with: [] };
  const refused = refusals[code];
  return refused === undefined ? { cell: "let in", with: [code] } : { cell: refused, with: [] };
}

/** The same of a reading call, by what tells of the client: each kind of thing with the words that give it away. */
export function judgeRead(tried: Tried, telling: Readonly<Record<string, string>>): Judged {
  const judged = judgeWrite(tried);
  if (judged.cell !== "yes") return judged;
  const found = Object.entries(telling).filter(([, words]) => tried.text.includes(words));
  return { cell: found.length === 0 ? "nothing of it" : "yes", with: found.map(([kind]) => kind) };
}

/** How a line of the page ends: everything that its cells came with, each once. */
export function allWith(judged: readonly Judged[]): string {
  return [...new Set(judged.flatMap((one) => one.with))].toSorted().join(", ");
}

export const isReached = (cell: Cell): boolean => ["yes", "some", "nothing of it", "let in"].includes(cell);
