import { defineRule } from "../rule.ts";
import { missing } from "../said/missing.ts";
import { isIntervention } from "../said/intervention.ts";

export const interventionMissing = defineRule({
  id: "intervention-missing",
  title: "No intervention is named",
  family: "completeness",
  severity: "warn",
  source: {
    cite: "Office of Inspector General, audit of On-Site Psychological Services, A-02-17-01009 (2020): therapeutic manoeuvres not specified",
    url: "https://oig.hhs.gov/reports/all/2020/on-site-psychological-services-pc-audit-of-medicare-payments-for-psychotherapy-services",
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  why: "A note shows that care was given by saying what was done and for what. “Provided support” or “processed feelings” could be anybody's work and does not count as named.",
  check: (note) =>
    missing(
      note,
      {
        ask: "interventions",
        at: ["interventions"],
        message: "Which intervention was used, and for which target? None is named.",
      },
      isIntervention,
    ),
  flags: [
    {
      note: {
        kind: "progress",
        format: "soap",
        sections: [
          { key: "subjective", text: "Client reported poor sleep and worry about work." },
          { key: "plan", text: "Next session on Tuesday." },
        ],
      },
    },
    {
      note: {
        kind: "progress",
        sections: [{ key: "body", text: "Client talked about her week. Provided support. Denied suicidal thoughts." }],
      },
    },
  ],
  passes: [
    {
      note: {
        kind: "progress",
        sections: [{ key: "body", text: "Therapist taught paced breathing for panic. Denied suicidal thoughts." }],
      },
    },
    {
      note: {
        kind: "progress",
        format: "birp",
        sections: [{ key: "plan", text: "Used cognitive restructuring for guilt. Weekly." }],
      },
    },
    { note: { kind: "no-show", sections: [{ key: "body", text: "Client did not attend. No message was left." }] } },
  ],
});
