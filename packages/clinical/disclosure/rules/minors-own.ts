import { ownConsentOn, type OwnConsent } from "../../minors/own-consent.ts";
import { checkAuthorisation, covers, isRecipientOf, signersOf, type Authorisation } from "../authorisation.ts";
import { defineDisclosureRule, stays, type Ruling } from "../disclosure-rule.ts";
import type { RecordItem } from "../record-item.ts";
import type { DisclosureRequest } from "../request.ts";
import { sources } from "../sources.ts";

/** What a minor lawfully consented to alone is theirs to ask for and to release; everything else is for whoever acts for them. */
export const minorsOwn = defineDisclosureRule({
  id: "minors-own",
  source: sources.minorsOwn,
  judge(item, request) {
    if (!request.isMinor) return null;
    const own = ownConsentOn(request.ownConsents, item.day);
    if (request.ground.id === "client-request") return asked(item, { own, request });
    if (request.ground.id !== "authorisation" || request.authorisation === null) return null;
    return own === undefined ? othersSignature(request.authorisation) : signatures(request.authorisation, own);
  },
});

interface Asked {
  readonly own: OwnConsent | undefined;
  readonly request: DisclosureRequest;
}

function asked(item: RecordItem, { own, request }: Asked): Ruling | null {
  if (request.representative === null)
    return own === undefined
      ? stays("The minor did not consent to this care alone: whoever acts for them asks for it.")
      : null;
  // Where the law leaves it to the professional, the ground asks whether whoever treats the client sees harm in it.
  if (own === undefined || own.guardianSees === "as-professional-judges" || isAgreed(item, request)) return null;
  const says =
    "The minor consented to this care alone: it goes to whoever acts for them with the minor’s own signature.";
  return stays(says, own.source);
}

/** A form that the minor signed themself, for this recipient and this item. */
function isAgreed(item: RecordItem, { authorisation, recipient, ...use }: DisclosureRequest): boolean {
  if (authorisation === null || !signersOf(authorisation).isByClient || !covers(authorisation, item)) return false;
  const defects = checkAuthorisation(authorisation, use);
  return defects.length === 0 && isRecipientOf(authorisation, recipient);
}

function othersSignature(authorisation: Authorisation): Ruling | null {
  return signersOf(authorisation).isByAnother
    ? null
    : stays("The minor did not consent to this care alone: whoever acts for them has to sign.");
}

function signatures(authorisation: Authorisation, own: OwnConsent): Ruling | null {
  const { isByClient, isByAnother } = signersOf(authorisation);
  if (!isByClient)
    return stays(
      "The minor consented to this care alone: it takes the minor’s own signature to release it.",
      own.source,
    );
  if (own.signs === "both" && !isByAnother)
    return stays("This care takes both signatures: the minor’s, and that of whoever acts for them.", own.source);
  return null;
}
