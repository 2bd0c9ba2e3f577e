import { expect, it } from "vitest";
import type { Addition } from "../note/addition.ts";
import { anElement, aPerson, aSalt } from "../testing/a-note.ts";
import { asCorrected } from "./as-corrected.ts";

const uuid = "018f0000-0000-7000-8000-000000000001";
const correction: Addition = {
  goldthread: "addition/1",
  kind: "correction",
  id: uuid,
  actId: uuid,
  at: "2026-11-20T10:00:00.000Z",
  by: uuid,
  author: aPerson(),
  method: "passphrase",
  noteId: uuid,
  clientId: uuid,
  noteDigest: "0".repeat(64),
  salt: aSalt,
  passage: { part: "shared", element: "topic", key: null, start: 0, end: 4, text: "Urge" },
  instead: "Wave",
  because: "Another session's.",
  shared: null,
};
const topic = anElement({ element: "topic", text: "Urge surfing" });
const texts = (part: "note" | "shared") =>
  asCorrected([topic, anElement()], { part, additions: [correction] }).map(({ text }) => text);

it("a struck word is not told, and what stands in its place is", () => {
  expect(texts("shared")).toEqual(["Wave surfing", anElement().text]);
});
it("of another part it changes nothing", () => {
  expect(texts("note")).toEqual([topic.text, anElement().text]);
});
