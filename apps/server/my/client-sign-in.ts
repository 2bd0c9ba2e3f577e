import { hashPassword, verifyPassword } from "better-auth/crypto";
import type { AuthDatabase } from "@goldthread/store/auth-database.ts";
import { addAuditEvent } from "@goldthread/store/queries/audit-event.ts";
import * as store from "@goldthread/store/queries/client-sign-in.ts";
import { refuse } from "../errors.ts";
import type { Clock } from "../services.ts";
import { lifetimeHours } from "../sign-in/better-auth.ts";
import { limitTries } from "../sign-in/tries.ts";
import type { HolderPresence } from "./holder.ts";
import { digestOf, newToken, setCookie, tokenIn } from "./my-cookie.ts";

/** The clients' door. It has its own names, cookies and sessions; the staff's sign-in knows none of them. */
export interface ClientSignIn {
  /** Throws `my_sign_in_failed` or `too_many_tries`. */
  signIn(given: {
    signInName: string;
    passphrase: string;
    address: string;
    cookieHeader: string | undefined;
  }): Promise<{ presence: HolderPresence; cookies: readonly string[] }>;
  signOut(cookieHeader: string | undefined): Promise<readonly string[]>;
  /** Who sent this Cookie header; undefined where nobody is signed in, the session is over or the access has ended. */
  read(cookieHeader: string | undefined): Promise<HolderPresence | undefined>;
  /** Moves the end of the session on when half a minute of it has passed. */
  keepAlive(presence: HolderPresence): Promise<void>;
  extend(presence: HolderPresence): Promise<Date>;
  /** Whoever is signed in gives their passphrase again, for a signature. Throws `proof_failed` or `too_many_tries`. */
  prove(presence: HolderPresence, given: { passphrase: string; address: string }): Promise<void>;
  endSessionsOf(accessId: string): Promise<void>;
  /** Takes away what is over. */
  sweep(): Promise<void>;
}

export interface ClientSignInOptions {
  readonly auth: AuthDatabase;
  readonly publicUrl: string;
  readonly clock: Clock;
  readonly newId: () => string;
}

export function openClientSignIn({ auth, publicUrl, clock, newId }: ClientSignInOptions): ClientSignIn {
  const tries = limitTries(auth, clock);
  const cookie = { isSecure: publicUrl.startsWith("https:") };
  // Whoever tries a name that there is not waits as long as for one that there is.
  let nobodys: Promise<string> | undefined;

  async function read(cookieHeader: string | undefined): Promise<HolderPresence | undefined> {
    const token = tokenIn(cookieHeader, cookie);
    if (token === undefined) return undefined;
    const row = await store.readHolder(auth, { tokenDigest: digestOf(token), now: clock() });
    return row === undefined ? undefined : presenceOf(row);
  }

  async function extend({ holder, practice }: HolderPresence): Promise<Date> {
    const endsAt = new Date(clock().getTime() + practice.idleMinutes * 60_000);
    const moved = await store.extendClientSession(auth, { sessionId: holder.sessionId, endsAt, lifetimeHours });
    return moved ?? refuse("sign_in_needed");
  }

  async function end(cookieHeader: string | undefined): Promise<void> {
    const before = tokenIn(cookieHeader, cookie);
    if (before !== undefined) await store.endClientSession(auth, digestOf(before));
  }

  async function begin(found: { accessId: string; idleMinutes: number }): Promise<string> {
    const [token, at] = [newToken(), clock()];
    await store.addClientSession(auth, {
      id: newId(),
      accessId: found.accessId,
      tokenDigest: digestOf(token),
      at,
      endsAt: new Date(at.getTime() + found.idleMinutes * 60_000),
    });
    return setCookie(token, { ...cookie, seconds: lifetimeHours * 3600 });
  }

  return {
    read,
    extend,
    async signIn({ signInName, passphrase, address, cookieHeader }) {
      const tried = { door: "clients", account: signInName, address } as const;
      await tries.count(tried);
      const found = await store.readSignIn(auth, { signInName, now: clock() });
      const hash = found?.hash ?? (await (nobodys ??= hashPassword("nobody has this passphrase")));
      const fits = await verifyPassword({ hash, password: passphrase });
      if (found === undefined || !fits) {
        const whose = found === undefined ? {} : { clientId: found.clientId, subject: found.accessId };
        await addAuditEvent(auth, {
          staffId: null,
          act: "sign-in to the client's view refused",
          origin: address,
          ...whose,
        });
        refuse("my_sign_in_failed");
      }
      await tries.succeeded(tried);
      await end(cookieHeader);
      const line = await begin(found);
      const presence = (await read(line.split(";")[0])) ?? refuse("my_sign_in_failed");
      const act = `signed in by the ${presence.holder.as}`;
      const { accessId: subject, clientId } = found;
      await addAuditEvent(auth, { staffId: null, act, clientId, subject, origin: address });
      return { presence, cookies: [line] };
    },
    async signOut(cookieHeader) {
      await end(cookieHeader);
      return [setCookie("", { ...cookie, seconds: 0 })];
    },
    async keepAlive(presence) {
      const left = presence.endsAt.getTime() - clock().getTime();
      if (left < presence.practice.idleMinutes * 60_000 - 30_000) await extend(presence);
    },
    async prove({ holder }, { passphrase, address }) {
      const { accessId, clientId, sessionId } = holder;
      const found = (await store.readSignInOf(auth, accessId)) ?? refuse("sign_in_needed");
      const tried = { door: "signed in", sessionId } as const;
      await tries.count(tried);
      if (!(await verifyPassword({ hash: found.hash, password: passphrase }))) {
        const act = `passphrase refused to the ${holder.as}`;
        await addAuditEvent(auth, { staffId: null, act, origin: address, clientId, subject: accessId });
        refuse("proof_failed");
      }
      await tries.succeeded(tried);
    },
    endSessionsOf: (accessId) => store.endClientSessionsOf(auth, accessId),
    sweep: () => store.sweepClientSessions(auth, clock()),
  };
}

function presenceOf(row: store.HolderRow): HolderPresence {
  const { access_id: accessId, client_id: clientId, holder, session_id: sessionId } = row;
  const { practice_name: name, zone, sample, idle_minutes: idleMinutes } = row;
  return {
    holder: { accessId, clientId, as: holder, sessionId },
    practice: { name, zone, sample, idleMinutes },
    endsAt: row.ends_at,
  };
}
