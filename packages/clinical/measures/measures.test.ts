import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { measureOf, measures } from "./index.ts";
import { renderMeasureDocs } from "./render-docs.ts";

const files = readdirSync(join(import.meta.dirname, "instruments"))
  .filter((name) => name !== "index.ts")
  .map((name) => name.replace(/\.ts$/, ""));

describe("the instruments", () => {
  it("are one file each, named after the id, and none is forgotten", () => {
    expect(measures.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
    for (const measure of measures) expect(measureOf(measure.id)).toBe(measure);
    expect(measureOf("no-such-measure")).toBeUndefined();
  });

  it("show their items' words only where the licence says so, with the line that must stand beside them", () => {
    const shown = measures.filter(({ items }) => items?.some(({ words }) => words !== null));
    expect(shown.map(({ id }) => id)).toEqual(["phq-9", "gad-7", "pcl-5", "group-feedback", "session-feedback"]);
    for (const { licence, asks } of shown) {
      expect(licence).toMatchObject({ state: "embed", notice: expect.stringMatching(/./) });
      expect(asks).not.toBeNull();
    }
  });

  it("take no answers at all where the licence forbids them", () => {
    const forbidden = measures.filter(({ licence }) => licence.state === "forbidden");
    expect(forbidden.map(({ id }) => id).toSorted()).toEqual(["gsrs", "ors", "sdq", "srs"]);
    for (const { items, totalAlone } of forbidden) expect([items, totalAlone]).toEqual([null, true]);
  });

  it("say of questions of our own that they are not a validated instrument", () => {
    const ours = measures.filter(({ validated }) => !validated);
    expect(ours.map(({ id }) => id)).toEqual(["group-feedback", "session-feedback"]);
    for (const { about, bands, cutOff, change } of ours) {
      expect(about).toContain("not a validated instrument");
      expect([bands, cutOff, change]).toEqual([[], null, null]);
    }
  });

  it.each(measures)("$id has a total that its answers can reach, and bands that cover it", (measure) => {
    const { items, times, total, bands, better, change, cutOff, bandSource } = measure;
    if (items !== null) {
      const ends = items.map(({ options }) => options.map(({ value }) => value));
      const sum = (values: readonly number[]) => values.reduce((one, two) => one + two, 0) * times;
      expect(sum(ends.map((values) => Math.min(...values)))).toBe(total.least);
      expect(sum(ends.map((values) => Math.max(...values)))).toBe(total.most);
    }
    const starts = bands.map(({ from }) => from);
    expect(starts).toEqual(starts.toSorted((one, two) => one - two));
    if (bands.length > 0) expect([starts[0], bandSource === null]).toEqual([total.least, false]);
    if (change !== null || cutOff !== null) expect(better).not.toBeNull();
    if (cutOff !== null) expect(cutOff.worse > cutOff.better).toBe(better === "lower");
  });

  it.each(measures)("$id names its sources and the items that its flags are about", ({ licence, flags, items }) => {
    expect(licence.source.cite).toMatch(/./);
    for (const { item, id } of flags) {
      expect(items?.[item - 1]).toBeDefined();
      expect(id).toMatch(/^[a-z0-9-]+$/);
    }
  });

  it("have a page that names each of them", () => {
    const page = renderMeasureDocs().get("measures.md") ?? "";
    for (const { name } of measures) expect(page).toContain(`## ${name}\n`);
  });
});
