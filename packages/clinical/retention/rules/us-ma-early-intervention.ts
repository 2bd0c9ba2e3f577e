import { defineRetentionRule } from "../rule.ts";

export const usMaEarlyIntervention = defineRetentionRule({
  id: "us-ma-early-intervention",
  title: "Massachusetts: early intervention",
  jurisdiction: "US-MA",
  recordClass: "clinical",
  effective: "2026-11-22",
  periods: [{ from: "discharge", years: 4 }],
  afterDeath: null,
  minority: null,
  source: {
    cite: "Massachusetts early intervention programme standards: four years after the child leaves",
    url: null,
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
});
