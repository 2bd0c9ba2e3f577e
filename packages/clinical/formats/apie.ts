import { defineFormat } from "./format.ts";

export const apie = defineFormat({
  id: "apie",
  version: 1,
  title: "APIE",
  scope: "client",
  use: "For nursing: one assessment of what was said and seen, then plan, action and outcome.",
  sections: [
    {
      key: "assessment",
      title: "Assessment",
      shows: ["focus", "reported", "observed", "assessment", "risk"],
      takes: "assessment",
      prompt: "What was said and seen, and what does it mean?",
    },
    {
      key: "plan",
      title: "Plan",
      shows: ["plan", "medication"],
      takes: "plan",
      prompt: "What was intended, and what should come of it?",
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
