import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One hash of everything a workspace is built from: by content, since `git checkout` and copying change the times. */
export function hashSources(root, workspace) {
  const hash = createHash("sha256");
  for (const file of [
    join(root, "package-lock.json"),
    ...workspacesOf(root, workspace, new Set()).flatMap(sourceFiles),
  ]) {
    hash.update(file.slice(root.length)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

/** The folder of a workspace and of every other one it builds on. */
function workspacesOf(root, name, seen) {
  const folder = ["apps", "packages"]
    .map((kind) => join(root, kind, name))
    .find((path) => existsSync(join(path, "package.json")));
  if (folder === undefined || seen.has(folder)) return [];
  seen.add(folder);
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const others = Object.keys(dependencies).filter((dependency) => dependency.startsWith("@goldthread/"));
  return [folder, ...others.flatMap((other) => workspacesOf(root, other.slice("@goldthread/".length), seen))];
}

function sourceFiles(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.name === "dist" || entry.name === "node_modules" || /\.test\.tsx?$/.test(entry.name)) return [];
      const path = join(folder, entry.name);
      return entry.isDirectory() ? sourceFiles(path) : [path];
    });
}
