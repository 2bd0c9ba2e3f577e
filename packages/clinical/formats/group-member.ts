import { defineFormat } from "./format.ts";

export const groupMember = defineFormat({
  id: "group-member",
  version: 1,
  title: "Group session: one member's part",
  scope: "client",
  use: "One member's own part of a group session, beside the shared part.",
  sections: [
    {
      key: "this-member",
      title: "This member",
      shows: ["narrative"],
      takes: "narrative",
      prompt: "How did this member take part, respond and move on?",
    },
  ],
});
