import { join } from "node:path";
import { readSetup, readSetupProgress, setUpEmpty, setUpSample } from "@goldthread/api/nouns/setup.ts";
import type { Endpoint } from "@goldthread/api/endpoint.ts";
import { aTemporaryFolder } from "@goldthread/store/embedded/testing/temporary-folder.ts";
import { expect, test } from "vitest";
import type { z } from "zod";
import { exitCode } from "../command.ts";
import { runProgram, type Running } from "../testing/run-program.ts";

/** The real program: two years take their time, and more on a machine that does other things. */
const patience = 240_000;
const run = (dataDir: string, ...words: string[]): Running => runProgram("../main.mjs", dataDir, { words });

test(
  "killed with -9 in the middle it leaves nothing that looks like a practice; then it fills one, once",
  async () => {
    const dataDir = join(await aTemporaryFolder(), "data");
    const killed = run(dataDir, "demo", "--no-serve");
    await killed.printed("notes: 40 %");
    process.kill(killed.pid, "SIGKILL");
    await killed.exit();
    const list = run(dataDir, "user", "list");
    expect([await list.exit(), list.output()]).toEqual([exitCode.refused, ""]);
    expect(list.errors()).toMatch(/^This practice is not set up yet[^\n]+\n$/);

    // Where it is the next day already: no hour of another zone may be in it.
    const again = run(dataDir, "demo", "--no-serve", "--zone", "Pacific/Kiritimati");
    expect(await again.exit()).toBe(exitCode.done);
    expect(again.output()).toMatch(/^Removed a sample practice that was cut short.*\n(?=[^]*notes: 90 %)/m);

    const verify = run(dataDir, "verify", "--json");
    expect(await verify.exit()).toBe(exitCode.done);
    expect(JSON.parse(verify.output())).toMatchObject({ ok: true, checked: { checkpoints: 2 } });

    const second = run(dataDir, "demo");
    expect(await second.exit()).toBe(exitCode.refused);
    expect(second.errors()).toMatch(/^There is a practice here already[^\n]+\n$/);
  },
  patience,
);

test(
  "asked to stop in the middle it stops, and says that nothing of it stays",
  async () => {
    const dataDir = join(await aTemporaryFolder(), "data");
    const demo = run(dataDir, "demo", "--json");
    await demo.printed(/"done":[1-9]/);
    process.kill(demo.pid, "SIGINT");
    expect(await demo.exit()).toBe(exitCode.refused);
    expect(JSON.parse(demo.errors())).toMatchObject({ error: { code: "stopped" } });
  },
  patience,
);

test(
  "a server killed with -9 while it fills the sample offers the first visit again, and an empty practice can be made",
  async () => {
    const dataDir = join(await aTemporaryFolder(), "data");
    const killed = run(dataDir, "start");
    const first = await killed.address();
    await ask(first, setUpSample, { zone: "UTC" });
    while ((await ask(first, readSetupProgress, {})).done < 40) await new Promise((done) => setTimeout(done, 50));
    process.kill(killed.pid, "SIGKILL");
    await killed.exit();

    const next = run(dataDir, "start");
    const address = await next.address();
    expect(next.output()).toContain("Removed a sample practice that was cut short");
    expect(await ask(address, readSetup, {})).toMatchObject({ needed: true });
    const person = { name: "Ada", email: "ada@example.org", credential: "", passphrase: "a long enough phrase" };
    await ask(address, setUpEmpty, { ...person, practiceName: "Linden", zone: "UTC", alsoClinician: true });
    expect(await ask(address, readSetup, {})).toMatchObject({ needed: false });
    process.kill(next.pid, "SIGTERM");
    expect(await next.exit()).toBe(exitCode.done);
  },
  patience,
);

test("a zone that is none is refused before anything is made", async () => {
  const folder = await aTemporaryFolder();
  const demo = run(join(folder, "data"), "demo", "--zone", "Mars/Base");
  expect(await demo.exit()).toBe(exitCode.usage);
  expect(demo.errors()).toMatch(/^--zone: expected an IANA time zone[^\n]+\n$/);
});

async function ask<Input extends z.ZodType, Output extends z.ZodType>(
  address: string,
  { method, path, output }: Endpoint<Input, Output>,
  input: z.input<Input>,
): Promise<z.output<Output>> {
  const body = method === "GET" ? {} : { body: JSON.stringify(input) };
  const answer = await fetch(`${address}${path}`, { method, headers: { "content-type": "application/json" }, ...body });
  expect(answer.status).toBe(200);
  return output.parse(await answer.json());
}
