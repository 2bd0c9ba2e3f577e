import { defineElement } from "./element.ts";

export const topic = defineElement({
  id: "topic",
  title: "Topic",
  holds: "What the group session was about.",
  scope: "shared",
  repeats: false,
});
