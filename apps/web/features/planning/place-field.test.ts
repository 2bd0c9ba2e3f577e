import { expect, it } from "vitest";
import { placeChoices } from "./place-field.tsx";

const site = (name: string, address = "", active = true) => ({ id: name, name, address, active });
const sites = [site("Main house", "4 Elm Row"), site("Annexe"), site("Old mill", "", false)];
const offered = (typed: string) => placeChoices(sites, typed).map(({ label }) => label);

it("sites are offered by a part of name or address; one that closed is not", () => {
  expect(offered("")).toEqual(["Main house", "Annexe"]);
  expect(offered("elm")).toEqual(["Main house"]);
  expect(offered("mill")).toEqual([]);
});

it("one that is named in full still lets another be taken", () => {
  expect(offered("Annexe")).toEqual(["Main house", "Annexe"]);
});
