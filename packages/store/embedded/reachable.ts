import { stat } from "node:fs/promises";
import { dirname } from "node:path";

/** Whether anyone on this machine may pass through every folder above the path (its own mode does not count). */
export async function isReachable(path: string): Promise<boolean> {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (((await stat(folder)).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}
