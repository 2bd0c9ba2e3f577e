// Is what a server hands out this very source? `node scripts/compare-web.ts` builds the web app aside and compares it with
// the one that lies here; `node scripts/compare-web.ts https://records.example` with what that server sends. It answers
// with every file that differs and ends with 1, or with one digest for the whole app. docs/threat-model.md says what for.
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { build } from "vite";

const web = join(import.meta.dirname, "../apps/web");
const [address] = process.argv.slice(2);

type Files = ReadonlyMap<string, string>;

/** Compressed copies are made from the files beside them; the stamp and the verifier's page are no part of what runs. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.(br|gz)$|^\./.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .toSorted();
}

function digestOf(content: Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}

async function readFolder(folder: string, names: readonly string[]): Promise<Files> {
  const read = async (name: string): Promise<[string, string]> => {
    const content = await readFile(join(folder, name)).catch(() => undefined);
    return [name, content === undefined ? "missing" : digestOf(content)];
  };
  return new Map(await Promise.all(names.map(read)));
}

/** The server writes a nonce into each page that it sends; nothing else may differ. */
async function readServer(origin: string, names: readonly string[]): Promise<Files> {
  const digests = new Map<string, string>();
  for (const name of names) {
    const answer = await fetch(new URL(name === "index.html" ? "/" : `/${name}`, origin));
    const content = Buffer.from(await answer.arrayBuffer());
    const page = content.toString("utf8").replace(/<meta name="style-nonce" content="[\w-]+">/, "");
    digests.set(name, answer.ok ? digestOf(name === "index.html" ? Buffer.from(page) : content) : "missing");
  }
  return digests;
}

const fresh = await mkdtemp(join(tmpdir(), "goldthread-compare-"));
try {
  process.env["NODE_ENV"] = "production";
  const outDir = join(fresh, "dist");
  await build({ root: web, configFile: join(web, "vite.config.ts"), logLevel: "error", build: { outDir } });
  const names = await filesIn(outDir);
  const expected = await readFolder(outDir, names);
  const found = address === undefined ? await readFolder(join(web, "dist"), names) : await readServer(address, names);
  const different = names.filter((name) => found.get(name) !== expected.get(name));
  for (const name of different) console.log(`${name} is another than this source makes`);
  const whole = createHash("sha256").update(names.map((name) => `${expected.get(name)}  ${name}\n`).join(""));
  console.log(
    `${names.length - different.length} of ${names.length} files are the same. This source: ${whole.digest("hex")}`,
  );
  process.exitCode = different.length === 0 ? 0 : 1;
} finally {
  await rm(fresh, { recursive: true, force: true });
}
