import { readdirSync } from "node:fs";
import { join } from "node:path";

/** The list of instruments, made from the files of its folder: one cannot be forgotten. */
export function renderMeasureIndex(root: string): Map<string, string> {
  const ids = readdirSync(join(root, "packages/clinical/measures/instruments"))
    .filter((file) => file.endsWith(".ts") && file !== "index.ts")
    .map((file) => file.replace(/\.ts$/, ""))
    .toSorted();
  const text = [
    "// Written by scripts/generate-docs.ts from the files beside it.",
    'import type { Measure } from "../measure.ts";',
    ...ids.map((id) => `import { ${nameOf(id)} } from "./${id}.ts";`),
    "",
    "/** Every instrument, by id. */",
    "// oxfmt-ignore",
    "export const instruments: readonly Measure[] = [",
    ...ids.map((id) => `  ${nameOf(id)},`),
    "];",
    "",
  ].join("\n");
  return new Map([["index.ts", text]]);
}

function nameOf(id: string): string {
  return id.replaceAll(/-([a-z0-9])/g, (_dash, letter: string) => letter.toUpperCase());
}
