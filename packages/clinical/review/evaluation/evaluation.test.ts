import { describe, expect, it } from "vitest";
import { measureAcceptance } from "./acceptance/measure-acceptance.ts";
import { measureHalves, measureThird, measureUnseen } from "./halves.ts";
import { measureCopies, measureFacts, measureOthers, measureWrongClient } from "./others/measure-others.ts";
import { rules } from "../rules/index.ts";
import { precisionOf, recallOf, tally, type Tally } from "./tally.ts";

const { completeness, wording } = measureHalves();

describe("the labelled sets", () => {
  it("are large enough to say something", () => {
    expect(completeness.first.texts + completeness.second.texts).toBeGreaterThanOrEqual(200);
    expect(wording.first.texts + wording.second.texts).toBeGreaterThanOrEqual(200);
    expect(Math.min(completeness.second.texts, wording.second.texts)).toBeGreaterThanOrEqual(50);
  });

  it.each([
    ["completeness, first half", completeness.first, { precision: 0.9, recall: 0.9 }],
    ["completeness, second half", completeness.second, { precision: 0.75, recall: 0.9 }],
    ["wording, first half", wording.first, { precision: 0.95, recall: 0.95 }],
    ["wording, second half", wording.second, { precision: 0.9, recall: 0.9 }],
    ["wording, third set", measureThird(), { precision: 0.95, recall: 0.95 }],
    ["wrong client and pronouns", measureWrongClient(), { precision: 0.95, recall: 0.95 }],
  ] satisfies [string, Tally, { precision: number; recall: number }][])(
    "%s: precision and recall do not fall below what they were",
    (_name, { all }, least) => {
      expect(precisionOf(all)).toBeGreaterThanOrEqual(least.precision);
      expect(recallOf(all)).toBeGreaterThanOrEqual(least.recall);
    },
  );
});

it.each(
  Object.entries({
    ...measureOthers(),
    ...measureCopies(),
    facts: measureFacts(),
    "completeness, unseen": measureUnseen(),
  }),
)("%s: at least a hundred texts, and no worse than they were", (family, { texts, all }) => {
  expect(texts).toBeGreaterThanOrEqual(100);
  expect(precisionOf(all)).toBeGreaterThanOrEqual(family.startsWith("completeness") ? 0.84 : 0.97);
  expect(recallOf(all)).toBeGreaterThanOrEqual(family.startsWith("completeness") ? 0.9 : 0.97);
});

describe("the lines that every rule was accepted by", () => {
  const { first, second } = measureAcceptance();

  it("are ten for each rule at least, some to be found and some not; the names have sets of their own", () => {
    const heard = new Map(first.byLabel);
    const unheard = rules.filter(({ id }) => id !== "another-members-name" && !heard.has(id));
    expect(unheard.map(({ id }) => id)).toEqual([]);
    expect(first.texts).toBeGreaterThanOrEqual(10 * (rules.length - 1));
  });

  it.each([
    ["first", first],
    ["second", second],
  ])("%s: precision and recall do not fall below what they were", (_name, { all }) => {
    expect(precisionOf(all)).toBeGreaterThanOrEqual(0.97);
    expect(recallOf(all)).toBeGreaterThanOrEqual(0.93);
  });
});

it("counts what is right, missed and false, each finding once", () => {
  const { all, misses } = tally([{ id: "a", expected: ["x", "y"], found: ["x", "x", "z"] }]);
  expect(all).toEqual({ right: 1, missed: 1, falsely: 2 });
  expect(misses.map(({ label, kind }) => `${kind} ${label}`)).toEqual(["missed y", "false x", "false z"]);
  expect([precisionOf(all), recallOf(all)]).toEqual([1 / 3, 1 / 2]);
});
