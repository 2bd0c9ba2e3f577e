import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { soap } from "./formats/soap.ts";
import { locate, renderNote } from "./index.ts";

describe("the README of the clinical core", () => {
  it("tells the truth in its example", () => {
    const elements = [
      {
        element: "plan",
        key: null,
        text: "Keep a sleep log.",
        spans: [{ start: 0, end: 17, from: "typed" }],
        tags: [],
      },
      { element: "focus", key: null, text: "Sleep.", spans: [{ start: 0, end: 6, from: "typed" }], tags: [] },
    ] as const;
    const sections = renderNote(soap, elements);
    const shown = JSON.stringify(sections.map(({ title, text }) => `${title}: ${text}`)).replaceAll('","', '", "');
    const readme = readFileSync(join(import.meta.dirname, "README.md"), "utf8");
    expect(readme).toContain(`// ${shown}`);
    expect(locate(sections, 0, 5)).toEqual({ sectionKey: "plan", position: 5 });
  });
});
