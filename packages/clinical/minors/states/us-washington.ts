import { defineMinorConsentLaw } from "../minor-consent-rule.ts";

export const usWashington = defineMinorConsentLaw({
  id: "us-washington",
  title: "Washington",
  effective: "2019-07-28",
  rules: [
    {
      id: "us-washington-behavioral-health",
      title: "Washington: outpatient behavioural health, from thirteen",
      service: "mental-health",
      fromAge: 13,
      when: "Outpatient treatment for mental health or substance use.",
      source: {
        cite: "RCW 71.34.530",
        url: "https://app.leg.wa.gov/rcw/default.aspx?cite=71.34.530",
        read: null,
        fact: { status: "verified", on: "2026-11-22" },
      },
      guardianSees: "with-minors-agreement",
      signs: "minor",
      releaseSource: {
        cite: "RCW 70.02, the minor’s own right over what they consented to",
        url: "https://app.leg.wa.gov/rcw/default.aspx?cite=70.02",
        read: null,
        fact: { status: "unverified", on: "2026-11-22" },
      },
    },
  ],
});
