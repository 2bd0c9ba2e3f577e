import { describe, expect, it } from "vitest";
import { createDeviceStore } from "./device-store.ts";
import { memoryDatabase } from "./memory-database.ts";

const words = new TextEncoder().encode("Spoke about her brother");

describe("what is kept on this device", () => {
  it("comes back to the person who wrote it, in the order of writing", async () => {
    const store = createDeviceStore(memoryDatabase(), "rivera");
    await store.keep("draft-1", words);
    await store.keep("draft-1", new Uint8Array([1]));
    await store.keep("draft-2", new Uint8Array([2]));
    expect((await store.read("draft-1")).map(({ change }) => change)).toEqual([words, new Uint8Array([1])]);
    expect(await store.draftIds()).toEqual(["draft-1", "draft-2"]);
  });

  it("cannot be read from the disk, nor whose note it is", async () => {
    const database = memoryDatabase();
    const store = createDeviceStore(database, "rivera");
    store.nameDraft("draft-1", "Ada Brun, 2 March");
    await store.keep("draft-1", words);
    const onDisk = [...database.rows.values()]
      .flatMap(({ sealed, name }) => [sealed, name?.sealed])
      .map((bytes) => new TextDecoder().decode(bytes))
      .join("");
    expect(onDisk.length).toBeGreaterThan(30);
    expect(onDisk).not.toMatch(/brother|Brun/);
  });

  it("says whose note it is, and gives the words without it where that cannot be read", async () => {
    const database = memoryDatabase();
    const store = createDeviceStore(database, "rivera");
    await store.keep("draft-1", words);
    store.nameDraft("draft-1", "Ada Brun, 2 March");
    const id = await store.keep("draft-1", words);
    expect((await store.read("draft-1")).map(({ name }) => name)).toEqual([null, "Ada Brun, 2 March"]);
    const row = database.rows.get(id) ?? expect.fail("no row");
    database.rows.set(id, { ...row, name: { nonce: row.nonce, sealed: new ArrayBuffer(3) } });
    expect((await store.read("draft-1")).map(({ change }) => change)).toEqual([words, words]);
  });

  it("is sealed with a key that no program can take out of the browser", async () => {
    const database = memoryDatabase();
    await createDeviceStore(database, "rivera").keep("draft-1", words);
    const key = await database.readKey("rivera");
    expect(key?.extractable).toBe(false);
    await expect(crypto.subtle.exportKey("raw", key ?? expect.fail("no key"))).rejects.toThrow();
  });

  it("is nothing to a colleague on the same device", async () => {
    const database = memoryDatabase();
    await createDeviceStore(database, "rivera").keep("draft-1", words);
    expect(await createDeviceStore(database, "okafor").read("draft-1")).toEqual([]);
  });

  it("does not open under another draft's name", async () => {
    const database = memoryDatabase();
    const store = createDeviceStore(database, "rivera");
    const id = await store.keep("draft-1", words);
    const row = database.rows.get(id) ?? expect.fail("no row");
    database.rows.set(id, { ...row, draftId: "draft-2" });
    expect(await store.read("draft-2")).toEqual([]);
  });

  it("survives a row that is damaged", async () => {
    const database = memoryDatabase();
    const store = createDeviceStore(database, "rivera");
    const id = await store.keep("draft-1", new Uint8Array([9]));
    await store.keep("draft-1", words);
    const row = database.rows.get(id) ?? expect.fail("no row");
    database.rows.set(id, { ...row, sealed: new ArrayBuffer(3) });
    expect((await store.read("draft-1")).map(({ change }) => change)).toEqual([words]);
  });

  it("of one draft can be forgotten, what no key opens among it, and of no other", async () => {
    const database = memoryDatabase();
    const store = createDeviceStore(database, "rivera");
    const id = await store.keep("draft-1", words);
    await store.keep("draft-1", words);
    await store.keep("draft-2", words);
    await createDeviceStore(database, "okafor").keep("draft-1", words);
    database.rows.set(id, { ...(database.rows.get(id) ?? expect.fail("no row")), sealed: new ArrayBuffer(3) });
    await store.forgetDraft("draft-1");
    expect([...database.rows.values()].map(({ person, draftId }) => [person, draftId])).toEqual([
      ["rivera", "draft-2"],
      ["okafor", "draft-1"],
    ]);
  });

  it("is gone after signing out, key and all", async () => {
    const database = memoryDatabase();
    const store = createDeviceStore(database, "rivera");
    await store.keep("draft-1", words);
    await store.forget();
    expect(database.rows.size).toBe(0);
    expect(await database.readKey("rivera")).toBeNull();
  });

  it("can be written again after signing in anew", async () => {
    const store = createDeviceStore(memoryDatabase(), "rivera");
    await store.keep("draft-1", words);
    await store.forget();
    await store.keep("draft-1", words);
    expect(await store.read("draft-1")).toHaveLength(1);
  });
});
