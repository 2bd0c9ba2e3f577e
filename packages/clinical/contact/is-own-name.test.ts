import { describe, expect, it } from "vitest";
import { isOwnName } from "./is-own-name.ts";

const names = ["Renée Marchetti-Okafor", "Wren", "Renée Okafor"];

describe("a name that somebody writes under a paper", () => {
  it.each([
    "Renée Marchetti-Okafor",
    "renee marchetti okafor",
    "  Renée   A. Marchetti-Okafor ",
    "Wren",
    "Renée Okafor",
    "RENÉE OKAFOR",
  ])("is their own: %s", (written) => expect(isOwnName(written, names)).toBe(true));

  it.each(["Gail Made-up", "Renée", "Okafor", "Renée Marchetti", "Gail Okafor", "", "R. Okafor", "Wren Okafor"])(
    "is not: %s",
    (written) => expect(isOwnName(written, names)).toBe(false),
  );

  it("is compared in any script, and is nobody's where the chart has none", () => {
    expect(isOwnName("王小明", ["王小明"])).toBe(true);
    expect(isOwnName("王小红", ["王小明"])).toBe(false);
    expect(isOwnName("Wren", [])).toBe(false);
  });
});
