import { describe, expect, it } from "vitest";
import { aNote, anElement, aPerson, aSalt, aSharedPart } from "../testing/a-note.ts";
import { additionSchema, amendmentDueOn, elementOfPassage, isLateEntry, type Passage } from "./addition.ts";

const uuid = "018f0000-0000-7000-8000-000000000001";
const every = {
  goldthread: "addition/1",
  id: uuid,
  actId: uuid,
  at: "2026-11-20T10:00:00.000Z",
  by: uuid,
  author: aPerson(),
  method: "passphrase",
  noteId: uuid,
  clientId: uuid,
  noteDigest: "a".repeat(64),
  salt: aSalt,
};
const parses = (given: object) => additionSchema.safeParse({ ...every, ...given }).success;

describe("what is added to a signed note", () => {
  it("is one of a few things, and an unknown one or an unknown word in it is refused", () => {
    const addendum = { kind: "addendum", text: "She called back.", happenedAt: null, shared: null };
    expect(parses(addendum)).toBe(true);
    expect(parses({ ...addendum, kind: "edit" })).toBe(false);
    expect(parses({ ...addendum, mood: "good" })).toBe(false);
    expect(parses({ ...addendum, text: "  " })).toBe(false);
  });

  it("a correction names the words it strikes, and says why; nothing need stand in their place", () => {
    const passage = { part: "note", element: "reported", key: null, start: 0, end: 5, text: "Spoke" };
    const correction = { kind: "correction", passage, instead: "", because: "Another person said it.", shared: null };
    expect(parses(correction)).toBe(true);
    expect(parses({ ...correction, because: "" })).toBe(false);
    expect(parses({ ...correction, passage: { ...passage, text: "Spok" } })).toBe(false);
    expect(parses({ ...correction, passage: { ...passage, end: 0, text: "" } })).toBe(false);
  });

  it("a late entry keeps when it happened and why it is late; a late note's reason needs no further words", () => {
    const late = { kind: "late-entry", text: "", happenedAt: "2026-11-01T10:00:00Z", because: "I was ill." };
    expect(parses(late)).toBe(true);
    expect(parses({ ...late, because: " " })).toBe(false);
    expect(parses({ ...late, happenedAt: null })).toBe(false);
  });
});

describe("a passage", () => {
  const note = aNote({ elements: [anElement({ text: "Spoke about her sister." })] });
  const part = aSharedPart({ elements: [anElement({ element: "interventions", text: "Grounding." })] });
  const passage = (given: Partial<Passage> = {}): Passage => ({
    part: "note",
    element: "reported",
    key: null,
    start: 16,
    end: 22,
    text: "sister",
    ...given,
  });
  it("is found by its place and its words", () => {
    expect(elementOfPassage({ note, shared: part }, passage())?.element).toBe("reported");
    const ofShared = passage({ part: "shared", element: "interventions", start: 0, end: 9, text: "Grounding" });
    expect(elementOfPassage({ note, shared: part }, ofShared)?.element).toBe("interventions");
  });
  it("is not found where other words stand there, in another element, or where there is no shared part", () => {
    expect(elementOfPassage({ note, shared: part }, passage({ text: "mother" }))).toBeUndefined();
    expect(elementOfPassage({ note, shared: part }, passage({ element: "plan" }))).toBeUndefined();
    expect(elementOfPassage({ note, shared: null }, passage({ part: "shared" }))).toBeUndefined();
  });
});

it("the clock says what is a late entry: at the due time not yet, a moment later it is", () => {
  const happenedAt = "2026-11-20T10:00:00.000Z";
  expect(isLateEntry({ happenedAt, at: "2026-11-21T10:00:00.000Z", dueHours: 24 })).toBe(false);
  expect(isLateEntry({ happenedAt, at: "2026-11-21T10:00:00.001Z", dueHours: 24 })).toBe(true);
});

it("a request asked for on a day is due sixty days later, over the turn of a year and of summer time", () => {
  expect(amendmentDueOn("2026-11-22")).toBe("2027-01-21");
  expect(amendmentDueOn("2026-03-01")).toBe("2026-04-30");
});
