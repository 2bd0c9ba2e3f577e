import { addClientLink } from "@goldthread/store/queries/client-access.ts";
import { readSettings } from "@goldthread/store/queries/practice.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { refuse } from "../errors.ts";
import type { Clock, Server } from "../services.ts";
import { digestOf, newToken } from "./my-cookie.ts";

/** A new link to a client's own view, shown once; ones before end. It is handed over by whoever made it, never by mail. */
export async function makeLink(
  tx: Transaction,
  {
    accessId,
    server,
    clock,
    newId,
  }: { readonly accessId: string; readonly server: Server; readonly clock: Clock; readonly newId: () => string },
): Promise<{ accessId: string; link: string; expiresAt: string }> {
  const settings = (await readSettings(tx)) ?? refuse("set_up_needed");
  const [now, token] = [clock(), newToken()];
  const expiresAt = new Date(now.getTime() + settings.invitationHours * 3_600_000).toISOString();
  await addClientLink(tx, { id: newId(), accessId, tokenDigest: digestOf(token), at: now.toISOString(), expiresAt });
  // After the #: a browser sends that part to no server.
  return { accessId, link: `${server.settings.publicUrl}/my/welcome#${token}`, expiresAt };
}
