import { defineElement } from "./element.ts";

export const evaluation = defineElement({
  id: "evaluation",
  title: "Evaluation",
  holds: "Whether what was done worked, judged against what was intended.",
  scope: "client",
  repeats: true,
});
