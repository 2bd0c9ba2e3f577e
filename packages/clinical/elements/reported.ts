import { defineElement } from "./element.ts";

export const reported = defineElement({
  id: "reported",
  title: "Reported",
  holds: "What the client or the family said, in their own words where the wording matters.",
  scope: "client",
  repeats: false,
});
