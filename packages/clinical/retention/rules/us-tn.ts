import { defineRetentionRule } from "../rule.ts";

export const usTn = defineRetentionRule({
  id: "us-tn",
  title: "Tennessee",
  jurisdiction: "US-TN",
  recordClass: "clinical",
  effective: "2026-11-22",
  periods: [{ from: "last-contact", years: 7 }],
  afterDeath: null,
  minority: { until: "years-after-majority", years: 3 },
  source: {
    cite: "Seven years as summarised by APA Services, Client record retention; for minors the guidelines' three years after majority",
    url: "https://www.apaservices.org/practice/update/2008/09-30/client-record-retention",
    read: null,
    fact: { status: "unverified", on: "2026-11-22" },
  },
});
