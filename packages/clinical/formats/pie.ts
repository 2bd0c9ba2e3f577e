import { defineFormat } from "./format.ts";

export const pie = defineFormat({
  id: "pie",
  version: 1,
  title: "PIE",
  scope: "client",
  use: "For nursing: by problem, with what was done about it and what came of it.",
  sections: [
    {
      key: "problem",
      title: "Problem",
      shows: ["focus", "reported", "observed", "assessment", "risk"],
      takes: "focus",
      prompt: "Which problem, and how did it show?",
    },
    {
      key: "intervention",
      title: "Intervention",
      shows: ["interventions", "medication"],
      takes: "interventions",
      prompt: "What was done about it?",
    },
    {
      key: "evaluation",
      title: "Evaluation",
      shows: ["evaluation", "response", "progress", "plan"],
      takes: "evaluation",
      prompt: "What came of it, and what follows?",
    },
  ],
});
