import { addInvitation } from "@goldthread/store/queries/invitation.ts";
import { readSettings } from "@goldthread/store/queries/practice.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { refuse } from "../errors.ts";
import type { Clock, Server } from "../services.ts";
import { invitationDigest, newInvitationToken } from "./invitation-token.ts";

export interface InvitationToMake {
  readonly person: { readonly staffId: string; readonly name: string; readonly email: string };
  readonly server: Server;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly afterCommit: (run: () => Promise<void>) => void;
}

/** A new link, shown once; ones before end. Sent by mail as well where that is set up, once it is committed. */
export async function makeInvitation(
  tx: Transaction,
  { person, server, clock, newId, afterCommit }: InvitationToMake,
): Promise<{ staffId: string; link: string; expiresAt: string; mailed: boolean }> {
  const settings = (await readSettings(tx)) ?? refuse("set_up_needed");
  const [now, token] = [clock(), newInvitationToken()];
  const expiresAt = new Date(now.getTime() + settings.invitationHours * 3_600_000).toISOString();
  const { staffId, name, email } = person;
  await addInvitation(tx, {
    id: newId(),
    staffId,
    tokenDigest: invitationDigest(token),
    at: now.toISOString(),
    expiresAt,
  });
  // After the #: a browser sends that part to no server.
  const link = `${server.settings.publicUrl}/invitation#${token}`;
  const { mail } = server;
  if (mail !== null)
    afterCommit(() =>
      mail.sendInvitation({ to: { name, email }, link, practice: settings.name, zone: settings.zone, expiresAt }),
    );
  return { staffId, link, expiresAt, mailed: mail !== null };
}
