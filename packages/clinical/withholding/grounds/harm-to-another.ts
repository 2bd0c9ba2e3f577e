import { defineWithholdingGround } from "../ground.ts";

export const harmToAnother = defineWithholdingGround({
  id: "harm-to-another",
  title: "It speaks of another person, who is likely to come to substantial harm",
  when: "The item refers to somebody else who is no health care provider, and you judge that reading it is reasonably likely to bring that person substantial harm.",
  toClient:
    "It speaks of another person, and a licensed professional judged that giving it out could do them substantial harm.",
  source: {
    cite: "45 CFR 164.524(a)(3)(ii)",
    url: "https://www.ecfr.gov/current/title-45/part-164/section-164.524",
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  isReviewable: true,
  from: "client",
});
