import { defineFormat } from "./format.ts";

export const girp = defineFormat({
  id: "girp",
  version: 1,
  title: "GIRP",
  scope: "client",
  use: "For work led by a plan: the goal first, then what was done for it and how the client responded.",
  sections: [
    {
      key: "goal",
      title: "Goal",
      shows: ["focus"],
      takes: "focus",
      prompt: "Which goal of the plan was this about?",
    },
    {
      key: "intervention",
      title: "Intervention",
      shows: ["interventions"],
      takes: "interventions",
      prompt: "What did you do, and for which target?",
    },
    {
      key: "response",
      title: "Response",
      shows: ["reported", "observed", "response", "evaluation", "progress", "assessment", "risk"],
      takes: "response",
      prompt: "How did the client answer to it?",
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
