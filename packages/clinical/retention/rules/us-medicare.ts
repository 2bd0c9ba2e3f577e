import { defineRetentionRule } from "../rule.ts";

export const usMedicare = defineRetentionRule({
  id: "us-medicare",
  title: "United States: Medicare providers",
  jurisdiction: "US",
  recordClass: "clinical",
  effective: "2026-11-22",
  periods: [{ from: "last-contact", years: 7 }],
  afterDeath: null,
  minority: null,
  source: {
    cite: "Medicare: seven years for providers; 42 CFR 424.516(f) for what is ordered and certified",
    url: null,
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
});
