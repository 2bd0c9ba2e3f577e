import { defineRule } from "../rule.ts";
import { missing } from "../said/missing.ts";
import { isProgress } from "../said/progress.ts";

export const progressMissing = defineRule({
  id: "progress-missing",
  title: "Progress, or the lack of it, is not stated",
  family: "completeness",
  severity: "warn",
  source: {
    cite: "26 Tex. Admin. Code 301.361: progress or lack of progress towards the objectives",
    url: "https://law.cornell.edu/regulations/texas/26-Tex-Admin-Code-SS-301-361",
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  why: "Further care is justified by how far things have moved. No movement, or a step back, is an answer too.",
  check: (note) =>
    missing(
      note,
      {
        ask: "progress",
        at: ["progress", "assessment"],
        message: "How far along is the client compared with the start or the last time? No movement is an answer too.",
      },
      isProgress,
    ),
  flags: [
    { note: { kind: "progress", sections: [{ key: "body", text: "Taught paced breathing. Client practised it." }] } },
    {
      note: {
        kind: "progress",
        format: "soap",
        sections: [
          { key: "assessment", text: "Panic disorder." },
          { key: "plan", text: "Next session Friday." },
        ],
      },
    },
  ],
  passes: [
    {
      note: {
        kind: "progress",
        sections: [{ key: "body", text: "Two panic attacks this week, down from five at intake." }],
      },
    },
    { note: { kind: "progress", sections: [{ key: "body", text: "No progress on goal 1 since last session." }] } },
  ],
});
