import { defineRule } from "../rule.ts";

const numbers = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(
  " ",
);
const counted = new RegExp(
  `\\b(\\d{1,2}|${numbers.join("|")}) (?:group )?(?:members?|participants?|clients?|people|attendees)(?: were| was)? (?:present|attended|came|joined|took part|participated)\\b|\\battendance:? (\\d{1,2}) present\\b`,
  "gi",
);
const aSection = (text: string) => ({ note: { kind: "group", sections: [{ key: "shared", text }] } });

export const countAgainstText = defineRule({
  id: "count-against-text",
  title: "The text counts another number of members than the session",
  family: "consistency",
  severity: "warn",
  source: {
    cite: "Medicare contractor NGS, LCD L33632: the number of participants stands in each record",
    url: "https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=33632",
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  why: "The count is on every member's note. Two counts make ten notes doubtful at once.",
  check({ sections, session }) {
    const present = session?.present;
    if (present === undefined) return [];
    return sections.flatMap(({ text }, section) =>
      Array.from(text.matchAll(counted)).flatMap((match) => {
        const [found, inWords, beside] = match;
        const number = inWords ?? beside ?? "";
        const said = /^\d/.test(number) ? Number(number) : numbers.indexOf(number.toLowerCase());
        if (said === present) return [];
        const message = `The text says ${said}, and ${present} are marked present: check both.`;
        return [{ section, start: match.index, end: match.index + found.length, label: "participants", message }];
      }),
    );
  },
  flags: [
    { ...aSection("Eight members were present and worked in pairs."), session: { service: "group", present: 7 } },
    {
      ...aSection("Attendance: 5 present, 4 absent. All nine members came."),
      session: { service: "group", present: 7 },
    },
    { ...aSection("12 participants attended."), session: { service: "group", present: 10 } },
  ],
  passes: [
    { ...aSection("Eight members were present and worked in pairs."), session: { service: "group", present: 8 } },
    { ...aSection("Two members spoke of grief; nobody left. No members present were new."), session: { present: 8 } },
    aSection("Eight members were present."),
  ],
});
