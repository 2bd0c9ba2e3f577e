import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { backupName, rotateBackups } from "./rotate-backups.ts";

const now = new Date("2026-11-22T09:00:00.000Z");
const at = (day: number) => backupName(new Date(Date.UTC(2026, 10, day, 3)));

async function aFolder(names: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "goldthread-rotate-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const name of names) await writeFile(join(folder, name), "x");
  return folder;
}

test("the newest stay, and whatever is not a backup", async () => {
  const folder = await aFolder([at(1), at(2), at(3), at(4), "notes.txt", "goldthread-old.backup.age"]);
  expect(await rotateBackups(folder, { keep: 2, now })).toEqual([at(2), at(1)]);
  expect((await readdir(folder)).toSorted()).toEqual([at(3), at(4), "goldthread-old.backup.age", "notes.txt"]);
});

test("one always stays", async () => {
  const folder = await aFolder([at(1), at(2)]);
  expect(await rotateBackups(folder, { keep: 0, now })).toEqual([at(1)]);
});

test("what was cut short goes after a day, what may still be written does not", async () => {
  const folder = await aFolder([`${at(1)}.partial`, `${at(22)}.partial`]);
  await utimes(join(folder, `${at(1)}.partial`), now, new Date(now.getTime() - 90_000_000));
  await utimes(join(folder, `${at(22)}.partial`), now, now);
  expect(await rotateBackups(folder, { keep: 3, now })).toEqual([`${at(1)}.partial`]);
});
