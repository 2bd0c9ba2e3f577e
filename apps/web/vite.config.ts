// oxlint-disable no-restricted-imports -- runs when the app is built, not in the browser
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { withIntegrity } from "./integrity/with-integrity.ts";
import { buildOfflineWorker } from "./offline/build-worker.ts";
import { standalonePage } from "./standalone/standalone-page.ts";

const server = process.env["GOLDTHREAD_URL"] ?? "http://localhost:4600";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    react(),
    vouchForAssets(),
    compressAssets(),
    // Made of the very code that `goldthread verify` runs.
    standalonePage({ folder: "verify", file: "verify.html" }),
    // A passphrase takes seconds of computing, which a thread made of the page's own script does.
    standalonePage({ folder: "open", file: "open-packet.html", mayAlso: "worker-src blob:" }),
  ],
  server: {
    host: "127.0.0.1",
    port: 4680,
    // With the stroke: our own /api.ts is no part of the API.
    proxy: { "^/api/": { target: server, ws: true } },
  },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    // What is served is read by auditors too, but a map would carry our paths.
    sourcemap: false,
    // A file written into the page as data: would need a looser content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 3 },
            { name: "route", test: /node_modules[\\/]@tanstack[\\/]/, priority: 2 },
            // The editor and live drafts load with the writer, never with the first page.
            {
              name: "editor",
              test: /node_modules[\\/](@codemirror|@lezer|yjs|y-protocols|y-codemirror\.next|lib0|@hocuspocus|style-mod|crelt|w3c-keyname)[\\/]/,
              priority: 2,
            },
          ],
        },
      },
    },
  },
});

/**
 * Writes the digest of every script and style into the page, from the files as they lie there when all else is done:
 * docs/threat-model.md says what that is worth.
 */
function vouchForAssets(): Plugin {
  return {
    name: "vouch-for-assets",
    apply: "build",
    enforce: "post",
    async writeBundle({ dir = "dist" }) {
      const names = (await readdir(join(dir, "assets"))).filter((name) => /\.(js|css)$/.test(name));
      const digests = await Promise.all(
        names.map(async (name): Promise<[string, string]> => {
          const digest = createHash("sha384").update(await readFile(join(dir, "assets", name)));
          return [`/assets/${name}`, `sha384-${digest.digest("base64")}`];
        }),
      );
      const page = join(dir, "index.html");
      await writeFile(page, withIntegrity(await readFile(page, "utf8"), new Map(digests)));
      await buildOfflineWorker(dir);
    },
  };
}

/** Beside each script and style a compressed copy: the server sends it as it lies there and compresses nothing itself. */
function compressAssets(): Plugin {
  const compress = async (path: string) => {
    const content = await readFile(path);
    // The dictionary's sixteen megabytes would take half a minute at the quality that suits a script.
    const quality = content.length > 4_000_000 ? 5 : 9;
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
    await writeFile(`${path}.br`, await promisify(brotliCompress)(content, { params }));
    await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: quality }));
  };
  return {
    name: "compress-assets",
    apply: "build",
    async writeBundle({ dir = "dist" }) {
      const assets = join(dir, "assets");
      const texts = (await readdir(assets)).filter((name) => /\.(js|css|svg|wasm)$/.test(name));
      await Promise.all(texts.map((name) => compress(join(assets, name))));
    },
  };
}
