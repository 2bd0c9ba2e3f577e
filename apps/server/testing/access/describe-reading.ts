import { isReachedBySomebody, isTried, listed, numbered, tableOf, type Line } from "./describe-access.ts";
import { otherRoutes } from "./routes-about-records.ts";

interface Reading {
  readonly people: readonly string[];
  readonly routes: readonly Line[];
  readonly documents: readonly Line[];
  readonly tables: readonly Line[];
}

/** Who sees what, as a page. */
export function describeReading({ people, routes, documents, tables }: Reading): string {
  const nobody = routes.filter((one) => isTried(one) && !isReachedBySomebody(one)).map(({ name }) => name);
  const untried = routes.filter((one) => !isTried(one)).map(({ name }) => name);
  return `# Who sees what of a client's record

Made by \`apps/server/access-matrix.test.ts\`, which asks every reading route, every live document and every table as each
of these people and fails when an answer differs from this page. After a change that is meant, run it with \`-u\` and read
the difference. Who changes what is on [the page about writing](access-writes.md).

${numbered(people)}

● reached: something of the client is in the answer, and the last column says what in all. ○ served, with nothing of the
client in it. ◐ a part of the rows; of a live document, to read alone. ◌ closed with another word than that it is not there,
which the last column names. Empty: as if there were nothing. – signed in nowhere that opens this.

## Read by the API

${tableOf("route", routes.filter(isReachedBySomebody), "with")}

## Live documents

${tableOf("document", documents, "closed with")}

## Read from the database, as the program's own roles

${tableOf("table", tables.filter(isTried))}

## Not shown above

- Reached by nobody of these, aimed as it was: ${listed(nobody)}
- Not let in past its own form, so not judged here: ${listed(untried)}
- Tables with no row of the kind: ${listed(tables.filter((one) => !isTried(one)).map(({ name }) => name))}
- Anybody's, or the door itself, and about no record: ${listed(otherRoutes)}
`;
}
