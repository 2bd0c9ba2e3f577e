import { describe, expect, it } from "vitest";
import { aNote, anElement, aSharedPart } from "@goldthread/clinical/testing/a-note.ts";
import { findPassage, passageProblem, placesOf } from "./find-passage.ts";

const names = { objectives: new Map<string, string>(), shared: null };
const note = aNote({
  elements: [anElement({ text: "Her sister called her sister." }), anElement({ element: "plan", text: "" })],
});
const shared = aSharedPart({ elements: [anElement({ element: "interventions", text: "Paced breathing." })] });
const [reported] = placesOf({ note, shared: null }, names);
if (reported === undefined) throw new Error("there is a place");

describe("the words of a correction", () => {
  it("are looked for in every text that has words, the group's named as such", () => {
    expect(placesOf({ note, shared }, names).map(({ label }) => label)).toEqual(["Reported", "Group: Interventions"]);
  });
  it("name a passage where they stand once, with spaces around them or not", () => {
    expect(findPassage(reported, " called ")).toEqual({
      part: "note",
      element: "reported",
      key: null,
      start: 11,
      end: 17,
      text: "called",
    });
  });
  it("that stand there twice, never, or are none, are asked for again", () => {
    expect(passageProblem(findPassage(reported, "sister"))).toContain("2 times");
    expect(passageProblem(findPassage(reported, "brother"))).toContain("do not stand there");
    expect(findPassage(reported, "  ")).toBe(0);
    expect(passageProblem(findPassage(reported, "called"))).toBeNull();
  });
});
