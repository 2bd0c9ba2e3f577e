import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "pg";
import { expect, onTestFinished, test } from "vitest";
import { clusterIn, knownHome } from "./home.ts";
import { openEmbedded } from "./open-embedded.ts";
import { readPostmasterFile } from "./postmaster-file.ts";
import { commandLine, hasEnded } from "./running-process.ts";
import { startEmbedded } from "./start-embedded.ts";
import { aTemporaryFolder } from "./testing/temporary-folder.ts";
import type { Connection } from "./ensure-database.ts";

test("the first start makes a data folder that its owner alone can read, with a database that keeps every commit", async () => {
  const dataDir = join(await aTemporaryFolder(), "data");
  const database = await startEmbedded({ dataDir });
  expect(await ask(database.connection, "select current_setting('fsync') as answer")).toBe("on");
  expect(await ask(database.connection, "select current_setting('listen_addresses') as answer")).toBe("");
  expect((await stat(dataDir)).mode & 0o007).toBe(0);
  expect((await stat(join(dataDir, "secrets.json"))).mode & 0o077).toBe(0);
  await database.stop();
});

test("a second start finds what was written before", async () => {
  const dataDir = join(await aTemporaryFolder(), "data");
  const first = await startEmbedded({ dataDir });
  await ask(first.connection, "create table kept as select 'still here' as answer");
  await first.stop();
  const second = await startEmbedded({ dataDir });
  expect(await ask(second.connection, "select answer from kept")).toBe("still here");
  await second.stop();
});

test("a database left behind by a killed program is stopped, and the next start finds its last commit", async () => {
  const dataDir = join(await aTemporaryFolder(), "data");
  const holder = await holdDatabase(dataDir);
  const left = await postgresOf(dataDir);
  const beside = await openEmbedded({ dataDir });
  await ask(beside.connection, "create table kept as select 'still here' as answer");
  holder.kill("SIGKILL");
  await once(holder, "exit");
  expect(commandLine(left)).toContain("postgres");

  const next = await startEmbedded({ dataDir });
  expect(await hasEnded(left, 0)).toBe(true);
  expect(await ask(next.connection, "select answer from kept")).toBe("still here");
  await next.stop();
});

test("a database that was killed itself recovers its last commit", async () => {
  const dataDir = join(await aTemporaryFolder(), "data");
  const first = await startEmbedded({ dataDir });
  await ask(first.connection, "create table kept as select 'still here' as answer");
  process.kill(await postgresOf(dataDir), "SIGKILL");
  await first.ended;
  await first.stop();
  const second = await startEmbedded({ dataDir });
  expect(await ask(second.connection, "select answer from kept")).toBe("still here");
  await second.stop();
});

test("Ctrl+C in the terminal does not reach PostgreSQL", async () => {
  const dataDir = join(await aTemporaryFolder(), "data");
  const holder = await holdDatabase(dataDir, { detached: true });
  const postgres = await postgresOf(dataDir);
  process.kill(-(holder.pid ?? 0), "SIGINT");
  await once(holder, "exit");
  expect(await hasEnded(postgres, 300)).toBe(false);
});

test("a data folder in use is refused in one line, and the one using it goes on", async () => {
  const dataDir = join(await aTemporaryFolder(), "data");
  const first = await startEmbedded({ dataDir });
  await expect(startEmbedded({ dataDir })).rejects.toMatchObject({
    code: "data_folder_in_use",
    message: /^The data folder .+ is in use [^\n]+$/,
  });
  expect(await ask(first.connection, "select 'running' as answer")).toBe("running");
  await first.stop();
});

test("a command beside a running Goldthread uses its database and leaves it running", async () => {
  const dataDir = join(await aTemporaryFolder(), "data");
  const first = await startEmbedded({ dataDir });
  const beside = await openEmbedded({ dataDir });
  expect(await ask(beside.connection, "select 'same' as answer")).toBe("same");
  await beside.stop();
  expect(await ask(first.connection, "select 'running' as answer")).toBe("running");
  await first.stop();
});

test("a folder that holds something else is refused before anything in it is touched", async () => {
  const dataDir = join(await aTemporaryFolder(), "data");
  await mkdir(dataDir, { mode: 0o755 });
  await writeFile(join(dataDir, "thesis.txt"), "years of work");
  await expect(startEmbedded({ dataDir })).rejects.toMatchObject({ code: "data_folder_foreign" });
  expect((await stat(dataDir)).mode & 0o777).toBe(0o755);
});

test("a file where the data folder should be is refused in one line", async () => {
  const dataDir = join(await aTemporaryFolder("none"), "data");
  await writeFile(dataDir, "a file");
  await expect(startEmbedded({ dataDir })).rejects.toMatchObject({ code: "data_folder_foreign" });
});

test("secrets that were lost are not made anew while a database is there", async () => {
  const dataDir = join(await aTemporaryFolder(), "data");
  await mkdir(join(dataDir, "postgres"), { recursive: true });
  await expect(startEmbedded({ dataDir })).rejects.toMatchObject({
    code: "data_folder_damaged",
    message: /secrets\.json is missing/,
  });
});

test("a database made by another PostgreSQL is refused and left as it is", async () => {
  const dataDir = join(await aTemporaryFolder(), "data");
  const first = await startEmbedded({ dataDir });
  await first.stop();
  const version = join(dataDir, "postgres", "PG_VERSION");
  await writeFile(version, "17\n");
  await expect(startEmbedded({ dataDir })).rejects.toMatchObject({
    code: "data_folder_damaged",
    message: /PostgreSQL 17/,
  });
  expect(await readFile(version, "utf8")).toBe("17\n");
});

test("a damaged database is refused in one line that quotes PostgreSQL's reason", async () => {
  const dataDir = join(await aTemporaryFolder(), "data");
  const first = await startEmbedded({ dataDir });
  await first.stop();
  await writeFile(join(dataDir, "postgres", "global", "pg_control"), "not a control file");
  await expect(startEmbedded({ dataDir })).rejects.toMatchObject({
    code: "database_failed",
    message: /^The database in .+ does not start: [^\n]*pg_control[^\n]*$/,
  });
});

test("a process number handed out again after a restart of the machine does not keep the database from starting", async () => {
  const dataDir = join(await aTemporaryFolder(), "data");
  const first = await startEmbedded({ dataDir });
  await first.stop();
  const cluster = clusterIn(await knownHome(dataDir));
  await writeFile(join(cluster, "postmaster.pid"), `${process.pid}\n${cluster}\n1\n5432\n\n\n\nready\n`);
  const second = await startEmbedded({ dataDir });
  await second.stop();
});

test("a database that was killed and not yet collected by the system does not keep the next one from starting", async () => {
  const dataDir = join(await aTemporaryFolder(), "data");
  const first = await startEmbedded({ dataDir });
  await first.stop();
  const cluster = clusterIn(await knownHome(dataDir));
  // The shell's child ends at once; what the shell has become does not ask after it for three seconds.
  const { uid } = await stat(cluster);
  const careless = spawn("sh", ["-c", "true & echo $!; exec sleep 3"], { stdio: ["ignore", "pipe", "inherit"], uid });
  const [printed] = await once(careless.stdout, "data");
  await writeFile(join(cluster, "postmaster.pid"), `${String(printed).trim()}\n${cluster}\n1\n5432\n\n\n\nready\n`);
  const second = await startEmbedded({ dataDir });
  await second.stop();
});

test("below a very long path the socket stands in a short private folder, which goes when the database stops", async () => {
  const dataDir = join(await aTemporaryFolder("x".repeat(100)), "x".repeat(100));
  const database = await startEmbedded({ dataDir });
  const { host } = database.connection;
  expect(host.length).toBeLessThan(80);
  expect((await stat(host)).mode & 0o777).toBe(0o700);
  expect(await ask(database.connection, "select 'here' as answer")).toBe("here");
  await database.stop();
  await expect(stat(host)).rejects.toMatchObject({ code: "ENOENT" });
});

test("where no short folder is to be had it listens on the loopback address, with a password", async () => {
  const folder = await aTemporaryFolder("x".repeat(100));
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = join(folder, "y".repeat(100));
  onTestFinished(() => void (before === undefined ? delete process.env["TMPDIR"] : (process.env["TMPDIR"] = before)));
  const database = await startEmbedded({ dataDir: join(folder, "x".repeat(100)) });
  expect(database.connection.host).toBe("127.0.0.1");
  expect(await ask(database.connection, "select 'here' as answer")).toBe("here");
  await expect(ask({ ...database.connection, password: "guess" }, "select 1")).rejects.toMatchObject({ code: "28P01" });
  await database.stop();
});

async function ask(connection: Connection, statement: string): Promise<unknown> {
  const client = new Client(connection);
  // A killed database ends its connections; that is not what is judged here.
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query(statement)).rows[0]?.answer;
  } finally {
    await client.end();
  }
}

async function holdDatabase(dataDir: string, { detached = false } = {}): Promise<ChildProcess> {
  const program = fileURLToPath(new URL("testing/hold-database.ts", import.meta.url));
  const holder = spawn(process.execPath, [program, dataDir], { stdio: ["ignore", "pipe", "inherit"], detached });
  onTestFinished(() => void holder.kill("SIGKILL"));
  await once(holder.stdout, "data");
  return holder;
}

async function postgresOf(dataDir: string): Promise<number> {
  const server = await readPostmasterFile(clusterIn(await knownHome(dataDir)));
  if (!server) throw new Error("no PostgreSQL is running there");
  return server.pid;
}
