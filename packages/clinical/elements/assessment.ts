import { defineElement } from "./element.ts";

export const assessment = defineElement({
  id: "assessment",
  title: "Assessment",
  holds: "What the writer makes of it: meaning, diagnosis, why care is needed.",
  scope: "client",
  repeats: false,
});
