import { defineElement } from "./element.ts";

export const narrative = defineElement({
  id: "narrative",
  title: "Narrative",
  holds: "Free prose, where nothing needs to stand apart.",
  scope: "client",
  repeats: false,
});
