import { defineElement } from "./element.ts";

export const medication = defineElement({
  id: "medication",
  title: "Medication",
  holds: "Medicines started, changed, stopped or watched, and their effects.",
  scope: "client",
  repeats: false,
});
