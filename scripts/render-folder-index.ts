import { readdirSync } from "node:fs";
import { join } from "node:path";

interface FolderIndex {
  /** Its files are the members of the list, one each, named after their one export. */
  readonly folder: string;
  readonly list: string;
  readonly about: string;
  readonly type: { readonly name: string; readonly from: string };
}

/** The index of a folder whose every file is one of a list, made from its files: none can be forgotten. */
export function renderFolderIndex(root: string, { folder, list, about, type }: FolderIndex): Map<string, string> {
  const ids = readdirSync(join(root, folder))
    .filter((file) => file.endsWith(".ts") && file !== "index.ts")
    .map((file) => file.replace(/\.ts$/, ""))
    .toSorted();
  const text = [
    "// Written by scripts/generate-docs.ts from the files beside it.",
    `import type { ${type.name} } from "${type.from}";`,
    ...ids.map((id) => `import { ${nameOf(id)} } from "./${id}.ts";`),
    "",
    `/** ${about} */`,
    "// oxfmt-ignore",
    `export const ${list}: readonly ${type.name}[] = [`,
    ...ids.map((id) => `  ${nameOf(id)},`),
    "];",
    "",
  ].join("\n");
  return new Map([["index.ts", text]]);
}

function nameOf(id: string): string {
  return id.replaceAll(/-([a-z0-9])/g, (_dash, letter: string) => letter.toUpperCase());
}
