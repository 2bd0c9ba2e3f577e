import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { knownHome } from "@goldthread/store/embedded/home.ts";
import { clusterIn } from "@goldthread/store/embedded/home.ts";
import { readPostmasterFile } from "@goldthread/store/embedded/postmaster-file.ts";
import { startEmbedded, type EmbeddedDatabase } from "@goldthread/store/embedded/start-embedded.ts";
import { migrate } from "@goldthread/store/migrate.ts";
import { administer, type PostgresToUse } from "../crash/new-database.ts";

/** A PostgreSQL of its own, behind one address that stays while it is stopped and started again. */
export interface StoppablePostgres extends PostgresToUse {
  /** The process to stop. */
  pid(): Promise<number>;
  /** Waits until it has ended, and starts it again on what it left. */
  startAgain(): Promise<void>;
  close(): Promise<void>;
}

const template = "goldthread_template";
const loginPassword = "of these rounds alone, on a server that ends with them";

export async function aStoppablePostgres(): Promise<StoppablePostgres> {
  const folder = await mkdtemp(join(tmpdir(), "goldthread-hardship-"));
  let embedded: EmbeddedDatabase = await startEmbedded({ dataDir: folder });
  const address = await aStandingAddress(() => embedded.connection);
  const { user, password } = embedded.connection;
  const owner = { host: "127.0.0.1", port: address.port, user, password };
  await administer(owner, `create database ${template}`);
  await migrate({ ...owner, database: template }, { loginPassword });
  return {
    owner,
    loginPassword,
    template,
    async pid() {
      const file = await readPostmasterFile(clusterIn(await knownHome(folder)));
      if (file === undefined) throw new Error("The database is not at work");
      return file.pid;
    },
    async startAgain() {
      await embedded.ended;
      await embedded.stop();
      embedded = await startEmbedded({ dataDir: folder });
    },
    async close() {
      address.close();
      await embedded.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

type Place = { readonly host: string; readonly port: number };

/** Hands every connection on to where the database listens at that moment. */
async function aStandingAddress(placeNow: () => Place): Promise<{ readonly port: number; close(): void }> {
  const open = new Set<Socket>();
  const server = createServer((incoming) => {
    const { host, port } = placeNow();
    const onward = host.startsWith("/") ? connect(join(host, `.s.PGSQL.${port}`)) : connect(port, host);
    for (const [one, other] of [
      [incoming, onward],
      [onward, incoming],
    ] as const) {
      open.add(one);
      one.on("error", () => other.destroy());
      one.on("close", () => {
        open.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const place = server.address();
  if (place === null || typeof place === "string") throw new Error("There is no address to stand at");
  return {
    port: place.port,
    close() {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}
