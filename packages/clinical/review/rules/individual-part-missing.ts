import { defineRule } from "../rule.ts";
import { missing } from "../said/missing.ts";

export const individualPartMissing = defineRule({
  id: "individual-part-missing",
  title: "Nothing about this client in a group note",
  family: "completeness",
  severity: "warn",
  source: {
    cite: "Medicare contractors on group psychotherapy and cloned records (Palmetto, NGS): each member's note is their own",
    url: "https://www.ngsmedicare.com/web/ngs/documentation?selectedArticleId=1459133",
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  why: "A summary of the group supports nobody's claim and tells nobody's story. Each member's note says how this person took part, answered and moved.",
  check: (note) =>
    missing(
      note,
      {
        ask: "individualPart",
        at: ["narrative", "response"],
        message: "How did this client take part and respond? Only the group is described.",
      },
      ({ who, isShared, under, words }) =>
        !isShared &&
        (who === "client" ||
          under === "member" ||
          ((under === "response" || under === "narrative") && who === "unknown" && words.length > 4)),
    ),
  flags: [
    {
      note: {
        kind: "group",
        sections: [{ key: "body", text: "Facilitators taught urge surfing. Members shared examples." }],
      },
    },
    {
      note: {
        kind: "group",
        format: "group",
        sections: [
          { key: "shared", text: "Group on sleep. All members took part." },
          { key: "plan", text: "Group meets on Friday." },
        ],
      },
    },
  ],
  passes: [
    {
      note: {
        kind: "group",
        sections: [{ key: "body", text: "Facilitators taught urge surfing. Client named one urge." }],
      },
    },
    {
      note: {
        kind: "group",
        format: "group",
        sections: [
          { key: "shared", text: "Group on sleep." },
          { key: "member", text: "Did not speak, wrote on the sheet." },
        ],
      },
    },
  ],
});
