import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { errorCode } from "./system-error.ts";

/** The command line of a running process; "" when there is none, also for one that ended and was not yet collected. */
export function commandLine(pid: number): string {
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    // No such process, which is an answer here.
    return "";
  }
}

/** True when the process ended within the given time. */
export async function hasEnded(pid: number, milliseconds: number): Promise<boolean> {
  const last = performance.now() + milliseconds;
  while (commandLine(pid) !== "") {
    if (performance.now() > last) return false;
    await delay(10);
  }
  return true;
}

/** True when not even a process that ended and was not yet collected has this number any more. */
export async function isCollected(pid: number, milliseconds: number): Promise<boolean> {
  const last = performance.now() + milliseconds;
  while (isCounted(pid)) {
    if (performance.now() > last) return false;
    await delay(10);
  }
  return true;
}

function isCounted(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}
