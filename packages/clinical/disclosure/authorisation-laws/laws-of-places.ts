import { minorConsentLaws } from "../../minors/states/index.ts";
import { retentionRuleOf } from "../../retention/index.ts";
import type { AuthorisationLaw } from "./authorisation-law.ts";
import { authorisationLaws } from "./states/index.ts";

/**
 * The states' laws that hold for a record, by what the practice and the chart already say of the place: the profile of the
 * practice or of a payer, a rule by which records are kept, or the state's rule under which a minor consented alone. Nobody
 * is asked for a place a second time.
 */
export function lawsOfPlaces(places: readonly string[]): readonly AuthorisationLaw[] {
  return authorisationLaws.filter(({ id, jurisdiction }) =>
    places.some(
      (place) => place === id || retentionRuleOf(place)?.jurisdiction === jurisdiction || isMinorRuleOf(id, place),
    ),
  );
}

function isMinorRuleOf(state: string, rule: string): boolean {
  return minorConsentLaws.some(({ id, rules }) => id === state && rules.some((one) => one.id === rule));
}
