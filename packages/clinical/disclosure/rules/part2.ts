import { checkAuthorisation, covers, isRecipientOf, signersOf } from "../authorisation.ts";
import { defineDisclosureRule, stays } from "../disclosure-rule.ts";
import type { Ruling } from "../disclosure-rule.ts";
import type { RecordItem } from "../record-item.ts";
import { isMinorForThemself, type DisclosureRequest } from "../request.ts";
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
        return withConsent(item, request);
      case "report-of-child-abuse":
        return reported(item);
      case "never":
        return stays("A substance-use record does not go on this ground: it needs consent, or an order of its own.");
    }
  },
});

function withConsent(item: RecordItem, request: DisclosureRequest): Ruling | null {
  const { authorisation, recipient } = request;
  if (authorisation?.form === "part2" && !isRecipientOf(authorisation, recipient))
    return stays("The consent names another recipient, and no class that this one is of.", sources.part2Recipient);
  if (authorisation?.form === "part2" && recipient.isIntermediary === true && authorisation.intermediary === null)
    return stays(
      "The recipient is an intermediary, and the consent names neither its members nor a class of those who treat the client.",
      sources.part2Intermediary,
    );
  return consented(item, request)
    ? null
    : stays("A substance-use record goes with the client's own consent alone, as far as that reaches.");
}

function consented(item: RecordItem, request: DisclosureRequest): boolean {
  const { authorisation, recipient } = request;
  if (authorisation?.form !== "part2" || !covers(authorisation, item)) return false;
  if (!isRecipientOf(authorisation, recipient)) return false;
  if (recipient.isIntermediary === true && authorisation.intermediary === null) return false;
  return checkAuthorisation(authorisation, request).length === 0;
}

/** Whoever acts for a minor is not the minor, whose own consent it takes. */
function toTheClient(item: RecordItem, request: DisclosureRequest): Ruling | null {
  if (!request.isMinor || isMinorForThemself(request)) return null;
  const { authorisation } = request;
  if (authorisation !== null && consented(item, request) && signersOf(authorisation).isByClient) return null;
  return stays("A minor's substance-use record goes to whoever acts for them with the minor's own consent alone.");
}

/** The report itself, and nothing of the record behind it. */
function reported({ kind }: RecordItem): Ruling | null {
  return kind === "risk"
    ? null
    : stays("A first report of child abuse may go; the substance-use record behind it stays.");
}
