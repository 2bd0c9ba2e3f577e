import { defineGround } from "../ground.ts";
import { sources } from "../sources.ts";

export const operations = defineGround({
  id: "operations",
  title: "Running the practice",
  when: "Quality review, accreditation, an audit that the practice itself asked for.",
  source: sources.uses,
  needs: [
    {
      id: "what-for",
      asks: "What exactly is it for?",
      answer: "text",
      missing: "Say what it is for: that decides how little will do.",
      source: sources.least,
    },
    {
      id: "consent",
      asks: "Which consent covers the substance-use records?",
      answer: "authorisation",
      missing: "Records of a substance-use programme leave it with the client's consent alone.",
      source: sources.part2Consent,
      onlyPart2: true,
    },
  ],
  onlyLeast: true,
  proposes: ["attendance", "diagnosis", "measure"],
  part2: "with-consent",
  othersAgree: true,
  othersInText: {
    because: "Running the practice needs nobody else by name.",
    mayStayWhole: false,
  },
  holdTravels: false,
  isAccounted: false,
});
