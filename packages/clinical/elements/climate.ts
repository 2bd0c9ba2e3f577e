import { defineElement } from "./element.ts";

export const climate = defineElement({
  id: "climate",
  title: "Climate",
  holds: "How the group was as a whole: mood, cohesion, themes, safety.",
  scope: "shared",
  repeats: false,
});
