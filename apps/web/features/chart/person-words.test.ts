import { expect, it } from "vitest";
import { endingWords } from "./person-words.ts";

it("ending a contact says what ends, and of whoever acts for the client that they act no longer", () => {
  expect(endingWords({ actsAs: "parent" }).join(" ")).toMatch(/told nothing.*act for the client no longer.*be undone/u);
  expect(endingWords({ actsAs: null }).join(" ")).not.toContain("act for the client");
});
