import { checkAuthorisation, covers } from "../authorisation.ts";
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
      case "with-order-and-mandate":
        return null;
      case "to-the-client":
        return toTheClient(item, request);
      case "with-consent":
        return consented(item, request)
          ? null
          : stays("A substance-use record goes with the client's own consent alone, as far as that reaches.");
      case "report-of-child-abuse":
        return reported(item);
      case "never":
        return stays("A substance-use record does not go on this ground: it needs consent, or an order of its own.");
    }
  },
});

function consented(item: RecordItem, { authorisation, day, isMinor }: DisclosureRequest): boolean {
  if (authorisation?.form !== "part2" || !covers(authorisation, item)) return false;
  return checkAuthorisation(authorisation, { day, isMinor }).length === 0;
}

/** Whoever acts for a minor is not the minor, whose own consent it takes. */
function toTheClient(item: RecordItem, request: DisclosureRequest): Ruling | null {
  if (!request.isMinor) return null;
  if (consented(item, request) && request.authorisation?.authority.trim() === "") return null;
  return stays("A minor's substance-use record goes to whoever acts for them with the minor's own consent alone.");
}

/** The report itself, and nothing of the record behind it. */
function reported({ kind }: RecordItem): Ruling | null {
  return kind === "risk"
    ? null
    : stays("A first report of child abuse may go; the substance-use record behind it stays.");
}
