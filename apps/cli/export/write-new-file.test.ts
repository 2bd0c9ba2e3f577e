import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { aTemporaryFolder } from "@goldthread/store/embedded/testing/temporary-folder.ts";
import { expect, test } from "vitest";
import { Refusal, UsageError } from "../command.ts";
import { checkMayWrite, writeNewFile } from "./write-new-file.ts";

const bytes = Buffer.from("whole");

test("the file is whole, its owner's alone, and nothing else is left beside it", async () => {
  const folder = await aTemporaryFolder();
  const target = { path: join(folder, "note.json"), force: false };
  await checkMayWrite(target);
  await writeNewFile(target, bytes);
  expect(await readFile(target.path, "utf8")).toBe("whole");
  expect((await stat(target.path)).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(["note.json"]);
});

test("a file that is there stays, unless replacing it was asked for; also one that came at the last moment", async () => {
  const path = join(await aTemporaryFolder(), "note.json");
  await writeFile(path, "older");
  await expect(checkMayWrite({ path, force: false })).rejects.toThrow(Refusal);
  await expect(writeNewFile({ path, force: false }, bytes)).rejects.toThrow(/there already/);
  expect(await readFile(path, "utf8")).toBe("older");
  await checkMayWrite({ path, force: true });
  await writeNewFile({ path, force: true }, bytes);
  expect(await readFile(path, "utf8")).toBe("whole");
});

test("a folder that is not there, and one in the file's place, are named as wrong input", async () => {
  const folder = await aTemporaryFolder();
  await expect(checkMayWrite({ path: join(folder, "none", "note.json"), force: false })).rejects.toThrow(UsageError);
  await expect(writeNewFile({ path: folder, force: true }, bytes)).rejects.toThrow(/^--out: /);
});
