import { defineFormat } from "./format.ts";

export const girpp = defineFormat({
  id: "girpp",
  version: 1,
  title: "GIRPP",
  scope: "client",
  use: "For work led by a plan whose reader wants progress in a place of its own.",
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
      shows: ["reported", "observed", "response", "risk"],
      takes: "response",
      prompt: "How did the client answer to it?",
    },
    {
      key: "progress",
      title: "Progress",
      shows: ["progress", "evaluation", "assessment"],
      takes: "progress",
      prompt: "How far has the client moved towards the goal?",
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
