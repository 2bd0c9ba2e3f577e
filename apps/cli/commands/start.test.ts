import { once } from "node:events";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { clusterIn, knownHome } from "@goldthread/store/embedded/home.ts";
import { openEmbedded } from "@goldthread/store/embedded/open-embedded.ts";
import { readPostmasterFile } from "@goldthread/store/embedded/postmaster-file.ts";
import { commandLine, hasEnded } from "@goldthread/store/embedded/running-process.ts";
import { aTemporaryFolder } from "@goldthread/store/embedded/testing/temporary-folder.ts";
import { Client } from "pg";
import { expect, onTestFinished, test } from "vitest";
import { runProgram, type Running, type RunOptions } from "../testing/run-program.ts";

test("it prints one address, which answers", async () => {
  const goldthread = startIn(join(await aTemporaryFolder(), "data"));
  const address = await goldthread.address();
  expect(address).toMatch(/^http:\/\/localhost:[0-9]+$/);
  expect(await (await fetch(address)).text()).toBe("here");
  expect(goldthread.output().match(/http:/g)).toHaveLength(1);
});

test("with --json every line is an object, the address in one of them", async () => {
  const goldthread = startIn(join(await aTemporaryFolder(), "data"), { words: ["--json"] });
  await goldthread.address();
  const lines = goldthread
    .output()
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
  expect(lines.at(-1)).toEqual({ address: expect.stringMatching(/^http:/) });
});

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
  "%s, to the whole terminal and twice, saves the drafts first and stops PostgreSQL then",
  async (signal) => {
    const dataDir = join(await aTemporaryFolder(), "data");
    const goldthread = startIn(dataDir, { env: { TEST_CLOSING_TIME: "400" } });
    await goldthread.address();
    const postgres = await postgresOf(dataDir);
    process.kill(-goldthread.pid, signal);
    await new Promise((resolve) => setTimeout(resolve, 100));
    process.kill(-goldthread.pid, signal);
    expect(await goldthread.exit()).toBe(0);
    expect(goldthread.output()).toContain("drafts saved");
    expect(await hasEnded(postgres, 0)).toBe(true);
    expect(await readPostmasterFile(clusterIn(await knownHome(dataDir)))).toBeUndefined();
  },
);

test("a terminal that is gone, and its output with it, does not keep the drafts from being saved", async () => {
  const dataDir = join(await aTemporaryFolder(), "data");
  const goldthread = startIn(dataDir);
  await goldthread.address();
  const postgres = await postgresOf(dataDir);
  goldthread.closeOutput();
  process.kill(goldthread.pid, "SIGHUP");
  expect(await goldthread.exit()).toBe(0);
  expect(await hasEnded(postgres, 0)).toBe(true);
});

test("SIGTERM to npm, which reaches only the shell between, stops it all the same", async () => {
  const dataDir = join(await aTemporaryFolder(), "data");
  const goldthread = startIn(dataDir, { env: { npm_lifecycle_event: "start" }, underShell: true });
  await goldthread.address();
  const postgres = await postgresOf(dataDir);
  process.kill(goldthread.pid, "SIGTERM");
  await goldthread.exit();
  expect(goldthread.output()).toContain("drafts saved");
  expect(await hasEnded(postgres, 20_000)).toBe(true);
});

test("killed with -9 it starts again on the same data", async () => {
  const dataDir = join(await aTemporaryFolder(), "data");
  const killed = startIn(dataDir);
  await killed.address();
  process.kill(killed.pid, "SIGKILL");
  await killed.exit();
  const next = startIn(dataDir);
  expect(await (await fetch(await next.address())).text()).toBe("here");
});

test("when the database is lost it says so and stops", async () => {
  const dataDir = join(await aTemporaryFolder(), "data");
  const goldthread = startIn(dataDir);
  await goldthread.address();
  process.kill(await postgresOf(dataDir), "SIGKILL");
  expect(await goldthread.exit()).toBe(1);
  expect(goldthread.errors()).toMatch(/^The database stopped by itself[^\n]+\n$/);
});

test("a taken port is one line, and the database is stopped again", async () => {
  const dataDir = join(await aTemporaryFolder(), "data");
  const taken = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void taken.close());
  await once(taken, "listening");
  const address = taken.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const goldthread = startIn(dataDir, { env: { GOLDTHREAD_PORT: String(port) } });
  expect(await goldthread.exit()).toBe(1);
  expect(goldthread.errors()).toBe(
    `Port ${port} is taken by another program. Stop that one, or set GOLDTHREAD_PORT to another port (0 picks a free one).\n`,
  );
  expect(await readPostmasterFile(clusterIn(await knownHome(dataDir)))).toBeUndefined();
});

test("a data folder in use is one line, and the first Goldthread goes on", async () => {
  const dataDir = join(await aTemporaryFolder(), "data");
  const first = startIn(dataDir);
  const address = await first.address();
  const second = startIn(dataDir);
  expect(await second.exit()).toBe(1);
  expect(second.errors()).toMatch(/^The data folder .+ is in use by a running Goldthread[^\n]+\n$/);
  expect(await (await fetch(address)).text()).toBe("here");
});

test("a database newer than the program is one line, and stays as it is", async () => {
  const dataDir = join(await aTemporaryFolder(), "data");
  const first = startIn(dataDir);
  await first.address();
  await asOwner(dataDir, "insert into goldthread.migration (number, name) values (9999, 'from-the-future')");
  process.kill(first.pid, "SIGTERM");
  await first.exit();
  const second = startIn(dataDir);
  expect(await second.exit()).toBe(1);
  expect(second.errors()).toMatch(/^This database was made by a newer Goldthread[^\n]+\n$/);
});

test("a folder of somebody else's is one line, and untouched", async () => {
  const dataDir = join(await aTemporaryFolder(), "data");
  await mkdir(dataDir);
  await writeFile(join(dataDir, "thesis.txt"), "years of work");
  const goldthread = startIn(dataDir);
  expect(await goldthread.exit()).toBe(1);
  expect(goldthread.errors()).toMatch(/^[^\n]+is not a Goldthread data folder[^\n]+\n$/);
  expect(await readFile(join(dataDir, "thesis.txt"), "utf8")).toBe("years of work");
});

test("a wrong variable is one line that names it", async () => {
  const goldthread = startIn(join(await aTemporaryFolder(), "data"), { env: { GOLDTHREAD_PORT: "many" } });
  expect(await goldthread.exit()).toBe(2);
  expect(goldthread.errors()).toBe("GOLDTHREAD_PORT must be a port from 0 to 65535 (0 picks a free one)\n");
});

test("DATABASE_URL that nobody answers is one line without the password", async () => {
  const goldthread = startIn(join(await aTemporaryFolder(), "data"), {
    env: { DATABASE_URL: "postgresql://owner:secret@127.0.0.1:1/goldthread" },
  });
  expect(await goldthread.exit()).toBe(1);
  expect(goldthread.errors()).toBe("The database that DATABASE_URL names cannot be reached (ECONNREFUSED).\n");
});

function startIn(dataDir: string, options: RunOptions = {}): Running {
  return runProgram("start-with-stub.ts", dataDir, options);
}

async function postgresOf(dataDir: string): Promise<number> {
  const server = await readPostmasterFile(clusterIn(await knownHome(dataDir)));
  expect(commandLine(server?.pid ?? 0)).toContain("postgres");
  return server?.pid ?? 0;
}

async function asOwner(dataDir: string, statement: string): Promise<void> {
  const { connection } = await openEmbedded({ dataDir });
  const client = new Client(connection);
  await client.connect();
  await client.query(statement);
  await client.end();
}
