import { defineWithholdingGround } from "../ground.ts";

export const dangerToLife = defineWithholdingGround({
  id: "danger-to-life",
  title: "Reading it is likely to endanger somebody’s life or physical safety",
  when: "You judge, for this client and this item, that reading it is reasonably likely to endanger the life or physical safety of the client or of somebody else. That it might upset them, or that harm is merely possible, is no ground.",
  toClient: "A licensed professional judged that reading it now could endanger somebody’s life or physical safety.",
  source: {
    cite: "45 CFR 164.524(a)(3)(i)",
    url: "https://www.ecfr.gov/current/title-45/part-164/section-164.524",
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  isReviewable: true,
  from: "client",
});
