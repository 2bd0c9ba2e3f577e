import { defineMinorConsentLaw } from "../minor-consent-rule.ts";

export const usIllinois = defineMinorConsentLaw({
  id: "us-illinois",
  title: "Illinois",
  effective: "2026-01-01",
  rules: [
    {
      id: "us-illinois-mental-health",
      title: "Illinois: outpatient counselling, from twelve",
      service: "mental-health",
      fromAge: 12,
      when: "A limited number of sessions without a parent’s consent; what goes beyond is looked up before it is relied on.",
      source: {
        cite: "405 ILCS 5/3-550",
        url: "https://www.ilga.gov",
        read: null,
        fact: { status: "unverified", on: "2026-11-22" },
      },
      // A parent of somebody from twelve on sees the record where the minor was told of it and does not object.
      guardianSees: "with-minors-agreement",
      signs: "both",
      releaseSource: {
        cite: "740 ILCS 110/4(a)(3) and 110/5",
        url: "https://www.ilga.gov/legislation/PublicActs/View/104-0263",
        read: null,
        // Found: whom section 4 lets see it. Not found: that a release takes both signatures.
        fact: { status: "unverified", on: "2026-11-22" },
      },
    },
  ],
});
