import { defineFormat } from "./format.ts";

export const narrative = defineFormat({
  id: "narrative",
  version: 1,
  title: "Narrative",
  scope: "client",
  use: "For any contact best told as one piece of prose.",
  sections: [
    {
      key: "narrative",
      title: "Narrative",
      shows: [
        "narrative",
        "focus",
        "reported",
        "observed",
        "interventions",
        "response",
        "evaluation",
        "assessment",
        "progress",
        "risk",
        "medication",
        "plan",
      ],
      takes: "narrative",
      prompt: "What happened, what did you do, how did it go, what comes next?",
    },
  ],
});
