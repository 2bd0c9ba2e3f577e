import { defineRetentionRule } from "../rule.ts";

export const gbNhsMentalHealth = defineRetentionRule({
  id: "gb-nhs-mental-health",
  title: "United Kingdom: NHS mental health",
  jurisdiction: "GB",
  recordClass: "clinical",
  effective: "2026-11-22",
  periods: [{ from: "last-contact", years: 20 }],
  afterDeath: { from: "death", years: 10 },
  minority: null,
  source: {
    cite: "NHS England, Records Management Code of Practice, mental health records",
    url: null,
    read: null,
    fact: { status: "unverified", on: "2026-11-22" },
  },
});
