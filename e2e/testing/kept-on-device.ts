import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";

export interface KeptOnDevice {
  readonly rows: number;
  /** Every value of every row as text, in whatever encoding a word could be found by. */
  readonly text: string;
  readonly keys: readonly { readonly extractable: boolean; readonly exported: boolean }[];
}

/** All that the page's IndexedDB holds, looked at as somebody would who has the device. */
export async function readDevice(page: Page): Promise<KeptOnDevice> {
  return page.evaluate(async () => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(new Error("The device's database did not answer")));
      });
    const found: { rows: number; text: string; keys: { extractable: boolean; exported: boolean }[] } = {
      rows: 0,
      text: "",
      keys: [],
    };
    const look = async (value: unknown): Promise<void> => {
      if (value instanceof CryptoKey) {
        const exported = await crypto.subtle.exportKey("raw", value).then(
          () => true,
          () => false,
        );
        found.keys.push({ extractable: value.extractable, exported });
      } else if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
        const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : new Uint8Array(value.buffer);
        for (const encoding of ["utf-8", "utf-16le", "latin1"])
          found.text += `${new TextDecoder(encoding).decode(bytes)}\n`;
      } else if (typeof value === "object" && value !== null) {
        for (const one of Object.values(value)) await look(one);
      } else found.text += `${String(value)}\n`;
    };
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const values = await settled(database.transaction(store).objectStore(store).getAll());
        if (store === "rows") found.rows += values.length;
        for (const value of values) await look(value);
      }
      database.close();
    }
    return found;
  });
}

/** The files of a browser's folder that hold these words, in either of the ways in which browsers write text. */
export async function filesWith(folder: string, words: string): Promise<string[]> {
  const needles = [Buffer.from(words, "utf8"), Buffer.from(words, "utf16le")];
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  const bytes = await Promise.all(paths.map((path) => readFile(path).catch(() => Buffer.alloc(0))));
  return paths.filter((_path, index) => needles.some((needle) => bytes[index]?.includes(needle) === true));
}
