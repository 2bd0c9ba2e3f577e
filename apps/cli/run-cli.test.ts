import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { exitCode, Refusal, UsageError, type Command } from "./command.ts";
import { loadCommands } from "./commands.ts";
import { runCli } from "./run-cli.ts";
import { anIo } from "./testing/an-io.ts";

const commands = await loadCommands([]);

test("every file of commands/ is registered under its own name", () => {
  const files = readdirSync(new URL("commands", import.meta.url)).filter((name) => !name.endsWith(".test.ts"));
  expect(commands.map(({ name }) => `${name.replaceAll(" ", "-")}.ts`).toSorted()).toEqual(files.toSorted());
});

test.each(commands.map(({ name }) => name))("%s is loaded without the others", async (name) => {
  expect((await loadCommands([...name.split(" "), "--json"])).map((command) => command.name)).toEqual([name]);
});

test.each([[[]], [["--help"]], [["help"]]])("%j lists the commands", async (words) => {
  const io = anIo();
  expect(await runCli(words, io, commands)).toBe(exitCode.done);
  for (const { name, summary } of commands)
    expect(io.written.stdout).toMatch(new RegExp(`^  ${name} +${summary}$`, "m"));
});

test.each(commands.map(({ name }) => name))("%s explains itself and runs nothing", async (name) => {
  const io = anIo();
  expect(await runCli([...name.split(" "), "--help"], io, commands)).toBe(exitCode.done);
  expect(io.written.stdout).toContain(`Usage: goldthread ${name}`);
  expect(io.written.stdout).toContain("--json");
});

test.each([
  [["strat"], /"strat" is not a command/],
  [["export"], /"export" is not a command/],
  [["export", "note", "--nope", "7"], /Unknown option '--nope'/],
  [["export", "note"], /<note> is missing/],
  [["export", "note", "7", "8"], /"8" is not expected here/],
  [["export", "note", "7", "--format"], /format/],
])("%j is refused as wrong usage in one line", async (words, line) => {
  const io = anIo();
  expect(await runCli(words, io, [exportNote()])).toBe(exitCode.usage);
  expect(io.written.stderr).toMatch(line);
  expect(io.written.stderr.trim().split("\n")).toHaveLength(1);
  expect(io.written.stdout).toBe("");
});

test("a command of two words gets its options and what follows", async () => {
  const io = anIo();
  const command = exportNote(async (args) => void io.stdout.write(JSON.stringify(args)));
  expect(await runCli(["export", "note", "7", "--format", "pdf", "--json"], io, [command])).toBe(exitCode.done);
  expect(JSON.parse(io.written.stdout)).toMatchObject({ json: true, positionals: ["7"], values: { format: "pdf" } });
});

test("a refusal is its own line and exit code, and with --json an object", async () => {
  const refuse = exportNote(() => Promise.reject(new Refusal("note_unknown", "There is no such note.")));
  const plain = anIo();
  expect(await runCli(["export", "note", "7"], plain, [refuse])).toBe(exitCode.refused);
  expect(plain.written.stderr).toBe("There is no such note.\n");
  const json = anIo();
  await runCli(["export", "note", "7", "--json"], json, [refuse]);
  expect(JSON.parse(json.written.stderr)).toEqual({
    error: { code: "note_unknown", message: "There is no such note." },
  });
});

test("a bug shows where it is and never what it stumbled over", async () => {
  const io = anIo();
  const broken = exportNote(() => Promise.reject(new TypeError("cannot read Anna Example\n    at her chart")));
  expect(await runCli(["export", "note", "7"], io, [broken])).toBe(exitCode.fault);
  expect(io.written.stderr).toContain("run-cli.test.ts");
  expect(io.written.stderr).not.toContain("Anna");
  expect(io.written.stderr).not.toContain("chart");
});

test("wrong input found by the command itself counts as wrong usage", async () => {
  const wrong = exportNote(() => Promise.reject(new UsageError("--format must be pdf or json")));
  expect(await runCli(["export", "note", "7"], anIo(), [wrong])).toBe(exitCode.usage);
});

function exportNote(run: (args: unknown) => Promise<void> = async () => {}): Command {
  const options = { format: { type: "string", value: "pdf|json", summary: "What to write" } } as const;
  return {
    name: "export note",
    summary: "Write a note",
    positionals: ["note"],
    options,
    run: async (args) => run(args).then(() => exitCode.done),
  };
}
