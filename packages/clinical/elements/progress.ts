import { defineElement } from "./element.ts";

export const progress = defineElement({
  id: "progress",
  title: "Progress",
  holds: "Movement towards an objective of the plan, or the lack of it.",
  scope: "client",
  repeats: true,
});
