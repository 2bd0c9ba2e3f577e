import { defineGround } from "../ground.ts";
import { sources } from "../sources.ts";

export const payment = defineGround({
  id: "payment",
  title: "Payment",
  when: "A payer asks for what it pays for: an audit, a review, a claim in doubt.",
  source: sources.uses,
  needs: [
    {
      id: "asked-dates",
      asks: "Which dates of service did the payer ask for?",
      answer: "text",
      missing: "Say which dates were asked for: those and no others go.",
      source: sources.least,
    },
    {
      id: "dates",
      asks: "From",
      answer: "dates",
      missing: "Enter the first of the days that the payer asked for: without one the whole record would go.",
      source: sources.least,
    },
    {
      id: "consent",
      asks: "Which consent covers the substance-use records?",
      answer: "authorisation",
      missing: "Records of a substance-use programme go to a payer with the client's consent alone.",
      source: sources.part2Consent,
      onlyPart2: true,
    },
  ],
  onlyLeast: true,
  proposes: ["progress-note", "group-note", "treatment-plan", "diagnosis", "attendance", "billing"],
  part2: "with-consent",
  othersAgree: true,
  othersInText: {
    because: "No payer needs other people to settle this client’s claim.",
    mayStayWhole: false,
  },
  holdTravels: false,
  isAccounted: false,
});
