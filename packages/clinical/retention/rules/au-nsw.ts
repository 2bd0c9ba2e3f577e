import { defineRetentionRule } from "../rule.ts";

export const auNsw = defineRetentionRule({
  id: "au-nsw",
  title: "New South Wales",
  jurisdiction: "AU-NSW",
  recordClass: "clinical",
  effective: "2026-11-22",
  periods: [{ from: "last-contact", years: 7 }],
  afterDeath: null,
  minority: { until: "age", age: 25 },
  source: {
    cite: "New South Wales, Health Records and Information Privacy Act 2002, section 25",
    url: null,
    read: null,
    fact: { status: "unverified", on: "2026-11-22" },
  },
});
