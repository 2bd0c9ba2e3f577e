import { clockTimes } from "../lexicon/element-words.ts";
import { placeFor } from "../place.ts";
import { defineRule } from "../rule.ts";
import { askedOf } from "../said/asked.ts";

const aNote = { kind: "progress", sections: [{ key: "body", text: "Taught paced breathing." }] };

export const startStopMissing = defineRule({
  id: "start-stop-missing",
  title: "Start and stop of the session are missing",
  family: "completeness",
  severity: "warn",
  source: {
    cite: "26 Tex. Admin. Code 301.361: begin and end time; OIG, Oceanside (2019): 49 services disallowed for undocumented time",
    url: "https://oig.hhs.gov/reports/all/2019/oceanside-medical-group-received-unallowable-medicare-payments-for-psychotherapy-services",
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  why: "Undocumented time is what audits find most. They stand on the session; an imported note may hold them in its text. Where nothing is known of the session's time or service, nothing is said; with the minutes alone it is a hint.",
  check(note) {
    const { start, end, minutes, service, serviceCode } = note.session ?? {};
    const isKnown = [start, end, minutes, service, serviceCode].some((one) => one !== undefined);
    if (!askedOf(note).has("startStop") || !isKnown || (start !== undefined && end !== undefined)) return [];
    if (note.sections.some(({ text }) => clockTimes.test(text)) || clockTimes.test(note.sharedText ?? "")) return [];
    const message = "When did the session start, and when did it stop?";
    return [{ ...placeFor(note), label: "startStop", message, severity: minutes === undefined ? undefined : "hint" }];
  },
  flags: [
    { note: aNote, session: { service: "individual", start: "2026-11-16T14:00:00Z" } },
    { note: aNote, session: { minutes: 50 } },
  ],
  passes: [
    { note: aNote, session: { start: "2026-11-16T14:00:00Z", end: "2026-11-16T14:50:00Z" } },
    {
      note: { kind: "progress", sections: [{ key: "body", text: "2:00 pm to 2:50 pm. No risk reported." }] },
      session: { service: "individual" },
    },
    { note: aNote },
  ],
});
