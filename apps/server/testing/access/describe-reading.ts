import { isReachedBySomebody, isTried, listed, numbered, tableOf, toldBeside, type Line } from "./describe-access.ts";
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

● reached: something of the client is in the answer, and the last column says what by who saw it: words, or the tables of
whose rows there was one. ○ served, with nothing of the client in it. ◐ a part of the rows; of a live document, to read alone.
◌ closed with another word than that it is not there, which the last column names. Empty: as if there were nothing. – signed
in nowhere that opens this. · of a table, that the role has no right to ask.

## Read by the API

${tableOf("route", routes.filter(isReachedBySomebody), "with")}

## Live documents

${tableOf("document", documents, "closed with")}

## Read from the database, as the program's own roles

Every table has a row: the test fails, and names it, where one has none. Of a table that names a client, the rows about this
one, and of a merge those into this one's record. \`destroyed_record\` is asked about another client, to whom everybody stands
as to this one: of a record that is gone, nothing else on this page could be read. An empty line is a table that nobody reads as
themself: what of it somebody may know, a function tells them.

${tableOf("table", tables)}

## Told by a route, though not read from its table

To people who read none of these rows themselves: a function of the database answers them, and says by itself whom, or a row of
another table names them.

${toldBeside(routes, tables).join("\n")}

## Not shown above

- Reached by nobody of these, aimed as it was: ${listed(nobody)}
- Not let in past its own form, so not judged here: ${listed(untried)}
- Anybody's, or the door itself, and about no record: ${listed(otherRoutes)}
`;
}
