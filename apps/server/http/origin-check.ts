import { isIP } from "node:net";
import type { IncomingMessage } from "node:http";
import { isLoopback } from "./loopback.ts";

/**
 * Whether a browser sent this from one of our own pages. A request without `Origin` and `Sec-Fetch-Site` comes from
 * no browser and carries no cookie that another site could have borrowed. Needed on top of SameSite=Strict, because
 * every port of one host is the same site.
 */
export function isFromOurPages(request: Pick<IncomingMessage, "headers" | "socket">, publicUrl: string): boolean {
  const { origin, host } = request.headers;
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  if (origin === undefined) return true;
  if (origin === new URL(publicUrl).origin) return true;
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin);
  if (from.protocol !== "http:" || from.host !== host) return false;
  // A name that anybody may point at this machine is trusted only when it is the public one: see DNS rebinding.
  return isLoopback(from.hostname) || isIP(from.hostname.replace(/^\[|\]$/g, "")) !== 0;
}
