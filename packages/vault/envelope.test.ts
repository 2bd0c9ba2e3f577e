import { sealedSizes } from "@goldthread/api/nouns/notebook.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinBytes, utf8 } from "./bytes.ts";
import { envelopeVersions, openItem, sealItem } from "./envelope.ts";
import { createNotebookKey } from "./key-ring.ts";
import { openKeys } from "./open-keys.ts";
import { envelopeSizes, mostContent } from "./padding.ts";
import { anAuthor } from "./testing/an-author.ts";

const { ring } = await anAuthor();
const keys = await openKeys(ring);
const noteId = crypto.randomUUID();
const words = utf8("She wanted me to be angry for her.");

describe("a sealed note", () => {
  it("opens to what was sealed, whatever that was", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), fc.uuid(), async (content, itemId) => {
        const opened = await openItem(keys, itemId, await sealItem(keys, itemId, content));
        expect(opened).toEqual(new Uint8Array(content));
      }),
      { numRuns: 60 },
    );
  });

  it("is never sealed twice in the same way", async () => {
    expect(await sealItem(keys, noteId, words)).not.toEqual(await sealItem(keys, noteId, words));
  });

  it("does not open when any single byte of it was changed", async () => {
    const envelope = await sealItem(keys, noteId, words);
    const opened = await Promise.allSettled(
      Array.from(envelope, (byte, at) => openItem(keys, noteId, envelope.with(at, byte ^ 1))),
    );
    expect(opened.filter(({ status }) => status === "fulfilled")).toEqual([]);
    expect(await openItem(keys, noteId, envelope)).toEqual(words);
  });

  it("does not open when any single bit of its first bytes was changed, or when it is longer or shorter", async () => {
    const envelope = await sealItem(keys, noteId, words);
    for (let bit = 0; bit < 64 * 8; bit += 1) {
      const changed = envelope.with(bit >> 3, (envelope[bit >> 3] ?? 0) ^ (1 << (bit & 7)));
      await expect(openItem(keys, noteId, changed)).rejects.toThrow("Cannot open");
    }
    for (const length of [0, 1, 2, 13, 14, 29, envelope.length - 1])
      await expect(openItem(keys, noteId, joinBytes(envelope.subarray(0, length)))).rejects.toThrow("Cannot open");
    await expect(openItem(keys, noteId, joinBytes(envelope, new Uint8Array(1)))).rejects.toThrow("Cannot open");
  });

  it("does not open under another note's id", async () => {
    const envelope = await sealItem(keys, noteId, words);
    await expect(openItem(keys, crypto.randomUUID(), envelope)).rejects.toThrow("another note or author");
  });

  it("does not open as another author's, even where the key is the same", async () => {
    const other = await openKeys({ ...ring, author: crypto.randomUUID() });
    await expect(openItem(other, noteId, await sealItem(keys, noteId, words))).rejects.toThrow(
      "another note or author",
    );
  });

  it("does not open with another author's key", async () => {
    const stranger = await openKeys((await anAuthor(ring.author)).ring);
    await expect(openItem(stranger, noteId, await sealItem(keys, noteId, words))).rejects.toThrow("Cannot open");
  });

  it("still opens after the author took a new key, and what is sealed since then does not open with the old", async () => {
    const renewed = await openKeys({ ...ring, keys: [...ring.keys, createNotebookKey()] });
    expect(await openItem(renewed, noteId, await sealItem(keys, noteId, words))).toEqual(words);
    await expect(openItem(keys, noteId, await sealItem(renewed, noteId, words))).rejects.toThrow("Cannot open");
  });

  it("still opens when a later version of the envelope is the usual one", async () => {
    const old = await sealItem(keys, noteId, words);
    const versions = new Map([...envelopeVersions, [2, async () => utf8("of version 2")] as const]);
    expect(await openItem(keys, noteId, old, versions)).toEqual(words);
    expect(await openItem(keys, noteId, old.with(0, 2), versions)).toEqual(utf8("of version 2"));
  });

  it("says that it is newer than this program, where it is", async () => {
    const envelope = await sealItem(keys, noteId, words);
    await expect(openItem(keys, noteId, envelope.with(0, 9))).rejects.toThrow("newer Goldthread");
  });

  it("has one of a few sizes, those that the server takes", async () => {
    expect(envelopeSizes).toEqual(sealedSizes);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: mostContent }), async (length) => {
        expect(envelopeSizes).toContain((await sealItem(keys, noteId, new Uint8Array(length))).length);
      }),
      { numRuns: 30 },
    );
    expect((await sealItem(keys, noteId, new Uint8Array(mostContent))).length).toBe(envelopeSizes.at(-1));
    await expect(sealItem(keys, noteId, new Uint8Array(mostContent + 1))).rejects.toThrow("more than 640 KiB");
  });
});

describe("an unlocked notebook", () => {
  it("holds keys that no script can take out", async () => {
    const key = await keys.itemKey(noteId, 0);
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey("raw", key)).rejects.toThrow("extractable");
  });

  it("finds its index under the same id every time, which differs from author to author", async () => {
    const again = await openKeys({ ...ring, keys: [...ring.keys, createNotebookKey()] });
    expect(await keys.itemId("index 1")).toBe(await again.itemId("index 1"));
    expect(await keys.itemId("index 1")).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(await keys.itemId("index 2")).not.toBe(await keys.itemId("index 1"));
    expect(await (await openKeys((await anAuthor()).ring)).itemId("index 1")).not.toBe(await keys.itemId("index 1"));
  });
});
