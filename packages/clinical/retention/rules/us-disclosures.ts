import { defineRetentionRule } from "../rule.ts";

export const usDisclosures = defineRetentionRule({
  id: "us-disclosures",
  title: "United States: accounting of disclosures",
  jurisdiction: "US",
  recordClass: "disclosures",
  effective: "2026-11-22",
  periods: [{ from: "last-disclosure", years: 6 }],
  afterDeath: null,
  minority: null,
  source: {
    cite: "45 CFR 164.530(j) with 164.528: six years for what must be documented; HIPAA sets no period for the clinical record itself",
    url: null,
    read: null,
    fact: { status: "unverified", on: "2026-11-22" },
  },
});
