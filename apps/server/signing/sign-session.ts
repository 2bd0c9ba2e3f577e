import { randomBytes, randomUUID } from "node:crypto";
import type { PersonRef } from "@goldthread/clinical";
import { toBase64 } from "@goldthread/ledger";
import type { Transaction } from "@goldthread/store/db.ts";
import { lockDrafts, readSessionToSign } from "@goldthread/store/queries/signing.ts";
import { readShownParts } from "./read-shown-parts.ts";
import type { ShownPart } from "./read-shown-parts.ts";
import { signParts } from "./sign-parts.ts";
import type { Signed, SigningSources } from "./sign-parts.ts";
import { SignRefusal } from "./sign-refusal.ts";

export const systemSources: SigningSources = {
  newId: () => randomUUID(),
  newSalt: () => toBase64(randomBytes(32)),
  newLeafSalt: () => randomBytes(32),
};

export interface SignSession {
  readonly sessionId: string;
  readonly shown: readonly ShownPart[];
  readonly author: PersonRef;
  readonly sources?: SigningSources;
}

/** Signs what the page showed, in the actor's transaction. The drafts stay locked until it ends. */
export async function signSession(tx: Transaction, { sessionId, shown, author, sources }: SignSession): Promise<Signed> {
  const session = await readSessionToSign(tx, sessionId);
  if (session === undefined) throw new SignRefusal("not_found");
  const drafts = await lockDrafts(tx, sessionId);
  const open = new Set(drafts.map(({ id }) => id));
  if (shown.some(({ draftId }) => !open.has(draftId))) throw new SignRefusal("already_signed");
  const parts = await readShownParts(tx, shown);
  return signParts(tx, { session, drafts, parts, author, sources: sources ?? systemSources });
}
