import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aPerson, aSalt } from "../testing/a-note.ts";
import { additionFacts, additionTitle } from "./addition-words.ts";
import { additionSchema, type Addition } from "./addition.ts";
import { correctedRuns, correctionsOf, type Correction } from "./corrected-runs.ts";

const uuid = "018f0000-0000-7000-8000-000000000001";
const every = {
  goldthread: "addition/1" as const,
  id: uuid,
  actId: uuid,
  at: "2026-11-20T10:00:00.000Z",
  by: uuid,
  author: aPerson(),
  method: "passphrase" as const,
  noteId: uuid,
  clientId: uuid,
  noteDigest: "a".repeat(64),
  salt: aSalt,
};
const text = "Spoke about her sister and her mother.";

function aCorrection(start: number, end: number, given: Partial<Correction["passage"]> = {}): Correction {
  const passage = {
    part: "note" as const,
    element: "reported" as const,
    key: null,
    start,
    end,
    text: text.slice(start, end),
  };
  return { ...every, kind: "correction", passage: { ...passage, ...given }, instead: "x", because: "y", shared: null };
}

describe("a corrected text", () => {
  it("shows the struck words in their place, between those that stand", () => {
    const runs = correctedRuns(text, [aCorrection(31, 37), aCorrection(16, 22)]);
    expect(runs.map(({ start, end, correction }) => [text.slice(start, end), correction !== null])).toEqual([
      ["Spoke about her ", false],
      ["sister", true],
      [" and her ", false],
      ["mother", true],
      [".", false],
    ]);
  });
  it("covers every word once, whatever was corrected", () => {
    const place = fc.tuple(fc.nat(text.length - 1), fc.nat(text.length)).filter(([a, b]) => a < b);
    fc.assert(
      fc.property(fc.array(place, { maxLength: 6 }), (places) => {
        const runs = correctedRuns(
          text,
          places.map(([start, end]) => aCorrection(start, end)),
        );
        expect(runs.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
      }),
    );
  });
  it("shows what the newest correction put there, where the same words were corrected twice", () => {
    const again = [aCorrection(16, 22), { ...aCorrection(16, 22), instead: "brother" }];
    expect(correctedRuns(text, again).map(({ correction }) => correction?.instead ?? null)).toEqual([
      null,
      "brother",
      null,
    ]);
    const wider = [aCorrection(16, 22), aCorrection(31, 37), { ...aCorrection(12, 37), instead: "both parents" }];
    expect(correctedRuns(text, wider).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Spoke about ",
      "her sister and her mother",
      ".",
    ]);
  });
  it("keeps a correction whole, where a later one takes a part of its words alone", () => {
    const inside = [aCorrection(0, 22), aCorrection(16, 22)];
    expect(correctedRuns(text, inside).map(({ start, end }) => [start, end])).toEqual([
      [0, 22],
      [22, text.length],
    ]);
  });
  it("leaves out a correction of words that do not stand there, of another element and of the group's part", () => {
    expect(correctedRuns(text, [aCorrection(0, 5, { text: "Heard" })])).toHaveLength(1);
    const others = [aCorrection(0, 5, { element: "plan" }), aCorrection(0, 5, { part: "shared" }), aCorrection(0, 5)];
    expect(correctionsOf(others, { part: "note", element: "reported", key: null })).toHaveLength(1);
  });
});

describe("the words for an addition", () => {
  const times = { moment: (at: string) => `at ${at.slice(0, 10)}`, day: (day: string) => day };
  const late: Addition = {
    ...every,
    kind: "late-entry",
    text: "Called.",
    happenedAt: "2026-11-01T10:00:00Z",
    because: "Ill.",
  };
  it("say of a late entry when it happened, when it was written, and why late", () => {
    expect(additionTitle(late)).toBe("Late entry");
    expect(additionFacts(late, times).map(({ words }) => words)).toEqual(["at 2026-11-01", "at 2026-11-20", "Ill."]);
    expect(additionTitle({ ...late, text: "" })).toBe("Why the note came late");
  });
  it("are there for every kind", () => {
    const kinds = additionSchema.options.map(({ shape }) => shape.kind.value);
    expect(kinds).toHaveLength(10);
    const struck = aCorrection(0, 5);
    expect(additionTitle({ ...struck, shared: { partId: uuid } })).toBe("Correction of the group’s part");
    expect(additionFacts({ ...struck, instead: "" }, times)).toContainEqual({ name: "Instead", words: "Nothing" });
  });
});
