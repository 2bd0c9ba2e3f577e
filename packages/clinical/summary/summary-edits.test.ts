import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Summary } from "./summary.ts";
import {
  editSummary,
  goneSentences,
  noEdits,
  openSentences,
  type SentenceEdit,
  type SummaryEdits,
  takenSections,
} from "./summary-edits.ts";

const sources = [{ kind: "note", id: "n1" }] as const;
const attended = "contacts/individual/attended";
const opened = "risk/r1/opened";
const composed = (text = "Attended 3 individual sessions, 150 minutes in all."): Pick<Summary, "sections"> => ({
  sections: [
    { key: "contacts", sentences: [{ key: attended, text, sources }] },
    { key: "risk", sentences: [{ key: opened, text: "Risk concern opened.", sources }] },
  ],
});
const taken = (of: string, text: string | null = null): SentenceEdit => ({ isTaken: true, isOut: false, text, of });
const first = "Attended 3 individual sessions, 150 minutes in all.";
const edits = (sentences: SummaryEdits["sentences"]): SummaryEdits => ({ sentences, own: [] });

describe("what an author does to a composed summary", () => {
  it("is nothing at first: every sentence waits", () => {
    expect(openSentences(editSummary(composed(), noEdits))).toHaveLength(2);
  });
  it("changes a sentence's words and leaves its sources, and marks the words as the author's", () => {
    const [contacts] = editSummary(composed(), edits({ [attended]: taken(first, "Came three times.") }));
    expect(contacts?.sentences).toMatchObject([
      { text: "Came three times.", origin: "changed", sources, isTaken: true },
    ]);
  });
  it("leaves a sentence out of what is signed", () => {
    const out = { isTaken: false, isOut: true, text: null, of: "Risk concern opened." };
    const edited = editSummary(composed(), edits({ [attended]: taken(first), [opened]: out }));
    expect(openSentences(edited)).toEqual([]);
    expect(takenSections(edited).map(({ key }) => key)).toEqual(["contacts"]);
  });
  it("marks a sentence that is the author's alone, in its section or in one that nothing was composed for", () => {
    const own = [{ id: "o1", section: "care", text: "Referred by her doctor." } as const];
    const [care] = editSummary(composed(), { sentences: {}, own });
    expect(care).toMatchObject({ key: "care", sentences: [{ origin: "own", sources: [], isTaken: true }] });
  });
  it("does not count an own sentence without words", () => {
    const edited = editSummary({ sections: [] }, { sentences: {}, own: [{ id: "o1", section: "care", text: " " }] });
    expect([openSentences(edited), takenSections(edited)]).toEqual([[], []]);
  });
});

describe("composed again", () => {
  const later = composed("Attended 4 individual sessions, 200 minutes in all.");
  it("a sentence that says something else now is to be taken on again", () => {
    const edited = editSummary(later, edits({ [attended]: taken(first) }));
    expect(edited[0]?.sentences).toMatchObject([{ isTaken: false, isStale: true, origin: "composed" }]);
  });
  it("the author's words stay, beside what the record says now", () => {
    const edited = editSummary(later, edits({ [attended]: taken(first, "Came three times.") }));
    expect(edited[0]?.sentences).toMatchObject([
      { text: "Came three times.", isTaken: false, isStale: true, composed: later.sections[0]?.sentences[0]?.text },
    ]);
  });
  it("words about what the record no longer holds stay as the author's own, without a source, until taken on as that", () => {
    const gone = { sections: later.sections.slice(0, 1) };
    const words = (of: string) => edits({ [opened]: taken(of, "The concern was discussed.") });
    const [, risk] = editSummary(gone, words("Risk concern opened."));
    expect(risk?.sentences).toMatchObject([{ origin: "own", sources: [], isTaken: false, composed: null }]);
    expect(editSummary(gone, words(""))[1]?.sentences).toMatchObject([{ isTaken: true, isStale: false }]);
  });
  it("a sentence that was taken on and is not there any more is named, so that nobody signs without noticing", () => {
    const gone = { sections: later.sections.slice(0, 1) };
    expect(goneSentences(gone, edits({ [opened]: taken("Risk concern opened.") }))).toEqual([opened]);
    expect(goneSentences(later, edits({ [opened]: taken("Risk concern opened.") }))).toEqual([]);
  });
});

describe("whatever is done to it", () => {
  const edit = fc.record({
    isTaken: fc.boolean(),
    isOut: fc.boolean(),
    text: fc.option(fc.string({ maxLength: 20 })),
    of: fc.constantFrom(first, "", "Risk concern opened."),
  });
  const anyEdits = fc.record({
    sentences: fc.dictionary(fc.constantFrom(attended, opened, "risk/invented/opened", "nothing"), edit),
    own: fc.array(
      fc.record({ id: fc.uuid(), section: fc.constantFrom("care" as const, "risk" as const), text: fc.string() }),
      { maxLength: 3 },
    ),
  });
  it("a signed sentence rests on what it was composed from, or is marked as its author's alone", () => {
    fc.assert(
      fc.property(anyEdits, (given) => {
        for (const { sentences } of takenSections(editSummary(composed(), given)))
          for (const { origin, sources: rests, text } of sentences) {
            expect(rests).toEqual(origin === "own" ? [] : sources);
            expect(text.trim()).not.toBe("");
          }
      }),
    );
  });
  it("a sentence is signed as composed, in the author's words, or not at all: none is made up or lost", () => {
    fc.assert(
      fc.property(anyEdits, (given) => {
        const edited = editSummary(composed(), given);
        const keys = edited.flatMap(({ sentences }) => sentences.map(({ key }) => key));
        expect(new Set(keys).size).toBe(keys.length);
        for (const key of [attended, opened]) expect(keys).toContain(key);
        const words = new Set([
          first,
          "Risk concern opened.",
          ...Object.values(given.sentences).map(({ text }) => text),
          ...given.own.map(({ text }) => text),
        ]);
        for (const { sentences } of edited) for (const { text } of sentences) expect(words.has(text)).toBe(true);
      }),
    );
  });
});
