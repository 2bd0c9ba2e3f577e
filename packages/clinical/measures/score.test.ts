import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkGiven } from "./check-given.ts";
import { measureOf, measures } from "./index.ts";
import type { Measure } from "./measure.ts";
import { bandOf, changeBetween, isClinicallySignificant, score } from "./score.ts";

function known(id: string): Measure {
  const measure = measureOf(id);
  if (measure === undefined) throw new Error(`no measure ${id}`);
  return measure;
}

// Worked out by hand from the published bands: the last total of each band and the first of the next.
describe("bands, at every edge", () => {
  it.each([
    [
      "phq-9",
      [
        [0, "minimal"],
        [4, "minimal"],
        [5, "mild"],
        [9, "mild"],
        [10, "moderate"],
        [14, "moderate"],
        [15, "moderately severe"],
        [19, "moderately severe"],
        [20, "severe"],
        [27, "severe"],
      ],
    ],
    [
      "gad-7",
      [
        [0, "minimal"],
        [4, "minimal"],
        [5, "mild"],
        [9, "mild"],
        [10, "moderate"],
        [14, "moderate"],
        [15, "severe"],
        [21, "severe"],
      ],
    ],
    [
      "pcl-5",
      [
        [0, "below cut-off"],
        [30, "below cut-off"],
        [31, "probable PTSD"],
        [33, "probable PTSD"],
        [80, "probable PTSD"],
      ],
    ],
    [
      "who-5",
      [
        [0, "poor well-being"],
        [48, "poor well-being"],
        [52, "adequate well-being"],
        [100, "adequate well-being"],
      ],
    ],
    [
      "audit-c",
      [
        [0, "below cut-off"],
        [2, "below cut-off"],
        [3, "positive for women"],
        [4, "positive"],
        [12, "positive"],
      ],
    ],
    [
      "audit",
      [
        [7, "below cut-off"],
        [8, "hazardous"],
        [15, "hazardous"],
        [16, "harmful"],
        [19, "harmful"],
        [20, "possible dependence"],
      ],
    ],
    [
      "core-10",
      [
        [10, "below cut-off"],
        [11, "distress"],
      ],
    ],
    ["ors", [[24.5, null]]],
    ["k10", [[30, null]]],
  ] as const)("%s", (id, edges) => {
    expect(edges.map(([total]) => [total, bandOf(known(id), total)])).toEqual(edges);
  });
});

// previous, now, change; the numbers are the published ones: 6, 4, 5 and 10 points.
describe("reliable change, at every edge and in the instrument's own direction", () => {
  it.each([
    ["phq-9", 20, 14, "reliable-improvement"],
    ["phq-9", 20, 15, "none"],
    ["phq-9", 10, 15, "none"],
    ["phq-9", 10, 16, "reliable-deterioration"],
    ["gad-7", 12, 8, "reliable-improvement"],
    ["gad-7", 12, 9, "none"],
    ["gad-7", 8, 12, "reliable-deterioration"],
    ["pcl-5", 50, 45, "reliable-improvement"],
    ["pcl-5", 50, 46, "none"],
    ["pcl-5", 45, 50, "reliable-deterioration"],
    ["who-5", 40, 52, "reliable-improvement"],
    ["who-5", 40, 48, "none"],
    ["who-5", 52, 40, "reliable-deterioration"],
    ["audit-c", 9, 2, null],
    ["ors", 10, 30, null],
    ["session-feedback", 10, 40, null],
  ] as const)("%s from %d to %d: %s", (id, previous, total, change) => {
    expect(changeBetween(known(id), previous, total)).toBe(change);
  });

  it.each([
    ["phq-9", 16, 9, true],
    ["phq-9", 16, 10, false],
    ["phq-9", 12, 9, false],
    ["phq-9", 9, 16, true],
    ["gad-7", 12, 7, true],
    ["gad-7", 12, 8, false],
    ["pcl-5", 40, 30, true],
    ["pcl-5", 40, 31, false],
    ["who-5", 40, 52, true],
    ["who-5", 20, 48, false],
    ["who-5", 60, 48, true],
    ["audit-c", 9, 2, null],
  ] as const)("%s from %d to %d is clinically significant: %s", (id, previous, total, expected) => {
    expect(isClinicallySignificant(known(id), previous, total)).toBe(expected);
  });
});

describe("scoring", () => {
  it("adds nine answers of the PHQ-9", () => {
    expect(score(known("phq-9"), { answers: [1, 2, 3, 0, 1, 2, 3, 0, 0] }, 18)).toEqual({
      kind: "scored",
      total: 12,
      band: "moderate",
      flags: [],
      missing: [],
      change: "reliable-improvement",
    });
  });

  it("flags item 9 of the PHQ-9 above zero, whatever the total, and also on a form that is incomplete", () => {
    const flagged = { flags: ["item-9-suicide-risk"] };
    expect(score(known("phq-9"), { answers: [0, 0, 0, 0, 0, 0, 0, 0, 1] })).toMatchObject({ total: 1, ...flagged });
    expect(score(known("phq-9"), { answers: [3, 3, 3, 3, 3, 3, 3, 3, 0] })).toMatchObject({ total: 24, flags: [] });
    expect(score(known("phq-9"), { answers: [null, 0, 0, 0, 0, 0, 0, 0, 3] })).toEqual({
      kind: "incomplete",
      total: null,
      band: null,
      missing: [1],
      change: null,
      ...flagged,
    });
    expect(score(known("phq-9"), { answers: [0, 0, 0, 0, 0, 0, 0, 0, null] })).toMatchObject({
      missing: [9],
      flags: [],
    });
  });

  it("counts the WHO-5 as the raw sum times four, and not less five", () => {
    expect(score(known("who-5"), { answers: [5, 5, 5, 5, 5] }).total).toBe(100);
    expect(score(known("who-5"), { answers: [3, 2, 3, 2, 3] })).toMatchObject({
      total: 52,
      band: "adequate well-being",
    });
    expect(score(known("who-5"), { answers: [1, 1, 1, 1, 1] }).total).toBe(20);
    expect(score(known("who-5"), { answers: [0, 0, 0, 0, 0] }).total).toBe(0);
  });

  it("takes a total worked out on paper", () => {
    expect(score(known("audit-c"), { total: 5 })).toMatchObject({
      kind: "scored",
      total: 5,
      band: "positive",
      change: null,
    });
    expect(score(known("ors"), { total: 24.3 }, 18)).toMatchObject({ total: 24.3, band: null, change: null });
  });
});

describe("what cannot be scored is named with what was expected", () => {
  it.each([
    ["phq-9", { answers: [1, 2] }, "answers", "expected 9 answers (PHQ-9), each a number or null"],
    ["phq-9", { answers: [0, 0, 0, 0, 0, 0, 0, 0, 4] }, "answers.8", "expected a whole number from 0 to 3 or null"],
    ["phq-9", { answers: [0.5, 0, 0, 0, 0, 0, 0, 0, 0] }, "answers.0", "expected a whole number from 0 to 3 or null"],
    ["phq-9", { total: 12 }, "total", "expected 9 answers (PHQ-9), each a number or null instead"],
    ["phq-9", {}, "answers", "expected 9 answers (PHQ-9), each a number or null"],
    ["gad-7", { answers: [0, 0, 0, 0, 0, 0, 0], total: 0 }, "total", "expected answers or a total, not both"],
    ["gad-7", { total: 3, previous: 22 }, "previous", "expected a whole number from 0 to 21 or null"],
    ["who-5", { total: 52, previous: 50.5 }, "previous", "expected a whole number from 0 to 100 or null"],
    ["who-5", { total: 13 }, "total", "expected a multiple of 4 from 0 to 100"],
    [
      "ors",
      { answers: [5, 5, 5, 5] },
      "answers",
      'the licence of the ORS does not let a program score its answers: expected "total", a number from 0 to 40',
    ],
    ["k10", { total: 9 }, "total", "expected a whole number from 10 to 50"],
    ["srs", {}, "total", "expected a number from 0 to 40"],
  ] as const)("%s %j", (id, given, field, expected) => {
    expect(checkGiven(known(id), given)[0]).toEqual({ field, expected });
  });

  it("finds nothing to say about what can be scored", () => {
    expect(checkGiven(known("phq-9"), { answers: [0, null, 3, 0, 0, 0, 0, 0, 0], previous: 27 })).toEqual([]);
    expect(checkGiven(known("ors"), { total: 24.7, previous: null })).toEqual([]);
    expect(checkGiven(known("who-5"), { answers: [3, 3, 3, 3, 3], previous: 50 })).toEqual([]);
  });
});

const anAnswered = fc.constantFrom(...measures.filter(({ items }) => items !== null)).chain((measure) =>
  fc.record({
    measure: fc.constant(measure),
    answers: fc.tuple(
      ...(measure.items ?? []).map(({ options }) => fc.constantFrom(...options.map(({ value }) => value))),
    ),
    previous: fc.constantFrom(measure.total.least, measure.total.most),
  }),
);

describe("laws over every instrument that takes answers", () => {
  it("answers within the items' range are let through, and their total lies within the instrument's", () => {
    fc.assert(
      fc.property(anAnswered, ({ measure, answers, previous }) => {
        expect(checkGiven(measure, { answers, previous })).toEqual([]);
        const { kind, total, missing } = score(measure, { answers }, previous);
        expect([kind, missing]).toEqual(["scored", []]);
        expect(total).toBeGreaterThanOrEqual(measure.total.least);
        expect(total).toBeLessThanOrEqual(measure.total.most);
      }),
    );
  });

  it("any answer left out leaves no total, no band and no change, and is named", () => {
    fc.assert(
      fc.property(anAnswered, fc.nat(), ({ measure, answers, previous }, pick) => {
        const at = pick % answers.length;
        const open = answers.map((answer, place) => (place === at ? null : answer));
        expect(score(measure, { answers: open }, previous)).toMatchObject({
          kind: "incomplete",
          total: null,
          band: null,
          missing: [at + 1],
          change: null,
        });
      }),
    );
  });

  it("a higher answer never lowers the total, and a change read backwards is its opposite", () => {
    fc.assert(
      fc.property(anAnswered, fc.nat(), ({ measure, answers, previous }, pick) => {
        const at = pick % answers.length;
        const most = measure.items?.[at]?.options.at(-1)?.value ?? 0;
        const total = score(measure, { answers }).total ?? 0;
        const raised =
          score(measure, { answers: answers.map((answer, place) => (place === at ? most : answer)) }).total ?? 0;
        expect(raised).toBeGreaterThanOrEqual(total);
        const opposite = {
          "reliable-improvement": "reliable-deterioration",
          "reliable-deterioration": "reliable-improvement",
          none: "none",
        };
        const there = changeBetween(measure, previous, total);
        const back = changeBetween(measure, total, previous);
        expect(back).toBe(there === null ? null : opposite[there]);
      }),
    );
  });
});
