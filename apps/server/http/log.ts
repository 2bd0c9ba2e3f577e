import type { FastifyRequest, FastifyServerOptions } from "fastify";
import { errorFacts } from "./safe-log.ts";

export type LogStream = { write(line: string): void };

/**
 * What a log line holds: the route's pattern, never the address asked for (ids and search words stand in it), no
 * header, no body, no message of an error.
 */
export function logOptions(level: string, stream?: LogStream): NonNullable<FastifyServerOptions["logger"]> {
  return {
    level,
    base: null,
    serializers: { err: wordless, req: requestFacts, res: (reply) => ({ statusCode: reply.statusCode }) },
    redact: {
      paths: ["headers", "*.headers", "cookie", "passphrase", "*.passphrase", "email", "*.email"],
      remove: true,
    },
    ...(stream === undefined ? {} : { stream }),
  };
}

export function requestFacts(request: FastifyRequest): { method: string; route: string } {
  return { method: request.method, route: request.routeOptions?.url ?? "none" };
}

/** In the shape that the logger wants, for what a plugin logs by itself. */
function wordless(error: unknown): { [key: string]: unknown; type: string; message: string; stack: string } {
  const { type, frames = [], ...facts } = errorFacts(error);
  return { ...facts, type, message: "", stack: frames.join("\n") };
}
