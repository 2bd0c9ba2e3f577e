import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { elementIds } from "../elements/element.ts";
import { clientFormats, formatOf } from "../formats/index.ts";
import { checkReadyToSign } from "../note/check-sign.ts";
import { review } from "../review/review.ts";
import { findOpenPlaces } from "./open-places.ts";
import { sampleKinds, type SampleKind } from "./sample-note.ts";
import { sampleToReview } from "./sample-to-review.ts";
import { samples } from "./samples/index.ts";

describe("the library of sample notes", () => {
  it("holds every file of its folder, named after its id", () => {
    const files = readdirSync(new URL("samples", import.meta.url)).filter((file) => file !== "index.ts");
    expect(files.map((file) => file.replace(/\.ts$/, "")).toSorted()).toEqual(samples.map(({ id }) => id).toSorted());
  });

  it("shows every format and every kind at least once", () => {
    const formats = new Set(samples.map(({ format }) => format));
    expect(clientFormats.map(({ id }) => id).filter((id) => !formats.has(id))).toEqual([]);
    const kinds = new Set<SampleKind>(samples.map(({ kind }) => kind));
    expect(Object.keys(sampleKinds).filter((kind) => ![...kinds].includes(kind as SampleKind))).toEqual([]);
  });
});

describe.each(samples.map((sample) => [sample.id, sample] as const))("%s", (_id, sample) => {
  it("passes the reviewer: nothing blocks, and nothing is missing", () => {
    const found = review(sampleToReview(sample)).filter(
      ({ severity, family }) => severity === "block" || (family === "completeness" && severity === "warn"),
    );
    expect(found.map(({ rule, message, text }) => `${rule}: ${message} (${text})`)).toEqual([]);
  });

  it("draws at most a hint about its wording", () => {
    const found = review(sampleToReview(sample)).filter(({ severity }) => severity === "warn");
    expect(found.map(({ rule, text }) => `${rule}: ${text}`)).toEqual([]);
  });

  it("has elements that its format shows, each once, with words, and nothing left open", () => {
    const shown = (formatOf(sample.format)?.sections ?? []).flatMap(({ shows }) => shows);
    const used = sample.elements.map(({ element }) => element);
    expect(used.filter((element) => !shown.includes(element))).toEqual([]);
    expect(new Set(used).size).toBe(used.length);
    expect(elementIds.filter((id) => used.includes(id))).toHaveLength(used.length);
    expect(sample.elements.flatMap(({ text }) => findOpenPlaces(text))).toEqual([]);
    expect(
      checkReadyToSign({ elements: sample.elements.map((one) => ({ ...one, key: null, spans: [], tags: [] })) }),
    ).toEqual([]);
  });
});
