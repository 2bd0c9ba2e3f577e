import { profileOf } from "../../profiles/index.ts";
import { placeFor } from "../place.ts";
import { defineRule } from "../rule.ts";

const aSection = [{ key: "shared", text: "Practised asking for help in pairs." }];

export const groupBeyondItsSize = defineRule({
  id: "group-beyond-its-size",
  title: "More members than the profile allows",
  family: "consistency",
  severity: "warn",
  source: {
    cite: "Medicare contractor NGS, LCD L33632: group psychotherapy of at most twelve; each profile gives its own cap",
    url: "https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=33632",
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  why: "Above a payer's cap a session is not group therapy to them, for any of its members.",
  check(note) {
    const { present, enrolled, service } = note.session ?? {};
    const isGroup = service === undefined ? note.note.kind === "group" : service === "group";
    if (!isGroup || present === undefined) return [];
    const cap = profileOf(note.profile ?? "us-general")?.groupCap.value ?? null;
    const place = placeFor(note);
    if (cap !== null && present > cap) {
      const message = `${present} members took part, and the profile's limit is ${cap}: check the count, or record why.`;
      return [{ ...place, label: "groupSize", message }];
    }
    if (enrolled === undefined || present <= enrolled) return [];
    const message = `${present} members took part of ${enrolled} enrolled: check both counts.`;
    return [{ ...place, label: "groupSize", message }];
  },
  flags: [
    { note: { kind: "group", sections: aSection }, session: { service: "group", present: 13 } },
    { note: { kind: "group", sections: aSection }, session: { present: 14, enrolled: 14 }, profile: "us-part2" },
    { note: { kind: "group", sections: aSection }, session: { present: 8, enrolled: 6 } },
  ],
  passes: [
    { note: { kind: "group", sections: aSection }, session: { service: "group", present: 12, enrolled: 14 } },
    { note: { kind: "group", sections: aSection } },
    {
      note: { kind: "progress", sections: [{ key: "body", text: "No group took place." }] },
      session: { service: "multi-family", present: 20 },
    },
  ],
});
