import { expect, test } from "vitest";
import { exitCode, type Command } from "../command.ts";
import { anIo } from "../testing/an-io.ts";
import { code } from "./code.ts";
import { review } from "./review.ts";

async function run(command: Command, lines: readonly string[]): Promise<{ exit: number; answers: unknown[] }> {
  const io = anIo({ stdin: lines.join("\n") });
  const exit = await command.run({ values: {}, positionals: [], json: false }, io);
  expect(io.written.stderr).toBe("");
  return {
    exit,
    answers: io.written.stdout
      .trim()
      .split("\n")
      .map((line): unknown => JSON.parse(line)),
  };
}

test("code answers each line with the code, its add-ons, units and why", async () => {
  const { exit, answers } = await run(code, [
    '{"id":"a","service":"individual","minutes":45}',
    '{"id":2,"service":"crisis","minutes":80,"clientPresent":null}',
    "",
    '{"service":"group","present":1}',
  ]);
  expect(exit).toBe(exitCode.done);
  expect(answers).toMatchObject([
    { id: "a", code: "90834", addOns: [], units: 1 },
    { id: 2, code: "90839", addOns: [{ code: "90840", units: 1 }], units: 1 },
    { id: null, code: null, addOns: [], units: 0 },
  ]);
});

test("code says the place of service and the modifiers where it is told how people met, and only then", async () => {
  const line = (more: object) => JSON.stringify({ service: "individual", minutes: 45, ...more });
  const { answers } = await run(code, [
    line({ modality: "video" }),
    line({ modality: "phone", profile: "us-part2" }),
    line({ modality: "in-person" }),
    line({ modality: "video", minutes: 10 }),
    line({}),
    line({ modality: "letter" }),
  ]);
  expect(answers).toMatchObject([
    { code: "90834", placeOfService: "10", modifiers: ["95"] },
    { code: "90834", placeOfService: "10", modifiers: ["93"] },
    { code: "90834", placeOfService: "11", modifiers: [] },
    { code: null },
    { code: "90834" },
    { error: "modality: expected one of in-person, video, phone" },
  ]);
  expect(answers.slice(3, 5).map((answer) => Object.keys(answer as object))).toEqual(
    Array.from({ length: 2 }, () => ["id", "code", "addOns", "units", "why"]),
  );
});

test("a bad line names the field in its place, says nothing of what was in it, and the rest goes on", async () => {
  const { exit, answers } = await run(code, [
    '{"id":"a","service":"sport","minutes":45}',
    '{"id":"b","service":"individual","minutes":"long"}',
    '{"id":"c", secret',
    "[1]",
    '{"id":"d","service":"individual","minutes":53}',
  ]);
  expect(exit).toBe(exitCode.done);
  expect(answers).toMatchObject([
    { id: "a", error: "service: expected one of individual, group, family, multi-family, crisis, intake" },
    { id: "b", error: "minutes: expected minutes from 0 to 1440" },
    { id: null, error: "expected one JSON object on the line" },
    { id: null, error: expect.any(String) },
    { id: "d", code: "90837" },
  ]);
});

test("review answers findings with their place in the section", async () => {
  const { answers } = await run(review, [
    '{"id":"empty","note":{"kind":"progress","format":"soap","sections":[{"key":"plan","text":""}]}}',
    '{"id":"bad","note":{"kind":"progress","sections":[{"key":"plan"}]}}',
    '{"id":"none"}',
  ]);
  expect(answers).toMatchObject([
    {
      id: "empty",
      findings: expect.arrayContaining([
        expect.objectContaining({ rule: "note-empty", severity: "block", section: "plan", start: 0, end: 0, text: "" }),
      ]),
    },
    { id: "bad", error: expect.stringContaining("note.sections.0.text") },
    { id: "none", error: expect.stringContaining("note") },
  ]);
});
