import { expect, it } from "vitest";
import { changedPerson, namesAnother, type TypedPerson, withoutPerson, withPerson } from "./people-state.ts";

const ada: TypedPerson = { key: "1", clientId: "a", name: "Adaline Quill", part: "hurt", chartWords: "" };
const bo: TypedPerson = { key: "2", clientId: "b", name: "Borislav Thorne", part: "involved", chartWords: "" };

it("a client stands on the form once, anybody else as often as they are named", () => {
  const people = withPerson(withPerson([ada], bo), { ...ada, key: "3" });
  expect(people.map(({ key }) => key)).toEqual(["1", "2"]);
  const visitor: TypedPerson = { key: "4", clientId: null, name: "A visitor", part: "witness", chartWords: "" };
  expect(withPerson(withPerson(people, visitor), { ...visitor, key: "5" })).toHaveLength(4);
  expect(withoutPerson(people, "1")).toEqual([bo]);
});

it("words for one chart that name another on the form are noticed, their own name is not", () => {
  const people = changedPerson([ada, bo], "1", { chartWords: "Adaline was threatened by Borislav." });
  expect(namesAnother(people, people[0]!)).toBe(true);
  const own = changedPerson([ada, bo], "1", { chartWords: "Adaline was threatened by another member." });
  expect(namesAnother(own, own[0]!)).toBe(false);
});
