import { defineRetentionRule } from "../rule.ts";

export const auAct = defineRetentionRule({
  id: "au-act",
  title: "Australian Capital Territory",
  jurisdiction: "AU-ACT",
  recordClass: "clinical",
  effective: "2026-11-22",
  periods: [{ from: "last-contact", years: 7 }],
  afterDeath: null,
  minority: { until: "age", age: 25 },
  source: {
    cite: "Australian Capital Territory, Health Records (Privacy and Access) Act 1997, principle 4.1",
    url: null,
    read: null,
    fact: { status: "unverified", on: "2026-11-22" },
  },
});
