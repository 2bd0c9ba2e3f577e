import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

const ours = /^goldthread-\d{4}-\d\d-\d\dT\d{6}Z\.backup\.age$/;
const cutShort = /^goldthread-[\dTZ-]+\.backup\.age\.partial$/;
const dayMs = 86_400_000;

/** By its moment, so that names sort as the backups were made. */
export function backupName(now: Date): string {
  return `goldthread-${now.toISOString().slice(0, 19).replaceAll(":", "")}Z.backup.age`;
}

/**
 * Removes all but the newest backups of this folder, and what was cut short a day ago or more; answers what it removed.
 * Files of other names are nobody's business here. MUST be called only after a new backup was written whole.
 */
export async function rotateBackups(
  folder: string,
  { keep, now }: { keep: number; now: Date },
): Promise<readonly string[]> {
  const names = await readdir(folder);
  const old = names
    .filter((name) => ours.test(name))
    .toSorted()
    .toReversed()
    .slice(Math.max(1, keep));
  const partial = await Promise.all(
    names.filter((name) => cutShort.test(name)).map((name) => ageOf(folder, name, now)),
  );
  const gone = [...old, ...partial.filter(({ age }) => age > dayMs).map(({ name }) => name)];
  for (const name of gone) await rm(join(folder, name), { force: true });
  return gone;
}

async function ageOf(
  folder: string,
  name: string,
  now: Date,
): Promise<{ readonly name: string; readonly age: number }> {
  const { mtimeMs } = await stat(join(folder, name));
  return { name, age: now.getTime() - mtimeMs };
}
