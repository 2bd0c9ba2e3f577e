import { defineDisclosureRule, stays } from "../disclosure-rule.ts";
import { sources } from "../sources.ts";

/** A signed consent travels all the same where the law says so: with the packet, and not as an item of the record. */
export const requestPaper = defineDisclosureRule({
  id: "request-paper",
  source: sources.requestPaper,
  judge: ({ isRequestPaper }) =>
    isRequestPaper ? stays("It is the paper by which records were asked for, and no part of the record.") : null,
});
