import { checkAuthorisation } from "../authorisation.ts";
import { defineDisclosureRule, stays } from "../disclosure-rule.ts";
import type { Ruling } from "../disclosure-rule.ts";
import type { RecordItem } from "../record-item.ts";
import type { DisclosureRequest } from "../request.ts";
import { sources } from "../sources.ts";

export const part2 = defineDisclosureRule({
  id: "part2",
  source: sources.part2Consent,
  judge(item, request) {
    if (!item.isPart2) return null;
    switch (request.ground.part2) {
      case "to-the-client":
      case "with-order-and-mandate":
        return null;
      case "with-consent":
        return consented(request) ? null : stays("A substance-use record goes with the client's own consent alone.");
      case "report-of-child-abuse":
        return reported(item);
      case "never":
        return stays("A substance-use record does not go on this ground: it needs consent, or an order of its own.");
    }
  },
});

function consented({ authorisation, day, isMinor }: DisclosureRequest): boolean {
  return authorisation?.form === "part2" && checkAuthorisation(authorisation, { day, isMinor }).length === 0;
}

/** The report itself, and nothing of the record behind it. */
function reported({ kind }: RecordItem): Ruling | null {
  return kind === "risk"
    ? null
    : stays("A first report of child abuse may go; the substance-use record behind it stays.");
}
