import { defineElement } from "./element.ts";

export const risk = defineElement({
  id: "risk",
  title: "Risk",
  holds: "Danger to self or others, what was asked, and what protects.",
  scope: "client",
  repeats: false,
});
