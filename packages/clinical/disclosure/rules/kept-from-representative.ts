import { defineDisclosureRule, stays } from "../disclosure-rule.ts";
import { sources } from "../sources.ts";

/** From whoever acts for the client alone: the client has it, and the packet says nothing of it. */
export const keptFromRepresentative = defineDisclosureRule({
  id: "kept-from-representative",
  source: sources.endangered,
  judge: ({ withheld }, { ground, representative }) =>
    ground.id === "client-request" && representative !== null && withheld?.from === "representative"
      ? stays("It is kept from whoever acts for the client, because their having it could endanger the client.")
      : null,
});
