// oxlint-disable no-restricted-imports -- runs when the app is built, not in the browser
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";
import { cachePrefix, type KeptFiles, pageAsBuilt, withWorker, workerPath } from "./kept-files.ts";

/** Spelling's dictionary is sixteen megabytes: without the server it is done without. */
const kept = /\.(js|css|woff2|svg)$/;

/**
 * Builds the service worker with the digest of each file that it may keep, the page's among them, and writes the worker's
 * own digest into the page. MUST come when all else of the page is done.
 */
export async function buildOfflineWorker(dir: string): Promise<void> {
  const page = join(dir, "index.html");
  const text = await readFile(page, "utf8");
  const code = await bundle(await keptFilesIn(dir, text));
  await writeFile(join(dir, workerPath), code);
  await writeFile(page, withWorker(text, digestOf(code)));
}

async function keptFilesIn(dir: string, page: string): Promise<KeptFiles> {
  const names = (await readdir(join(dir, "assets"))).filter((name) => kept.test(name)).toSorted();
  const paths = ["/mark.svg", ...names.map((name) => `/assets/${name}`)];
  const digests = paths.map(async (path) => [path, digestOf(await readFile(join(dir, path)))] as const);
  const build = { page: digestOf(pageAsBuilt(page)), files: Object.fromEntries(await Promise.all(digests)) };
  const name = createHash("sha256").update(JSON.stringify(build)).digest("hex").slice(0, 16);
  return { cache: `${cachePrefix}${name}`, ...build };
}

async function bundle(files: KeptFiles): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    root: import.meta.dirname,
    define: { KEPT_FILES: JSON.stringify(files) },
    build: {
      write: false,
      minify: true,
      lib: {
        entry: join(import.meta.dirname, "worker.ts"),
        formats: ["iife"],
        name: "offline",
        fileName: () => "w.js",
      },
    },
  });
  const code = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  const [chunk] = code.flatMap((one) => (one.type === "chunk" ? [one.code] : []));
  if (chunk === undefined) throw new Error("Cannot build the offline worker: it came out empty");
  return chunk;
}

function digestOf(content: string | Buffer): string {
  return `sha384-${createHash("sha384").update(content).digest("base64")}`;
}
