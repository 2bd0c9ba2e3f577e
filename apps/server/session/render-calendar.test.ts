import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCalendar } from "./testing/parse-calendar.ts";
import { type CalendarEvent, renderCalendar } from "./render-calendar.ts";

const now = "2026-11-22T09:00:00.000Z";
const event: CalendarEvent = {
  id: "0b0c9d2e-0000-4000-8000-000000000001",
  start: "2026-11-24T15:00:00Z",
  stop: "2026-11-24T15:50:00.000Z",
  summary: "Session",
  location: "",
  sequence: 3,
};

describe("a calendar as iCalendar", () => {
  it("holds each event with its instants in UTC", () => {
    expect(parseCalendar(renderCalendar({ name: "Schedule", now, events: [event] }))).toEqual({
      name: "Schedule",
      events: [
        {
          UID: `${event.id}@goldthread`,
          DTSTAMP: "20261122T090000Z",
          DTSTART: "20261124T150000Z",
          DTEND: "20261124T155000Z",
          SEQUENCE: "3",
          SUMMARY: "Session",
          CLASS: "PRIVATE",
        },
      ],
    });
  });
  it("of no events is a calendar still", () => {
    expect(parseCalendar(renderCalendar({ name: "Schedule", now, events: [] }))).toEqual({
      name: "Schedule",
      events: [],
    });
  });
  it("commas, semicolons, backslashes and new lines are words and not marks of the format", () => {
    const summary = 'O\'Neil, Ada; \\ the "elder"\nBEGIN:VEVENT';
    const text = renderCalendar({ name: "Schedule", now, events: [{ ...event, summary }] });
    expect(text).toContain('SUMMARY:O\'Neil\\, Ada\\; \\\\ the "elder"\\nBEGIN:VEVENT\r\n');
    expect(parseCalendar(text).events[0]?.["SUMMARY"]).toBe(summary);
  });
  it("whatever a name holds comes back as it went in, and no line is longer than 75 octets", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (words) => {
        const summary = [...words].filter((one) => one === "\n" || one >= " ").join("");
        const text = renderCalendar({ name: "Schedule", now, events: [{ ...event, summary, location: summary }] });
        for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(parseCalendar(text).events[0]?.["SUMMARY"]).toBe(summary);
      }),
    );
  });
});
