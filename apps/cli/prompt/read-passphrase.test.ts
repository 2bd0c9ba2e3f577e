import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { Refusal, UsageError } from "../command.ts";
import { anIo } from "../testing/an-io.ts";
import { readNewPassphrase, readPassphrase } from "./read-passphrase.ts";

/** A terminal: types what is given, and records whether it would have echoed. */
function aTerminal(...typed: string[]) {
  const modes: boolean[] = [];
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: (raw: boolean) => void modes.push(raw) });
  const io = anIo({ stdin, isTTY: true });
  const next = () => {
    const text = typed.shift();
    if (text !== undefined) stdin.write(text);
  };
  const write = io.stderr.write.bind(io.stderr);
  // Answers when it is asked, as a person would.
  Object.assign(io.stderr, {
    write: (text: string) => {
      write(text);
      if (text.endsWith(": ")) setImmediate(next);
    },
  });
  return { io, modes };
}

test("in a terminal it is asked for with echo off, and echo is back afterwards", async () => {
  const { io, modes } = aTerminal("seven quiet herons\r");
  expect(await readPassphrase(io, "Passphrase: ")).toBe("seven quiet herons");
  expect(io.written).toEqual({ stdout: "", stderr: "Passphrase: \n" });
  expect(modes).toEqual([true, false]);
});

test("backspace takes the last letter back", async () => {
  const { io } = aTerminal("heronz\u007fs, grüße\r");
  expect(await readPassphrase(io, "Passphrase: ")).toBe("herons, grüße");
});

test("Ctrl+C stops, and leaves echo on", async () => {
  const { io, modes } = aTerminal("sev\u0003");
  await expect(readPassphrase(io, "Passphrase: ")).rejects.toThrow(Refusal);
  expect(modes.at(-1)).toBe(false);
});

test("a new one is asked for twice, and two different ones are refused", async () => {
  const same = aTerminal("seven quiet herons\r", "seven quiet herons\r");
  expect(await readNewPassphrase(same.io, "Passphrase: ")).toBe("seven quiet herons");
  const other = aTerminal("seven quiet herons\r", "seven quiet hexons\r");
  await expect(readNewPassphrase(other.io, "Passphrase: ")).rejects.toThrow(/not the same/);
});

test("a script gives it as the first line of standard input, whatever follows", async () => {
  expect(await readNewPassphrase(anIo({ stdin: "seven quiet herons\r\nand more" }), "?")).toBe("seven quiet herons");
  expect(await readPassphrase(anIo({ stdin: "without a line end" }), "?")).toBe("without a line end");
});

test.each([
  ["nothing", ""],
  ["an empty line", "\n"],
  ["a whole file", "x".repeat(10_000)],
])("%s is refused, and not repeated", async (_what, stdin) => {
  await expect(readPassphrase(anIo({ stdin }), "?")).rejects.toThrow(UsageError);
  await expect(readPassphrase(anIo({ stdin }), "?")).rejects.toThrow(/^passphrase: expected one line[^x]*$/);
});
