import { createSample } from "@goldthread/sample";
import { describe, expect, it } from "vitest";
import { calendarDay } from "../calendar-day.ts";
import { leaveToWrite } from "./leave-to-write.ts";
import { zoneAtWork } from "./zone-at-work.ts";

const clockIn = (zone: string, now: Date) =>
  new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" }).format(now);
/** So many moments of a day, evenly spread from a quarter past midnight on. */
const moments = (day: string, length: number) =>
  Array.from({ length }, (_, at) => new Date(Date.parse(`${day}T00:15:00Z`) + (at * 86_400_000) / length));
const wantedZones = ["UTC", "Asia/Kathmandu", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/St_Johns"];

describe("the sample practice's zone", () => {
  it("is the wanted one while its day is under way", () => {
    expect(zoneAtWork("Europe/Berlin", new Date("2026-11-22T09:00:00Z"))).toBe("Europe/Berlin");
    expect(zoneAtWork("Asia/Kathmandu", new Date("2026-11-22T14:00:00Z"))).toBe("Asia/Kathmandu");
  });

  it("is the nearest where it is day, at night and early in the morning", () => {
    expect(zoneAtWork("Europe/Berlin", new Date("2026-11-22T07:30:00Z"))).toBe("Asia/Karachi");
    expect(zoneAtWork("Europe/Berlin", new Date("2026-11-22T21:00:00Z"))).toBe("America/Chicago");
  });

  it.each(["2026-01-15", "2026-07-15"])("is at work at any hour of %s, wherever it is wanted", (day) => {
    for (const wanted of wantedZones) {
      for (const now of moments(day, 24)) {
        const clock = clockIn(zoneAtWork(wanted, now), now);
        if (clock < "10:00" || clock >= "20:00") expect.fail(`${wanted} at ${now.toISOString()}: ${clock}`);
      }
    }
  });

  it.each(["UTC", "America/New_York", "Asia/Tokyo"])(
    "wanted as %s, gives the first clinician a day with a signed note, one begun and a session that has none",
    (wanted) => {
      for (const now of moments("2026-11-22", 6)) {
        const zone = zoneAtWork(wanted, now);
        const today = calendarDay(now, zone);
        const sample = createSample({ seed: "goldthread", today, zone, now: now.toISOString() });
        const own = leaveToWrite(sample).filter(
          ({ clinicianId, start }) =>
            clinicianId === sample.staff[0]?.id && calendarDay(new Date(start), zone) === today,
        );
        expect(own).toHaveLength(7);
        const states = own.map(({ note, start }) =>
          Date.parse(start) > now.getTime() + 15 * 60_000 ? "upcoming" : (note?.state ?? "none"),
        );
        expect(new Set(states), `${wanted} at ${now.toISOString()}`).toEqual(
          new Set(["signed", "draft", "none", ...(states.includes("upcoming") ? ["upcoming"] : [])]),
        );
      }
    },
    60_000,
  );
});
