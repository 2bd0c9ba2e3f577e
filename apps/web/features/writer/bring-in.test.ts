import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { elementText, insertWithProvenance, readDraft } from "@goldthread/draft";
import { bringIn } from "./bring-in.ts";

function aPlan(words: string) {
  const doc = new Y.Doc();
  const text = elementText(doc, "plan");
  if (words !== "") insertWithProvenance(text, { at: 0, words, from: "typed" });
  return { doc, text };
}

describe("a section taken over from an earlier note", () => {
  it("stands on its own line and says where it came from", () => {
    const { doc, text } = aPlan("Call on Friday.");
    bringIn(text, "Meet weekly.", "carried:2026-11-08");
    expect(readDraft(doc).elements[0]).toMatchObject({
      text: "Call on Friday.\nMeet weekly.",
      spans: [
        { start: 0, end: 15, from: "typed" },
        { start: 15, end: 28, from: "carried:2026-11-08" },
      ],
    });
  });

  it("can be taken out again, and what was typed since stays", () => {
    const { text } = aPlan("Call on Friday.");
    const undo = bringIn(text, "Meet weekly.", "carried:2026-11-08");
    insertWithProvenance(text, { at: text.length, words: " And write.", from: "typed" });
    undo();
    expect(text.toJSON()).toBe("Call on Friday. And write.");
  });
});
