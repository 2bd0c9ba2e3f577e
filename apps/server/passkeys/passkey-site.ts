import { isIP } from "node:net";
import { refuse } from "../errors.ts";

/** Where passkeys of this server belong: the host that they are bound to, and the one origin that may ask for them. */
export interface PasskeySite {
  readonly rpId: string;
  readonly origin: string;
}

/** Null where browsers know none: on http beyond localhost, and on an address of numbers. */
export function passkeySite(publicUrl: string): PasskeySite | null {
  const { protocol, hostname, origin } = new URL(publicUrl);
  const isSafe = protocol === "https:" || hostname === "localhost" || hostname.endsWith(".localhost");
  if (!isSafe || isIP(hostname.replaceAll(/[[\]]/g, "")) !== 0) return null;
  return { rpId: hostname, origin };
}

export function needPasskeySite(publicUrl: string): PasskeySite {
  return passkeySite(publicUrl) ?? refuse("passkeys_unavailable");
}
