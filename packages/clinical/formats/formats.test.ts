import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { elementOf } from "../elements/index.ts";
import { clientFormats, formatOf, formats } from "./index.ts";

const notFormats = new Set(["format", "index", "render", "render-docs"]);
const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .map((name) => name.replace(/\.ts$/, ""))
  .filter((name) => !notFormats.has(name));

describe("the formats", () => {
  it("are one file each, named after the id, and none is forgotten in the registry", () => {
    expect(formats.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });

  it("have ids of their own, by which they are found", () => {
    expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
    for (const format of formats) expect(formatOf(format.id)).toBe(format);
    expect(formatOf("no-such-format")).toBeUndefined();
  });

  it("offers the twelve formats of an individual note", () => {
    expect(clientFormats.map(({ id }) => id)).toEqual(
      "soap soapie apie dap birp girp girpp pirp sirp pie f-dar narrative".split(" "),
    );
  });

  it("SOAP shows the elements where its readers look for them", () => {
    expect(formatOf("soap")?.sections.map(({ key, shows, takes }) => [key, shows, takes])).toEqual([
      ["subjective", ["reported"], "reported"],
      ["objective", ["observed", "interventions", "response"], "observed"],
      ["assessment", ["assessment", "progress", "risk"], "assessment"],
      ["plan", ["plan", "medication"], "plan"],
    ]);
  });
});

describe.each(formats.map((format) => [format.id, format] as const))("the format %s", (_id, format) => {
  const shown = format.sections.flatMap(({ shows }) => shows);

  it("takes what is typed into an element that the same section shows", () => {
    for (const section of format.sections) expect(section.shows).toContain(section.takes);
  });

  it("shows each element at most once", () => {
    expect(shown).toEqual([...new Set(shown)]);
  });

  it("shows only elements that its part of the record has", () => {
    for (const id of shown) expect(["both", format.scope]).toContain(elementOf(id).scope);
  });

  it("has section keys of its own that are fit for an address", () => {
    const keys = format.sections.map(({ key }) => key);
    expect(keys).toEqual([...new Set(keys)]);
    for (const key of keys) expect(key).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(keys).not.toContain("also-recorded");
  });

  it("says its version, its use and what each section asks", () => {
    expect(format.version).toBeGreaterThanOrEqual(1);
    expect(Number.isInteger(format.version)).toBe(true);
    expect(format.use).toMatch(/^[A-Z].*\.$/);
    for (const { title, prompt } of format.sections) {
      expect(title).not.toBe("");
      expect(prompt).toMatch(/\?$/);
    }
  });
});
