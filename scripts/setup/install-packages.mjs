import { accessSync, constants } from "node:fs";
import { delimiter, join, sep } from "node:path";
import { refusal } from "./refusal.mjs";
import { runQuietly } from "./run-quietly.mjs";

/** At "http" npm says each package that it fetched; without a word for this long its connection has died, and it waits on. */
const patience = 5 * 60_000;
const mostTries = 3;

/** `npm ci`, with the development packages also where NODE_ENV=production or the user's npm settings leave them out. */
export async function installPackages(root) {
  console.log("Installing the packages of package-lock.json, Node 24 and PostgreSQL among them (about a minute)");
  for (let tries = 1; tries <= mostTries; tries++) {
    const outcome = await runNpm(root);
    if (outcome === true) return;
    if (outcome !== "stalled")
      throw refusal("The packages could not be installed: npm's own words stand above. Is this machine online?");
    console.log("npm has come to a stand; what it has fetched is kept");
  }
  throw refusal("The packages could not be installed: npm came to a stand each time. Is this machine's network slow?");
}

function runNpm(root) {
  const path = pathWithoutOurs(root);
  const npm = findNpm(path);
  return runQuietly({
    program: npm.program,
    args: [...npm.args, "ci", "--include=dev", "--no-audit", "--no-fund", "--no-progress", "--loglevel=http"],
    cwd: root,
    env: { ...process.env, PATH: path },
    doing: "installing packages",
    patience,
    hide: /^npm http /,
  });
}

/** `npm ci` deletes node_modules, so neither npm nor the packages' scripts may run on the Node inside it. */
export function pathWithoutOurs(root) {
  const ours = join(root, "node_modules") + sep;
  return (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => !folder.startsWith(ours))
    .join(delimiter);
}

export function systemNode(path) {
  return findProgram("node", path) ?? process.execPath;
}

/** The npm that called us, whichever version that is; the one in PATH when started by hand. */
function findNpm(path) {
  const caller = process.env.npm_execpath;
  if (caller?.endsWith("npm-cli.js")) return { program: systemNode(path), args: [caller] };
  return { program: findProgram("npm", path) ?? "npm", args: [] };
}

function findProgram(name, path) {
  return path
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    // Not in this folder.
    return false;
  }
}
