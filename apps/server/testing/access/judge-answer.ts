import type { Tried } from "../lock/attempt.ts";

/**
 * `some`: of several rows a part. `nothing of it`: served, and nothing in the answer is of the client. `let in`: refused for
 * another reason than who asks. `no right`: of a table that the role may not ask at all. `untried`: nothing of the kind stood
 * there, or the form was not let in.
 */
export type Cell =
  | "yes"
  | "some"
  | "nothing of it"
  | "let in"
  | "no"
  | "no right"
  | "signed out"
  | "may not sign"
  | "untried";

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
export function judgeWrite({ code, status, route, who }: Tried): Judged {
  if (code === "" && status >= 400) throw new Error(`${route} refused ${who} with ${status} and no code that says why`);
  if (code === "") return { cell: "yes", with: [] };
  const refused = refusals[code];
  return refused === undefined ? { cell: "let in", with: [code] } : { cell: refused, with: [] };
}

/** What tells of the client: each kind of thing with the words that give it away. */
export type Telling = Readonly<Record<string, readonly string[]>>;

/** The same of a reading call, by what of the client is in the answer. */
export function judgeRead(tried: Tried, telling: Telling): Judged {
  const judged = judgeWrite(tried);
  if (judged.cell !== "yes") return judged;
  const found = Object.entries(telling).filter(([, words]) => words.some((one) => tried.text.includes(one)));
  return { cell: found.length === 0 ? "nothing of it" : "yes", with: found.map(([kind]) => kind) };
}

/** How a line of the page ends: everything that its cells came with, each once. */
export function allWith(judged: readonly Judged[]): string {
  return [...new Set(judged.flatMap((one) => one.with))].toSorted().join(", ");
}

/** The same by who saw it, so that somebody who sees more than before is seen: “1 2 12: id, name; 16: name”. */
export function eachWith(judged: readonly Judged[]): string {
  const people = new Map<string, number[]>();
  for (const [at, { with: what }] of judged.entries())
    if (what.length > 0) people.set(what.join(", "), [...(people.get(what.join(", ")) ?? []), at + 1]);
  return [...people].map(([what, who]) => `${who.join(" ")}: ${what}`).join("; ");
}

export const isReached = (cell: Cell): boolean => ["yes", "some", "nothing of it", "let in"].includes(cell);
