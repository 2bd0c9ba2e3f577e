import type { ContactKind } from "@goldthread/clinical";
import type { Transaction } from "@goldthread/store/db.ts";
import { lockContact, type LockedContact } from "@goldthread/store/queries/contact.ts";
import { isDocumented } from "@goldthread/store/queries/session.ts";
import { refuse } from "../errors.ts";

/** Locks a contact that may still be changed, on the version that was seen; refuses any other. */
export async function openContact(
  tx: Transaction,
  { sessionId, version }: { readonly sessionId: string; readonly version: number },
): Promise<LockedContact & { readonly kind: ContactKind }> {
  const contact = await lockContact(tx, sessionId);
  if (contact === undefined || contact.kind === null) refuse("not_found");
  if (await isDocumented(tx, sessionId)) refuse("session_documented");
  if (contact.version !== version) refuse("changed_meanwhile");
  return { ...contact, kind: contact.kind };
}
