import { defineGround } from "../ground.ts";
import { sources } from "../sources.ts";

export const authorisation = defineGround({
  id: "authorisation",
  title: "The client's authorisation",
  when: "The client has agreed in writing that this recipient may have this, for this purpose.",
  source: sources.authorisation,
  needs: [
    {
      id: "authorisation",
      asks: "Which authorisation?",
      answer: "authorisation",
      missing: "Nothing goes without the signed authorisation on file.",
      source: sources.authorisation,
    },
  ],
  onlyLeast: false,
  proposes: ["progress-note", "group-note", "summary", "treatment-plan", "diagnosis", "medication", "measure"],
  part2: "with-consent",
  othersAgree: true,
  othersInText: {
    because: "The client’s signature agrees for the client, and for nobody else.",
    mayStayWhole: false,
  },
  holdTravels: false,
  isAccounted: false,
});
