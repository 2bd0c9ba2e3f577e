import { chmod, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readOrMakeSecrets } from "./secrets.ts";
import { aTemporaryFolder } from "./testing/temporary-folder.ts";

test("secrets are made once, for their owner alone, and read again afterwards", async () => {
  const folder = await aTemporaryFolder();
  const made = await readOrMakeSecrets(folder);
  expect((await stat(join(folder, "secrets.json"))).mode & 0o777).toBe(0o600);
  expect(await readOrMakeSecrets(folder)).toEqual(made);
  expect(await readdir(folder)).toEqual(["secrets.json"]);
});

test("of two first starts at the same moment both use the same secrets", async () => {
  const folder = await aTemporaryFolder();
  const [one, ...others] = await Promise.all(Array.from({ length: 8 }, async () => await readOrMakeSecrets(folder)));
  for (const other of others) expect(other).toEqual(one);
});

test("two practices share no secret", async () => {
  const [one, other] = [
    await readOrMakeSecrets(await aTemporaryFolder()),
    await readOrMakeSecrets(await aTemporaryFolder()),
  ];
  for (const name of ["authSecret", "loginPassword", "ownerPassword", "setupCode"] as const)
    expect(one[name]).not.toBe(other[name]);
  expect(one.ledgerPrivateKey.d).not.toBe(other.ledgerPrivateKey.d);
});

test("a file that others could read, as a backup may bring it back, is closed to them", async () => {
  const folder = await aTemporaryFolder();
  await readOrMakeSecrets(folder);
  await chmod(join(folder, "secrets.json"), 0o644);
  await readOrMakeSecrets(folder);
  expect((await stat(join(folder, "secrets.json"))).mode & 0o777).toBe(0o600);
});

test.each(["", "{", "{}", "null"])(
  "a damaged file (%j) is refused without quoting it, and left as it is",
  async (text) => {
    const folder = await aTemporaryFolder();
    await writeFile(join(folder, "secrets.json"), text);
    const refused = await readOrMakeSecrets(folder).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: "data_folder_damaged" });
    expect(refused).not.toHaveProperty("cause");
    expect(await readFile(join(folder, "secrets.json"), "utf8")).toBe(text);
  },
);
