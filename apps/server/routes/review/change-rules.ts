import { changeReviewRules as endpoint } from "@goldthread/api/nouns/review.ts";
import { rules } from "@goldthread/clinical/review/rules/index.ts";
import {
  changeReviewSettings,
  readReviewSettings,
  type ReviewSettingsRow,
} from "@goldthread/store/queries/review-settings.ts";
import { refuse } from "../../errors.ts";
import { recordSettingChanges } from "../../practice/record-setting-changes.ts";
import { weightOf, type Weight } from "../../review/weight-of.ts";
import { defineRoute } from "../../route.ts";

export const changeReviewRules = defineRoute({
  endpoint,
  may: ["administrator"],
  audit: { act: "settings changed" },
  async run({ input: { version, rules: wanted }, tx, actor, clock, newId, server, afterCommit }) {
    refuseFixedAndUnknown(wanted);
    const before = (await readReviewSettings(tx)) ?? refuse("set_up_needed");
    if (before.version !== version) refuse("changed_meanwhile");
    const changed = wanted.filter(({ id, weight }) => weightOf(before, id) !== weight);
    if (changed.length === 0) return { version };
    const after = changed.reduce(withWeight, before);
    const next = (await changeReviewSettings(tx, after)) ?? refuse("changed_meanwhile");
    const changes = changed.map(({ id, weight }) => ({
      setting: `rule ${id}`,
      from: weightOf(before, id),
      to: weight,
    }));
    await recordSettingChanges(tx, changes, { by: actor.staffId, at: clock(), newId });
    afterCommit(() => server.sequencer.kick());
    return { version: next };
  },
});

interface Wanted {
  readonly id: string;
  readonly weight: Weight | null;
}

/** What must never be signed is no practice's to allow. */
function refuseFixedAndUnknown(wanted: readonly Wanted[]): void {
  const wrong = wanted.flatMap(({ id }, at) => {
    const rule = rules.find((one) => one.id === id);
    if (rule === undefined) return [{ field: `rules.${at}.id`, expected: "expected the id of a rule" }];
    return rule.severity === "block"
      ? [{ field: `rules.${at}.id`, expected: "expected a rule that does not block" }]
      : [];
  });
  if (wrong.length > 0) refuse("invalid_input", wrong);
}

function withWeight(settings: ReviewSettingsRow, { id, weight }: Wanted): ReviewSettingsRow {
  const { [id]: _was, ...severities } = settings.severities;
  const off = settings.off.filter((one) => one !== id);
  if (weight === "off") return { ...settings, off: [...off, id], severities };
  return { ...settings, off, severities: weight === null ? severities : { ...severities, [id]: weight } };
}
