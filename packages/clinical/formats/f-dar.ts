import { defineFormat } from "./format.ts";

export const fDar = defineFormat({
  id: "f-dar",
  version: 1,
  title: "F-DAR",
  scope: "client",
  use: "For nursing: one concern or event in focus, its data, the action and the response.",
  sections: [
    {
      key: "focus",
      title: "Focus",
      shows: ["focus"],
      takes: "focus",
      prompt: "Which concern or event is this about?",
    },
    {
      key: "data",
      title: "Data",
      shows: ["reported", "observed", "assessment", "risk"],
      takes: "observed",
      prompt: "What was said, seen and measured?",
    },
    {
      key: "action",
      title: "Action",
      shows: ["interventions", "medication", "plan"],
      takes: "interventions",
      prompt: "What was done, and what is still to be done?",
    },
    {
      key: "response",
      title: "Response",
      shows: ["response", "evaluation", "progress"],
      takes: "response",
      prompt: "How did the client answer to it?",
    },
  ],
});
