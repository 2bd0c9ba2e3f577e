import { describe, expect, it } from "vitest";
import { parseSignedContent } from "./signed-content.ts";

const aNote = {
  format: "soap",
  session: { start: "2026-11-20T14:00:00Z", zone: "Europe/Berlin" },
  elements: [
    { element: "plan", key: null, text: "Call on Friday.", spans: [{ start: 0, end: 15, from: "typed" }], tags: [] },
  ],
};
const read = (body: unknown) => parseSignedContent(JSON.stringify(body));

describe("a signed note in a panel", () => {
  it("is read with its format, its day and its words", () => {
    expect(read(aNote)).toMatchObject({
      format: "soap",
      session: aNote.session,
      elements: [{ element: "plan", text: "Call on Friday." }],
    });
  });

  it("is read without what a newer version adds", () => {
    const newer = { ...aNote, elements: [...aNote.elements, { element: "horoscope", key: null, text: "?" }], extra: 1 };
    expect(read(newer).elements).toHaveLength(1);
  });

  it("is read as a shared part with its segments", () => {
    const shared = {
      session: aNote.session,
      version: 2,
      elements: [],
      segments: [{ id: "s1", label: "Activity", start: "14:00", stop: null }],
    };
    expect(read(shared)).toMatchObject({
      format: null,
      version: 2,
      segments: [{ id: "s1", label: "Activity", start: "14:00", stop: null }],
    });
  });

  it.each([{}, { session: {} }, { ...aNote, elements: "none" }, null])(
    "is refused where it is no record: %j",
    (body) => {
      expect(() => read(body)).toThrow("Cannot read the note");
    },
  );
});
