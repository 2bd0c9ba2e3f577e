import { createHmac, timingSafeEqual } from "node:crypto";

export const sessionCookie = "goldthread.session";

/**
 * The session's token from a Cookie header, or undefined where none is signed by us. better-auth makes the cookie:
 * `<token>.<base64 of HMAC-SHA256(secret, token)>`, percent-encoded. Reading it here saves its two queries on every
 * request; a test compares both readings.
 */
export function tokenFromCookies(
  header: string | undefined,
  { secret, name }: { secret: string; name: string },
): string | undefined {
  const value = cookieNamed(header, name);
  if (value === undefined) return undefined;
  const dot = value.lastIndexOf(".");
  const token = value.slice(0, dot);
  const given = Buffer.from(value.slice(dot + 1), "base64");
  const made = createHmac("sha256", secret).update(token).digest();
  return dot > 0 && given.length === made.length && timingSafeEqual(given, made) ? token : undefined;
}

/** The Set-Cookie line of a session that was not made by a passphrase: to the byte as better-auth makes it. */
export function cookieOf(
  token: string,
  { secret, name, seconds }: { secret: string; name: string; seconds: number },
): string {
  const made = createHmac("sha256", secret).update(token).digest("base64");
  const value = encodeURIComponent(`${token}.${made}`);
  const secure = name.startsWith("__Secure-") ? "; Secure" : "";
  return `${name}=${value}; Max-Age=${seconds}; Path=/; HttpOnly${secure}; SameSite=Strict`;
}

function cookieNamed(header: string | undefined, name: string): string | undefined {
  const pair = header?.split(";").find((part) => part.trim().startsWith(`${name}=`));
  if (pair === undefined) return undefined;
  try {
    return decodeURIComponent(pair.trim().slice(name.length + 1));
  } catch {
    return undefined;
  }
}
