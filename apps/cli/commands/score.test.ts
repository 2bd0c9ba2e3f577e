import { expect, test } from "vitest";
import { exitCode } from "../command.ts";
import { runCli } from "../run-cli.ts";
import { anIo } from "../testing/an-io.ts";
import { score } from "./score.ts";

async function run(lines: readonly object[]): Promise<string[]> {
  const io = anIo({ stdin: lines.map((line) => JSON.stringify(line)).join("\n") });
  expect(await score.run({ values: {}, positionals: [], json: false }, io)).toBe(exitCode.done);
  expect(io.written.stderr).toBe("");
  return io.written.stdout.trim().split("\n");
}

test("each line is answered with exactly these keys, in this order", async () => {
  expect(
    await run([
      { id: "a", measure: "phq-9", answers: [1, 1, 1, 1, 1, 1, 1, 1, 1], previous: 20 },
      { id: "b", measure: "phq-9", answers: [1, 1, null, 1, 1, 1, 1, 1, 0], previous: 20 },
      { id: "c", measure: "gad-7", answers: [3, 3, 3, 3, 3, 0, 0], previous: null },
      { id: "d", measure: "who-5", answers: [4, 4, 4, 4, 4], previous: 20 },
    ]),
  ).toEqual([
    '{"id":"a","kind":"scored","total":9,"band":"mild","flags":["item-9-suicide-risk"],"missing":[],"change":"reliable-improvement"}',
    '{"id":"b","kind":"incomplete","total":null,"band":null,"flags":[],"missing":[3],"change":null}',
    '{"id":"c","kind":"scored","total":15,"band":"severe","flags":[],"missing":[],"change":null}',
    '{"id":"d","kind":"scored","total":80,"band":"adequate well-being","flags":[],"missing":[],"change":"reliable-improvement"}',
  ]);
});

test("a total goes in where the instrument allows it, by its name or as the only answer", async () => {
  const answers = await run([
    { id: 1, measure: "audit-c", total: 4 },
    { id: 2, measure: "ors", total: 21.5, previous: 15 },
    { id: 3, measure: "ors", answers: [21.5] },
  ]);
  expect(answers.map((line): unknown => JSON.parse(line))).toEqual([
    { id: 1, kind: "scored", total: 4, band: "positive", flags: [], missing: [], change: null },
    { id: 2, kind: "scored", total: 21.5, band: null, flags: [], missing: [], change: null },
    { id: 3, kind: "scored", total: 21.5, band: null, flags: [], missing: [], change: null },
  ]);
});

test("a bad line names the field and what was expected, and the rest goes on", async () => {
  const answers = await run([
    { id: 1, measure: "phq-8", answers: [1] },
    { id: 2, answers: [1] },
    { id: 3, measure: "phq-9", answers: [1, 1] },
    { id: 4, measure: "phq-9", answers: [1, 1, 1, 1, 1, 1, 1, 1, 4] },
    { id: 5, measure: "phq-9", answers: [1, 1, "2", 1, 1, 1, 1, 1, 1] },
    { id: 6, measure: "phq-9", answers: "1,1,1" },
    { id: 7, measure: "phq-9", answers: [0, 0, 0, 0, 0, 0, 0, 0, 0], previous: 28 },
    { id: 8, measure: "srs", answers: [9, 9, 9, 9] },
    { id: 9, measure: "phq-9" },
    { id: 10, measure: "phq-9", answers: [0, 0, 0, 0, 0, 0, 0, 0, 0] },
  ]);
  expect(answers.map((line): unknown => JSON.parse(line))).toMatchObject([
    { id: 1, error: expect.stringMatching(/^measure: expected one of phq-9, gad-7, pcl-5, who-5, audit-c, /) },
    { id: 2, error: expect.stringMatching(/^measure: expected one of phq-9/) },
    { id: 3, error: "answers: expected 9 answers (PHQ-9), each a number or null" },
    { id: 4, error: "answers.8 (item 9): expected a whole number from 0 to 3 or null" },
    { id: 5, error: "answers.2 (item 3): expected a number or null" },
    { id: 6, error: "answers: expected a list of answers, each a number or null" },
    { id: 7, error: "previous: expected a whole number from 0 to 27 or null" },
    { id: 8, error: expect.stringMatching(/^answers: the licence of the SRS does not let a program score/) },
    { id: 9, error: "answers: expected 9 answers (PHQ-9), each a number or null" },
    { id: 10, kind: "scored", total: 0, band: "minimal" },
  ]);
});

test("--help says what goes in and what comes out", async () => {
  const io = anIo();
  expect(await runCli(["score", "--help"], io, [score])).toBe(exitCode.done);
  expect(io.written.stdout).toContain('"measure"');
});
