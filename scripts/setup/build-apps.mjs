import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashSources } from "./hash-sources.mjs";
import { refusal } from "./refusal.mjs";
import { runQuietly } from "./run-quietly.mjs";

const web = {
  name: "web",
  what: "web app",
  config: "vite.config.ts",
  first: "index.html",
  builder: ["vite", "bin", "vite.js"],
  args: ["build", "--emptyOutDir", "--logLevel", "warn", "--outDir"],
};

/** The server and its command line in a few files: started from its sources it takes a good 30 MB more. */
const program = {
  name: "cli",
  what: "server",
  config: "rolldown.config.mjs",
  first: "main.mjs",
  builder: ["rolldown", "bin", "cli.mjs"],
  args: ["-c", "rolldown.config.mjs", "--dir"],
};

/** Builds the web app and the server, each when what it is made of has changed since its last build. */
export async function buildApps(root) {
  for (const app of [web, program]) await buildApp(root, app);
}

/** Whether the built server is the one that the sources here make. */
export function programIsBuilt(root) {
  return isBuilt(root, program, hashSources(root, program.name));
}

async function buildApp(root, app) {
  if (!existsSync(join(folderOf(root, app), app.config))) {
    console.log(`There is no ${app.what} to build yet`);
    return;
  }
  const sources = hashSources(root, app.name);
  if (isBuilt(root, app, sources)) return;
  console.log(`Building the ${app.what}`);
  const fresh = join(root, "node_modules", `.goldthread-${app.name}`);
  if (!(await build(root, app, fresh))) throw refusal(`The ${app.what} could not be built: the reason stands above.`);
  writeFileSync(stampIn(fresh), sources);
  replaceFolder(builtOf(root, app), fresh);
}

function build(root, app, fresh) {
  return runQuietly({
    program: join(root, "node_modules", ".bin", "node"),
    args: [join(root, "node_modules", ...app.builder), ...app.args, fresh],
    cwd: folderOf(root, app),
    // Left at "development" or "test" it would build the slow React for developers.
    env: { ...process.env, NODE_ENV: "production" },
    doing: `building the ${app.what}`,
  });
}

/** Built aside, so that a failed build leaves the last one working. */
function replaceFolder(old, fresh) {
  rmSync(old, { recursive: true, force: true });
  renameSync(fresh, old);
}

function isBuilt(root, app, sources) {
  const built = builtOf(root, app);
  const stamp = stampIn(built);
  return existsSync(join(built, app.first)) && existsSync(stamp) && readFileSync(stamp, "utf8") === sources;
}

function folderOf(root, app) {
  return join(root, "apps", app.name);
}

function builtOf(root, app) {
  return join(folderOf(root, app), "dist");
}

function stampIn(folder) {
  return join(folder, ".built-from");
}
