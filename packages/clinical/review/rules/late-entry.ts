import { profileOf } from "../../profiles/index.ts";
import { defineRule } from "../rule.ts";
import { placeFor } from "../place.ts";
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
  },
  why: "A late note is still a note: it says that it is late, when it was written and why. One that hides it is worth less.",
  check(note) {
    const { end, start, signedAt, service } = note.session ?? {};
    const over = end ?? start;
    if (over === undefined || signedAt === undefined || note.sections.some(({ text }) => reason.test(text))) return [];
    const profile = profileOf(note.profile ?? "us-general");
    const hours = service === "crisis" ? profile?.crisisDueHours.value : profile?.dueHours.value;
    const passed = minutesBetweenTimes(over, signedAt);
    if (hours === undefined || passed === null || passed <= hours * 60) return [];
    const message = `It was due ${hours} hours after the session and will be labelled a late entry: say why it is late.`;
    return [{ ...placeFor(note), label: "lateEntry", message }];
  },
  flags: [
    { ...aSection("Worked on sleep."), session: { end: "2026-11-16T15:00:00Z", signedAt: "2026-11-18T09:00:00Z" } },
    {
      ...aSection("No change."),
      session: { service: "crisis", end: "2026-11-16T15:00:00Z", signedAt: "2026-11-17T15:01:00Z" },
    },
  ],
  passes: [
    { ...aSection("Worked on sleep."), session: { end: "2026-11-16T15:00:00Z", signedAt: "2026-11-17T15:00:00Z" } },
    {
      ...aSection("Late entry because the power was out. Worked on sleep."),
      session: { end: "2026-11-16T15:00:00Z", signedAt: "2026-11-18T09:00:00Z" },
    },
    { ...aSection("Not signed yet."), session: { end: "2026-11-16T15:00:00Z" } },
  ],
});
