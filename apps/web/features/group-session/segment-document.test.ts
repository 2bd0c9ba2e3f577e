import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { elementText, insertWithProvenance, readDraft } from "@goldthread/draft";
import {
  addSegments,
  changeSegment,
  moveSegment,
  readSegments,
  removeSegment,
  usualSegments,
} from "./segment-document.ts";

function aSession() {
  const doc = new Y.Doc();
  let last = 0;
  addSegments(doc, usualSegments, () => `s${++last}`);
  return doc;
}

const labels = (doc: Y.Doc) => readSegments(doc).map(({ label }) => label);

describe("the segments of a group session", () => {
  it("stand in the order in which they were added", () =>
    expect(labels(aSession())).toEqual(["Activity", "Conversation", "Conclusion"]));

  it("are renamed and given their times", () => {
    const doc = aSession();
    changeSegment(doc, "s1", { label: "Warm-up", start: "14:00", stop: "14:20" });
    expect(readSegments(doc)[0]).toEqual({ id: "s1", label: "Warm-up", start: "14:00", stop: "14:20" });
  });

  it("move up and down, and stay where they are at either end", () => {
    const doc = aSession();
    moveSegment(doc, "s3", -1);
    expect(labels(doc)).toEqual(["Activity", "Conclusion", "Conversation"]);
    moveSegment(doc, "s1", -1);
    expect(labels(doc)).toEqual(["Activity", "Conclusion", "Conversation"]);
  });

  it("are taken away with their words, and come back with them and where they came from", () => {
    const doc = aSession();
    const text = elementText(doc, "segment", "s2");
    insertWithProvenance(text, { at: 0, words: "Talked about sleep.", from: "carried:2026-11-08" });
    const before = readDraft(doc);
    const undo = removeSegment(doc, "s2");
    expect([labels(doc), readDraft(doc).elements]).toEqual([["Activity", "Conclusion"], []]);
    undo();
    expect(readDraft(doc)).toEqual(before);
  });
});
