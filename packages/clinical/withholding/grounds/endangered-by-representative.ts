import { defineWithholdingGround } from "../ground.ts";

export const endangeredByRepresentative = defineWithholdingGround({
  id: "endangered-by-representative",
  title: "Whoever acts for the client could endanger them with it",
  when: "You judge that somebody who acts for the client (a parent, a guardian, an agent) has harmed or neglected them or could, or that their having this could endanger the client. It is kept from whoever acts for the client alone: the client reads it, and nothing in the other’s view says that it is there.",
  toClient: "It is kept from whoever acts for you, and is yours to read.",
  source: {
    cite: "45 CFR 164.502(g)(5); 164.524(a)(3)(iii)",
    url: "https://www.ecfr.gov/current/title-45/part-164/section-164.502",
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  isReviewable: false,
  from: "representative",
});
