import { serviceCode, type Service } from "../../session/service-code.ts";
import { bands } from "../../session/service-times.ts";
import { placeFor } from "../place.ts";
import type { ReadNote } from "../read-note.ts";
import { defineRule } from "../rule.ts";
import { minutesBetweenTimes } from "../text/clock.ts";

const services: Readonly<Record<string, { service: Service; withEvaluation?: boolean; clientPresent?: boolean }>> = {
  ...Object.fromEntries(bands.map(({ code }) => [code, { service: "individual" }])),
  ...Object.fromEntries(
    bands.map(({ besideEvaluation: code }) => [code, { service: "individual", withEvaluation: true }]),
  ),
  "90839": { service: "crisis" },
  "90846": { service: "family", clientPresent: false },
  "90847": { service: "family" },
  "90853": { service: "group" },
};

const aSection = [{ key: "body", text: "Worked on the sleep plan." }];

export const minutesAgainstCode = defineRule({
  id: "minutes-against-code",
  title: "The service code does not go with the minutes",
  family: "consistency",
  severity: "warn",
  source: {
    cite: "American Psychological Association, psychotherapy codes and their minutes",
    url: "https://www.apaservices.org/practice/reimbursement/health-codes/psychotherapy",
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  why: "Timed codes stand for a range of minutes. A code outside its range is repaid, with the note as the proof.",
  check(note) {
    const { session } = note;
    const minutes = minutesOf(note);
    const facts = services[session?.serviceCode ?? ""];
    if (facts === undefined || (minutes === null && facts.service !== "group")) return [];
    const fitting = serviceCode({ ...facts, minutes: minutes ?? undefined, present: session?.present });
    if (fitting.code === session?.serviceCode) return [];
    const message = `The code and the session do not agree. ${fitting.why}${fitting.code === null ? " No code fits." : ` That is ${fitting.code}.`} Check the times and the code.`;
    return [{ ...placeFor(note), label: "minutesCode", message, suggestion: fitting.code ?? undefined }];
  },
  flags: [
    { note: { kind: "progress", sections: aSection }, session: { minutes: 45, serviceCode: "90837" } },
    {
      note: { kind: "progress", sections: aSection },
      session: { start: "2026-11-16T14:00:00Z", end: "2026-11-16T14:53:00Z", serviceCode: "90834" },
    },
    { note: { kind: "group", sections: aSection }, session: { present: 1, serviceCode: "90853" } },
    { note: { kind: "progress", sections: aSection }, session: { minutes: 12, serviceCode: "90832" } },
  ],
  passes: [
    { note: { kind: "progress", sections: aSection }, session: { minutes: 45, serviceCode: "90834" } },
    {
      note: { kind: "progress", sections: aSection },
      session: { start: "2026-11-16T14:00:00Z", end: "2026-11-16T14:52:50Z", serviceCode: "90834" },
    },
    { note: { kind: "progress", sections: aSection }, session: { minutes: 45, serviceCode: "H0004" } },
    { note: { kind: "group", sections: aSection }, session: { minutes: 90, present: 8, serviceCode: "90853" } },
    { note: { kind: "progress", sections: aSection }, session: { serviceCode: "90837" } },
    { note: { kind: "progress", sections: [{ key: "body", text: "No session took place." }] } },
  ],
});

function minutesOf({ session }: ReadNote): number | null {
  if (session?.minutes !== undefined) return session.minutes;
  return session?.start === undefined || session.end === undefined
    ? null
    : minutesBetweenTimes(session.start, session.end);
}
