import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = new URL("../../", import.meta.url).pathname;

export interface RunningGoldthread {
  readonly address: string;
  readonly dataDir: string;
  readonly process: ChildProcess;
  /** Everything it has printed. */
  output(): string;
  /** As Ctrl+C or a service manager would: drafts flushed, PostgreSQL stopped. */
  stop(): Promise<void>;
  /** As a power cut would. */
  kill(): Promise<void>;
}

/** Starts the program a stranger starts, on a free port, and waits for the address it prints. */
export async function startGoldthread(dataDir: string, env: Record<string, string> = {}): Promise<RunningGoldthread> {
  const child = spawn(process.execPath, ["apps/cli/dist/main.mjs", "start"], {
    cwd: root,
    env: { ...process.env, GOLDTHREAD_PORT: "0", GOLDTHREAD_LOG: "warn", ...env, GOLDTHREAD_DATA: dataDir },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  child.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const address = await firstAddress(child, () => printed);
  return {
    address,
    dataDir,
    process: child,
    output: () => printed,
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

async function firstAddress(child: ChildProcess, printed: () => string): Promise<string> {
  const until = Date.now() + 120_000;
  while (Date.now() < until) {
    const found = /http:\/\/localhost:\d+/.exec(printed());
    if (found !== null) return found[0];
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Goldthread did not start: ${printed()}`);
}

/** A data folder for one spec; `remove` after `stop`. */
export async function makeDataFolder(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), "goldthread-e2e-"));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
