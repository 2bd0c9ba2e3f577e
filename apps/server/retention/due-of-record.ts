import type { listRetention } from "@goldthread/api/nouns/retention.ts";
import { dueOf, type Due, type PracticeKeeping, type Reason } from "@goldthread/clinical/retention/due.ts";
import { retentionRuleOf } from "@goldthread/clinical/retention/index.ts";
import { reasonWords } from "@goldthread/clinical/retention/reason-words.ts";
import type { KeepingRow, RetentionFactsRow } from "@goldthread/store/queries/retention.ts";
import type { z } from "zod";

export type PresentedDue = z.input<typeof listRetention.output>["records"][number]["due"];

/** The practice's own years and the rules it goes by; a rule that the program no longer knows is left out. */
export function keepingOf(row: KeepingRow): PracticeKeeping {
  return {
    years: row.retentionYears,
    yearsAfterMajority: row.retentionMinorYears,
    ageOfMajority: row.ageOfMajority,
    rules: row.retentionRules.map((id) => retentionRuleOf(id)).filter((rule) => rule !== undefined),
  };
}

export function dueOfRecord(facts: RetentionFactsRow, keeping: PracticeKeeping): Due {
  return dueOf({ ...facts, isInUse: facts.inUse !== null }, keeping);
}

export function presentDue(due: Due, { inUse }: Pick<RetentionFactsRow, "inUse">): PresentedDue {
  switch (due.state) {
    case "in-use":
      return { state: "in-use", why: inUse ?? "planned" };
    case "unknown":
      return { state: "unknown", missing: due.missing, ruleTitle: ruleTitle(due.ruleId) };
    case "on":
      return { state: "on", on: due.on, because: present(due.because), beside: due.beside.map(present) };
  }
}

/** As the page calls it; a rule that the program no longer knows by its id. */
export function ruleTitle(ruleId: string): string {
  return ruleId === "practice" ? "The practice’s own years" : (retentionRuleOf(ruleId)?.title ?? ruleId);
}

function present(reason: Reason) {
  const { ruleId, fromOn, until } = reason;
  return { ruleId, ruleTitle: ruleTitle(ruleId), words: reasonWords(reason), fromOn, until };
}
