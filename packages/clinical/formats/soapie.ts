import { defineFormat } from "./format.ts";

export const soapie = defineFormat({
  id: "soapie",
  version: 1,
  title: "SOAPIE",
  scope: "client",
  use: "For nursing: SOAP, with what was carried out and whether it worked.",
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
      shows: ["observed"],
      takes: "observed",
      prompt: "What did you see and measure?",
    },
    {
      key: "assessment",
      title: "Assessment",
      shows: ["assessment", "risk"],
      takes: "assessment",
      prompt: "What does it mean?",
    },
    {
      key: "plan",
      title: "Plan",
      shows: ["plan", "medication"],
      takes: "plan",
      prompt: "What was decided, and what happens next?",
    },
    {
      key: "implementation",
      title: "Implementation",
      shows: ["interventions"],
      takes: "interventions",
      prompt: "What was carried out?",
    },
    {
      key: "evaluation",
      title: "Evaluation",
      shows: ["evaluation", "response", "progress"],
      takes: "evaluation",
      prompt: "Did it work, and how can you tell?",
    },
  ],
});
