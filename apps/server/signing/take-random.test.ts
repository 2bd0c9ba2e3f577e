import { expect, it } from "vitest";
import { takeRandom } from "./take-random.ts";

it("gives 32 bytes that nobody else was given", () => {
  const taken = Array.from({ length: 1000 }, () => takeRandom());
  expect(new Set(taken.map((bytes) => bytes.toString("hex"))).size).toBe(1000);
  expect(taken.every((bytes) => bytes.length === 32 && bytes.some((byte) => byte !== 0))).toBe(true);
});

it("does not change what it has given", () => {
  const first = takeRandom();
  const before = first.toString("hex");
  for (let nr = 0; nr < 200; nr += 1) takeRandom();
  expect(first.toString("hex")).toBe(before);
});
