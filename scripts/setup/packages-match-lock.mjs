import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Compares package-lock.json with npm's own record of what it installed (node_modules/.package-lock.json), which it
 * writes last. So `npm install` by hand needs no second installation, and one without development packages does.
 */
export function packagesMatchLock(root) {
  if (!existsSync(join(root, "node_modules", ".bin", "tsc"))) return false;
  const installed = readPackages(join(root, "node_modules", ".package-lock.json"));
  const locked = readPackages(join(root, "package-lock.json"));
  if (installed === undefined || locked === undefined) return false;
  if (readStamp(root) === hashLock(root)) return true;
  return Object.entries(locked).every(([path, wanted]) => matches(wanted, installed[path], path));
}

/** After `npm ci` of ours: whatever npm's record looks like then, it is not repeated for the same lock. */
export function rememberLock(root) {
  writeFileSync(stampIn(root), hashLock(root));
}

function readStamp(root) {
  return existsSync(stampIn(root)) ? readFileSync(stampIn(root), "utf8") : undefined;
}

function stampIn(root) {
  return join(root, "node_modules", ".goldthread-lock");
}

function hashLock(root) {
  return createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
}

function matches(wanted, found, path) {
  const isWorkspace = !path.includes("node_modules/");
  if (isWorkspace) return true;
  // npm leaves out what this kind of machine cannot use.
  if (found === undefined) return wanted.optional === true || wanted.devOptional === true || wanted.peer === true;
  return found.version === wanted.version && found.integrity === wanted.integrity && found.link === wanted.link;
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8")).packages;
  } catch {
    // Missing or cut short: either way the packages are to be installed.
    return undefined;
  }
}
