import { readDraft } from "@goldthread/draft";
import { expect, it } from "vitest";
import * as Y from "yjs";
import { addSegments } from "./segment-document.ts";
import { isPlanTaken, takePlanOver } from "./take-plan-over.ts";

const words = [
  { into: "topic", label: "", text: "Session 1: Noticing", from: "template:curriculum" },
  { into: "segment", label: "Warm-up", text: "One word", from: "template:session plan" },
  { into: "segment", label: "Conversation", text: "Weather; work", from: "carried:2026-11-09" },
] as const;

let count = 0;
const newId = () => `segment-${(count += 1)}`;

it("a plan becomes topic and segments, and every word says where it came from", () => {
  const doc = new Y.Doc();
  takePlanOver(doc, [...words], newId);
  const { elements, segments } = readDraft(doc);
  expect(segments.map(({ label }) => label)).toEqual(["Warm-up", "Conversation"]);
  expect(elements.map(({ element, text, spans }) => [element, text, spans.map(({ from }) => from)])).toEqual([
    ["topic", "Session 1: Noticing", ["template:curriculum"]],
    ["segment", "One word", ["template:session plan"]],
    ["segment", "Weather; work", ["carried:2026-11-09"]],
  ]);
  expect(isPlanTaken(doc)).toBe(true);
});

it("uses a segment of that name that is there, and leaves what was typed in it alone", () => {
  const doc = new Y.Doc();
  addSegments(doc, ["Conversation"], () => "mine");
  doc.getText("element:segment:mine").insert(0, "We began.");
  takePlanOver(doc, [...words], newId);
  const { elements, segments } = readDraft(doc);
  expect(segments).toHaveLength(2);
  expect(elements.find(({ key }) => key === "mine")).toMatchObject({
    text: "We began.\nWeather; work",
    spans: [{ from: "typed" }, { from: "carried:2026-11-09" }],
  });
});

it("taken back, nothing of it is left, and it is offered again", () => {
  const doc = new Y.Doc();
  const undo = takePlanOver(doc, [...words], newId);
  undo();
  expect(readDraft(doc)).toMatchObject({ elements: [], segments: [] });
  expect(isPlanTaken(doc)).toBe(false);
});
