import { createHash, randomBytes } from "node:crypto";

export const clientCookie = "goldthread.my";

/** Sent to `/api/my` alone: no route of the staff ever sees it. */
const path = "/api/my";

export interface CookieOptions {
  readonly isSecure: boolean;
}

const nameOf = ({ isSecure }: CookieOptions) => (isSecure ? `__Secure-${clientCookie}` : clientCookie);

/** 256 random bits: there is nothing to sign, because there is nothing to guess. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

export function digestOf(token: string): Uint8Array {
  return createHash("sha256").update(token).digest();
}

export function tokenIn(header: string | undefined, options: CookieOptions): string | undefined {
  const start = `${nameOf(options)}=`;
  const value = header
    ?.split(";")
    .map((part) => part.trim())
    .find((part) => part.startsWith(start))
    ?.slice(start.length);
  return value !== undefined && /^[\w-]{43}$/.test(value) ? value : undefined;
}

/** The Set-Cookie line; 0 seconds take the cookie away. */
export function setCookie(token: string, options: CookieOptions & { readonly seconds: number }): string {
  const secure = options.isSecure ? "; Secure" : "";
  return `${nameOf(options)}=${token}; Max-Age=${options.seconds}; Path=${path}; HttpOnly${secure}; SameSite=Strict`;
}
