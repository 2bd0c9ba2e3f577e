import { defineRetentionRule } from "../rule.ts";

export const usCa = defineRetentionRule({
  id: "us-ca",
  title: "California",
  jurisdiction: "US-CA",
  recordClass: "clinical",
  effective: "2026-11-22",
  periods: [{ from: "last-contact", years: 7 }],
  afterDeath: null,
  minority: { until: "years-after-majority", years: 7 },
  source: {
    cite: "Seven years as summarised by APA Services, Client record retention; seven years after majority for minors: California Business and Professions Code 2919",
    url: "https://www.apaservices.org/practice/update/2008/09-30/client-record-retention",
    read: null,
    fact: { status: "unverified", on: "2026-11-22" },
  },
});
