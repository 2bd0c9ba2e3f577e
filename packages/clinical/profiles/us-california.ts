import { defineProfile } from "./profile.ts";
import { usGeneral } from "./us-general.ts";

export const usCalifornia = defineProfile({
  ...usGeneral,
  id: "us-california",
  title: "California, county specialty mental health",
  effective: "2022-07-01",
  dueHours: {
    value: 72,
    source: {
      cite: "California county contracts for specialty mental health: three business days, counted here as 72 hours",
      url: null,
      read: null,
      fact: { status: "unverified", on: "2026-11-22" },
    },
  },
  sharedPart: {
    value: "every-facilitator",
    source: {
      cite: "Orange County, California, documentation training: of two who lead a group each documents and signs",
      url: null,
      read: null,
      fact: { status: "verified", on: "2026-11-22" },
    },
  },
});
