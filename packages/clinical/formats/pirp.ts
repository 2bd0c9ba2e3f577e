import { defineFormat } from "./format.ts";

export const pirp = defineFormat({
  id: "pirp",
  version: 1,
  title: "PIRP",
  scope: "client",
  use: "For work led by problems: the problem as it presented, what was done, how the client responded.",
  sections: [
    {
      key: "problem",
      title: "Problem",
      shows: ["focus", "reported", "observed", "assessment", "risk"],
      takes: "focus",
      prompt: "Which problem was this about, and how did it show?",
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
      shows: ["response", "evaluation", "progress"],
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
