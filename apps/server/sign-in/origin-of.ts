import type { FastifyRequest } from "fastify";
import type { Origin } from "./sign-in.ts";

/** Where a sign-in comes from. */
export function originOf({ ip, headers }: FastifyRequest): Origin {
  return { address: ip, userAgent: headers["user-agent"] ?? "", cookieHeader: headers.cookie };
}
