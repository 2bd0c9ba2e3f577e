import { defineElement } from "./element.ts";

export const focus = defineElement({
  id: "focus",
  title: "Focus",
  holds: "The problem, goal or situation that this part of the note is about.",
  scope: "client",
  repeats: true,
});
