import { findLink, holdLink, type FoundLink } from "@goldthread/store/queries/measure-link.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { refuse } from "../errors.ts";
import { invitationDigest } from "../staff/invitation-token.ts";

export interface Holder {
  readonly token: string;
  /** The key of the browser that asks. */
  readonly browser: string;
  readonly now: Date;
}

/** As the part `links`: the link, if this browser holds it or nobody has opened it yet; each other case is said. */
export async function linkHeldBy(links: Transaction, { token, browser, now }: Holder): Promise<FoundLink> {
  const link = (await findLink(links, invitationDigest(token))) ?? refuse("link_over");
  if (link.answered) refuse("link_answered");
  if (link.ended || link.expiresAt.getTime() <= now.getTime()) refuse("link_over");
  const browserDigest = invitationDigest(browser);
  if (link.browserDigest === null) {
    const held = await holdLink(links, { linkId: link.id, browserDigest, at: now.toISOString() });
    if (!held) refuse("link_opened");
  } else if (!link.browserDigest.equals(browserDigest)) refuse("link_opened");
  return link;
}
