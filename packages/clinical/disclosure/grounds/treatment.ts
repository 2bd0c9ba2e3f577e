import { defineGround } from "../ground.ts";
import { sources } from "../sources.ts";

export const treatment = defineGround({
  id: "treatment",
  title: "Treatment by somebody else",
  when: "Another clinician treats this client and needs it for that: a referral, a transfer, an emergency room.",
  source: sources.uses,
  needs: [
    {
      id: "treats",
      asks: "Who treats the client there, and for what?",
      answer: "text",
      missing: "Say who treats the client there: treatment is the ground, not an institution.",
      source: sources.uses,
    },
    {
      id: "consent",
      asks: "Which consent covers the substance-use records?",
      answer: "authorisation",
      missing: "Records of a substance-use programme go to a treating clinician with the client's consent alone.",
      source: sources.part2Consent,
      onlyPart2: true,
    },
  ],
  onlyLeast: true,
  proposes: ["summary", "treatment-plan", "diagnosis", "medication", "measure", "safety-plan", "risk"],
  part2: "with-consent",
  othersAgree: true,
  othersInText: {
    because: "Whoever goes on treating the client seldom needs to know other people by name.",
    mayStayWhole: false,
  },
  holdTravels: true,
  isAccounted: false,
});
