import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Vitest's global setup for the specs, and the bench's: both start the program as built, of the sources that are here. */
export function setup(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL("setup.mjs", import.meta.url))], { stdio: "inherit" });
}
