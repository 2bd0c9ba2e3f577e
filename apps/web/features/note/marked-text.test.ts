import { expect, it } from "vitest";
import { aPerson, aSalt } from "@goldthread/clinical/testing/a-note.ts";
import type { Correction } from "@goldthread/clinical/note/corrected-runs.ts";
import { isAt, markedText, retractionOf } from "./marked-text.ts";

const uuid = "018f0000-0000-7000-8000-000000000001";
const text = "Spoke about her sister and slept.";
const correction = (start: number, end: number): Correction => ({
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
  kind: "correction",
  passage: { part: "note", element: "reported", key: null, start, end, text: text.slice(start, end) },
  instead: "mother",
  because: "Mixed up.",
  shared: null,
});
const spans = [
  { start: 0, end: 18, from: "typed" },
  { start: 18, end: text.length, from: "carried:2026-11-08" },
];

it("struck words keep where they came from, and what stands instead comes once, after the last of them", () => {
  const runs = markedText({ text, spans }, [correction(16, 22)]);
  expect(runs.map((run) => [run.text, run.correction !== null, run.endsCorrection])).toEqual([
    ["Spoke about her ", false, true],
    ["si", true, false],
    ["ster", true, true],
    [" and slept.", false, true],
  ]);
  expect(runs.map((run) => run.text).join("")).toBe(text);
});

it("a text without corrections is its runs as they were", () => {
  expect(markedText({ text, spans }, []).map((run) => run.text)).toEqual([text.slice(0, 18), text.slice(18)]);
});

it("a comment belongs to the text of its part, element and key alone", () => {
  const { passage } = correction(0, 5);
  expect(isAt(passage, { part: "note", element: "reported", key: null })).toBe(true);
  expect(isAt(passage, { part: "shared", element: "reported", key: null })).toBe(false);
  expect(isAt(passage, { part: "note", element: "reported", key: "k" })).toBe(false);
  expect(retractionOf([correction(0, 5)])).toBeNull();
});
