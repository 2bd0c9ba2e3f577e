import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FastifyInstance, FastifyReply } from "fastify";

interface Standalone {
  readonly folder: string;
  readonly file: string;
  /** Where it is looked at; under its file's name it is saved. */
  readonly path: string;
}

/** A page for people outside, who sign in nowhere: under the policy that stands in it, the same as from a disk. */
export function serveStandalonePage(app: FastifyInstance, { folder, file, path }: Standalone): void {
  const send = async (reply: FastifyReply, disposition: "inline" | "attachment"): Promise<FastifyReply> => {
    const page = await readFile(join(folder, file), "utf8").catch(() => undefined);
    if (page === undefined)
      return reply.code(503).type("text/plain; charset=utf-8").send("This page is not built yet.\n");
    return reply
      .header("content-security-policy", `${policyOf(page)}; frame-ancestors 'none'`)
      .header("content-disposition", `${disposition}; filename="${file}"`)
      .header("cache-control", "no-cache")
      .type("text/html; charset=utf-8")
      .send(page);
  };
  app.get(path, async (_request, reply) => send(reply, "inline"));
  app.get(`/${file}`, async (_request, reply) => send(reply, "attachment"));
}

/** What the page says itself; one that says nothing runs nothing. */
function policyOf(page: string): string {
  return /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1] ?? "default-src 'none'";
}
