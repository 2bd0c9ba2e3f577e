import { defineGround } from "../ground.ts";
import { sources } from "../sources.ts";

export const clientRequest = defineGround({
  id: "client-request",
  title: "The client asks for their own record",
  when: "The client, or whoever may act for them, asks for a copy or to look at it.",
  source: sources.access,
  needs: [
    {
      id: "identity",
      asks: "How was their identity checked?",
      answer: "text",
      missing: "Nothing goes to somebody whose identity nobody checked.",
      source: sources.access,
    },
    {
      id: "asked-for",
      asks: "What did they ask for, in their words?",
      answer: "text",
      missing: "Write down what was asked for: that is what has to be answered within 30 days.",
      source: sources.access,
    },
  ],
  extent: "as-agreed",
  proposes: [
    "progress-note",
    "group-note",
    "contact-note",
    "summary",
    "treatment-plan",
    "diagnosis",
    "medication",
    "measure",
    "safety-plan",
    "risk",
    "attendance",
    "document",
    "billing",
  ],
  part2: "to-the-client",
  othersAgree: true,
  isAccounted: false,
});
