import { defineDisclosureRule, stays } from "../disclosure-rule.ts";
import { sources } from "../sources.ts";

export const unfinished = defineDisclosureRule({
  id: "unfinished",
  source: sources.custom,
  judge({ kind, isSigned, awaitsCoSignature }) {
    if (kind === "draft" || !isSigned) return stays("It is not signed, and so no record yet.");
    return awaitsCoSignature ? stays("A co-signature that it needs is missing: it is not complete before.") : null;
  },
});
