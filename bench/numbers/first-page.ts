import { readdir, readFile } from "node:fs/promises";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { defineBench } from "../bench.ts";

const dist = new URL("../../apps/web/dist/", import.meta.url);

/** What the first page makes the browser fetch before anybody has opened a note. */
export const firstPage = defineBench({
  id: "first-page",
  states: "The first page needs less than 250 KB of compressed script.",
  async run() {
    const html = await readFile(new URL("index.html", dist), "utf8");
    const first = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, path]) => path ?? "");
    const all = (await readdir(dist, { recursive: true })).filter((path) => path.endsWith(".js"));
    return [
      { what: "first page, script as brotli", value: await size(first, brotliCompressSync), unit: "KB", limit: 250 },
      { what: "first page, script as gzip", value: await size(first, gzipSync), unit: "KB", limit: 250 },
      { what: "the whole app, script as brotli", value: await size(all, brotliCompressSync), unit: "KB" },
    ];
  },
});

async function size(paths: readonly string[], compress: (bytes: Buffer) => Buffer): Promise<number> {
  if (paths.length === 0) throw new Error("The built web app has no script: run npm start or npm test once");
  let bytes = 0;
  for (const path of paths) bytes += compress(await readFile(new URL(path, dist))).length;
  return bytes / 1000;
}
