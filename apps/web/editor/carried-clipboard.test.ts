import { describe, expect, it } from "vitest";
import { copyWithOrigins, readOrigins } from "./carried-clipboard.ts";

function aClipboard() {
  const kept = new Map<string, string>();
  return {
    kept,
    setData: (kind: string, data: string) => void kept.set(kind, data),
    getData: (kind: string) => kept.get(kind) ?? "",
  };
}

describe("words on the clipboard", () => {
  it("keep where they came from", () => {
    const clipboard = aClipboard();
    const stretches = [
      { length: 6, from: "typed" },
      { length: 5, from: "carried:2026-11-08" },
    ];
    copyWithOrigins(clipboard, "Slept well.", stretches);
    expect([clipboard.getData("text/plain"), readOrigins(clipboard, "Slept well.")]).toEqual([
      "Slept well.",
      stretches,
    ]);
  });

  it("from another program say nothing", () => {
    const clipboard = aClipboard();
    clipboard.setData("text/plain", "Slept well.");
    expect(readOrigins(clipboard, "Slept well.")).toBeNull();
  });

  it.each([
    ["that do not fit the words", '[{"length":3,"from":"typed"}]'],
    ["that are no origins", '[{"length":11,"from":"<b>"}]'],
    ["that are no list", '{"length":11}'],
    ["that are damaged", "[{"],
  ])("with origins %s count as unknown", (_what, json) => {
    const clipboard = aClipboard();
    copyWithOrigins(clipboard, "Slept well.", []);
    const [kind = ""] = [...clipboard.kept.keys()].filter((one) => one !== "text/plain");
    clipboard.setData(kind, json);
    expect(readOrigins(clipboard, "Slept well.")).toBeNull();
  });
});
