/** The first thing in the record that does not fit. No word of a client's is in it. */
export type Problem = {
  readonly table: string;
  /** The row's id; a tree node's is level/index, a checkpoint's its size. */
  readonly id: string;
  readonly column: string;
  /** What does not fit, as a clause. */
  readonly what: string;
};

/** Ends a check at the first problem; caught in `verify.ts` and nowhere else. */
export class RecordProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.table} ${problem.id}, ${problem.column}: ${problem.what}`);
    this.name = "RecordProblem";
    this.problem = problem;
  }
}

export type Row = { readonly table: string; readonly id: string };

export function reject({ table, id }: Row, column: string, what: string): never {
  throw new RecordProblem({ table, id, column, what });
}

/** The result, or a rejection that names the column; the parser's message is left out, as it may quote the text. */
export function parseColumn<Result>(row: Row, column: string, parse: () => Result): Result {
  try {
    return parse();
  } catch {
    return reject(row, column, "it cannot be read as what it should be");
  }
}
