/**
 * Writes the pages that are made from data, or with `--check` says which differ and exits 1.
 * Add a line to the list when a new kind gets pages of its own.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderFolderIndex } from "./render-folder-index.ts";

const root = join(import.meta.dirname, "..");
const checkOnly = process.argv.includes("--check");

// The lists come first: the pages are made from them.
const lists = [
  {
    folder: "packages/clinical/review/rules",
    list: "rules",
    about: "Every rule, by id.",
    type: { name: "Rule", from: "../rule.ts" },
  },
  {
    folder: "packages/clinical/measures/instruments",
    list: "instruments",
    about: "Every instrument, by id.",
    type: { name: "Measure", from: "../measure.ts" },
  },
  {
    folder: "packages/clinical/library/samples",
    list: "samples",
    about: "Every sample note, by id.",
    type: { name: "SampleNote", from: "../sample-note.ts" },
  },
];
const stale = lists.flatMap((one) => bring(one.folder, (file) => file === "index.ts", renderFolderIndex(root, one)));
const [
  { renderFormatDocs },
  { renderRuleDocs },
  { renderEvaluation, renderSpelling },
  { renderMeasureDocs },
  { renderApiDocs },
] = await Promise.all([
  import("@goldthread/clinical/formats/render-docs.ts"),
  import("@goldthread/clinical/review/render-docs.ts"),
  import("@goldthread/clinical/review/evaluation/render-evaluation.ts"),
  import("@goldthread/clinical/measures/render-docs.ts"),
  import("@goldthread/server/render-api-docs.ts"),
]);
const { measureSets } = await import("@goldthread/cli/spelling/measure-sets.ts");
const all = () => true;
stale.push(
  ...bring("docs/formats", all, renderFormatDocs()),
  ...bring("docs/rules", all, renderRuleDocs()),
  ...bring("docs", (file) => file === "measures.md", renderMeasureDocs()),
  ...bring("docs/api", all, renderApiDocs()),
  ...bringParts("docs/review.md", new Map([...renderEvaluation(), ["spelling", renderSpelling(await measureSets())]])),
);

if (checkOnly && stale.length > 0) {
  console.error(`Not as generated: ${stale.join(", ")}. Run: node scripts/generate-docs.ts`);
  process.exitCode = 1;
} else if (!checkOnly) {
  console.log(stale.length === 0 ? "The generated pages are up to date." : `Wrote ${stale.join(", ")}.`);
}

/** Writes what differs, unless it is only to be checked; answers the names of what differed. */
function bring(folder: string, isOurs: (file: string) => boolean, pages: ReadonlyMap<string, string>): string[] {
  const present = listed(folder).filter(isOurs);
  const differing = differences(folder, present, pages);
  if (!checkOnly) write(folder, present, pages);
  return differing;
}

/** Writes the parts of a page that are generated, each between its marks; the rest of the page is written by hand. */
function bringParts(page: string, parts: ReadonlyMap<string, string>): string[] {
  const before = readFileSync(join(root, page), "utf8");
  let after = before;
  for (const [name, text] of parts) {
    const [begin, end] = [`<!-- generated: ${name} -->`, `<!-- end: ${name} -->`];
    const [from, to] = [after.indexOf(begin), after.indexOf(end)];
    if (from === -1 || to < from) throw new Error(`Cannot write ${name} into ${page}: its marks are missing`);
    after = `${after.slice(0, from + begin.length)}\n\n${text}\n\n${after.slice(to)}`;
  }
  if (!checkOnly && after !== before) writeFileSync(join(root, page), after);
  return after === before ? [] : [page];
}

/** Pages that are missing, other than generated, or left from something that is gone. */
function differences(folder: string, present: readonly string[], pages: ReadonlyMap<string, string>): string[] {
  const names = new Set([...pages.keys(), ...present]);
  return [...names]
    .filter((name) => !present.includes(name) || readFileSync(join(root, folder, name), "utf8") !== pages.get(name))
    .map((name) => `${folder}/${name}`)
    .toSorted();
}

function write(folder: string, present: readonly string[], pages: ReadonlyMap<string, string>): void {
  mkdirSync(join(root, folder), { recursive: true });
  for (const name of present) if (!pages.has(name)) rmSync(join(root, folder, name));
  for (const [name, text] of pages) writeFileSync(join(root, folder, name), text);
}

function listed(folder: string): string[] {
  return existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
}
