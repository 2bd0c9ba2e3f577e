import { defineElement } from "./element.ts";

export const objective = defineElement({
  id: "objective",
  title: "Objective",
  holds: "What the group session set out to reach.",
  scope: "shared",
  repeats: false,
});
