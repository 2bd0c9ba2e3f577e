import { createNotebookKey, openKeys, parseBase64, sealItem } from "@goldthread/vault";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aServer } from "./a-server.ts";
import { memoryRows } from "./memory-rows.ts";
import { aboutNothing, type NoteContent } from "./note-content.ts";
import { openBook, type Book } from "./open-book.ts";
import { sealOf } from "./sealed-rows.ts";
import { pull, push } from "./sync.ts";

const author = crypto.randomUUID();
const ring = { author, keys: [createNotebookKey()], recoveryRecipient: "" };

function aNote(text: string, more: Partial<NoteContent> = {}): NoteContent {
  return {
    type: "note",
    kind: "psychotherapy",
    title: "",
    text,
    about: aboutNothing,
    day: "2026-03-02",
    changedAt: "2026-03-02T17:00:00Z",
    otherVersionOf: null,
    ...more,
  };
}

/** A browser with its own storage; `unlock` is a sitting in it. */
function aDevice(server = aServer()) {
  const rows = memoryRows();
  const unlock = async (): Promise<Book> =>
    openBook({ keys: await openKeys(ring), rows, now: () => "2026-03-02T17:00:00Z", newId: () => crypto.randomUUID() });
  const meet = async () => {
    await push(rows, server);
    await pull(rows, server);
  };
  return { server, rows, unlock, meet };
}

const titlesOf = (book: Book) => book.cards().map(({ title }) => title);
const words = "She wanted me to be angry for her.";

describe("an unlocked notebook", () => {
  it("gives back what was written, after it was locked and unlocked", async () => {
    const { unlock } = aDevice();
    const { id } = await (await unlock()).save(aNote(words, { title: "Anger" }), null, true);
    const again = await unlock();
    expect(titlesOf(again)).toEqual(["Anger"]);
    expect(await again.read(id)).toMatchObject({ text: words, title: "Anger" });
  });

  it("leaves neither words, nor titles, nor names on the device or with the server", async () => {
    const { unlock, rows, server, meet } = aDevice();
    const book = await unlock();
    const about = { kind: "client", id: crypto.randomUUID(), name: "Ada Brun", clientId: null } as const;
    const { id } = await book.save(aNote(words, { title: "Anger", about }), null, true);
    await book.save(aNote(`${words} Again.`, { title: "Anger", about }), book.card(id), true);
    await book.sealIndex();
    await meet();
    const sealed = [...server.items.values()].map((item) => Buffer.from(parseBase64(item.sealed)).toString("latin1"));
    const kept = [...rows.rows.values()].flatMap(({ body }) => [body.stored, body.pending]);
    const everything = [...sealed, ...kept.map((bytes) => Buffer.from(bytes ?? []).toString("latin1"))].join("\n");
    const heads = JSON.stringify([...rows.rows.values()].map(({ head }) => head));
    for (const secret of ["angry", "Anger", "Ada", "Brun", "psychotherapy", about.id, "index"])
      expect(everything + heads).not.toContain(secret);
    // A note, its history and the index: the server cannot tell which is which.
    expect(server.items.size).toBe(3);
  });

  it("is found by the beginnings of words, in title, text and name, whatever the accents", async () => {
    const { unlock } = aDevice();
    const book = await unlock();
    const about = { kind: "client", id: crypto.randomUUID(), name: "Ada Brun", clientId: null } as const;
    await book.save(aNote("We met at the café by the river.", { title: "First", about }), null, true);
    await book.save(aNote("Rivers again; 川を渡る夢。", { title: "Second" }), null, true);
    const found = (query: string) =>
      book
        .search(query)
        .map(({ title }) => title)
        .toSorted();
    expect(found("riv")).toEqual(["First", "Second"]);
    expect(found("cafe RIV")).toEqual(["First"]);
    expect(found("ada")).toEqual(["First"]);
    expect(found("second")).toEqual(["Second"]);
    expect(found("渡る")).toEqual(["Second"]);
    expect(found("iver")).toEqual([]);
    expect(found("")).toEqual([]);
  });

  it("finds the same with an index that was sealed, one that was lost, and none", async () => {
    const texts = fc.array(fc.stringMatching(/^[a-e]{1,3}( [a-e]{1,3}){0,5}$/), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(texts, fc.stringMatching(/^[a-e]{1,2}$/), fc.boolean(), async (some, query, isSealed) => {
        const { unlock, rows } = aDevice();
        const book = await unlock();
        for (const text of some) await book.save(aNote(text), null, true);
        const expected = some.filter((text) => text.split(" ").some((word) => word.startsWith(query))).toSorted();
        const found = (one: Book) =>
          one
            .search(query)
            .map(({ title }) => title)
            .toSorted();
        expect(found(book)).toEqual(expected);
        if (isSealed) await book.sealIndex();
        expect(found(await unlock())).toEqual(expected);
        const index = await (await openKeys(ring)).itemId("index 0");
        const row = rows.rows.get(index);
        if (row?.body.pending != null) row.body.pending.fill(0, 100, 110);
        expect(found(await unlock())).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  it("keeps what a note said before each sitting", async () => {
    const { unlock } = aDevice();
    const book = await unlock();
    let card = await book.save(aNote("one"), null, true);
    card = await book.save(aNote("one and a half"), card, false);
    card = await book.save(aNote("two"), card, true);
    await book.save(aNote("three"), card, true);
    expect((await book.versions(card.id)).map(({ text }) => text)).toEqual(["one and a half", "two"]);
    const again = await unlock();
    expect((await again.versions(card.id)).map(({ text }) => text)).toEqual(["one and a half", "two"]);
    expect(again.cards()).toHaveLength(1);
  });

  it("keeps both where the same note was changed in two windows", async () => {
    const { unlock } = aDevice();
    const [one, other] = [await unlock(), await unlock()];
    const card = await one.save(aNote("begun"), null, true);
    await other.catchUp();
    await one.save(aNote("in one window"), card, false);
    const beside = await other.save(aNote("in the other"), other.card(card.id), false);
    expect(beside.otherVersionOf).toBe(card.id);
    await one.catchUp();
    expect(titlesOf(one).toSorted()).toEqual(["in one window", "in the other"]);
  });

  it("brings a deleted note back as it was, before and after the server heard of it", async () => {
    const { unlock, server, meet } = aDevice();
    const book = await unlock();
    const first = await book.save(aNote("one"), null, true);
    const card = await book.save(aNote("two"), first, true);
    const undoAtOnce = await book.remove(card.id);
    await undoAtOnce();
    await book.catchUp();
    await meet();
    const undoLater = await book.remove(card.id);
    await meet();
    expect(server.items.get(card.id)?.isDeleted).toBe(true);
    expect(book.cards()).toEqual([]);
    await undoLater();
    await book.catchUp();
    await meet();
    const again = await unlock();
    expect(await again.read(card.id)).toMatchObject({ text: "two" });
    expect((await again.versions(card.id)).map(({ text }) => text)).toEqual(["one"]);
    expect(server.items.get(card.id)?.isDeleted).toBe(false);
  });

  it("says of an item that no key opens that there is one, and shows the rest", async () => {
    const { unlock, rows } = aDevice();
    const book = await unlock();
    const { id } = await book.save(aNote("lost"), null, true);
    await book.save(aNote("kept"), null, true);
    rows.rows.get(id)?.body.pending?.fill(0, 40, 50);
    const again = await unlock();
    expect(titlesOf(again)).toEqual(["kept"]);
    expect(again.damaged()).toBe(1);
  });

  it("remembers how long its author means to keep notes, and what was put off, sealed like everything else", async () => {
    const { unlock, rows, server, meet } = aDevice();
    const book = await unlock();
    const { id } = await book.save(aNote("old"), null, true);
    await book.saveSettings({ askAfterYears: 7 });
    await book.saveSettings({ keptUntil: { [id]: "2034-03-02" } });
    await meet();
    expect((await unlock()).settings()).toMatchObject({ askAfterYears: 7, keptUntil: { [id]: "2034-03-02" } });
    const sealed = [...server.items.values()].map((item) => Buffer.from(parseBase64(item.sealed)).toString("latin1"));
    const kept = [...rows.rows.values()].map(({ body }) => Buffer.from(body.stored ?? []).toString("latin1"));
    expect([...sealed, ...kept].join("")).not.toMatch(/askAfterYears|2034-03-02/);
  });

  it("reads the settings that were sealed before notes could be put off", async () => {
    const { unlock, rows } = aDevice();
    const keys = await openKeys(ring);
    const id = await keys.itemId("settings");
    const before = new TextEncoder().encode(JSON.stringify({ type: "settings", idleMinutes: 2, askAfterYears: 5 }));
    const pending = await sealItem(keys, id, before);
    const head = { id, revision: null, isDeleted: false, seal: sealOf(pending) };
    const row = {
      head: { ...head, pending: { act: "save", basedOn: null } },
      body: { stored: null, pending },
    } as const;
    await rows.change(id, () => row);
    expect((await unlock()).settings()).toMatchObject({ idleMinutes: 2, askAfterYears: 5, keptUntil: {} });
  });

  it("opens the versions of a note that a legal hold kept, and no other item in their place", async () => {
    const { unlock, server, meet } = aDevice();
    const book = await unlock();
    const { id } = await book.save(aNote("first", { title: "Anger" }), null, true);
    await book.save(aNote("another"), null, true);
    await meet();
    const sealed = [...server.items.values()].map((item) => item.sealed);
    expect(await book.openKept(id, sealed)).toEqual([{ at: "2026-03-02T17:00:00Z", title: "Anger", text: "first" }]);
  });
});

describe("two devices", () => {
  it("see the same notebook once they have met", async () => {
    const one = aDevice();
    const other = aDevice(one.server);
    const book = await one.unlock();
    for (let nr = 0; nr < 30; nr += 1) await book.save(aNote(`note ${nr}`), null, true);
    await book.sealIndex();
    await one.meet();
    await other.meet();
    expect(titlesOf(await other.unlock()).toSorted()).toEqual(titlesOf(book).toSorted());
  });

  it("that both changed a note while offline keep both versions, on both", async () => {
    const one = aDevice();
    const other = aDevice(one.server);
    const first = await one.unlock();
    const card = await first.save(aNote("begun"), null, true);
    await first.sealIndex();
    await one.meet();
    await other.meet();
    const second = await other.unlock();
    await first.save(aNote("on the laptop"), card, true);
    await second.save(aNote("on the phone"), second.card(card.id), true);
    await first.sealIndex();
    await second.sealIndex();
    await one.meet();
    await other.meet();
    await second.catchUp();
    await second.sealIndex();
    await other.meet();
    await one.meet();
    await first.catchUp();
    for (const book of [first, second, await one.unlock(), await other.unlock()]) {
      expect(titlesOf(book).toSorted()).toEqual(["on the laptop", "on the phone"]);
      expect(book.search("on")).toHaveLength(2);
      const beside = book.cards().find(({ otherVersionOf }) => otherVersionOf !== null);
      expect(beside?.otherVersionOf).toBe(card.id);
      expect((await book.versions(card.id)).map(({ text }) => text)).toEqual(["begun"]);
    }
  });

  it("agree that a note is deleted, and keep one that the other went on writing", async () => {
    const one = aDevice();
    const other = aDevice(one.server);
    const first = await one.unlock();
    const gone = await first.save(aNote("gone"), null, true);
    const kept = await first.save(aNote("kept"), null, true);
    await one.meet();
    await other.meet();
    const second = await other.unlock();
    await first.remove(gone.id);
    await first.remove(kept.id);
    await second.save(aNote("kept and gone on"), second.card(kept.id), false);
    await one.meet();
    await other.meet();
    await second.catchUp();
    await other.meet();
    await one.meet();
    await first.catchUp();
    expect(titlesOf(first)).toEqual(["kept and gone on"]);
    expect(titlesOf(second)).toEqual(["kept and gone on"]);
  });
});

describe("what waits to be sent", () => {
  it("is sent without a key, in whatever state the notebook is", async () => {
    const { unlock, rows, server, meet } = aDevice();
    await (await unlock()).save(aNote(words), null, true);
    expect([...rows.rows.values()].some(({ head }) => head.pending !== null)).toBe(true);
    await meet();
    expect([...rows.rows.values()].some(({ head }) => head.pending !== null)).toBe(false);
    expect(server.items.size).toBe(1);
  });

  it("is not kept twice where only the answer was lost", async () => {
    const { unlock, rows, server, meet } = aDevice();
    const book = await unlock();
    await book.save(aNote(words), null, true);
    server.losesAnswers = true;
    await expect(push(rows, server)).rejects.toThrow("network");
    server.losesAnswers = false;
    // Without a key: behind the lock, too.
    await meet();
    expect([...rows.rows.values()].some(({ head }) => head.pending !== null)).toBe(false);
    await book.catchUp();
    expect(book.cards()).toHaveLength(1);
  });

  it("is not undone by a server that goes back to an older version", async () => {
    const { unlock, rows, server, meet } = aDevice();
    const book = await unlock();
    const card = await book.save(aNote("old"), null, true);
    await meet();
    const old = server.items.get(card.id) ?? expect.fail("not sent");
    await book.save(aNote("new"), card, false);
    await meet();
    server.items.set(card.id, old);
    await rows.writeSince(0);
    await pull(rows, server);
    await book.catchUp();
    expect(await book.read(card.id)).toMatchObject({ text: "new" });
  });

  it("goes on from what was sent while somebody typed on", async () => {
    const { unlock, rows, server, meet } = aDevice();
    const book = await unlock();
    const card = await book.save(aNote("one"), null, true);
    const slow = {
      ...server,
      save: async (item: Parameters<typeof server.save>[0]) => {
        const sent = await server.save(item);
        await book.save(aNote("one two"), book.card(card.id), false);
        return sent;
      },
    };
    await push(rows, slow);
    await meet();
    expect(await (await unlock()).read(card.id)).toMatchObject({ text: "one two" });
    expect(server.items.size).toBe(1);
  });

  it("brings back a note that a legal hold keeps from being deleted", async () => {
    const { unlock, rows, server, meet } = aDevice();
    const book = await unlock();
    const card = await book.save(aNote("held"), null, true);
    await meet();
    server.isHeld = true;
    await book.remove(card.id);
    expect(book.cards()).toHaveLength(0);
    expect(await push(rows, server)).toBe(1);
    await book.catchUp();
    expect(titlesOf(book)).toEqual(["held"]);
    expect(await push(rows, server)).toBe(0);
  });

  it("is taken back where a note was never sent at all", async () => {
    const { unlock, rows, meet, server } = aDevice();
    const book = await unlock();
    const card = await book.save(aNote("never mind"), null, true);
    await book.remove(card.id);
    await meet();
    expect(rows.rows.size).toBe(0);
    expect(server.items.size).toBe(0);
  });
});
