import { defineFormat } from "./format.ts";

export const sirp = defineFormat({
  id: "sirp",
  version: 1,
  title: "SIRP",
  scope: "client",
  use: "For crisis work and case management: what led to the contact comes first.",
  sections: [
    {
      key: "situation",
      title: "Situation",
      shows: ["focus", "reported", "observed", "assessment", "risk"],
      takes: "focus",
      prompt: "What led to this contact?",
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
