/**
 * Writes the pages that are made from data, or with `--check` says which differ and exits 1.
 * Add a folder to `generated` when a new kind gets pages of its own.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderFormatDocs } from "@goldthread/clinical/formats/render-docs.ts";
import { renderApiDocs } from "@goldthread/server/render-api-docs.ts";

const root = join(import.meta.dirname, "..");

const generated = [
  { folder: "docs/formats", render: renderFormatDocs },
  { folder: "docs/api", render: renderApiDocs },
];

const checkOnly = process.argv.includes("--check");
const stale = generated.flatMap(({ folder, render }) => differences(folder, render()));

if (checkOnly && stale.length > 0) {
  console.error(`Not as generated: ${stale.join(", ")}. Run: node scripts/generate-docs.ts`);
  process.exitCode = 1;
} else if (!checkOnly) {
  for (const { folder, render } of generated) write(folder, render());
  console.log(stale.length === 0 ? "The generated pages are up to date." : `Wrote ${stale.join(", ")}.`);
}

/** Pages that are missing, other than generated, or left from something that is gone. */
function differences(folder: string, pages: ReadonlyMap<string, string>): string[] {
  const present = listed(folder);
  const names = new Set([...pages.keys(), ...present]);
  return [...names]
    .filter((name) => !present.includes(name) || readFileSync(join(root, folder, name), "utf8") !== pages.get(name))
    .map((name) => `${folder}/${name}`)
    .toSorted();
}

function write(folder: string, pages: ReadonlyMap<string, string>): void {
  mkdirSync(join(root, folder), { recursive: true });
  for (const name of listed(folder)) if (!pages.has(name)) rmSync(join(root, folder, name));
  for (const [name, text] of pages) writeFileSync(join(root, folder, name), text);
}

function listed(folder: string): string[] {
  return existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
}
