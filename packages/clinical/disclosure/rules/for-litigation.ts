import { defineDisclosureRule, stays } from "../disclosure-rule.ts";
import { sources } from "../sources.ts";

export const forLitigation = defineDisclosureRule({
  id: "for-litigation",
  source: sources.access,
  judge: ({ isForLitigation }, { ground }) =>
    isForLitigation && ground.id === "client-request"
      ? stays("It was compiled for a legal proceeding, which the right of access leaves out.")
      : null,
});
