import { expect, it } from "vitest";
import * as Y from "yjs";
import { provenanceAttribute } from "@goldthread/clinical/note/provenance.ts";
import { tieAttribute } from "@goldthread/clinical/note/progress-mark.ts";
import { elementText, readDraft } from "./draft-document.ts";
import { draftText } from "./draft-text.ts";
import { rateObjective, untieObjective } from "./progress.ts";

const sleep = { id: "o1", text: "Sleeps seven hours" };
function aDraft() {
  const doc = new Y.Doc();
  elementText(doc, "progress").insert(0, "Slept six hours. Went out.", { [provenanceAttribute]: "typed" });
  return doc;
}

it("a draft that says nothing about an objective reads as it always did", () => {
  expect("progress" in readDraft(aDraft())).toBe(false);
  expect(JSON.parse(draftText(readDraft(aDraft())))).toHaveLength(3);
});

it("a tied passage and a rating become one mark, with the objective's words", () => {
  const doc = aDraft();
  elementText(doc, "progress").format(0, 16, { [tieAttribute]: "o1" });
  rateObjective(doc, sleep, { rating: 1 });
  rateObjective(doc, sleep, { value: "6" });
  expect(readDraft(doc).progress).toEqual([
    {
      objective: sleep,
      rating: 1,
      value: "6",
      score: null,
      passages: [{ element: "progress", key: null, start: 0, end: 16 }],
    },
  ]);
});

it("another rating is another text, so that what is signed is what was shown", () => {
  const doc = aDraft();
  rateObjective(doc, sleep, { rating: 1 });
  const before = draftText(readDraft(doc));
  rateObjective(doc, sleep, { rating: 2 });
  expect(draftText(readDraft(doc))).not.toBe(before);
});

it("what was taken back leaves no mark, and the words stay", () => {
  const doc = aDraft();
  elementText(doc, "progress").format(0, 16, { [tieAttribute]: "o1" });
  rateObjective(doc, sleep, { rating: -1 });
  untieObjective(doc, "o1");
  const { elements, progress } = readDraft(doc);
  expect([elements[0]?.text, progress]).toEqual(["Slept six hours. Went out.", undefined]);
});

it("what another client of the API wrote there and is no rating counts as not said", () => {
  const doc = aDraft();
  doc.getMap("progress").set("o1", { text: "x", rating: 7, value: 3, score: "PHQ-9" });
  doc.getMap("progress").set("o2", "nonsense");
  expect(readDraft(doc).progress).toBeUndefined();
});
