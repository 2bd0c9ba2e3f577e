import { defineRetentionRule } from "../rule.ts";

export const usGuidelines = defineRetentionRule({
  id: "us-guidelines",
  title: "United States: guidelines where no law says otherwise",
  jurisdiction: "US",
  recordClass: "clinical",
  effective: "2026-11-22",
  periods: [{ from: "last-contact", years: 7 }],
  afterDeath: null,
  minority: { until: "years-after-majority", years: 3 },
  source: {
    cite: "American Psychological Association, Record Keeping Guidelines (2007), guideline 7; summarised by APA Services, Client record retention",
    url: "https://www.apaservices.org/practice/update/2008/09-30/client-record-retention",
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
});
