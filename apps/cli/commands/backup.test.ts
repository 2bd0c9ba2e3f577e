import { access, mkdir, readdir, readFile, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fullDisk } from "@goldthread/server/testing/hardship/full-disk.ts";
import { startEmbedded } from "@goldthread/store/embedded/start-embedded.ts";
import { aTemporaryFolder } from "@goldthread/store/embedded/testing/temporary-folder.ts";
import { aPractice, aSignedNote } from "@goldthread/store/testing/index.ts";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { exitCode } from "../command.ts";
import { loadCommands } from "../commands.ts";
import { runCli } from "../run-cli.ts";
import { withCommandLine } from "../testing/a-command-line.ts";
import { anIo } from "../testing/an-io.ts";

const line = withCommandLine();
beforeAll(async () => {
  await aPractice(line.test.asOwner, { sample: true });
  await aSignedNote(line.test.asOwner);
});

async function aKey(folder: string): Promise<{ readonly file: string; readonly recipient: string }> {
  const file = join(folder, "key.txt");
  const { stdout } = await line.run(["backup", "--new-key", file, "--json"]);
  const made: unknown = JSON.parse(stdout);
  const recipient = typeof made === "object" && made !== null && "recipient" in made ? String(made.recipient) : "";
  return { file, recipient };
}

/** In a data folder of its own, with its own database. */
async function runIn(dataDir: string, words: readonly string[], stdin = "") {
  const io = anIo({ env: { GOLDTHREAD_DATA: dataDir }, stdin });
  return { exit: await runCli(words, io, await loadCommands(words)), ...io.written };
}

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

describe("goldthread backup", () => {
  test("makes a key once, and says what to do with it", async () => {
    const folder = await aTemporaryFolder();
    const file = join(folder, "key.txt");
    const made = await line.run(["backup", "--new-key", file]);
    expect(made).toMatchObject({
      exit: exitCode.done,
      stdout: expect.stringMatching(/^age1\w+\nGive this public key/),
    });
    expect(await readFile(file, "utf8")).toMatch(/^# created: .*\n# public key: age1\w+\nAGE-SECRET-KEY-1\w+\n$/);
    expect(await line.run(["backup", "--new-key", file])).toMatchObject({ exit: exitCode.refused });
  });

  test("writes one file, says what is in it, and keeps as many as it was told", async () => {
    const folder = await aTemporaryFolder();
    const { recipient } = await aKey(folder);
    const to = join(folder, "backups");
    const first = await line.run(["backup", "--to", to, "--recipient", recipient]);
    expect(first).toMatchObject({
      exit: exitCode.done,
      stdout: expect.stringMatching(/^Backed up \d+ rows and 0 documents/),
    });
    await writeFile(join(to, "goldthread-2020-01-01T000000Z.backup.age"), "old");
    const json = await line.run(["backup", "--to", to, "--recipient", recipient, "--keep", "1", "--json"]);
    expect(json).toMatchObject({ exit: exitCode.done, stderr: "" });
    expect(JSON.parse(json.stdout)).toMatchObject({ documents: 0, missingDocuments: [] });
    expect(await readdir(to)).toHaveLength(1);
  });

  test("says of the folder for backups that its disk is full or that it is none, and leaves nothing there", async () => {
    const folder = await aTemporaryFolder();
    const { recipient, file } = await aKey(folder);
    const to = join(folder, "backups");
    const disk = fullDisk({ ending: ".backup.age.partial", bytes: 0 });
    onTestFinished(() => disk.giveRoom());
    const full = await line.run(["backup", "--to", to, "--recipient", recipient]);
    expect(full).toMatchObject({ exit: exitCode.refused, stderr: expect.stringContaining("--to: the disk is full.") });
    expect(disk.refused()).toBeGreaterThan(0);
    expect(await readdir(to)).toEqual([]);
    const none = await line.run(["backup", "--to", join(file, "backups"), "--recipient", recipient]);
    expect(none).toMatchObject({ exit: exitCode.refused, stderr: expect.stringContaining("--to: there is no such") });
  });

  test("goes on until it is stopped, and says when one did not work", async () => {
    const folder = await aTemporaryFolder();
    const { recipient } = await aKey(folder);
    const io = anIo({ env: { GOLDTHREAD_DATA: join(folder, "no-practice") } });
    const words = ["backup", "--to", folder, "--recipient", recipient, "--every", "1h"];
    const running = runCli(words, io, await loadCommands(words));
    await expect.poll(() => io.written.stderr).toMatch(/^No backup this time: There is no practice/);
    io.requestStop();
    expect(await running).toBe(exitCode.done);
  });

  test.each([
    [["backup"], "--to: expected the folder"],
    [["backup", "--to", "x"], "--recipient: expected a public key (age1...), or --passphrase"],
    [["backup", "--to", "x", "--recipient", "age1nothing"], "--recipient: expected a public key that begins"],
    [["backup", "--to", "x", "--recipient", "age1x", "--passphrase"], "--recipient: expected a public key (age1...)"],
    [["backup", "--to", "x", "--passphrase", "--every", "5s"], "--every: expected a time such as"],
    [["backup", "--to", "x", "--passphrase", "--keep", "0"], "--keep: expected how many"],
    [["backup", "--to", "x", "--new-key", "y"], "--new-key: expected a file, and no other option"],
    [["restore", "/no-such-file", "--key", "package.json"], "--key: expected a file with a secret key"],
    [["restore", "x", "--key", "/no-such-file"], "--key: expected a file that is there"],
  ])("%j is refused in one line that names what was expected", async (words, expected) => {
    const { exit, stderr } = await line.run(words);
    expect({ exit, lines: stderr.split("\n").length }).toEqual({ exit: exitCode.usage, lines: 2 });
    expect(stderr.startsWith(expected)).toBe(true);
  });
});

describe("goldthread restore", () => {
  const backUp = async (folder: string, words: readonly string[], stdin = "") => {
    const made: unknown = JSON.parse((await line.run(["backup", "--to", folder, "--json", ...words], stdin)).stdout);
    return typeof made === "object" && made !== null && "path" in made ? String(made.path) : "";
  };

  test(
    "brings a practice back into an empty folder, verified, as a copy with a key of its own",
    { timeout: 60_000 },
    async () => {
      const folder = await aTemporaryFolder("restored");
      const { file, recipient } = await aKey(folder);
      const path = await backUp(join(folder, "backups"), ["--recipient", recipient]);
      const dataDir = join(folder, "restored");
      expect(await runIn(dataDir, ["restore", path, "--key", file, "--check"])).toMatchObject({
        exit: exitCode.done,
        stdout: expect.stringMatching(/^The backup is good: made /),
      });
      expect(await isThere(dataDir)).toBe(false);
      const restored = await runIn(dataDir, ["restore", path, "--key", file]);
      expect(restored).toMatchObject({ exit: exitCode.done, stdout: expect.stringContaining("The record verifies.") });
      expect(await runIn(dataDir, ["verify"])).toMatchObject({
        exit: exitCode.done,
        stdout: expect.stringMatching(/^The record fits: 1 note, /),
      });
      const origin = async (printed: string) => printed.split("\n", 1)[0];
      const here = await origin((await runIn(dataDir, ["checkpoint"])).stdout);
      expect(here).toMatch(/^goldthread-[0-9a-f]{16}$/);
      expect(here).not.toBe(await origin((await line.run(["checkpoint"])).stdout));
      const again = await runIn(dataDir, ["restore", path, "--key", file]);
      expect(again).toMatchObject({ exit: exitCode.refused, stderr: expect.stringContaining("There is something in") });
      expect((await readdir(folder)).filter((name) => name.includes("restoring"))).toEqual([]);
    },
  );

  test("by a passphrase; a wrong one, a cut file and a foreign one touch nothing", { timeout: 60_000 }, async () => {
    const folder = await aTemporaryFolder("restored");
    const path = await backUp(join(folder, "backups"), ["--passphrase"], "seven quiet herons\n");
    const dataDir = join(folder, "restored");
    const refused = async (words: readonly string[], stdin: string) => {
      const { exit, stderr } = await runIn(dataDir, [...words, "--json"], stdin);
      expect(exit).toBe(exitCode.refused);
      expect(await isThere(dataDir)).toBe(false);
      expect((await readdir(folder)).filter((name) => name.includes("restoring"))).toEqual([]);
      return /"code":"(\w+)"/.exec(stderr)?.[1];
    };
    expect(await refused(["restore", path], "seven quiet heron\n")).toBe("wrong_key");
    const good = await runIn(dataDir, ["restore", path, "--check"], "seven quiet herons\n");
    expect(good.exit).toBe(exitCode.done);
    await truncate(path, 3000);
    expect(await refused(["restore", path], "seven quiet herons\n")).toBe("backup_damaged");
    await writeFile(path, "a shopping list");
    expect(await refused(["restore", path], "seven quiet herons\n")).toBe("not_a_backup");
    expect(await refused(["restore", join(folder, "nowhere")], "seven quiet herons\n")).toBe("not_found");
  });

  test(
    "into an empty database of a server of one's own, and not into one that holds a practice",
    { timeout: 60_000 },
    async () => {
      const folder = await aTemporaryFolder("restored");
      const { file, recipient } = await aKey(folder);
      const path = await backUp(join(folder, "backups"), ["--recipient", recipient]);
      const server = await startEmbedded({ dataDir: join(folder, "restored") });
      onTestFinished(() => server.stop());
      const { host, port, user, password, database } = server.connection;
      const address = `postgresql:///${database}?${new URLSearchParams({ host, port: String(port), user, password })}`;
      const run = async (dataDir: string, words: readonly string[]) => {
        const io = anIo({ env: { GOLDTHREAD_DATA: dataDir, DATABASE_URL: address } });
        return { exit: await runCli(words, io, await loadCommands(words)), ...io.written };
      };
      const dataDir = join(folder, "secrets-and-documents");
      expect(await run(dataDir, ["restore", path, "--key", file])).toMatchObject({ exit: exitCode.done });
      expect(await run(dataDir, ["verify"])).toMatchObject({ exit: exitCode.done });
      expect(await run(join(folder, "another"), ["restore", path, "--key", file])).toMatchObject({
        exit: exitCode.refused,
        stderr: expect.stringContaining("The database that DATABASE_URL names holds a practice"),
      });
    },
  );

  test("never into a folder that holds anything", async () => {
    const folder = await aTemporaryFolder();
    const { file, recipient } = await aKey(folder);
    const path = await backUp(join(folder, "backups"), ["--recipient", recipient]);
    await mkdir(join(folder, "taken"));
    await writeFile(join(folder, "taken", "letter.txt"), "mine");
    expect(await runIn(join(folder, "taken"), ["restore", path, "--key", file])).toMatchObject({
      exit: exitCode.refused,
    });
    expect(await readdir(join(folder, "taken"))).toEqual(["letter.txt"]);
  });
});
