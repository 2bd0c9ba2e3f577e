import { execFileSync, spawnSync } from "node:child_process";
import { chmod, cp, mkdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { accountForInitdb, databaseAccount, isRoot } from "./account.ts";
import { knownHome } from "./home.ts";
import { startEmbedded } from "./start-embedded.ts";
import { aTemporaryFolder } from "./testing/temporary-folder.ts";

// PostgreSQL refuses to run as root, so these paths exist only there; an ordinary user has nothing of the kind.
const asRoot = test.skipIf(!isRoot());

asRoot("PostgreSQL runs under a number of its own, and the folder lets nobody else in", async () => {
  const dataDir = join(await aTemporaryFolder(), "data");
  await (await startEmbedded({ dataDir })).stop();
  expect((await stat(join(dataDir, "postgres"))).uid).toBe(databaseAccount.uid);
  const folder = await stat(dataDir);
  expect([folder.uid, folder.gid, folder.mode & 0o777]).toEqual([0, databaseAccount.gid, 0o710]);
});

asRoot("below a folder that only root may enter, the database lies elsewhere, lasts, and follows a move", async () => {
  const folder = await aTemporaryFolder();
  await chmod(folder, 0o700);
  const dataDir = join(folder, "data");
  await (await startEmbedded({ dataDir })).stop();
  const home = await knownHome(dataDir);
  expect(home).toMatch(/^\/var\/lib\/goldthread-[0-9a-f]{8}$/);
  await rename(dataDir, join(folder, "moved"));
  await (await startEmbedded({ dataDir: join(folder, "moved") })).stop();
  expect(await knownHome(join(folder, "moved"))).toBe(home);
  await rename(join(folder, "moved"), dataDir);
  await (await startEmbedded({ dataDir })).stop();
});

asRoot("a copy of such a data folder may not write into the same database", async () => {
  const folder = await aTemporaryFolder();
  await chmod(folder, 0o700);
  const dataDir = join(folder, "data");
  await (await startEmbedded({ dataDir })).stop();
  await cp(dataDir, join(folder, "copy"), { recursive: true });
  await expect(startEmbedded({ dataDir: join(folder, "copy") })).rejects.toMatchObject({ code: "data_folder_in_use" });
});

asRoot("a database that an ordinary user made is not taken over", async () => {
  const dataDir = join(await aTemporaryFolder(), "data");
  await (await startEmbedded({ dataDir })).stop();
  execFileSync("chown", ["-R", "4321:4321", dataDir]);
  await expect(startEmbedded({ dataDir })).rejects.toMatchObject({
    code: "not_permitted",
    message: /belongs to user 4321/,
  });
});

asRoot(
  "a full disk is refused in one line, before and after the first start, and the database stays whole",
  async ({ skip }) => {
    const folder = await aTemporaryFolder();
    const dataDir = join(folder, "data");
    await mkdir(dataDir);
    if (!canMount(dataDir, "60m")) return skip("this machine does not allow root to mount a small disk");
    onTestFinished(() => void execFileSync("umount", [dataDir]));
    await expect(startEmbedded({ dataDir })).rejects.toMatchObject({
      code: "disk_full",
      message: /^The disk .+ has \d\d MB left, and 96 MB are needed[^\n]+$/,
    });
    execFileSync("mount", ["-o", "remount,size=200m", dataDir]);
    await (await startEmbedded({ dataDir })).stop();
    fillDisk(join(dataDir, "filling"));
    await expect(startEmbedded({ dataDir })).rejects.toMatchObject({ code: "disk_full" });
    await rm(join(dataDir, "filling"));
    await (await startEmbedded({ dataDir })).stop();
  },
  30_000,
);

function canMount(folder: string, size: string): boolean {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder], { stdio: "ignore" });
    return true;
  } catch {
    // No right to mount here: the caller says so.
    return false;
  }
}

function fillDisk(file: string): void {
  // Ends with an error when nothing more goes in, which is the point.
  spawnSync("dd", ["if=/dev/zero", `of=${file}`, "bs=1M", "count=300"], { stdio: "ignore" });
}

test("initdb borrows the first account there is, since it wants a name for its number", () => {
  const root = "root:x:0:0:root:/root:/bin/bash";
  const nobody = "nobody:x:65534:65533:nobody:/nonexistent:/usr/sbin/nologin";
  expect(accountForInitdb([root, "postgres:x:70:71::/:", nobody].join("\n"))).toEqual({ uid: 70, gid: 71 });
  expect(accountForInitdb([root, "daemon:x:1:1::/:", nobody].join("\n"))).toEqual({ uid: 65534, gid: 65533 });
  expect(accountForInitdb([root, "daemon:x:1:1::/:"].join("\n"))).toEqual({ uid: 1, gid: 1 });
  expect(() => accountForInitdb(`${root}\n`)).toThrow(/without any other account/);
});
