import { defineFormat } from "./format.ts";

export const soap = defineFormat({
  id: "soap",
  version: 1,
  title: "SOAP",
  scope: "client",
  use: "For any discipline: what was said, what was seen, what it means, what comes next.",
  sections: [
    {
      key: "subjective",
      title: "Subjective",
      shows: ["reported"],
      takes: "reported",
      prompt: "What did the client or the family say?",
    },
    {
      key: "objective",
      title: "Objective",
      shows: ["observed", "interventions", "response"],
      takes: "observed",
      prompt: "What did you see, measure and do?",
    },
    {
      key: "assessment",
      title: "Assessment",
      shows: ["assessment", "progress", "risk"],
      takes: "assessment",
      prompt: "What does it mean, and how far along is the client?",
    },
    {
      key: "plan",
      title: "Plan",
      shows: ["plan", "medication"],
      takes: "plan",
      prompt: "What happens next, and when?",
    },
  ],
});
