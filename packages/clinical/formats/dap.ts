import { defineFormat } from "./format.ts";

export const dap = defineFormat({
  id: "dap",
  version: 1,
  title: "DAP",
  scope: "client",
  use: "For counselling: what was said, seen and done together, then what it means and what comes next.",
  sections: [
    {
      key: "data",
      title: "Data",
      shows: ["focus", "reported", "observed", "interventions", "response"],
      takes: "reported",
      prompt: "What was said, seen and done?",
    },
    {
      key: "assessment",
      title: "Assessment",
      shows: ["assessment", "evaluation", "progress", "risk"],
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
