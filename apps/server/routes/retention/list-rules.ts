import { listRetentionRules as endpoint } from "@goldthread/api/nouns/retention.ts";
import { retentionRules } from "@goldthread/clinical/retention/index.ts";
import { readKeeping } from "@goldthread/store/queries/retention.ts";
import { keepersOfRecords } from "../../client/keeps-records.ts";
import { refuse } from "../../errors.ts";
import { ruleWords } from "../../retention/rule-words.ts";
import { defineRoute } from "../../route.ts";

export const listRetentionRules = defineRoute({
  endpoint,
  may: keepersOfRecords,
  async run({ tx }) {
    const settings = (await readKeeping(tx)) ?? refuse("set_up_needed");
    const { retentionYears: years, retentionMinorYears: yearsAfterMajority, ageOfMajority } = settings;
    return {
      practice: { years, yearsAfterMajority, ageOfMajority },
      rules: retentionRules.map((rule) => ({
        id: rule.id,
        title: rule.title,
        jurisdiction: rule.jurisdiction,
        recordClass: rule.recordClass,
        effective: rule.effective,
        words: ruleWords(rule),
        cite: rule.source.cite,
        url: rule.source.url,
        status: rule.source.fact.status,
        statusOn: rule.source.fact.on,
        applies: settings.retentionRules.includes(rule.id),
      })),
    };
  },
});
