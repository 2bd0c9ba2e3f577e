import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { refusal } from "./refusal.mjs";
import { runQuietly } from "./run-quietly.mjs";
import { hashWebSources } from "./web-sources.mjs";

/** Builds the web app when what it is made of has changed since the last build. */
export async function buildWeb(root) {
  const app = join(root, "apps", "web");
  if (!existsSync(join(app, "vite.config.ts"))) {
    console.log("There is no web app to build yet");
    return;
  }
  const built = join(app, "dist");
  const sources = hashWebSources(root);
  if (readStamp(built) === sources) return;
  console.log("Building the web app");
  const fresh = join(root, "node_modules", ".goldthread-web");
  if (!(await build(root, { app, fresh }))) throw refusal("The web app could not be built: the reason stands above.");
  writeFileSync(stampIn(fresh), sources);
  replaceFolder(built, fresh);
}

function build(root, { app, fresh }) {
  return runQuietly({
    program: join(root, "node_modules", ".bin", "node"),
    args: [
      join(root, "node_modules", "vite", "bin", "vite.js"),
      "build",
      "--outDir",
      fresh,
      "--emptyOutDir",
      "--logLevel",
      "warn",
    ],
    cwd: app,
    // Left at "development" or "test" it would build the slow React for developers.
    env: { ...process.env, NODE_ENV: "production" },
    doing: "building the web app",
  });
}

/** Built aside, so that a failed build leaves the last one working. */
function replaceFolder(old, fresh) {
  rmSync(old, { recursive: true, force: true });
  renameSync(fresh, old);
}

function readStamp(folder) {
  const stamp = stampIn(folder);
  return existsSync(stamp) && existsSync(join(folder, "index.html")) ? readFileSync(stamp, "utf8") : undefined;
}

function stampIn(folder) {
  return join(folder, ".built-from");
}
