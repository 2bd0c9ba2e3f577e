import { defineRetentionRule } from "../rule.ts";

export const auVic = defineRetentionRule({
  id: "au-vic",
  title: "Victoria",
  jurisdiction: "AU-VIC",
  recordClass: "clinical",
  effective: "2026-11-22",
  periods: [{ from: "last-contact", years: 7 }],
  afterDeath: null,
  minority: { until: "age", age: 25 },
  source: {
    cite: "Victoria, Health Records Act 2001, health privacy principle 4.2",
    url: null,
    read: null,
    fact: { status: "unverified", on: "2026-11-22" },
  },
});
