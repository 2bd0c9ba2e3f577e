import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { elementIds } from "@goldthread/clinical/elements/element.ts";
import { clientFormats, formatOf } from "@goldthread/clinical/formats/index.ts";
import { alsoRecorded, noteSections } from "./note-sections.ts";

function theFormat(id: string) {
  return formatOf(id) ?? expect.fail(`no format ${id}`);
}

describe("the page of a note", () => {
  it("begins with one field for each section, asking the section's question", () => {
    const sections = noteSections(theFormat("soap"), []);
    expect(sections.map(({ title, fields }) => [title, fields.map(({ element }) => element)])).toEqual([
      ["Subjective", ["reported"]],
      ["Objective", ["observed"]],
      ["Assessment", ["assessment"]],
      ["Plan", ["plan"]],
    ]);
    expect(sections[0]?.fields[0]).toMatchObject({
      label: "Subjective",
      caption: null,
      prompt: "What did the client or the family say?",
    });
  });

  it("shows an element beside the section's own once it holds words, named for a screen reader", () => {
    const [, objective] = noteSections(theFormat("soap"), [{ element: "interventions", key: null }]);
    expect(objective?.fields.map(({ label, caption }) => [label, caption])).toEqual([
      ["Objective", null],
      ["Objective: Interventions", "Interventions"],
    ]);
    expect(objective?.more).toEqual(["response"]);
  });

  it("puts what the format has no place for at its end", () => {
    const last = noteSections(theFormat("soap"), [{ element: "narrative", key: null }]).at(-1);
    expect([last?.title, last?.fields.map(({ element }) => element)]).toEqual([alsoRecorded, ["narrative"]]);
  });
});

const held = fc.uniqueArray(
  fc.record({ element: fc.constantFrom(...elementIds), key: fc.constantFrom(null, "one", "two") }),
  {
    selector: ({ element, key }) => `${element}:${key}`,
  },
);

it("in whatever format, every element that holds words is on the page exactly once", () => {
  fc.assert(
    fc.property(fc.constantFrom(...clientFormats), held, (format, elements) => {
      const names = noteSections(format, elements).flatMap(({ fields }) =>
        fields.map(({ element, key }) => `${element}:${key}`),
      );
      for (const { element, key } of elements)
        expect(names.filter((name) => name === `${element}:${key}`)).toHaveLength(1);
      expect(new Set(names).size).toBe(names.length);
    }),
  );
});
