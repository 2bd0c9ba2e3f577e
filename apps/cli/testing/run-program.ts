import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** A program of its own, as a person would start it. */
export type Running = {
  readonly pid: number;
  /** The address it prints, once it has. */
  address(): Promise<string>;
  /** Settles when its standard output holds this. */
  printed(words: string | RegExp): Promise<void>;
  exit(): Promise<number | null>;
  output(): string;
  errors(): string;
  closeOutput(): void;
};

export type RunOptions = { env?: Record<string, string>; words?: readonly string[]; underShell?: boolean };

/** In a process group of its own, as a terminal would have it. `program` is named from this folder. */
export function runProgram(
  program: string,
  dataDir: string,
  { env = {}, words = [], underShell = false }: RunOptions = {},
): Running {
  const path = fileURLToPath(new URL(program, import.meta.url));
  const command = underShell
    ? ["/bin/sh", "-c", `"${process.execPath}" "${path}"; exit $?`]
    : [process.execPath, path, ...words];
  const child = spawn(command[0] ?? "", command.slice(1), {
    env: { PATH: process.env["PATH"], GOLDTHREAD_DATA: dataDir, GOLDTHREAD_PORT: "0", ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const text = collect(child);
  const exit = once(child, "close").then(() => child.exitCode);
  const printed = async (words: string | RegExp): Promise<string> => {
    const pattern = typeof words === "string" ? new RegExp(words) : words;
    for (;;) {
      const found = pattern.exec(text.stdout);
      if (found !== null) return found[0];
      if (child.exitCode !== null) throw new Error(`it ended: ${text.stderr}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return {
    pid: child.pid ?? 0,
    exit: async () => await exit,
    output: () => text.stdout,
    errors: () => text.stderr,
    closeOutput: () => void [child.stdout, child.stderr].map((stream) => stream.destroy()),
    printed: async (words) => void (await printed(words)),
    address: () => printed(/http:\/\/[^\s"]+/),
  };
}

function collect({ stdout, stderr }: ChildProcessByStdio<null, Readable, Readable>): {
  stdout: string;
  stderr: string;
} {
  const text = { stdout: "", stderr: "" };
  stdout.setEncoding("utf8").on("data", (chunk: string) => (text.stdout += chunk));
  stderr.setEncoding("utf8").on("data", (chunk: string) => (text.stderr += chunk));
  return text;
}
