import { createServer } from "node:net";
import { Server } from "@hocuspocus/server";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import * as Y from "yjs";
import { elementText, insertWithProvenance } from "@goldthread/draft";
import { createDeviceStore } from "./device/device-store.ts";
import { memoryDatabase } from "./device/memory-database.ts";
import { createDraftManager } from "./draft-manager.ts";
import type { DraftSession } from "./draft-session.ts";
import { createLiveConnection } from "./live-connection.ts";
import { saveWords, sumUp } from "./save-state.ts";

function aFreePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => found(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

/** A live server that commits to a document of its own, as slowly as a test asks. */
function aLiveServer() {
  const committed = new Map<string, Y.Doc>();
  const gate = { delay: 0, isFull: false };
  let server: Server | null = null;
  let port = 0;
  const start = async () => {
    server = new Server({
      quiet: true,
      stopOnSignals: false,
      address: "127.0.0.1",
      async onLoadDocument({ document, documentName }) {
        const kept = committed.get(documentName);
        if (kept !== undefined) Y.applyUpdate(document, Y.encodeStateAsUpdate(kept));
        return document;
      },
      async beforeSync({ type, payload, documentName }) {
        if (type === 0) return;
        await new Promise((done) => setTimeout(done, gate.delay));
        if (gate.isFull) throw Object.assign(new Error(), { code: 4500, reason: "not-saved" });
        const doc = committed.get(documentName) ?? new Y.Doc();
        committed.set(documentName, doc);
        Y.applyUpdate(doc, payload);
      },
    });
    await server.listen(port === 0 ? await aFreePort() : port);
    port = server.address.port;
  };
  return {
    gate,
    start,
    stop: async () => server?.destroy(),
    url: () => `ws://127.0.0.1:${port}/api/live`,
    words: (draftId: string) => elementText(committed.get(draftId) ?? new Y.Doc(), "narrative").toJSON(),
  };
}

function aPage(url: string, database = memoryDatabase()) {
  const manager = createDraftManager({
    store: createDeviceStore(database, "rivera"),
    now: () => "2026-11-22T14:02:00Z",
    connect: () => createLiveConnection({ url, signedInAgain: () => new Promise<void>(() => undefined) }),
  });
  return { manager, database };
}

function type(session: DraftSession, words: string): void {
  const text = elementText(session.doc, "narrative");
  insertWithProvenance(text, { at: text.length, words, from: "typed" });
}

const wordsOf = (session: DraftSession) => elementText(session.doc, "narrative").toJSON();

describe("a draft that is open on a page", () => {
  it("is saved only when the server has committed every word, also after the network was away", async () => {
    const server = aLiveServer();
    await server.start();
    const { manager, database } = aPage(server.url());
    onTestFinished(async () => {
      await manager.close();
      await server.stop();
    });
    const session = manager.open("a");
    let wronglySaved = 0;
    session.subscribe(() => {
      if (session.state().waiting === 0 && server.words("a") !== wordsOf(session)) wronglySaved += 1;
    });

    type(session, "One. ");
    expect(await session.settled(50_000)).toBe(true);
    await server.stop();
    for (let count = 0; count < 10; count++) type(session, `Offline ${count}. `);
    await expect
      .poll(() => [session.state().connection, session.state().device], { timeout: 50_000 })
      .toEqual(["offline", "kept"]);
    expect(database.rows.size).toBeGreaterThan(0);

    server.gate.delay = 20;
    await server.start();
    expect(await session.settled(50_000)).toBe(true);
    expect(server.words("a")).toBe(wordsOf(session));
    expect(wronglySaved).toBe(0);
    await expect.poll(() => database.rows.size).toBe(0);
  });

  it("says that it is not saved while the server cannot write, keeps the words, and is saved once it can", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const server = aLiveServer();
    await server.start();
    const { manager, database } = aPage(server.url());
    onTestFinished(async () => {
      await manager.close();
      await server.stop();
    });
    const session = manager.open("a");
    const says = () => saveWords(sumUp([session.state()]), (instant) => instant.slice(11, 16));
    type(session, "Before. ");
    await expect.poll(says, { timeout: 50_000 }).toBe("Saved 14:02");
    server.gate.isFull = true;
    type(session, "Meanwhile. ");
    await expect.poll(says, { timeout: 50_000 }).toBe("Not saved, kept on this device");
    const said = new Set<string>();
    const connections: string[] = [];
    session.subscribe(() => {
      said.add(says());
      connections.push(session.state().connection);
    });
    // Asked again over a new socket.
    await expect.poll(() => connections.join(), { timeout: 50_000 }).toMatch(/offline.*online/);
    expect([...said]).toEqual(["Not saved, kept on this device"]);
    expect(database.rows.size).toBeGreaterThan(0);

    server.gate.isFull = false;
    await expect.poll(says, { timeout: 50_000 }).toBe("Saved 14:02");
    expect(server.words("a")).toBe("Before. Meanwhile. ");
    await expect.poll(() => database.rows.size).toBe(0);
  });

  it("is offline, no matter what was refused before, once the server is gone", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const server = aLiveServer();
    await server.start();
    const { manager } = aPage(server.url());
    onTestFinished(() => manager.close());
    const session = manager.open("a");
    server.gate.isFull = true;
    type(session, "Words. ");
    await expect.poll(() => session.state().isRefused, { timeout: 50_000 }).toBe(true);
    await server.stop();
    await expect
      .poll(() => [session.state().isRefused, session.state().connection], { timeout: 50_000 })
      .toEqual([false, "offline"]);
  });

  it("comes back with the words that a closed browser had not sent, and sends them", async () => {
    const server = aLiveServer();
    await server.start();
    const address = server.url();
    await server.stop();
    const before = aPage(address);
    type(before.manager.open("a"), "Written on the train.");
    await expect.poll(() => before.database.rows.size).toBe(1);

    const after = aPage(address, before.database);
    await server.start();
    onTestFinished(async () => {
      await Promise.all([before.manager.close(), after.manager.close()]);
      await server.stop();
    });
    expect(await after.manager.settleAll(10_000)).toBe(true);
    expect(server.words("a")).toBe("Written on the train.");
    await expect.poll(() => before.database.rows.size).toBe(0);
  });
});
