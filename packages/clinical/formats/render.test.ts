import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBlank } from "../note/is-blank.ts";
import type { ElementText } from "../note/note-body.ts";
import { anElement } from "../testing/a-note.ts";
import { someElement } from "../testing/arbitraries.ts";
import { birp } from "./birp.ts";
import { formats } from "./index.ts";
import { locate, type RenderedSection, renderNote, sourceOf } from "./render.ts";
import { soap } from "./soap.ts";

const someElements = fc.array(someElement, { maxLength: 12 });
const eachFormat = formats.map((format) => [format.id, format] as const);

/** The elements read back from what a format shows. */
function readBack(rendered: readonly RenderedSection[]) {
  return rendered
    .flatMap(({ text, pieces }) =>
      pieces.map(({ index, element, key, start, end }) => ({ index, element, key, text: text.slice(start, end) })),
    )
    .toSorted((a, b) => a.index - b.index);
}

const saying = (elements: readonly ElementText[]) =>
  elements.map(({ element, key, text }, index) => ({ index, element, key, text })).filter(({ text }) => !isBlank(text));

describe.each(eachFormat)("laws of the format %s", (_id, format) => {
  it("shows every element that says something exactly once, word for word", () => {
    fc.assert(
      fc.property(someElements, (elements) => {
        expect(readBack(renderNote(format, elements))).toEqual(saying(elements));
      }),
    );
  });

  it("holds nothing but its elements, one blank line between two", () => {
    fc.assert(
      fc.property(someElements, (elements) => {
        for (const { text, pieces } of renderNote(format, elements)) {
          expect(text).toBe(pieces.map(({ index }) => elements[index]?.text).join("\n\n"));
        }
      }),
    );
  });

  it("keeps its own sections, in order, and adds one last section only when it holds something", () => {
    fc.assert(
      fc.property(someElements, (elements) => {
        const rendered = renderNote(format, elements);
        const own = format.sections.map(({ key }) => key);
        expect(rendered.slice(0, own.length).map(({ key }) => key)).toEqual(own);
        const rest = rendered.slice(own.length);
        expect(rest.length).toBeLessThanOrEqual(1);
        for (const section of rest) {
          expect([section.key, section.title]).toEqual(["also-recorded", "Also recorded"]);
          expect(section.pieces.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it("changes nothing when the writer switches to any format and back", () => {
    fc.assert(
      fc.property(someElements, fc.constantFrom(...formats), (elements, other) => {
        const before = renderNote(format, elements);
        const words = readBack(renderNote(other, elements)).map(({ element, key, text }) =>
          anElement({ element, key, text }),
        );
        const back = renderNote(format, words);
        expect(back.map(({ key, text }) => [key, text])).toEqual(before.map(({ key, text }) => [key, text]));
      }),
    );
  });

  it("maps every position to where it was written and back", () => {
    fc.assert(
      fc.property(someElements, (elements) => {
        const rendered = renderNote(format, elements);
        for (const { index, text } of saying(elements)) {
          for (let offset = 0; offset <= text.length; offset += 1) {
            const seen = locate(rendered, index, offset);
            expect(seen && sourceOf(rendered, seen.sectionKey, seen.position)).toEqual({ index, offset });
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("rendering a note", () => {
  it("puts repeated elements in the order in which they were written", () => {
    const elements = [
      anElement({ element: "progress", key: "objective-2", text: "Second." }),
      anElement({ element: "assessment", text: "First of all." }),
      anElement({ element: "progress", key: "objective-1", text: "Third." }),
    ];
    expect(renderNote(soap, elements)[2]?.text).toBe("First of all.\n\nSecond.\n\nThird.");
  });

  it("shows what the format has no place for under Also recorded, with the title of each element", () => {
    const rendered = renderNote(soap, [
      anElement({ element: "evaluation", text: "It worked." }),
      anElement({ element: "focus", text: "Sleep." }),
    ]);
    const also = rendered.at(-1);
    expect(also?.text).toBe("Sleep.\n\nIt worked.");
    expect(also?.pieces.map(({ title }) => title)).toEqual(["Focus", "Evaluation"]);
  });

  it("shows an empty section with no words and no section for what was not recorded", () => {
    expect(renderNote(birp, []).map(({ key, text }) => [key, text])).toEqual([
      ["behaviour", ""],
      ["intervention", ""],
      ["response", ""],
      ["plan", ""],
    ]);
  });

  it("finds nothing outside a text, in a blank element or on the blank line between two", () => {
    const rendered = renderNote(soap, [
      anElement({ element: "observed", text: "Calm." }),
      anElement({ element: "response", text: "Smiled." }),
      anElement({ element: "plan", text: "  " }),
    ]);
    expect(locate(rendered, 0, 6)).toBeNull();
    expect(locate(rendered, 0, -1)).toBeNull();
    expect(locate(rendered, 2, 0)).toBeNull();
    expect(locate(rendered, 9, 0)).toBeNull();
    expect(sourceOf(rendered, "objective", 5)).toEqual({ index: 0, offset: 5 });
    expect(sourceOf(rendered, "objective", 6)).toBeNull();
    expect(sourceOf(rendered, "objective", 7)).toEqual({ index: 1, offset: 0 });
    expect(sourceOf(rendered, "plan", 0)).toBeNull();
    expect(sourceOf(rendered, "no-such-section", 0)).toBeNull();
  });
});
