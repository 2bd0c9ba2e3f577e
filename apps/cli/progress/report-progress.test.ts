import { expect, test } from "vitest";
import { anIo } from "../testing/an-io.ts";
import { renderBar } from "./render-bar.ts";
import { reportProgress } from "./report-progress.ts";

const steps = Array.from({ length: 101 }, (_, done) => ({ what: "Checking notes", done, total: 100 }));

test("in a terminal one bar is drawn over and over, and gone at the end", () => {
  const { stdout, written } = anIo({ isTTY: true });
  const bar = reportProgress(stdout, { json: false });
  steps.forEach((step) => bar.step(step));
  expect(written.stdout).not.toContain("\n");
  expect(written.stdout).toContain("[############------------]  50 %  Checking notes");
  bar.end();
  expect(written.stdout.endsWith("\r\u001b[K")).toBe(true);
});

test("in a file it is a plain line for each tenth", () => {
  const { stdout, written } = anIo();
  const lines = reportProgress(stdout, { json: false });
  steps.forEach((step) => lines.step(step));
  lines.end();
  expect(written.stdout.split("\n")).toHaveLength(12);
  expect(written.stdout).toMatch(/^Checking notes: 0 %\nChecking notes: 10 %\n/);
});

test("with --json each of them is an object, also in a terminal", () => {
  const { stdout, written } = anIo({ isTTY: true });
  const lines = reportProgress(stdout, { json: true });
  lines.step({ what: "Checking notes", done: 1, total: 4 });
  expect(JSON.parse(written.stdout)).toEqual({ progress: "Checking notes", done: 1, total: 4 });
});

test.each([
  [{ what: "Nothing", done: 0, total: 0 }, 80, "[########################] 100 %  Nothing"],
  [{ what: "More than all", done: 9, total: 4 }, 80, "[########################] 100 %  More than all"],
  [{ what: "Checking notes", done: 0, total: 4 }, 40, "[------------------------]   0 %  Check"],
])("%j in %i columns", (step, columns, bar) => {
  expect(renderBar(step, columns)).toBe(bar);
});
