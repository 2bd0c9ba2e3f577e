import { defineElement } from "./element.ts";

export const interventions = defineElement({
  id: "interventions",
  title: "Interventions",
  holds: "What the writer did, and which target it was meant for.",
  scope: "both",
  repeats: true,
});
