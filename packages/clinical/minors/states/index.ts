import type { MinorConsentLaw, MinorConsentRule } from "../minor-consent-rule.ts";
import { usCalifornia } from "./us-california.ts";
import { usIllinois } from "./us-illinois.ts";
import { usTexas } from "./us-texas.ts";
import { usWashington } from "./us-washington.ts";

/** Every state whose rules are known here, by name. */
export const minorConsentLaws: readonly MinorConsentLaw[] = [usCalifornia, usIllinois, usTexas, usWashington];

export const minorConsentRules: readonly MinorConsentRule[] = minorConsentLaws.flatMap(({ rules }) => rules);

export function minorConsentRuleOf(id: string): MinorConsentRule | undefined {
  return minorConsentRules.find((rule) => rule.id === id);
}
