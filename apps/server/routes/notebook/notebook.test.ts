import { randomUUID } from "node:crypto";
import * as api from "@goldthread/api/nouns/notebook.ts";
import { insertRow } from "@goldthread/store/testing/index.ts";
import { describe, expect, it } from "vitest";
import { aNotebook, aWrap, seal } from "../../notebook/testing/a-notebook.ts";
import { somebody, type Somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;

async function anAuthor(): Promise<Somebody> {
  const author = await somebody(server);
  await aNotebook(author);
  return author;
}

async function aSavedItem(author: Somebody) {
  const itemId = randomUUID();
  const { revision } = await author.browser.ask(api.saveItem, { itemId, sealed: seal("x"), basedOn: null });
  return { itemId, revision };
}

describe("a notebook", () => {
  it("is begun by a licensed professional, once, and handed out to its author alone", async () => {
    const author = await somebody(server);
    const before = await author.browser.ask(api.readNotebook, {});
    expect(before).toMatchObject({ exists: false, wraps: [], version: 0, isHeld: false });
    expect(before.authorship).toMatchObject({ regimes: ["hipaa", "part2"], credential: "LCSW" });
    expect(before.authorship.sources.length).toBe(2);
    const { wraps } = await aNotebook(author);
    const { wraps: kept, version } = await author.browser.ask(api.readNotebook, {});
    expect(version).toBe(1);
    expect(kept.map(({ id, wrapped }) => ({ id, wrapped })).toSorted(byId)).toEqual(
      wraps.map(({ id, wrapped }) => ({ id, wrapped })).toSorted(byId),
    );
    expect(kept[0]?.createdAt).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(await author.browser.refused(api.createNotebook, { wraps: [aWrap()] })).toMatchObject({
      code: "notebook_exists",
    });
    const administrator = await somebody(server, { roles: ["administrator", "supervisor", "records-officer"] });
    expect(await administrator.browser.ask(api.readNotebook, {})).toMatchObject({ exists: false, wraps: [] });
  });

  it("is not begun by somebody without such a licence, or whose licence has ended", async () => {
    const aide = await somebody(server);
    await owner().sql("update staff set credential = 'Behavioral Health Aide' where id = $1", [aide.id]);
    expect(await aide.browser.refused(api.createNotebook, { wraps: [aWrap()] })).toMatchObject({
      code: "may_not_keep_notebook",
    });
    const lapsed = await somebody(server);
    const licence = { id: randomUUID(), staff_id: lapsed.id, title: "LCSW", expires_on: "2020-01-01" };
    await insertRow(owner(), "staff_credential", licence);
    expect(await lapsed.browser.refused(api.createNotebook, { wraps: [aWrap()] })).toMatchObject({
      code: "may_not_keep_notebook",
    });
    await owner().sql("update staff_credential set expires_on = null where id = $1", [licence.id]);
    await lapsed.browser.ask(api.createNotebook, { wraps: [aWrap()] });
  });

  it("takes no key that is not wrapped: what is no age file is refused by name", async () => {
    const author = await somebody(server);
    const plain = { ...aWrap(), wrapped: Buffer.from("the key itself").toString("base64") };
    expect(await author.browser.refused(api.createNotebook, { wraps: [plain] })).toMatchObject({
      code: "invalid_input",
      fields: [{ field: "wraps.0.wrapped", expected: "expected an age file" }],
    });
  });

  it("has ways in that are added, replaced and removed on the version seen, and never the last one", async () => {
    const author = await anAuthor();
    const passkey = aWrap("passkey");
    const { id: wrapId, ...fields } = passkey;
    const added = await author.browser.ask(api.putWrap, { wrapId, version: 1, ...fields, label: "Laptop" });
    expect(added).toEqual({ version: 2 });
    const stale = { wrapId, version: 1, ...fields };
    expect(await author.browser.refused(api.putWrap, stale)).toMatchObject({ code: "changed_meanwhile" });
    const { wraps } = await author.browser.ask(api.readNotebook, {});
    expect(wraps.map(({ label }) => label).toSorted()).toEqual(["Laptop", "passphrase", "recovery"]);
    const others = wraps.filter(({ id }) => id !== wrapId);
    for (const [at, { id }] of others.entries())
      await author.browser.ask(api.removeWrap, { wrapId: id, version: 2 + at });
    expect(await author.browser.refused(api.removeWrap, { wrapId, version: 4 })).toMatchObject({ code: "last_way_in" });
    expect((await author.browser.ask(api.readNotebook, {})).version).toBe(4);
    const stranger = await anAuthor();
    expect(await stranger.browser.refused(api.putWrap, { ...stale, wrapId })).toMatchObject({ code: "not_found" });
    expect(await stranger.browser.refused(api.removeWrap, { wrapId, version: 1 })).toMatchObject({ code: "not_found" });
  });

  it("remembers the day on which its author proved the recovery key", async () => {
    const author = await anAuthor();
    const { recoveryProvenAt } = await author.browser.ask(api.proveRecovery, {});
    expect(recoveryProvenAt).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect((await author.browser.ask(api.readNotebook, {})).recoveryProvenAt).toBe(recoveryProvenAt);
  });
});

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

describe("a sealed item", () => {
  it("comes back as it was kept, to its author alone", async () => {
    const author = await anAuthor();
    const itemId = randomUUID();
    const sealed = seal("what she avoided saying");
    expect(await author.browser.ask(api.saveItem, { itemId, sealed, basedOn: null })).toEqual({ revision: 1 });
    const read = await author.browser.ask(api.listItems, {});
    expect(read).toEqual({ items: [{ id: itemId, revision: 1, sealed, isDeleted: false }], next: null });
    const other = await anAuthor();
    expect(await other.browser.ask(api.listItems, {})).toEqual({ items: [], next: null });
    expect(await other.browser.refused(api.saveItem, { itemId, sealed, basedOn: 1 })).toMatchObject({
      code: "not_found",
    });
  });

  it("is of no other size than those that everything is padded to", async () => {
    const author = await anAuthor();
    for (const bytes of [0, 1, 1024, 1053, 1055, 2_000_000]) {
      const sealed = Buffer.alloc(bytes).toString("base64");
      const { status } = await author.browser.refused(api.saveItem, { itemId: randomUUID(), sealed, basedOn: null });
      expect([bytes, status]).toEqual([bytes, 400]);
    }
    const largest = Buffer.alloc(api.sealedSizes.at(-1) ?? 0).toString("base64");
    await author.browser.ask(api.saveItem, { itemId: randomUUID(), sealed: largest, basedOn: null });
  });

  it("saved by two devices keeps both: the second is given the first's and nothing is overwritten", async () => {
    const author = await anAuthor();
    const { itemId, revision } = await aSavedItem(author);
    const one = seal("one");
    const first = await author.browser.ask(api.saveItem, { itemId, sealed: one, basedOn: revision });
    const refused = await author.browser.refused(api.saveItem, { itemId, sealed: seal("two"), basedOn: revision });
    expect(refused).toMatchObject({
      status: 409,
      code: "notebook_item_changed",
      other: { id: itemId, revision: first.revision, sealed: one, isDeleted: false },
    });
    expect(await author.browser.refused(api.saveItem, { itemId, sealed: seal("new"), basedOn: null })).toMatchObject({
      code: "notebook_item_changed",
    });
    expect((await author.browser.ask(api.listItems, {})).items).toMatchObject([
      { revision: first.revision, sealed: one },
    ]);
  });

  it("at the same moment from two devices: one is kept, the other is told", async () => {
    const author = await anAuthor();
    const { itemId, revision } = await aSavedItem(author);
    const save = (words: string) =>
      author.browser.ask(api.saveItem, { itemId, sealed: seal(words), basedOn: revision }).then(
        () => "kept",
        () => "told",
      );
    expect((await Promise.all([save("a"), save("b")])).toSorted()).toEqual(["kept", "told"]);
  });

  it("is deleted for good, and the author's other devices hear of it", async () => {
    const author = await anAuthor();
    const { itemId, revision } = await aSavedItem(author);
    const { revision: deleted } = await author.browser.ask(api.removeItem, { itemId, basedOn: revision });
    expect(await author.browser.ask(api.listItems, { since: revision })).toEqual({
      items: [{ id: itemId, revision: deleted, sealed: "", isDeleted: true }],
      next: null,
    });
    const back = await author.browser.ask(api.saveItem, { itemId, sealed: seal("again"), basedOn: deleted });
    expect((await author.browser.ask(api.listItems, {})).items).toMatchObject([
      { revision: back.revision, isDeleted: false },
    ]);
  });

  it("comes in pages that together miss nothing", async () => {
    const author = await anAuthor();
    const large = seal("x".repeat(400 * 1024));
    for (let at = 0; at < 11; at++)
      await author.browser.ask(api.saveItem, { itemId: randomUUID(), sealed: large, basedOn: null });
    const pages: number[] = [];
    let next: number | null = 0;
    while (next !== null) {
      const page: { items: readonly unknown[]; next: number | null } = await author.browser.ask(api.listItems, {
        since: next,
      });
      pages.push(page.items.length);
      next = page.next;
    }
    expect(pages).toEqual([9, 2]);
  });

  it("needs a notebook, and an id that tells no time", async () => {
    const nobody = await somebody(server);
    const sealed = seal("x");
    expect(await nobody.browser.refused(api.saveItem, { itemId: randomUUID(), sealed, basedOn: null })).toMatchObject({
      code: "notebook_needed",
    });
    const timed = "019aa000-0000-7000-8000-000000000000";
    expect(await nobody.browser.refused(api.saveItem, { itemId: timed, sealed, basedOn: null })).toMatchObject({
      code: "invalid_input",
      fields: [{ field: "itemId" }],
    });
  });

  it("leaves no line in the log and no row in the trail when it is saved", async () => {
    const author = await anAuthor();
    const [lines, rows] = [server.log.length, await trailOf(author)];
    const { itemId, revision } = await aSavedItem(author);
    await author.browser.ask(api.saveItem, { itemId, sealed: seal("x"), basedOn: revision });
    // Nor when another device was first.
    await author.browser.refused(api.saveItem, { itemId, sealed: seal("y"), basedOn: revision });
    await author.browser.ask(api.listItems, {});
    expect(server.log.slice(lines).filter((line) => line.includes("notebook"))).toEqual([]);
    expect(await trailOf(author)).toEqual(rows);
    await author.browser.ask(api.readNotebook, {});
    expect(server.log.slice(lines).filter((line) => line.includes("notebook"))).toHaveLength(1);
    expect(await trailOf(author)).toEqual([...rows, { act: "own notebook opened", client_id: null, subject: null }]);
  });
});

const trailOf = ({ id }: Somebody) =>
  owner().sql("select act, client_id, subject from audit_event where staff_id = $1 order by seq", [id]);
