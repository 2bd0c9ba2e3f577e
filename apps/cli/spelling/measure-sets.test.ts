import { precisionOf, recallOf } from "@goldthread/clinical/review/evaluation/tally.ts";
import { spelledTexts } from "@goldthread/clinical/review/evaluation/spelling/measure-spelling.ts";
import { beforeAll, expect, it } from "vitest";
import { measureSets } from "./measure-sets.ts";

let measured: Awaited<ReturnType<typeof measureSets>>;
beforeAll(async () => {
  measured = await measureSets();
});

it("the labelled texts are a hundred at least, with slips and without", () => {
  const all = [...spelledTexts.first, ...spelledTexts.unseen];
  expect(all.length).toBeGreaterThanOrEqual(100);
  expect(all.filter(({ slips }) => slips.length === 0).length).toBeGreaterThan(50);
  expect(all.filter(({ slips }) => slips.length > 0).length).toBeGreaterThan(50);
});

it("terms, medicines, instruments and short forms are no slips, and slips are found", () => {
  expect(precisionOf(measured.first.all)).toBeGreaterThan(0.97);
  expect(recallOf(measured.first.all)).toBeGreaterThan(0.9);
  expect(precisionOf(measured.unseen.all)).toBeGreaterThan(0.7);
  expect(recallOf(measured.unseen.all)).toBeGreaterThan(0.9);
});
