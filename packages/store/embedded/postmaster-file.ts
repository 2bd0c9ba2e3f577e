import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Listening } from "./postgres-settings.ts";
import { errorCode } from "./system-error.ts";

/** What a running PostgreSQL writes about itself into its data folder. */
export type PostmasterFile = {
  readonly pid: number;
  readonly ready: boolean;
  readonly listening: Listening | undefined;
};

export async function readPostmasterFile(cluster: string): Promise<PostmasterFile | undefined> {
  try {
    return parsePostmasterFile(await readFile(join(cluster, "postmaster.pid"), "utf8"));
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

/**
 * One value a line: process id, data folder, start time, port, socket folder, address, shared memory, state.
 * The file grows while the server starts, so later lines may be missing.
 */
export function parsePostmasterFile(text: string): PostmasterFile | undefined {
  const lines = text.split("\n").map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!Number.isSafeInteger(pid) || pid < 2) return undefined;
  return { pid, ready: lines[7] === "ready", listening: parseListening(Number(lines[3]), lines[4]) };
}

function parseListening(port: number, folder: string | undefined): Listening | undefined {
  if (!Number.isSafeInteger(port) || port < 1) return undefined;
  return folder ? { via: "socket", folder, port } : { via: "tcp", port };
}
