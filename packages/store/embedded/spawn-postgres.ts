import { spawn, type ChildProcess } from "node:child_process";
import type { Account } from "./account.ts";

export type Program = {
  readonly path: string;
  readonly args: readonly string[];
  readonly account: Account | undefined;
};

/** Nothing of our own environment reaches PostgreSQL: its `PG*` variables would change what these programs do. */
const environment = { PATH: "/usr/bin:/bin", LANG: "C", LC_ALL: "C", TZ: "UTC" };

/**
 * Starts the server in a session of its own (setsid): Ctrl+C and a closed terminal reach our process group only, so the
 * drafts can be flushed before the database is stopped. It does not keep our process alive.
 */
export function spawnServer(program: Program, logFile: number): ChildProcess {
  const child = spawn(program.path, program.args, {
    ...options(program),
    detached: true,
    stdio: ["ignore", logFile, logFile],
  });
  child.unref();
  return child;
}

/** Runs a program to its end; answers with its exit code and what it wrote to stderr. */
export async function runProgram(program: Program): Promise<{ code: number | null; stderr: string }> {
  const child = spawn(program.path, program.args, { ...options(program), stdio: ["ignore", "ignore", "pipe"] });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  return await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, stderr }));
  });
}

function options({ account }: Program): { cwd: string; env: NodeJS.ProcessEnv; uid?: number; gid?: number } {
  return { cwd: "/", env: environment, ...(account ? { uid: account.uid, gid: account.gid } : {}) };
}
