import { describe, expect, it } from "vitest";
import type { TimelineItem } from "../../api-types.ts";
import { aheadAndBehind, missingNoteWords, timelineMonths, titleOf } from "./timeline-months.ts";

const at = (start: string): TimelineItem => ({
  sessionId: start,
  kind: "individual",
  service: "individual",
  title: "",
  start,
  stop: start,
  minutes: 50,
  clinician: "Sam Example",
  status: "held",
  attendance: null,
  note: null,
  draftOpen: false,
});

describe("the timeline", () => {
  it.each([
    ["individual", "", "Individual session"],
    ["couple", "", "Couple session"],
    ["multi-family", "", "Multi-family group session"],
    ["family", "With the grandparents", "With the grandparents"],
  ] as const)("calls a session of the service %s with the title %j: %s", (service, title, words) => {
    expect(titleOf({ service, title })).toBe(words);
  });

  it("is broken where the month changes in the practice's zone, not the device's", () => {
    const items = [at("2026-11-01T12:00:00Z"), at("2026-11-01T01:00:00Z"), at("2026-10-09T12:00:00Z")];
    const months = timelineMonths(items, "America/New_York").map(({ month, items: own }) => [month, own.length]);
    expect(months).toEqual([
      ["November 2026", 1],
      ["October 2026", 2],
    ]);
  });

  it("sets apart what is still to come, and nothing that was called off or has a note", () => {
    const now = "2026-11-22T12:00:00Z";
    const [later, soon] = [at("2026-12-06T12:00:00Z"), at("2026-11-29T12:00:00Z")].map((item): TimelineItem => ({
      ...item,
      status: "scheduled",
    }));
    const calledOff: TimelineItem = { ...at("2026-11-28T12:00:00Z"), status: "cancelled" };
    const was: TimelineItem = { ...at("2026-11-20T12:00:00Z"), status: "scheduled" };
    expect(
      aheadAndBehind(
        [later, soon, calledOff, was].flatMap((item) => item ?? []),
        now,
      ),
    ).toEqual({
      ahead: [later, soon],
      behind: [calledOff, was],
    });
  });

  it("says why a session has no note", () => {
    const now = "2026-11-22T12:00:00Z";
    const item = at("2026-11-21T12:00:00Z");
    expect(missingNoteWords(item, now)).toBe("No note yet");
    expect(missingNoteWords({ ...item, draftOpen: true }, now)).toBe("Draft, not signed yet");
    expect(missingNoteWords({ ...item, status: "no-show" }, now)).toBe("Did not come");
    expect(missingNoteWords({ ...item, attendance: "absent" }, now)).toBe("Absent");
    expect(missingNoteWords({ ...item, start: "2026-11-23T12:00:00Z" }, now)).toBe("Scheduled");
  });
});
