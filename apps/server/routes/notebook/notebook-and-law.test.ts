import { randomUUID } from "node:crypto";
import * as api from "@goldthread/api/nouns/notebook.ts";
import { aCareTeamPlace, aClient } from "@goldthread/store/testing/index.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { aNotebook, aWrap, seal } from "../../notebook/testing/a-notebook.ts";
import { somebody, type Somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;
let officer: Somebody;
let administrator: Somebody;
beforeAll(async () => {
  officer = await somebody(server, { roles: ["records-officer"] });
  administrator = await somebody(server, { roles: ["administrator"] });
});

async function anAuthor() {
  const author = await somebody(server);
  const { wraps } = await aNotebook(author);
  const itemId = randomUUID();
  const sealed = seal("first words");
  const { revision } = await author.browser.ask(api.saveItem, { itemId, sealed, basedOn: null });
  return { author, wraps, itemId, revision, sealed };
}

describe("a legal hold", () => {
  it("keeps what is replaced, stops every deletion, and opens nothing to whoever placed it", async () => {
    const { author, wraps, itemId, revision, sealed } = await anAuthor();
    const hold = { authorId: author.id, reason: "Letter of 3 March, made up" };
    const { id: holdId } = await officer.browser.ask(api.placeNotebookHold, hold);
    expect((await author.browser.ask(api.readNotebook, {})).isHeld).toBe(true);
    const next = await author.browser.ask(api.saveItem, { itemId, sealed: seal("other words"), basedOn: revision });
    expect(await author.browser.refused(api.removeItem, { itemId, basedOn: next.revision })).toMatchObject({
      code: "notebook_held",
    });
    expect(await author.browser.refused(api.removeWrap, { wrapId: wraps[0]?.id ?? "", version: 1 })).toMatchObject({
      code: "notebook_held",
    });
    const { id: _, ...fields } = aWrap();
    await author.browser.ask(api.putWrap, { wrapId: wraps[0]?.id ?? "", version: 1, ...fields });
    expect(await author.browser.ask(api.listKept, { itemId })).toEqual({
      versions: [{ revision, sealed }],
      next: null,
    });
    expect(await owner().sql("select what from notebook_kept where staff_id = $1 order by seq", [author.id])).toEqual([
      { what: "item" },
      { what: "wrap" },
    ]);
    expect(await officer.browser.ask(api.listItems, {})).toEqual({ items: [], next: null });
    expect(await officer.browser.ask(api.listKept, { itemId })).toEqual({ versions: [], next: null });
    await officer.browser.ask(api.liftNotebookHold, { holdId, reason: "Settled" });
    expect((await author.browser.ask(api.readNotebook, {})).isHeld).toBe(false);
    await author.browser.ask(api.removeItem, { itemId, basedOn: next.revision });
    expect(await author.browser.ask(api.listKept, { itemId })).toEqual({ versions: [], next: null });
  });

  it("stands until each that was placed is lifted, once, and leaves an entry in the ledger for each act", async () => {
    const { author } = await anAuthor();
    const place = () => officer.browser.ask(api.placeNotebookHold, { authorId: author.id, reason: "A case" });
    const [one, other] = [await place(), await place()];
    await officer.browser.ask(api.liftNotebookHold, { holdId: one.id, reason: "Over" });
    expect((await author.browser.ask(api.readNotebook, {})).isHeld).toBe(true);
    expect(await officer.browser.refused(api.liftNotebookHold, { holdId: one.id, reason: "Again" })).toMatchObject({
      code: "changed_meanwhile",
    });
    await officer.browser.ask(api.liftNotebookHold, { holdId: other.id, reason: "Over" });
    expect((await author.browser.ask(api.readNotebook, {})).isHeld).toBe(false);
    const { holds } = await officer.browser.ask(api.listNotebookHolds, {});
    const ours = holds.filter(({ authorId }) => authorId === author.id);
    expect(ours.map(({ lifted }) => lifted?.reason)).toEqual(["Over", "Over"]);
    const kinds = await owner().sql(
      "select e.kind, count(*)::integer from notebook_hold h join ledger_entry e on e.id = h.entry_id where h.author_id = $1 group by 1",
      [author.id],
    );
    expect(kinds).toEqual([{ kind: "legal-hold", count: 4 }]);
  });

  it("is placed and lifted by a records officer alone", async () => {
    const { author } = await anAuthor();
    const hold = { authorId: author.id, reason: "Because" };
    for (const other of [author, administrator])
      expect(await other.browser.refused(api.placeNotebookHold, hold)).toMatchObject({ code: "not_found" });
    const { id: holdId } = await officer.browser.ask(api.placeNotebookHold, hold);
    for (const other of [author, administrator])
      expect(await other.browser.refused(api.liftNotebookHold, { holdId, reason: "No" })).toMatchObject({
        code: "not_found",
      });
    const unknown = { authorId: randomUUID(), reason: "Nobody" };
    expect(await officer.browser.refused(api.placeNotebookHold, unknown)).toMatchObject({ code: "not_found" });
  });
});

const authorisation = {
  information: "Private notes of 3 and 10 March",
  discloser: "The author",
  recipient: "Dr Made-up",
  purpose: "A second opinion",
  expiresOn: "2099-01-01",
  expiresWith: "",
  signedBy: "Ada Made-up",
  capacity: "",
  signedOn: "2026-01-02",
  saysHowToRevoke: true,
  saysNothingDependsOnIt: true,
  saysMayBeRedisclosed: true,
  isItsOwnForm: true,
} as const;

const release = {
  regime: "hipaa",
  ground: "authorisation",
  citation: "45 CFR 164.508",
  authorisation,
  clientId: null,
  recipient: "Dr Made-up",
  purpose: "A second opinion",
  digest: "ab".repeat(32),
} as const;

describe("a release", () => {
  it("is accounted for by its author, in the ledger without a name, and read by nobody else", async () => {
    const { author } = await anAuthor();
    const client = await aClient(owner(), { name: "Ada Made-up" });
    await aCareTeamPlace(owner(), { client_id: client.id, staff_id: author.id });
    const given = { ...release, clientId: client.id };
    const { id, at } = await author.browser.ask(api.addRelease, given);
    expect(await author.browser.ask(api.listReleases, {})).toEqual({ releases: [{ ...given, id, at }], next: null });
    for (const other of [officer, administrator, (await anAuthor()).author])
      expect((await other.browser.ask(api.listReleases, {})).releases).toEqual([]);
    const [entry] = await owner().sql<{ kind: string; leaf: string }>(
      "select e.kind, e.leaf from notebook_release r join ledger_entry e on e.id = r.entry_id where r.id = $1",
      [id],
    );
    expect(entry?.kind).toBe("disclosure");
    expect(entry?.leaf).not.toContain(client.id);
    const trail = await owner().sql("select client_id, subject from audit_event where act = 'private notes released'");
    expect(trail).toEqual([{ client_id: null, subject: id }]);
    const accounted = await officer.browser.ask(api.readReleaseAccounting, { clientId: client.id });
    expect(accounted.releases).toEqual([
      {
        id,
        at,
        author: author.name,
        regime: "hipaa",
        ground: "authorisation",
        citation: "45 CFR 164.508",
        recipient: "Dr Made-up",
        purpose: "A second opinion",
      },
    ]);
    for (const other of [author, administrator])
      expect(await other.browser.refused(api.readReleaseAccounting, { clientId: client.id })).toMatchObject({
        code: "not_found",
      });
  });

  it.each([
    ["its law does not know the ground", { regime: "part2", ground: "coroner", authorisation: null }, "ground"],
    ["the client agreed and nothing says how", { authorisation: null }, "authorisation"],
    ["the agreement came with another ground", { ground: "coroner" }, "authorisation"],
    [
      "the agreement has ended",
      { authorisation: { ...authorisation, expiresOn: "2026-01-03" } },
      "authorisation.expiresOn",
    ],
    ["the agreement never ends", { authorisation: { ...authorisation, expiresOn: null } }, "authorisation.expiresOn"],
    [
      "it is signed tomorrow",
      { authorisation: { ...authorisation, signedOn: "2098-01-01" } },
      "authorisation.signedOn",
    ],
  ] as const)("is refused where %s", async (_why, changed, field) => {
    const { author } = await anAuthor();
    expect(await author.browser.refused(api.addRelease, { ...release, ...changed })).toMatchObject({
      code: "invalid_input",
      fields: [{ field }],
    });
    expect(await owner().sql("select from notebook_release where author_id = $1", [author.id])).toEqual([]);
  });

  it("about somebody who was never the author's client is refused", async () => {
    const { author } = await anAuthor();
    const clientId = (await aClient(owner())).id;
    expect(await author.browser.refused(api.addRelease, { ...release, clientId })).toMatchObject({ code: "not_found" });
  });
});

describe("an author who is asked", () => {
  it("hears of it, says that they have looked, and the asker learns no more than that", async () => {
    const { author } = await anAuthor();
    const asked = { authorId: author.id, words: "Is there anything about the meeting of 3 March?" };
    for (const asker of [officer, administrator]) await asker.browser.ask(api.addNotebookRequest, asked);
    expect(await author.browser.refused(api.addNotebookRequest, asked)).toMatchObject({ code: "not_found" });
    const mine = await author.browser.ask(api.listNotebookRequests, {});
    expect(mine.requests.map(({ askedByName }) => askedByName).toSorted()).toEqual(
      [officer.name, administrator.name].toSorted(),
    );
    const requestId = mine.requests.find(({ askedById }) => askedById === officer.id)?.id ?? "";
    expect(await officer.browser.refused(api.closeNotebookRequest, { requestId })).toMatchObject({ code: "not_found" });
    await author.browser.ask(api.closeNotebookRequest, { requestId });
    const [answered] = (await officer.browser.ask(api.listNotebookRequests, {})).requests;
    expect(answered).toMatchObject({ id: requestId, words: asked.words, lookedOn: answered?.askedOn });
    const stranger = await somebody(server);
    expect(await stranger.browser.ask(api.listNotebookRequests, {})).toEqual({ requests: [] });
  });

  it("may be known to keep a notebook, yes or no, to those who may ask", async () => {
    const { author } = await anAuthor();
    const without = await somebody(server);
    for (const asker of [officer, administrator]) {
      expect(await asker.browser.ask(api.readNotebookStanding, { staffId: author.id })).toEqual({ exists: true });
      expect(await asker.browser.ask(api.readNotebookStanding, { staffId: without.id })).toEqual({ exists: false });
    }
    expect(await without.browser.refused(api.readNotebookStanding, { staffId: author.id })).toMatchObject({
      code: "not_found",
    });
  });
});
