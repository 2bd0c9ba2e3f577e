import { access, stat } from "node:fs/promises";
import { newBackupKey } from "@goldthread/store/backup/backup-keys.ts";
import type { PracticeToKill } from "../crash/a-practice-to-kill.ts";
import type { Left } from "../crash/crash-round.ts";
import { backupOf, isWhole } from "../crash/kill-while-copying.ts";
import { makeCopy } from "../crash/make-copy.ts";
import { whatIsWrong } from "../crash/what-is-wrong.ts";
import { fullDisk } from "./full-disk.ts";
import type { FullAt } from "./hard-case.ts";

const shares: Readonly<Record<FullAt, number>> = { "at once": 0, midway: 0.5, "near the end": 0.95 };

/**
 * The disk is full while a backup is written: nothing of that file is left, nobody is told that it was made, the backup of
 * before stands whole, and with room again the next one is whole.
 */
export async function fillDisk(
  practice: PracticeToKill,
  { at }: { readonly at: FullAt },
): Promise<{ readonly left: Left; readonly wrong: readonly string[] }> {
  const key = await newBackupKey(new Date());
  const [before, next] = [backupOf(practice, key), backupOf(practice, key)];
  await makeCopy(before);
  const { size } = await stat(before.path);
  const disk = fullDisk({ ending: ".partial", bytes: Math.floor(size * shares[at]) });
  const told = await makeCopy(next)
    .then(
      () => "made",
      (error: unknown) => (error instanceof Error && "code" in error ? String(error.code) : String(error)),
    )
    .finally(() => disk.giveRoom());
  const wrong: string[] = [];
  if (disk.refused() === 0) wrong.push("no write was refused");
  if (told !== "ENOSPC") wrong.push(`it was told as: ${told}`);
  const left = (await isThere(next.path)) || (await isThere(`${next.path}.partial`)) ? "half of it" : "nothing";
  if (!(await isWhole(before.path, key))) wrong.push("the backup of before is not whole any more");
  wrong.push(...(await whatIsWrong(practice)));
  await makeCopy(next);
  if (!(await isWhole(next.path, key))) wrong.push("made again, it is not whole");
  if (left !== "nothing") wrong.push(`${left} was left of the file`);
  return { left, wrong };
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
