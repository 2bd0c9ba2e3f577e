import { defineElement } from "./element.ts";

export const observed = defineElement({
  id: "observed",
  title: "Observed",
  holds: "What the writer saw, heard or measured during the contact.",
  scope: "client",
  repeats: false,
});
