import { defineElement } from "./element.ts";

export const response = defineElement({
  id: "response",
  title: "Response",
  holds: "How the client answered to what was done: words, behaviour, a skill shown.",
  scope: "client",
  repeats: true,
});
