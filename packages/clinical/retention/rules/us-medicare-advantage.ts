import { defineRetentionRule } from "../rule.ts";

export const usMedicareAdvantage = defineRetentionRule({
  id: "us-medicare-advantage",
  title: "United States: Medicare Advantage",
  jurisdiction: "US",
  recordClass: "clinical",
  effective: "2026-11-22",
  periods: [{ from: "last-contact", years: 10 }],
  afterDeath: null,
  minority: null,
  source: {
    cite: "Medicare Advantage: ten years; 42 CFR 422.504(d)",
    url: null,
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
});
