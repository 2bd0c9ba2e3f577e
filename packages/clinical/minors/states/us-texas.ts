import { defineMinorConsentLaw } from "../minor-consent-rule.ts";

export const usTexas = defineMinorConsentLaw({
  id: "us-texas",
  title: "Texas",
  effective: "2019-09-01",
  rules: [
    {
      id: "us-texas-counselling",
      title: "Texas: counselling for suicide, addiction or abuse",
      service: "mental-health",
      fromAge: null,
      when: "To prevent suicide, for addiction to or dependency on chemicals, or for sexual, physical or emotional abuse.",
      source: {
        cite: "Texas Family Code 32.004",
        url: "https://statutes.capitol.texas.gov/Docs/FA/htm/FA.32.htm",
        read: null,
        fact: { status: "verified", on: "2026-11-22" },
      },
      guardianSees: "as-professional-judges",
      signs: "minor",
      releaseSource: {
        cite: "Texas Family Code 32.004, telling the parents with or without the child’s consent",
        url: "https://statutes.capitol.texas.gov/Docs/FA/htm/FA.32.htm",
        read: null,
        fact: { status: "unverified", on: "2026-11-22" },
      },
    },
  ],
});
