import { consenterFacts, type Consenter } from "./consenter.ts";
import type { CheckedSource, GuardianSees, Signs } from "./minor-consent-rule.ts";
import { minorConsentRuleOf } from "./states/index.ts";

/** A consent to a minor's care as it stands on the chart. Days are `YYYY-MM-DD`. */
export interface RecordedConsent {
  readonly who: Consenter;
  /** Under which rule a minor consented alone. */
  readonly rule: string | null;
  readonly from: string;
  /** The last day of it; null while it stands. */
  readonly until: string | null;
  /** The minor asks that whoever acts for them be treated as their representative all the same. */
  readonly guardianToo: boolean;
}

/** Care that is the minor's own: what of it whoever acts for them may see, and who releases it. */
export interface OwnConsent {
  readonly from: string;
  readonly until: string | null;
  readonly guardianSees: GuardianSees;
  readonly signs: Signs;
  readonly source: CheckedSource;
}

/** Null where the consent leaves the record with whoever acts for the minor. */
export function ownConsentOf({ who, rule: id, from, until, guardianToo }: RecordedConsent): OwnConsent | null {
  if (who === "guardian" || guardianToo) return null;
  const rule = id === null ? undefined : minorConsentRuleOf(id);
  // A rule that is not known (any more) is held as strictly as one that is.
  const { guardianSees = "with-minors-agreement", signs = "minor", releaseSource } = rule ?? {};
  return { from, until, guardianSees, signs, source: releaseSource ?? consenterFacts[who].source };
}

/** The consent that something of this day stands under; undefined where it is not the minor's own. */
export function ownConsentOn(consents: readonly OwnConsent[], day: string): OwnConsent | undefined {
  return consents.find(({ from, until }) => from <= day && (until === null || day <= until));
}
