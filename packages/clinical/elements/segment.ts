import { defineElement } from "./element.ts";

export const segment = defineElement({
  id: "segment",
  title: "Segment",
  holds: "One stretch of the group session: what happened in it.",
  scope: "shared",
  repeats: true,
});
