import { consenterFacts } from "@goldthread/clinical/minors/consenter.ts";
import type { CheckedSource } from "@goldthread/clinical/minors/minor-consent-rule.ts";
import { minorConsentRuleOf } from "@goldthread/clinical/minors/states/index.ts";
import { dayWords } from "../../time/words.ts";
import type { CareConsent } from "./api.ts";

/** Where a rule is written; said aloud where nobody has found the fact in its source. */
export function citedWords({ cite, fact }: CheckedSource): string {
  return fact.status === "verified" ? cite : `${cite} (not verified)`;
}

/** Who consented, and under which rule. */
export function consentTitle({ who, rule, name }: Pick<CareConsent, "who" | "rule" | "name">): string {
  if (who === "minor") {
    const known = minorConsentRuleOf(rule ?? "");
    return known === undefined ? consenterFacts.minor.title : `The minor alone (${known.title})`;
  }
  return name === "" ? consenterFacts[who].title : `${consenterFacts[who].title}: ${name}`;
}

/** From when until when, on what, and whom it keeps the record of this care from. */
export function consentUnder({ from, until, seen, isOwn, guardianToo }: CareConsent): string {
  const days = `From ${dayWords(from)}${until === null ? "" : ` until ${dayWords(until)}`}`;
  const whose = isOwn
    ? "Whoever acts for the minor does not see or release it by that"
    : guardianToo
      ? "The minor asks that whoever acts for them has it too"
      : "Whoever acts for the minor has it too";
  return [days, seen, whose]
    .filter((part) => part !== "")
    .join(". ")
    .concat(".");
}
