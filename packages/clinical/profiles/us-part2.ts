import { defineProfile } from "./profile.ts";
import { usGeneral } from "./us-general.ts";

export const usPart2 = defineProfile({
  ...usGeneral,
  id: "us-part2",
  title: "United States, substance-use programme (42 CFR Part 2)",
  effective: "2026-02-16",
  groupCap: {
    value: 12,
    source: {
      cite: "California DMC-ODS: group counselling of two to twelve",
      url: null,
      read: null,
      fact: { status: "unverified", on: "2026-11-22" },
    },
  },
  signing: {
    ...usGeneral.signing,
    evaluation: {
      value: {
        alone: ["prescriber", "independent", "substance-use"],
        coSigned: ["supervised"],
        coSigners: ["prescriber", "independent", "substance-use"],
      },
      source: {
        cite: "State certification of substance use programmes: assessment by a licensed or certified counsellor",
        url: null,
        read: null,
        fact: { status: "unverified", on: "2026-11-22" },
      },
    },
  },
  isPart2: true,
});
