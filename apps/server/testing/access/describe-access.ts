/**
 * `some`: of several rows a part. `nothing of it`: served, and nothing in the answer is of the client. `untried`: nothing of
 * the kind stood there, or the form was not let in.
 */
export type Cell = "yes" | "some" | "nothing of it" | "no" | "untried";

interface Access {
  readonly people: readonly string[];
  readonly reached: readonly { readonly route: string; readonly cells: readonly Cell[] }[];
  readonly seen: readonly { readonly table: string; readonly cells: readonly Cell[] }[];
}

const signs: Readonly<Record<Cell, string>> = { yes: "●", some: "◐", "nothing of it": "○", no: "", untried: "?" };

/** Who reaches what, as a page. */
export function describeAccess({ people, reached, seen }: Access): string {
  const isTried = ({ cells }: { readonly cells: readonly Cell[] }) => cells.some((cell) => cell !== "untried");
  const isReached = ({ cells }: { readonly cells: readonly Cell[] }) =>
    cells.some((cell) => cell !== "no" && cell !== "untried");
  const tried = reached.filter(isTried);
  const reads = tried.filter((one) => one.route.startsWith("GET ") && isReached(one));
  const writes = tried.filter((one) => !one.route.startsWith("GET ") && isReached(one));
  const nobody = tried.filter((one) => !isReached(one)).map(({ route }) => route);
  const untried = reached.filter((one) => !isTried(one)).map(({ route }) => route);
  const tables = seen.filter(isTried);
  return [
    head(people),
    "## Read by the API\n",
    table(
      "route",
      people,
      reads.map(({ route, cells }) => [route.slice(4), cells]),
    ),
    "\n## Written by the API\n",
    table(
      "route",
      people,
      writes.map(({ route, cells }) => [route, cells]),
    ),
    "\n## Read from the database, as the program's own role\n",
    table(
      "table",
      people,
      tables.map((one) => [one.table, one.cells]),
    ),
    "\n## Not shown above\n",
    `- Reached by nobody of these, aimed as it was: ${listed(nobody)}`,
    `- Not let in past its own form, so not judged here: ${listed(untried)}`,
    `- Tables with no row of the kind: ${listed(seen.filter((one) => !isTried(one)).map((one) => one.table))}`,
    "",
  ].join("\n");
}

function head(people: readonly string[]): string {
  const numbered = people.map((who, at) => `${at + 1}. ${who}`).join("\n");
  return `# Who reaches what of a client's record

Made by \`apps/server/access-matrix.test.ts\`, which asks every route and every table as each of these people and fails
when an answer differs from this page. After a change that is meant, run it with \`-u\` and read the difference.

${numbered}

● reached: of a reading route, an answer with something of the client in it; of a writing one, let in, though it may be
refused later for another reason than who asks. ○ served, with nothing of the client in the answer. ◐ a part of the rows.
Empty: refused as if there were nothing, or no row.
`;
}

function table(
  first: string,
  people: readonly string[],
  rows: readonly (readonly [string, readonly Cell[]])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line([first, ...people.map((_who, at) => String(at + 1))]),
    line(["---", ...people.map(() => ":-:")]),
    ...rows.map(([name, cells]) => line([`\`${name}\``, ...cells.map((cell) => signs[cell])])),
  ].join("\n");
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? "none." : `${names.map((name) => `\`${name}\``).join(", ")}.`;
}
