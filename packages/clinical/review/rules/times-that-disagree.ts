import { placeFor } from "../place.ts";
import { defineRule } from "../rule.ts";
import { minutesBetweenTimes } from "../text/clock.ts";

const aSection = [{ key: "body", text: "Worked on the sleep plan." }];
/** Minutes given may leave out a break or a visit of another kind, so more is the fault, and less by half. */
const rounding = 1;

export const timesThatDisagree = defineRule({
  id: "times-that-disagree",
  title: "Start, stop and minutes do not agree",
  family: "consistency",
  severity: "warn",
  source: {
    cite: "Office of Inspector General, audits of psychotherapy claims 2019-2023: session time missing or unsupported",
    url: null,
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  why: "Whoever checks a note begins with its times. Minutes that the times do not hold make the rest doubtful.",
  check(note) {
    const { start, end, minutes } = note.session ?? {};
    if (start === undefined || end === undefined) return [];
    const held = minutesBetweenTimes(start, end);
    if (held === null) return [];
    const place = placeFor(note);
    if (held < 0) {
      return [{ ...place, label: "startStop", message: "The session stops before it starts: check both times." }];
    }
    if (minutes === undefined || (minutes <= held + rounding && minutes * 2 >= held)) return [];
    const message = `From start to stop it is ${held} minutes, and ${minutes} are given: check the times.`;
    return [{ ...place, label: "startStop", message }];
  },
  flags: [
    {
      note: { kind: "progress", sections: aSection },
      session: { start: "2026-11-16T14:00:00Z", end: "2026-11-16T13:10:00Z" },
    },
    {
      note: { kind: "progress", sections: aSection },
      session: { start: "2026-11-16T14:00:00Z", end: "2026-11-16T14:45:00Z", minutes: 60 },
    },
  ],
  passes: [
    {
      note: { kind: "progress", sections: aSection },
      session: { start: "2026-11-16T14:00:00Z", end: "2026-11-16T15:00:00Z", minutes: 60 },
    },
    {
      note: { kind: "progress", sections: aSection },
      session: { start: "2026-11-16T14:00:00Z", end: "2026-11-16T15:00:00Z", minutes: 45 },
    },
    { note: { kind: "progress", sections: [{ key: "body", text: "No times were kept." }] }, session: { minutes: 60 } },
  ],
});
