import { clientFormats } from "@goldthread/clinical";
import { profileOf } from "@goldthread/clinical/profiles/index.ts";
import { retentionRuleOf } from "@goldthread/clinical/retention/index.ts";
import { refuse } from "../errors.ts";

/** Formats and profiles are data of the program: one that it does not know could be chosen and never used. */
export function refuseUnknownChoices({
  formats,
  profile,
  retentionRules,
}: {
  readonly formats?: readonly string[] | undefined;
  readonly profile?: string | undefined;
  readonly retentionRules?: readonly string[] | undefined;
}): void {
  const known = clientFormats.map(({ id }) => id);
  if (formats?.some((format) => !known.includes(format)) === true)
    refuse("invalid_input", [{ field: "formats", expected: `expected some of ${known.join(", ")}` }]);
  if (retentionRules?.some((rule) => retentionRuleOf(rule) === undefined) === true)
    refuse("invalid_input", [{ field: "retentionRules", expected: "expected rules that this program knows" }]);
  if (profile !== undefined && profileOf(profile) === undefined)
    refuse("invalid_input", [{ field: "profile", expected: "expected a profile that this program knows" }]);
}
