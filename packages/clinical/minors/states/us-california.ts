import { defineMinorConsentLaw } from "../minor-consent-rule.ts";

const release = {
  cite: "California Health and Safety Code 123115(a); Civil Code 56.11",
  url: "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=123115.",
  read: null,
  fact: { status: "verified", on: "2026-11-22" },
} as const;

export const usCalifornia = defineMinorConsentLaw({
  id: "us-california",
  title: "California",
  effective: "2024-07-01",
  rules: [
    {
      id: "us-california-mental-health",
      title: "California: outpatient mental health, from twelve",
      service: "mental-health",
      fromAge: 12,
      when: "The professional finds the minor mature enough to take part. No medication, and no residential treatment, by this alone. Whether a parent is brought in is decided with the minor, and written down.",
      source: {
        cite: "California Family Code 6924; Health and Safety Code 124260",
        url: "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=FAM&sectionNum=6924.",
        read: null,
        fact: { status: "verified", on: "2026-11-22" },
      },
      guardianSees: "with-minors-agreement",
      signs: "minor",
      releaseSource: release,
    },
    {
      id: "us-california-substance-use",
      title: "California: counselling for drugs or alcohol, from twelve",
      service: "substance-use",
      fromAge: 12,
      when: "Care and counselling for a problem with drugs or alcohol.",
      source: {
        cite: "California Family Code 6929",
        url: "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=FAM&sectionNum=6929.",
        read: null,
        fact: { status: "verified", on: "2026-11-22" },
      },
      guardianSees: "with-minors-agreement",
      signs: "minor",
      releaseSource: release,
    },
  ],
});
