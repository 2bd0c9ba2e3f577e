import { hashPassword, verifyPassword } from "better-auth/crypto";
import { isAPIError } from "better-auth/api";
import { addAuditEvent } from "@goldthread/store/queries/audit-event.ts";
import * as sessions from "@goldthread/store/queries/auth-session.ts";
import { sweepTries } from "@goldthread/store/queries/auth-rate-limit.ts";
import * as users from "@goldthread/store/queries/auth-user.ts";
import { explainDatabaseError } from "@goldthread/store/store-error.ts";
import { refuse } from "../errors.ts";
import type { Clock } from "../services.ts";
import type { AuthDatabase } from "@goldthread/store/auth-database.ts";
import { lifetimeHours, makeBetterAuth } from "./better-auth.ts";
import type { Actor, Presence } from "./presence.ts";
import { presenceOf } from "./presence-of.ts";
import { cookieOf, sessionCookie, tokenFromCookies } from "./session-cookie.ts";
import { limitTries } from "./tries.ts";

export interface SignIn {
  /** Throws `sign_in_failed`, `too_many_tries` or `set_up_needed`. `cookies` are Set-Cookie values. */
  signIn(given: {
    email: string;
    passphrase: string;
    from: Origin;
  }): Promise<{ presence: Presence; cookies: readonly string[] }>;
  /** Makes a session for somebody whose passkey was checked. Throws as `signIn` does. */
  signInByPasskey(given: { userId: string; from: Origin }): Promise<{ presence: Presence; cookies: readonly string[] }>;
  signOut(cookieHeader: string | undefined): Promise<readonly string[]>;
  /** Who sent this Cookie header; undefined where nobody is signed in or the session is over. */
  read(cookieHeader: string | undefined): Promise<Presence | undefined>;
  /** The session's token in this Cookie header, when we signed it; whether the session is over is not asked. */
  tokenIn(cookieHeader: string | undefined): string | undefined;
  /** Moves the end of the session on when half a minute of it has passed. */
  keepAlive(presence: Presence): Promise<void>;
  /** Moves the end of the session on now, and answers the new one. */
  extend(presence: Pick<Presence, "actor" | "practice">): Promise<Date>;
  /** Checks the passphrase of somebody signed in; throws `proof_failed` or `too_many_tries`. */
  prove(actor: Actor, given: { passphrase: string; address: string }): Promise<Date>;
  hash(passphrase: string): Promise<string>;
  /** Ends every session of this person. */
  endSessionsOf(staffId: string): Promise<void>;
  /** Takes away what is over; answers whose sessions ended. */
  sweep(): Promise<readonly { readonly sessionId: string; readonly staffId: string }[]>;
}

export interface Origin {
  readonly address: string;
  readonly userAgent: string;
  /** The session that this browser had before is ended. */
  readonly cookieHeader: string | undefined;
}

export interface SignInOptions {
  readonly auth: AuthDatabase;
  readonly secret: string;
  readonly publicUrl: string;
  readonly clock: Clock;
  /** Told whose session another sign-in in the same browser has ended: what they have open there is to be closed. */
  readonly onReplaced: (staffId: string) => void;
}

export function openSignIn({ auth, secret, publicUrl, clock, onReplaced }: SignInOptions): SignIn {
  const tries = limitTries(auth, clock);
  const idleMinutesOf = async (userId: string) => (await users.readSignInTerms(auth, userId))?.idle_minutes;
  const better = makeBetterAuth({ pool: auth.pool, secret, publicUrl, clock, idleMinutesOf });
  const cookie = { secret, name: publicUrl.startsWith("https:") ? `__Secure-${sessionCookie}` : sessionCookie };

  const tokenIn = (cookieHeader: string | undefined) => tokenFromCookies(cookieHeader, cookie);

  async function read(cookieHeader: string | undefined): Promise<Presence | undefined> {
    const token = tokenIn(cookieHeader);
    if (token === undefined) return undefined;
    const row = await sessions.readPresence(auth, { token, now: clock() });
    return row === undefined ? undefined : presenceOf(row);
  }

  async function extend({ actor, practice }: Pick<Presence, "actor" | "practice">): Promise<Date> {
    const endsAt = new Date(clock().getTime() + practice.idleMinutes * 60_000);
    return (
      (await sessions.extendSession(auth, { sessionId: actor.sessionId, endsAt, lifetimeHours })) ??
      refuse("sign_in_needed")
    );
  }

  async function makeSession(
    email: string,
    passphrase: string,
    { address, userAgent }: Origin,
  ): Promise<readonly string[] | undefined> {
    const headers = new Headers({ "x-forwarded-for": address, "user-agent": userAgent.slice(0, 300) });
    try {
      const made = await better.api.signInEmail({
        body: { email, password: passphrase },
        headers,
        returnHeaders: true,
      });
      return made.headers.getSetCookie();
    } catch (error) {
      if (isAPIError(error) && error.statusCode < 500) return undefined;
      throw explainDatabaseError(error);
    }
  }

  /** The browser's session before is ended, the new one is read as every request will read it. */
  async function begin(cookies: readonly string[], from: Origin): Promise<Presence> {
    const before = tokenIn(from.cookieHeader);
    const replaced = before === undefined ? undefined : await sessions.endSessionWithToken(auth, before);
    if (replaced !== undefined) onReplaced(replaced);
    const presence = await read(cookies.map((line) => line.split(";")[0]).join("; "));
    if (presence === undefined) refuse("sign_in_failed");
    await addAuditEvent(auth, { staffId: presence.actor.staffId, act: "signed in", origin: from.address });
    return presence;
  }

  async function recordFailure(email: string, act: string, origin: string): Promise<void> {
    await addAuditEvent(auth, { staffId: (await users.staffIdOfEmail(auth, email)) ?? null, act, origin });
  }

  return {
    read,
    tokenIn,
    extend,
    hash: (passphrase) => hashPassword(passphrase),
    async signIn({ email, passphrase, from }) {
      const tried = { door: "staff", account: email, address: from.address } as const;
      await tries.count(tried);
      const cookies = await makeSession(email, passphrase, from);
      if (cookies === undefined) {
        if (!(await users.practiceExists(auth))) refuse("set_up_needed");
        await recordFailure(email, "sign-in refused", from.address);
        refuse("sign_in_failed");
      }
      await tries.succeeded(tried);
      return { presence: await begin(cookies, from), cookies };
    },
    async signInByPasskey({ userId, from }) {
      const { internalAdapter } = await better.$context;
      const { token } = await internalAdapter.createSession(userId, false, {
        ipAddress: from.address,
        userAgent: from.userAgent.slice(0, 300),
      });
      const cookies = [cookieOf(token, { ...cookie, seconds: lifetimeHours * 3600 })];
      return { presence: await begin(cookies, from), cookies };
    },
    async signOut(cookieHeader) {
      const headers = new Headers(cookieHeader === undefined ? {} : { cookie: cookieHeader });
      return (await better.api.signOut({ headers, returnHeaders: true })).headers.getSetCookie();
    },
    async keepAlive(presence) {
      const left = presence.endsAt.getTime() - clock().getTime();
      if (left < presence.practice.idleMinutes * 60_000 - 30_000) await extend(presence);
    },
    async prove(actor, { passphrase, address }) {
      const tried = { door: "signed in", sessionId: actor.sessionId } as const;
      await tries.count(tried);
      const hash = await users.readPassphraseHash(auth, actor.staffId);
      if (hash === undefined || !(await verifyPassword({ hash, password: passphrase }))) {
        await recordFailure(actor.email, "passphrase refused", address);
        refuse("proof_failed");
      }
      await tries.succeeded(tried);
      const at = clock();
      await sessions.markProven(auth, { sessionId: actor.sessionId, at });
      return at;
    },
    async endSessionsOf(staffId) {
      await sessions.endSessionsOf(auth, staffId);
    },
    async sweep() {
      await sweepTries(auth, clock().getTime() - 3_600_000);
      const ended = await sessions.sweepSessions(auth, clock());
      return ended.map(({ session_id, staff_id }) => ({ sessionId: session_id, staffId: staff_id }));
    },
  };
}
