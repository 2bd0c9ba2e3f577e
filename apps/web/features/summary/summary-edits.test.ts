import { expect, it } from "vitest";
import { countDrafted, editOf, type Edits, editSentence, keyOf, takeAllOn } from "./summary-edits.ts";

const note = { kind: "note" as const, id: "n" };
const summary = {
  sections: [
    {
      key: "contacts" as const,
      sentences: [
        { text: "One.", sources: [note] },
        { text: "Two.", sources: [note] },
      ],
    },
    { key: "risk" as const, sentences: [{ text: "Three.", sources: [note] }] },
  ],
};
const none: Edits = new Map();

it("a sentence is drafted until somebody takes it on, writes it anew or leaves it out", () => {
  expect(countDrafted(none, summary)).toBe(3);
  const taken = editSentence(none, keyOf("contacts", "One."), { isTaken: true });
  const changed = editSentence(taken, keyOf("contacts", "Two."), { text: "Two, in my words." });
  expect(countDrafted(changed, summary)).toBe(1);
  expect(countDrafted(editSentence(changed, keyOf("risk", "Three."), { isOut: true }), summary)).toBe(0);
});

it("taking all on brings back nothing that was left out", () => {
  const out = editSentence(none, keyOf("risk", "Three."), { isOut: true });
  const all = takeAllOn(out, summary);
  expect(countDrafted(all, summary)).toBe(0);
  expect(editOf(all, keyOf("risk", "Three."))).toMatchObject({ isOut: true, isTaken: false });
});

it("a sentence of the same words in another section is another sentence", () => {
  const edits = editSentence(none, keyOf("contacts", "Three."), { isTaken: true });
  expect(countDrafted(edits, summary)).toBe(3);
});
