import type { FastifyReply } from "fastify";
import { asPart } from "@goldthread/store/as-part.ts";
import { freeBytes } from "@goldthread/store/embedded/free-space.ts";
import type { Server } from "../services.ts";
import { errorFacts } from "./safe-log.ts";

class Undo extends Error {}

/** What one write of an act may ask for at once: a new segment of the write-ahead log. */
const neededBytes = 16 * 1024 * 1024;

/**
 * 200 when this server can serve and write: there is space where the data lie, and a row is written and taken back,
 * which alone a full disk would let pass.
 */
export async function answerHealth(server: Server, reply: FastifyReply): Promise<{ ok: boolean }> {
  try {
    if ((await freeBytes(server.settings.dataDir)) < neededBytes) {
      server.log.warn("not healthy: the disk that holds the data folder is full");
      void reply.code(503);
      return { ok: false };
    }
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
