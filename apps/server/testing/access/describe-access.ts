import { isReached, type Cell } from "./judge-answer.ts";

export interface Line {
  readonly name: string;
  readonly cells: readonly Cell[];
  readonly ending?: string;
  /** By person, of which tables a row was told. */
  readonly told?: readonly (readonly string[])[];
}

const signs: Readonly<Record<Cell, string>> = {
  yes: "●",
  some: "◐",
  "nothing of it": "○",
  "let in": "◌",
  no: "",
  "no right": "·",
  "signed out": "–",
  "may not sign": "✕",
  untried: "?",
};

/** The people, each with the number of their column. */
export const numbered = (people: readonly string[]): string => people.map((who, at) => `${at + 1}. ${who}`).join("\n");

export const isTried = ({ cells }: Line): boolean => cells.some((cell) => cell !== "untried");
export const isReachedBySomebody = ({ cells }: Line): boolean => cells.some(isReached);

/** Lines that somebody reaches, as a table. */
export function tableOf(first: string, lines: readonly Line[], ending?: string): string {
  const [one] = lines;
  if (one === undefined) return "None.";
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const last = (words: string) => (ending === undefined ? [] : [words]);
  return [
    line([first, ...one.cells.map((_cell, at) => String(at + 1)), ...last(ending ?? "")]),
    line(["---", ...one.cells.map(() => ":-:"), ...last("---")]),
    ...lines.map((each) =>
      line([`\`${each.name}\``, ...each.cells.map((cell) => signs[cell]), ...last(each.ending ?? "")]),
    ),
  ].join("\n");
}

/** What a route tells by a function, of tables that whoever asks does not read: by table, each route with to whom. */
export function toldBeside(routes: readonly Line[], tables: readonly Line[]): readonly string[] {
  return tables.flatMap(({ name: table, cells }) => {
    const by = routes.flatMap(({ name, told = [] }) => {
      const to = told.flatMap((rows, at) => (rows.includes(table) && !isReached(cells[at] ?? "no") ? [at + 1] : []));
      return to.length === 0 ? [] : [`\`${name}\` to ${to.join(" ")}`];
    });
    return by.length === 0 ? [] : [`- \`${table}\`: ${by.join("; ")}`];
  });
}

export function listed(names: readonly string[]): string {
  return names.length === 0 ? "none." : `${names.map((name) => `\`${name}\``).join(", ")}.`;
}

/** How many cells came to what, for whoever runs it. */
export function countsOf(what: string, lines: readonly Line[]): string {
  const cells = lines.flatMap((line) => line.cells);
  const counts = Object.keys(signs).map((cell) => [cell, cells.filter((one) => one === cell).length] as const);
  const said = counts.filter(([, many]) => many > 0).map(([cell, many]) => `${many} ${cell}`);
  return `${lines.length} ${what}, ${cells.length} cells: ${said.join(", ")}`;
}
