import { access, readdir } from "node:fs/promises";
import { join } from "node:path";
import { aTemporaryFolder } from "@goldthread/store/embedded/testing/temporary-folder.ts";
import { expect, test } from "vitest";
import { exitCode } from "../command.ts";
import { loadCommands } from "../commands.ts";
import { runCli } from "../run-cli.ts";
import { anIo } from "../testing/an-io.ts";
import { runProgram } from "../testing/run-program.ts";

async function run(dataDir: string, words: readonly string[]) {
  const io = anIo({ env: { GOLDTHREAD_DATA: dataDir } });
  return { exit: await runCli(words, io, await loadCommands(words)), ...io.written };
}

function factsOf(stdout: string): Record<string, unknown> {
  const facts: unknown = JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
  return typeof facts === "object" && facts !== null ? { ...facts } : {};
}

test(
  "the sample practice comes back to the last digest; a restore that is killed leaves its place as empty as it was",
  { timeout: 240_000 },
  async () => {
    const folder = await aTemporaryFolder("restored");
    const [original, dataDir, key] = [join(folder, "original"), join(folder, "restored"), join(folder, "key.txt")];
    expect((await run(original, ["demo", "--no-serve", "--zone", "UTC"])).exit).toBe(exitCode.done);
    const recipient = String(
      factsOf((await run(original, ["backup", "--new-key", key, "--json"])).stdout)["recipient"],
    );
    const backUp = async (from: string) =>
      factsOf((await run(from, ["backup", "--to", join(folder, "kept"), "--recipient", recipient, "--json"])).stdout);
    const made = await backUp(original);
    const restore = ["restore", String(made["path"]), "--key", key];

    const killed = runProgram("../main.mjs", dataDir, { words: restore });
    const asides = async () => (await readdir(folder)).filter((name) => name.startsWith("restored.restoring-"));
    // Its database is up and it is at work.
    await expect
      .poll(async () => (await asides())[0] !== undefined && killed.errors().includes("Restoring: "), {
        timeout: 60_000,
      })
      .toBe(true);
    process.kill(killed.pid, "SIGKILL");
    await killed.exit();
    await expect(access(dataDir)).rejects.toThrow();
    expect(await asides()).toHaveLength(1);

    const restored = await run(dataDir, [...restore, "--json"]);
    expect(restored.exit).toBe(exitCode.done);
    expect(factsOf(restored.stdout)).toMatchObject({ rows: made["rows"], verdict: { ok: true, problem: null } });
    expect(await asides()).toEqual([]);
    expect((await run(dataDir, ["verify"])).exit).toBe(exitCode.done);
    // One epoch, its entry, its checkpoint, and what they added to the tree.
    expect(Number((await backUp(dataDir))["rows"])).toBeGreaterThan(Number(made["rows"]) + 2);
  },
);
