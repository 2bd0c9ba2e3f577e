import { expect, it } from "vitest";
import { type Reader, readerGroups } from "./reader-words.ts";

const aReader = (relation: Reader["relation"], name: string): Reader => ({
  staffId: name,
  name,
  credential: "",
  relation,
  detail: "",
  since: null,
  until: null,
});

it("lists who may open a record by relation, the one that opens most first, and leaves out what nobody is", () => {
  const readers = [aReader("keeper", "Ari"), aReader("care-team", "Bo"), aReader("keeper", "Cy")];
  expect(readerGroups(readers).map(({ relation, readers: who }) => [relation, who.map(({ name }) => name)])).toEqual([
    ["care-team", ["Bo"]],
    ["keeper", ["Ari", "Cy"]],
  ]);
});
