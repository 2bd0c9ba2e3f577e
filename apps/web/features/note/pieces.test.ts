import { describe, expect, it } from "vitest";
import type { RenderedPiece } from "@goldthread/clinical/formats/render.ts";
import { clockTimes, pieceHeading } from "./pieces.ts";

const piece = (element: RenderedPiece["element"], key: string | null): RenderedPiece => ({
  index: 0,
  element,
  key,
  title: "",
  start: 0,
  end: 1,
});
const names = {
  objectives: new Map([["o1", "Takes the bus twice a week"]]),
  shared: {
    segments: [{ id: "s1", label: "Warm-up", start: "10:00", stop: "10:15" }],
    facilitators: [{ id: "f1", name: "Sam Example", credential: "LCSW" }],
  },
};
const section = { key: "assessment" };

describe("what stands over an element's text", () => {
  it("an objective is named, and is on the thread", () => {
    expect(pieceHeading(section, piece("progress", "o1"), names)).toEqual({
      words: "Takes the bus twice a week",
      isThread: true,
      times: null,
    });
  });

  it("progress is on the thread also where the note does not say by which objective", () => {
    expect(pieceHeading(section, piece("progress", null), names)).toEqual({
      words: "Progress",
      isThread: true,
      times: null,
    });
  });

  it("a segment has its name and times, a facilitator's interventions their name", () => {
    expect(pieceHeading(section, piece("segment", "s1"), names)).toMatchObject({
      words: "Warm-up",
      times: "10:00 to 10:15",
    });
    expect(pieceHeading(section, piece("interventions", "f1"), names)?.words).toBe("Sam Example");
  });

  it("an id is never shown, a problem in words is", () => {
    expect(pieceHeading(section, piece("focus", "0b8f8a52-7d49-4d43-9d2b-0f8a4a9f2c11"), names)).toBeNull();
    expect(pieceHeading(section, piece("focus", "Panic"), names)?.words).toBe("Panic");
  });

  it("what the format has no place for says what it is", () => {
    expect(pieceHeading({ key: "also-recorded" }, piece("medication", null), names)?.words).toBe("Medication");
    expect(pieceHeading(section, piece("assessment", null), names)).toBeNull();
  });

  it("a segment may have one time or none", () => {
    expect([
      clockTimes({ start: "10:00", stop: null }),
      clockTimes({ start: null, stop: "10:15" }),
      clockTimes({ start: null, stop: null }),
    ]).toEqual(["from 10:00", "until 10:15", null]);
  });
});
