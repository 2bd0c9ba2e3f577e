import type { FastifyReply } from "fastify";
import { asPart } from "@goldthread/store/as-part.ts";
import type { Server } from "../services.ts";
import { errorFacts } from "./safe-log.ts";

class Undo extends Error {}

/** 200 when this server can serve and write: a row is written and taken back. */
export async function answerHealth(server: Server, reply: FastifyReply): Promise<{ ok: boolean }> {
  try {
    await asPart(server.db, "auth", async (tx) => {
      await tx.sql('insert into auth_rate_limit (id, key, count, "lastRequest") values ($1, $1, 0, 0)', [
        `health-${server.newId()}`,
      ]);
      throw new Undo();
    });
  } catch (error) {
    if (error instanceof Undo) return { ok: true };
    server.log.warn({ error: errorFacts(error) }, "not healthy");
  }
  void reply.code(503);
  return { ok: false };
}
