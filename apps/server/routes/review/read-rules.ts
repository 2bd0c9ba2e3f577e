import { readReviewRules as endpoint } from "@goldthread/api/nouns/review.ts";
import { rules } from "@goldthread/clinical/review/rules/index.ts";
import { sourceState } from "@goldthread/clinical/review/source-state.ts";
import { readReviewSettings } from "@goldthread/store/queries/review-settings.ts";
import { refuse } from "../../errors.ts";
import { weightOf } from "../../review/weight-of.ts";
import { defineRoute } from "../../route.ts";

export const readReviewRules = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ tx }) {
    const settings = (await readReviewSettings(tx)) ?? refuse("set_up_needed");
    return {
      rules: rules.map(({ id, title, family, severity, why, source }) => ({
        id,
        title,
        family,
        why,
        source: source.cite,
        isChecked: source.read !== null || source.fact?.status === "verified",
        sourceState: sourceState(source),
        severity,
        weight: weightOf(settings, id),
      })),
      version: settings.version,
    };
  },
});
