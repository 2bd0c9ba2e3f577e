import { chmod, chown, mkdir, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Account } from "./account.ts";
import type { Listening } from "./postgres-settings.ts";

/** macOS allows 104 bytes with the closing zero, Linux 108. Longer paths fail at the first connection. */
const longestSocketPath = 103;
const port = 5432;
const temporaryPrefix = "goldthread-";

/**
 * Where PostgreSQL listens: a socket in a folder that only its account may enter, so no network and no other user
 * reaches it. Beside the database, or in a short temporary folder where that path is too long, else loopback TCP,
 * where the owner's random password is the only guard.
 */
export async function findListeningPlace(home: string, account: Account | undefined): Promise<Listening> {
  if (process.platform === "win32") return await freeLoopbackPort();
  const beside = join(home, "socket");
  if (fits(beside)) {
    await mkdir(beside, { recursive: true });
    return await makePrivate(beside, account);
  }
  const short = join(tmpdir(), `${temporaryPrefix}xxxxxx`);
  if (!fits(short)) return await freeLoopbackPort();
  return await makePrivate(await mkdtemp(join(tmpdir(), temporaryPrefix)), account);
}

export async function freeLoopbackPort(): Promise<Listening> {
  const server = createServer();
  const free = await new Promise<number>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (address !== null && typeof address === "object") resolve(address.port);
    });
  });
  await new Promise((resolve) => server.close(resolve));
  return { via: "tcp", port: free };
}

/** Sockets beside the database stay for the next start; a temporary folder goes with its server. */
export async function leaveListeningPlace(listening: Listening | undefined): Promise<void> {
  if (listening?.via !== "socket" || !basename(listening.folder).startsWith(temporaryPrefix)) return;
  await rm(listening.folder, { recursive: true, force: true });
}

function fits(folder: string): boolean {
  return Buffer.byteLength(join(folder, `.s.PGSQL.${port}`)) <= longestSocketPath;
}

async function makePrivate(folder: string, account: Account | undefined): Promise<Listening> {
  if (account) await chown(folder, account.uid, account.gid);
  await chmod(folder, 0o700);
  return { via: "socket", folder, port };
}
