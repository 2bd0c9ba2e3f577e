import { glob, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];
const worthIt = 1024;
/** Above this the best quality takes seconds for a percent. */
const large = 1_500_000;

/**
 * Writes a .br and a .gz beside every asset that lacks them; answers how many it wrote for. A browser that asks before
 * they are there gets the asset as it is. Each appears whole or not at all.
 */
export async function compressAssets(folder: string): Promise<number> {
  let compressed = 0;
  for await (const name of glob("assets/**/*.{js,css,svg,json,wasm,txt,map}", { cwd: folder })) {
    const path = join(folder, name);
    const { size } = await stat(path);
    if (size < worthIt || (await isThere(`${path}.br`))) continue;
    const content = await readFile(path);
    const quality = size > large ? 9 : constants.BROTLI_MAX_QUALITY;
    await put(`${path}.gz`, await zip(content, { level: 9 }));
    await put(
      `${path}.br`,
      await brotli(content, {
        params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: size },
      }),
    );
    compressed += 1;
  }
  return compressed;
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

async function put(path: string, content: Buffer): Promise<void> {
  const aside = `${path}.${process.pid}.new`;
  await writeFile(aside, content);
  await rename(aside, path);
}
