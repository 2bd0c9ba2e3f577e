import { readFile } from "node:fs/promises";
import type { Pool } from "pg";

/** What a process holds of the machine's memory, in MB; undefined where the system has no /proc. */
export async function residentMemory(pid: number): Promise<number | undefined> {
  return readKilobytes(`/proc/${pid}/status`, /^VmRSS:\s+(\d+) kB/m);
}

/**
 * What PostgreSQL holds, in MB: each of its processes with its share of what they hold in common. The connections that
 * this bench holds as the owner are left out, as no practice has them.
 */
export async function databaseMemory(bare: Pool): Promise<number | undefined> {
  const { rows } = await bare.query<{ pid: number }>("select pid from pg_stat_activity where usename = current_user");
  const [first] = rows;
  if (first === undefined) return undefined;
  const postmaster = await parentOf(first.pid);
  if (postmaster === undefined) return undefined;
  const left = new Set(rows.map(({ pid }) => pid));
  const children = await readFile(`/proc/${postmaster}/task/${postmaster}/children`, "utf8");
  const own = children
    .trim()
    .split(" ")
    .map(Number)
    .filter((pid) => !left.has(pid));
  let sum = 0;
  for (const pid of [postmaster, ...own])
    sum += (await readKilobytes(`/proc/${pid}/smaps_rollup`, /^Pss:\s+(\d+) kB/m)) ?? 0;
  return sum;
}

async function parentOf(pid: number): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]) || undefined;
}

async function readKilobytes(path: string, line: RegExp): Promise<number | undefined> {
  // A process that has ended meanwhile holds nothing; elsewhere than on Linux there is no such file.
  const found = line.exec(await readFile(path, "utf8").catch(() => ""))?.[1];
  return found === undefined ? undefined : (Number(found) * 1024) / 1_000_000;
}
