import { defineElement } from "./element.ts";

export const plan = defineElement({
  id: "plan",
  title: "Plan",
  holds: "What happens next: steps, homework, referrals, the next date.",
  scope: "client",
  repeats: false,
});
