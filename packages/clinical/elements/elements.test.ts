import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { elementIds } from "./element.ts";
import { elementOf, elements } from "./index.ts";

const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .map((name) => name.replace(/\.ts$/, ""))
  .filter((name) => name !== "element" && name !== "index");

describe("the elements", () => {
  it("are one file each, named after the id, and stand in the registry in the order of the ids", () => {
    expect(files.toSorted()).toEqual([...elementIds].toSorted());
    expect(elements.map(({ id }) => id)).toEqual(elementIds);
    for (const id of elementIds) expect(elementOf(id).id).toBe(id);
  });

  it("have a title of their own and say in one sentence what belongs there", () => {
    expect(new Set(elements.map(({ title }) => title)).size).toBe(elements.length);
    for (const { title, holds } of elements) {
      expect(title).toMatch(/^[A-Z][a-z ]+$/);
      expect(holds).toMatch(/^[A-Z].*\.$/);
    }
  });
});
