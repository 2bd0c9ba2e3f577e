import { defineFormat } from "./format.ts";

export const groupShared = defineFormat({
  id: "group-shared",
  version: 1,
  title: "Group session: shared part",
  scope: "shared",
  use: "Written once for a group session; every member's note refers to it and it names no member.",
  sections: [
    {
      key: "topic",
      title: "Topic",
      shows: ["topic"],
      takes: "topic",
      prompt: "What was the session about?",
    },
    {
      key: "objective",
      title: "Objective",
      shows: ["objective"],
      takes: "objective",
      prompt: "What was the session meant to reach?",
    },
    {
      key: "what-the-group-did",
      title: "What the group did",
      shows: ["interventions", "segment"],
      takes: "interventions",
      prompt: "What did the facilitators do, and what did the group do?",
    },
    {
      key: "climate",
      title: "Climate",
      shows: ["climate"],
      takes: "climate",
      prompt: "How was the group as a whole?",
    },
  ],
});
