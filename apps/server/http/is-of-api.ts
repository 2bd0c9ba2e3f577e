import type { FastifyRequest } from "fastify";

/**
 * Whether this is for the API, as the route that answers it says: an address may be written in other ways, and
 * `/%61pi/me` is answered as `/api/me` is. What no route answers goes by the address.
 */
export function isOfApi({ url, routeOptions }: Pick<FastifyRequest, "url" | "routeOptions">): boolean {
  return [routeOptions.url, url].some((path) => path?.startsWith("/api/"));
}
