import { reasonWords } from "@goldthread/clinical/retention/reason-words.ts";
import type { RetentionRule } from "@goldthread/clinical/retention/rule.ts";

/** A rule in short sentences, for whoever chooses between them. */
export function ruleWords({ periods, afterDeath, minority }: RetentionRule): string[] {
  const minor =
    minority === null
      ? []
      : minority.until === "age"
        ? [`somebody first seen as a minor: until they are ${minority.age}`]
        : [
            `somebody first seen as a minor: ${reasonWords({ from: "majority", years: minority.years })}, if that is later`,
          ];
  const dead = afterDeath === null ? [] : [`after a death: ${reasonWords(afterDeath)} and no longer`];
  return [...periods.map(reasonWords), ...minor, ...dead];
}
