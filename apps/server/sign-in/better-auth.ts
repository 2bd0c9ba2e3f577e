import { betterAuth } from "better-auth";
import type { Pool } from "@goldthread/store/auth-database.ts";
import type { Clock } from "../services.ts";
import { sessionCookie } from "./session-cookie.ts";

/** However busy, a session ends after this; the cookie lives as long. */
export const lifetimeHours = 12;

export interface BetterAuthOptions {
  readonly pool: Pool;
  readonly secret: string;
  readonly publicUrl: string;
  readonly clock: Clock;
  /** Minutes that a session of this user may idle; undefined where they may not sign in. */
  readonly idleMinutesOf: (userId: string) => Promise<number | undefined>;
}

/**
 * better-auth checks passphrases, makes sessions and signs their cookies. Its own HTTP routes are not mounted: ours
 * call it, so that there is one documented API and nobody can sign up from outside.
 */
export function makeBetterAuth({ pool, secret, publicUrl, clock, idleMinutesOf }: BetterAuthOptions) {
  return betterAuth({
    appName: "Goldthread",
    baseURL: publicUrl,
    secret,
    database: pool,
    telemetry: { enabled: false },
    experimental: { instrumentation: { enabled: false } },
    // Its messages may carry an e-mail; what matters reaches our log as a refusal or a fault.
    logger: { disabled: true },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 200 },
    user: { modelName: "auth_user" },
    account: { modelName: "auth_account" },
    verification: { modelName: "auth_verification" },
    rateLimit: { enabled: false },
    session: {
      modelName: "auth_session",
      expiresIn: lifetimeHours * 3600,
      disableSessionRefresh: true,
      additionalFields: { provenAt: { type: "date", required: true, input: false, returned: true } },
    },
    advanced: {
      useSecureCookies: publicUrl.startsWith("https:"),
      cookies: { session_token: { name: sessionCookie } },
      defaultCookieAttributes: { httpOnly: true, sameSite: "strict", path: "/" },
      database: { validateSchema: false },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => {
            const minutes = await idleMinutesOf(session.userId);
            if (minutes === undefined) return false;
            const now = clock();
            return {
              data: {
                ...session,
                createdAt: now,
                provenAt: now,
                expiresAt: new Date(now.getTime() + minutes * 60_000),
              },
            };
          },
        },
      },
    },
  });
}
