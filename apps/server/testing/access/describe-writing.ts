import { isReachedBySomebody, isTried, listed, numbered, tableOf, type Line } from "./describe-access.ts";

interface Writing {
  readonly people: readonly string[];
  readonly lines: readonly Line[];
  /** What is done to a table by its roles themselves. */
  readonly tables: readonly Line[];
}

/** Who changes what, as a page. */
export function describeWriting({ people, lines, tables }: Writing): string {
  const nobody = lines.filter((one) => isTried(one) && !isReachedBySomebody(one)).map(({ name }) => name);
  const untried = lines.filter((one) => !isTried(one)).map(({ name }) => name);
  return `# Who changes what of a client's record

Made by \`apps/server/access-writes.test.ts\`, which calls every writing route as each of these people, in the same world
each time, and fails when an answer differs from this page or when a refused call left something changed. After a change
that is meant, run it with \`-u\` and read the difference. Who sees what is on [the page about reading](access.md).

${numbered(people)}

● done. ◌ let in, and then refused for another reason than who asks; the last column names the codes. Empty: refused as if
there were nothing. – signed in nowhere that opens this. ✕ may sign nothing (\`may_not_sign\`). ? the form was not let in.
Who consented to a minor's care is put down and ended for another client, a child, to whom everybody stands as to this one.

${tableOf("route", lines.filter(isReachedBySomebody), "stopped by")}

## In the tables, as the database's own roles

Each row about the client, written once more in one's own name, changed as it is or ended by oneself, or deleted.
● the policies let it be, for one of them at least. Empty: for none.

${tableOf("right", tables.filter(isReachedBySomebody))}

## Not shown above

- Reached by nobody of these, aimed as it was: ${listed(nobody)}
- Not let in past its own form, so not judged here: ${listed(untried)}
- Rights on tables that reach no row about the client: ${listed(unreached(tables))}
`;
}

const unreached = (tables: readonly Line[]) =>
  tables.filter((one) => !isReachedBySomebody(one)).map(({ name }) => name);
