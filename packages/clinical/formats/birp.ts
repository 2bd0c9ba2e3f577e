import { defineFormat } from "./format.ts";

export const birp = defineFormat({
  id: "birp",
  version: 1,
  title: "BIRP",
  scope: "client",
  use: "For community mental health: what was presented, what was done, how the client responded.",
  sections: [
    {
      key: "behaviour",
      title: "Behaviour",
      shows: ["focus", "observed", "reported", "risk"],
      takes: "observed",
      prompt: "What did the client show and report?",
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
      shows: ["response", "evaluation", "progress", "assessment"],
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
