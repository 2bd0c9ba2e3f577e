import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { createDeviceStore } from "./device/device-store.ts";
import { memoryDatabase } from "./device/memory-database.ts";
import { createKeptChanges } from "./kept-changes.ts";
import { createOutgoingChanges } from "./outgoing-changes.ts";

function aDraft() {
  const database = memoryDatabase();
  const store = createDeviceStore(database, "rivera");
  const kept = createKeptChanges({ store, draftId: "d", onChange: () => undefined });
  const outgoing = createOutgoingChanges();
  const doc = new Y.Doc();
  doc.on("update", (change: Uint8Array) => kept.keep(outgoing.wrote(change)));
  return {
    database,
    kept,
    outgoing,
    type: (words: string) => doc.getText("t").insert(doc.getText("t").length, words),
    words: () => doc.getText("t").toJSON(),
    async onDevice() {
      const copy = new Y.Doc();
      for (const { change } of await store.read("d")) Y.applyUpdate(copy, change);
      return copy.getText("t").toJSON();
    },
  };
}

describe("changes that are not saved yet", () => {
  it("are on the device while the network is away", async () => {
    const draft = aDraft();
    draft.type("Walked in ");
    draft.type("late.");
    await draft.kept.idle();
    expect(draft.kept.allKept()).toBe(true);
    expect(await draft.onDevice()).toBe("Walked in late.");
  });

  it("leave the device once they are saved", async () => {
    const draft = aDraft();
    draft.type("Walked in late.");
    await draft.kept.idle();
    draft.outgoing.sent({ kind: "all", draft: "d" });
    draft.kept.settle(draft.outgoing.answered(true));
    await draft.kept.idle();
    expect(draft.database.rows.size).toBe(0);
  });

  it("take few rows, however long the network stays away", async () => {
    const draft = aDraft();
    for (let count = 0; count < 250; count++) {
      draft.type(`${count} `);
      await draft.kept.idle();
    }
    expect(draft.database.rows.size).toBeLessThanOrEqual(101);
    expect(await draft.onDevice()).toBe(draft.words());
  });

  it("are said not to be kept where the device refuses, and are kept when it takes them again", async () => {
    const draft = aDraft();
    const addRow = draft.database.addRow.bind(draft.database);
    draft.database.addRow = () => Promise.reject(new Error("quota"));
    draft.type("One. ");
    await draft.kept.idle();
    expect([draft.kept.hasFailed(), draft.kept.allKept()]).toEqual([true, false]);
    draft.database.addRow = addRow;
    draft.type("Two.");
    await draft.kept.idle();
    expect([draft.kept.hasFailed(), draft.kept.allKept()]).toEqual([false, true]);
    expect(await draft.onDevice()).toBe("One. Two.");
  });
});

it("whatever is neither saved nor on the device is being written there", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom("type", "wait", "send", "answer"), { maxLength: 40 }), async (acts) => {
      const draft = aDraft();
      let under = 0;
      for (const doing of acts) {
        if (doing === "type") draft.type("x");
        if (doing === "wait") await draft.kept.idle();
        if (doing === "send") {
          draft.outgoing.sent({ kind: "all", draft: "d" });
          under += 1;
        }
        if (doing === "answer" && under > 0) {
          under -= 1;
          draft.kept.settle(draft.outgoing.answered(true));
        }
      }
      await draft.kept.idle();
      const copy = new Y.Doc();
      for (const { change } of draft.outgoing.waiting()) Y.applyUpdate(copy, change);
      expect(draft.kept.allKept()).toBe(true);
      expect(draft.database.rows.size === 0).toBe(draft.outgoing.waiting().length === 0);
    }),
    { numRuns: 50 },
  );
});
