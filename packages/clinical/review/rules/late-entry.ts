import { profileOf } from "../../profiles/index.ts";
import { defineRule } from "../rule.ts";
import { placeFor } from "../place.ts";
import type { ReadNote } from "../read-note.ts";
import { minutesBetweenTimes } from "../text/clock.ts";

const aSection = (text: string) => ({ note: { kind: "progress", sections: [{ key: "body", text }] } });
const reason = /\blate entry\b[^.\n]{0,20}\b(?:because|due to|as|since|owing to|reason)\b/i;

export const lateEntry = defineRule({
  id: "late-entry",
  title: "The note is later than its profile allows",
  family: "timing",
  severity: "warn",
  source: {
    cite: "CMS Program Integrity Manual 100-08, section 3.3.2.5, delayed entries; each profile gives its own time",
    url: null,
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  why: "A late note is still a note: it says that it is late, when it was written and why. One that hides it is worth less.",
  check(note) {
    if (!isLate(note) || note.sections.some(({ text }) => reason.test(text))) return [];
    const message = "It is past the time it was due and will be labelled a late entry: say why it is late.";
    return [{ ...placeFor(note), label: "lateEntry", message }];
  },
  flags: [
    { ...aSection("Worked on sleep."), session: { end: "2026-11-16T15:00:00Z", signedAt: "2026-11-18T09:00:00Z" } },
    {
      ...aSection("No change."),
      session: { service: "crisis", end: "2026-11-16T15:00:00Z", signedAt: "2026-11-17T15:01:00Z" },
    },
    {
      ...aSection("The practice gives eight hours."),
      session: { end: "2026-11-16T15:00:00Z", signedAt: "2026-11-17T09:00:00Z", dueAt: "2026-11-16T23:00:00Z" },
    },
  ],
  passes: [
    { ...aSection("Worked on sleep."), session: { end: "2026-11-16T15:00:00Z", signedAt: "2026-11-17T15:00:00Z" } },
    {
      ...aSection("Late entry because the power was out. Worked on sleep."),
      session: { end: "2026-11-16T15:00:00Z", signedAt: "2026-11-18T09:00:00Z" },
    },
    { ...aSection("Not signed yet."), session: { end: "2026-11-16T15:00:00Z" } },
    {
      ...aSection("The practice gives three days. No change."),
      session: { end: "2026-11-16T15:00:00Z", signedAt: "2026-11-18T09:00:00Z", dueAt: "2026-11-19T15:00:00.000Z" },
    },
  ],
});

/** By the hour that the practice gives, as the signed note is labelled; else by the profile's. */
function isLate({ session, profile: chosen }: ReadNote): boolean {
  const { end, start, signedAt, service, dueAt } = session ?? {};
  if (signedAt === undefined) return false;
  if (dueAt !== undefined) return Date.parse(signedAt) > Date.parse(dueAt);
  const profile = profileOf(chosen ?? "us-general");
  const hours = service === "crisis" ? profile?.crisisDueHours.value : profile?.dueHours.value;
  const passed = minutesBetweenTimes(end ?? start ?? "", signedAt);
  return hours !== undefined && passed !== null && passed > hours * 60;
}
