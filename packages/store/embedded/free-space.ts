import { statfs } from "node:fs/promises";
import { tooLittleSpace } from "./system-error.ts";

/** A new cluster takes 40 MB, a write-ahead segment 16 MB: below this PostgreSQL would stop half way. */
const neededBytes = 96 * 1024 * 1024;

export async function checkFreeSpace(folder: string): Promise<void> {
  const free = await freeBytes(folder);
  if (free < neededBytes) throw tooLittleSpace(folder, { free, needed: neededBytes });
}

/** What is left on the disk that holds a folder. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
