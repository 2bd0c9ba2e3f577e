import { elementIds } from "@goldthread/clinical/elements/element.ts";
import { elementOf } from "@goldthread/clinical/elements/index.ts";
import { formats } from "@goldthread/clinical/formats/index.ts";
import { describe, expect, it } from "vitest";
import { sectionTitle } from "./section-title.ts";

describe("the title of a place in a note", () => {
  it("is the one that its format shows above the words", () => {
    expect(sectionTitle("reported", "soap")).toBe("Subjective");
    for (const format of formats)
      for (const { title, shows } of format.sections)
        for (const element of shows) expect(sectionTitle(element, format.id)).toBe(title);
  });

  it("is the element's own where no format shows it, and none where it is no element", () => {
    for (const id of elementIds) expect(sectionTitle(id, null)).toBe(elementOf(id).title);
    expect(sectionTitle("reported", "of another version")).toBe(elementOf("reported").title);
    expect(sectionTitle("body", "soap")).toBeUndefined();
  });
});
