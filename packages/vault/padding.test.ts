import fc from "fast-check";
import { expect, it } from "vitest";
import { mostContent, pad, unpad } from "./padding.ts";

it("gives back what was padded, whatever its length", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70_000 }), (content) => {
      expect(unpad(pad(content))).toEqual(new Uint8Array(content));
    }),
    { numRuns: 40 },
  );
  expect(unpad(pad(new Uint8Array(mostContent))).length).toBe(mostContent);
});

it("takes two lengths in the same step for one", () => {
  expect(pad(new Uint8Array(10)).length).toBe(pad(new Uint8Array(1000)).length);
  expect(pad(new Uint8Array(1021)).length).toBe(2048);
});

it("refuses what was padded otherwise: words behind the end, another step, a length that is not there", () => {
  const padded = pad(new Uint8Array([1, 2, 3]));
  expect(() => unpad(padded.with(500, 1))).toThrow("Cannot open");
  expect(() => unpad(padded.with(0, 1))).toThrow("Cannot open");
  expect(() => unpad(new Uint8Array([...padded, ...new Uint8Array(1024)]))).toThrow("Cannot open");
  expect(() => unpad(new Uint8Array(3))).toThrow("Cannot open");
});
