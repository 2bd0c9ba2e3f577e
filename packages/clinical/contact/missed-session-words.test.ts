import { describe, expect, it } from "vitest";
import { type MissedSession, missedSessionWords } from "./missed-session-words.ts";

const missed: MissedSession = {
  status: "no-show",
  start: "2026-11-16T19:00:00Z",
  stop: "2026-11-16T19:50:00Z",
  zone: "America/New_York",
  modality: "in-person",
  place: "Room 2",
  reason: "",
  cancelledBy: null,
  cancelledAt: null,
  shortNotice: null,
};

describe("the first words of a missed session's note", () => {
  it("say what was scheduled, in the practice's time, and that the client did not come", () => {
    expect(missedSessionWords(missed)).toBe(
      "Scheduled: Monday, 16 November 2026, 14:00 to 14:50 (America/New_York), in person, Room 2. The client did not come.",
    );
  });

  it("say who cancelled, when, and the reason as it was recorded", () => {
    expect(
      missedSessionWords({
        ...missed,
        status: "cancelled",
        modality: "video",
        place: "",
        reason: "Car broke down\non the way",
        cancelledBy: "client",
        cancelledAt: "2026-11-16T14:10:00Z",
        shortNotice: true,
      }),
    ).toBe(
      "Scheduled: Monday, 16 November 2026, 14:00 to 14:50 (America/New_York), by video. The session was cancelled by " +
        "the client on Monday, 16 November 2026, 09:10, at short notice. Reason as recorded: Car broke down on the way.",
    );
  });

  it("say nothing of what the schedule does not know", () => {
    const words = missedSessionWords({ ...missed, status: "cancelled", place: "" });
    expect(words).toMatch(/The session was cancelled\.$/);
    expect(words).not.toMatch(/null|undefined|Reason|notice/);
  });
});
