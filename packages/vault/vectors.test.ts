import { readdir, readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { parseBase64, toBase64 } from "./base64.ts";
import { envelopeVersions, openItem, sealItem } from "./envelope.ts";
import { openKeys } from "./open-keys.ts";

interface Vectors {
  readonly author: string;
  readonly keys: readonly string[];
  readonly derivedId: { readonly name: string; readonly id: string };
  readonly items: readonly {
    readonly id: string;
    readonly nonce: string;
    readonly text: string;
    readonly envelope: string;
  }[];
}

const folder = new URL("vectors/", import.meta.url);

async function readVectors(version: number): Promise<Vectors> {
  return JSON.parse(await readFile(new URL(`envelope-${version}.json`, folder), "utf8"));
}

it("has committed vectors for every version of the envelope that was ever written", async () => {
  const files = (await readdir(folder)).filter((name) => name.startsWith("envelope-")).toSorted();
  expect(files).toEqual([...envelopeVersions.keys()].map((version) => `envelope-${version}.json`).toSorted());
});

it.each([...envelopeVersions.keys()])("opens every vector of version %i", async (version) => {
  const { author, keys, items, derivedId } = await readVectors(version);
  const open = await openKeys({ author, keys: keys.map(parseBase64), recoveryRecipient: "" });
  expect(items.length).toBeGreaterThan(3);
  for (const { id, text, envelope } of items)
    expect(new TextDecoder().decode(await openItem(open, id, parseBase64(envelope)))).toBe(text);
  expect(await open.itemId(derivedId.name)).toBe(derivedId.id);
});

it("seals to the byte as version 1 of its description says", async () => {
  const { author, keys, items } = await readVectors(1);
  for (const { id, text, nonce, envelope } of items) {
    // The generation stands in the second byte.
    const generation = parseBase64(envelope)[1] ?? 0;
    const open = await openKeys({
      author,
      keys: keys.slice(0, generation + 1).map(parseBase64),
      recoveryRecipient: "",
    });
    expect(toBase64(await sealItem(open, id, new TextEncoder().encode(text), parseBase64(nonce)))).toBe(envelope);
  }
});
