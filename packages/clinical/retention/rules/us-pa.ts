import { defineRetentionRule } from "../rule.ts";

export const usPa = defineRetentionRule({
  id: "us-pa",
  title: "Pennsylvania",
  jurisdiction: "US-PA",
  recordClass: "clinical",
  effective: "2026-11-22",
  periods: [{ from: "last-contact", years: 5 }],
  afterDeath: null,
  minority: null,
  source: {
    cite: "Five years from the last contact, as summarised by APA Services, Client record retention",
    url: "https://www.apaservices.org/practice/update/2008/09-30/client-record-retention",
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
});
