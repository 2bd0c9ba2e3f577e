import { placeFor } from "../place.ts";
import { defineRule, type Found } from "../rule.ts";
import type { ReadNote } from "../read-note.ts";
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
    return [...ofTheSession(note), ...inTheText(note)];
  },
  flags: [
    { note: { kind: "progress", sections: [{ key: "body", text: "Start 10:00, stop 10:45, 60 minutes." }] } },
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
    { note: { kind: "progress", sections: [{ key: "body", text: "Start 12:30 pm, stop 1:15 pm (45 min)." }] } },
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

function ofTheSession(note: ReadNote): Found[] {
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
}

const clock = String.raw`(\d{1,2}):(\d{2}) ?(?:[ap]\.?m\.?)?`;
/** “Start 10:00, stop 10:45, 60 minutes”, as the same line says it. */
const startStopMinutes = new RegExp(
  String.raw`\b(?:start(?:ed)?|began)(?: time)?(?: at)?:? ?${clock}[,;. –-]+(?:and )?(?:stop(?:ped)?|end(?:ed)?)(?: time)?(?: at)?:? ?${clock}[,;. (–-]+(?:total(?: time)?|duration|length)?:? ?(\d{1,3}) ?min`,
  "gi",
);

function inTheText({ sections }: ReadNote): Found[] {
  return sections.flatMap(({ text }, section) =>
    Array.from(text.matchAll(startStopMinutes)).flatMap((match) => {
      const [hour = 0, minute = 0, stopHour = 0, stopMinute = 0, said = 0] = match.slice(1).map(Number);
      // By a clock of twelve hours, so that 12:30 to 1:15 is right.
      const held = (stopHour * 60 + stopMinute - hour * 60 - minute + 1440) % 720;
      if (Math.abs(said - held) <= rounding) return [];
      const message = `From start to stop it is ${held} minutes, and ${said} are given: check the times.`;
      return [{ section, start: match.index, end: match.index + match[0].length, label: "startStop", message }];
    }),
  );
}
