import type { DestructionRow } from "@goldthread/store/queries/retention.ts";
import { ruleTitle } from "./due-of-record.ts";

export function presentDestruction({ rule, ...row }: DestructionRow) {
  return { ...row, ruleTitle: ruleTitle(rule) };
}
