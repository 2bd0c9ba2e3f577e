import { format } from "node:util";
import { signIn, signOut } from "@goldthread/api/nouns/me.ts";
import { sign } from "@goldthread/api/nouns/session.ts";
import { changeStaff, deactivateStaff } from "@goldthread/api/nouns/staff.ts";
import { elementText, readDraft } from "@goldthread/draft";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { WebSocket } from "ws";
import * as Y from "yjs";
import { aGroupSession, anIndividualSession, openPages } from "../signing/testing/a-session.ts";
import { somebody, testPassphrase, type Somebody } from "../testing/somebody.ts";
import { withTestServer } from "../testing/test-server.ts";
import { aTab, until } from "./testing/a-tab.ts";

const server = withTestServer();
// Real sockets, and processes beside them that want the same processors.
vi.setConfig({ testTimeout: 60_000 });
const owner = () => server.test.asOwner;
const tabOf = ({ browser }: Somebody) => aTab({ port: server.running.port, cookie: browser.cookie });

// Hocuspocus prints every refusal; what it prints must name nobody, and is looked at below.
const printed: unknown[][] = [];
beforeEach(() => {
  printed.length = 0;
  vi.spyOn(console, "error").mockImplementation((...line: unknown[]) => void printed.push(line));
});

/** An individual note open in a tab of its author's. */
async function anOpenNote() {
  const made = await anIndividualSession(server);
  const { writer } = await openPages(server, made.author, made.session.id);
  const draftId = writer.draft?.id ?? "";
  return { ...made, draftId, draft: tabOf(made.author).open(draftId) };
}

/** The shared part of a session that two lead. */
async function aSharedPart() {
  const {
    leaders: [one, two],
    session,
  } = await aGroupSession(server, { members: 1, facilitators: 2 });
  if (one === undefined || two === undefined) throw new Error("arranged otherwise");
  const { writer } = await openPages(server, one, session.id);
  return { one, two, draftId: writer.draft?.id ?? "" };
}

/** What the database holds of a draft, read as anybody would who opens it next. */
async function committed(draftId: string): Promise<string> {
  const rows = await owner().sql<{ change: Buffer }>(
    "select change from draft_update where draft_id = $1 order by seq",
    [draftId],
  );
  const document = new Y.Doc();
  for (const { change } of rows) Y.applyUpdate(document, change);
  return readDraft(document)
    .elements.map(({ text }) => text)
    .join("|");
}

const countChanges = async (draftId: string) =>
  (
    await owner().sql<{ many: number }>("select count(*)::int as many from draft_update where draft_id = $1", [draftId])
  )[0]?.many ?? 0;

describe("typing", () => {
  it("is saved only when the row is committed: an acknowledgement waits for the database", async () => {
    const { draft, draftId } = await anOpenNote();
    await draft.saved();
    const blocker = await owner().connect();
    try {
      await blocker.query("begin");
      await blocker.query("select from draft where id = $1 for update", [draftId]);
      draft.type("Waits.");
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(draft.isSaved()).toBe(false);
      await blocker.query("commit");
    } finally {
      blocker.release();
    }
    await draft.saved();
    expect(await committed(draftId)).toBe("Waits.");
  });

  it("of two facilitators merges, each seeing the other's", async () => {
    const { one, two, draftId } = await aSharedPart();
    const [left, right] = [tabOf(one).open(draftId), tabOf(two).open(draftId)];
    await Promise.all([left.saved(), right.saved()]);
    left.type("Left. ", 0);
    right.type("Right. ", 0);
    await until(() => left.text().length === 13 && right.text().length === 13, "both texts in both tabs");
    expect(left.text()).toBe(right.text());
    await Promise.all([left.saved(), right.saved()]);
    expect(await committed(draftId)).toBe(left.text());
    const authors = await owner().sql<{ author_id: string }>(
      "select distinct author_id from draft_update where draft_id = $1",
      [draftId],
    );
    expect(authors.map(({ author_id }) => author_id).toSorted()).toEqual([one.id, two.id].toSorted());
  });

  it("keeps where each stretch came from through a merge", async () => {
    const { author, draft, draftId } = await anOpenNote();
    await draft.saved();
    const text = elementText(draft.document, "reported");
    text.insert(0, "carried over", { from: "carried:2026-11-09" });
    await draft.saved();
    const second = tabOf(author).open(draftId);
    await second.saved();
    second.type("typed inside ", 8);
    await until(() => draft.text() === "carried typed inside over", "the second tab's words");
    expect(readDraft(draft.document).elements[0]?.spans).toEqual([
      { start: 0, end: 8, from: "carried:2026-11-09" },
      { start: 8, end: 21, from: "typed" },
      { start: 21, end: 25, from: "carried:2026-11-09" },
    ]);
  });

  it("is there in the next tab, and what a page sends again is not stored again", async () => {
    const { author, draft, draftId } = await anOpenNote();
    draft.type("Kept.");
    await draft.saved();
    const many = await countChanges(draftId);
    const again = tabOf(author).open(draftId);
    await again.saved();
    expect(again.text()).toBe("Kept.");
    again.provider.forceSync();
    await again.saved();
    expect(await countChanges(draftId)).toBe(many);
  });

  it("of many at once is committed in few transactions", async () => {
    const { draft, draftId } = await anOpenNote();
    await draft.saved();
    for (let at = 0; at < 200; at += 1) draft.type(`${at} `);
    await draft.saved();
    expect((await committed(draftId)).trim().split(" ")).toHaveLength(200);
  });

  it("is summed up when the last writer leaves, with every word kept and what was deleted gone", async () => {
    const { author, draft, draftId } = await anOpenNote();
    await draft.saved();
    for (let at = 0; at < 60; at += 1) draft.type(`${at} `);
    draft.type("Unmentionable");
    await draft.saved();
    elementText(draft.document, "reported").delete(draft.text().indexOf("Unmentionable"), 13);
    await draft.saved();
    const before = draft.text();
    expect(await countChanges(draftId)).toBeGreaterThan(50);
    draft.provider.configuration.websocketProvider.destroy();
    await expect.poll(() => countChanges(draftId), { timeout: 60_000 }).toBe(1);
    expect(await committed(draftId)).toBe(before);
    const [row] = await owner().sql<{ change: Buffer }>("select change from draft_update where draft_id = $1", [
      draftId,
    ]);
    expect(row?.change.includes("Unmentionable")).toBe(false);
    const again = tabOf(author).open(draftId);
    await again.saved();
    again.type("More.");
    await again.saved();
    expect(await committed(draftId)).toBe(`${before}More.`);
  });
});

describe("a live draft is opened", () => {
  const refusedTo = async (who: Somebody, draftId: string) => tabOf(who).open(draftId).closed();

  it("by nobody but those whose it is to write; forbidden and missing are one answer", async () => {
    const { client, draftId } = await anOpenNote();
    const stranger = await somebody(server);
    const colleague = await somebody(server);
    await owner().sql(
      "insert into care_team (client_id, staff_id, capacity, from_date) values ($1, $2, 'clinician', '2020-01-01')",
      [client.id, colleague.id],
    );
    for (const who of [stranger, colleague]) expect(await refusedTo(who, draftId)).toBe("not-found");
    expect(await refusedTo(stranger, "018f0000-0000-7000-8000-000000000001")).toBe("not-found");
    expect(await refusedTo(stranger, "'; drop table draft; --")).toBe("not-found");
  });

  it("by nobody who is not signed in, and from no page of another site", async () => {
    const { author, draftId } = await anOpenNote();
    for (const options of [
      { cookie: null },
      { cookie: "goldthread.session=forged.forged" },
      { cookie: author.browser.cookie, origin: "https://elsewhere.example" },
    ]) {
      const tab = aTab({ port: server.running.port, ...options });
      tab.open(draftId);
      await until(() => tab.closings.length > 0, "closed");
      expect(tab.closings[0]).toEqual({ code: 4401, reason: "sign-in-needed" });
    }
  });

  it("no longer by somebody made inactive: every socket of theirs is closed at once", async () => {
    const { author, draft, draftId } = await anOpenNote();
    const administrator = await somebody(server, { roles: ["administrator"] });
    await draft.saved();
    const tab = tabOf(author);
    const second = tab.open(draftId);
    await second.saved();
    await administrator.browser.ask(deactivateStaff, { staffId: author.id, version: 1, heirId: null, leaveOpen: true });
    await until(() => tab.closings.length > 0, "closed");
    expect(tab.closings[0]).toEqual({ code: 4403, reason: "access-changed" });
    const back = tabOf(author);
    back.open(draftId);
    await until(() => back.closings.length > 0, "refused");
    expect(back.closings[0]?.reason).toBe("sign-in-needed");
  });

  it("no longer by somebody whose clinical role was taken away, and again once it is back", async () => {
    const { author, draft, draftId } = await anOpenNote();
    const administrator = await somebody(server, { roles: ["administrator"] });
    draft.type("Before.");
    await draft.saved();
    const { version } = await administrator.browser.ask(changeStaff, {
      staffId: author.id,
      version: 1,
      roles: ["biller"],
    });
    expect(await draft.closed()).toBe("access-changed");
    draft.type(" After.");
    expect(await refusedTo(author, draftId)).toBe("not-found");
    await administrator.browser.ask(changeStaff, { staffId: author.id, version, roles: ["clinician"] });
    const back = tabOf(author).open(draftId);
    await back.saved();
    await until(() => back.text() === "Before.", "what was saved before");
  });

  it("no longer by somebody signed out whose page does not let itself be closed", async () => {
    const { author, draft, draftId } = await anOpenNote();
    draft.type("Before.");
    await draft.saved();
    const many = await countChanges(draftId);
    // Deaf to the closing, and still talking.
    const { webSocket } = draft.provider.configuration.websocketProvider;
    if (!(webSocket instanceof WebSocket)) throw new Error("arranged otherwise");
    webSocket.pause();
    await author.browser.ask(signOut, {});
    draft.type(" After.");
    const colleague = await anOpenNote();
    colleague.draft.type("Saved after what came before it.");
    await colleague.draft.saved();
    expect(await countChanges(draftId)).toBe(many);
  });

  it("no longer by whom somebody else took the place of in the same browser", async () => {
    const { author, draftId } = await anOpenNote();
    const tab = tabOf(author);
    await tab.open(draftId).saved();
    const next = await somebody(server);
    await author.browser.ask(signIn, { email: next.email, passphrase: testPassphrase });
    await until(() => tab.closings.length > 0, "closed");
    expect(tab.closings[0]).toEqual({ code: 4403, reason: "access-changed" });
    // Who comes after may write in the same text: not in the page of the one before.
    for (const [staff, reason] of [
      [author.id, "sign-in-needed"],
      [next.id, undefined],
    ] as const) {
      const back = aTab({ port: server.running.port, cookie: author.browser.cookie, staff });
      const draft = back.open(draftId);
      await until(() => back.closings.length > 0 || draft.reasons.length > 0, "answered");
      expect(back.closings[0]?.reason).toBe(reason);
    }
  });

  it("no longer by a facilitator whose place in the group ended without anybody saying so", async () => {
    const {
      leaders: [one, two],
      session,
      group,
    } = await aGroupSession(server, { members: 1, facilitators: 2 });
    if (one === undefined || two === undefined) throw new Error("arranged otherwise");
    const { writer } = await openPages(server, one, session.id);
    const draftId = writer.draft?.id ?? "";
    const [staying, leaving] = [tabOf(one).open(draftId), tabOf(two).open(draftId)];
    await Promise.all([staying.saved(), leaving.saved()]);
    await server.running.server.live.judgeEverybody();
    expect(leaving.reasons).toEqual([]);
    await owner().sql("update facilitator set to_date = '2020-12-31' where group_id = $1 and staff_id = $2", [
      group.id,
      two.id,
    ]);
    await server.running.server.live.judgeEverybody();
    expect(await leaving.closed()).toBe("access-changed");
    staying.type("Still written.");
    await staying.saved();
    expect(staying.reasons).toEqual([]);
  });

  it("no longer by a facilitator whose place in the group has ended, once they are judged again", async () => {
    const {
      leaders: [, two],
      author,
      session,
      group,
    } = await aGroupSession(server, { members: 1, facilitators: 2 });
    if (two === undefined) throw new Error("arranged otherwise");
    const { writer } = await openPages(server, author, session.id);
    const draft = tabOf(two).open(writer.draft?.id ?? "");
    await draft.saved();
    await owner().sql("update facilitator set to_date = '2020-12-31' where group_id = $1 and staff_id = $2", [
      group.id,
      two.id,
    ]);
    server.running.server.events.emit("access-changed", two.id);
    await draft.closed();
    expect(await refusedTo(two, writer.draft?.id ?? "")).toBe("not-found");
  });
});

describe("signing", () => {
  it("closes the part in every open tab at once, and a change that comes later is refused and kept on the page", async () => {
    const { author, session, draft, draftId } = await anOpenNote();
    const second = tabOf(author).open(draftId);
    draft.type("As signed.");
    await Promise.all([draft.saved(), second.saved()]);
    await until(() => second.text() === "As signed.", "the other tab's words");
    await author.browser.ask(sign, { sessionId: session.id, parts: [draft.shown()] });
    expect(await Promise.all([draft.closed(), second.closed()])).toEqual(["draft-signed", "draft-signed"]);
    expect(await refusedChange(author, draftId)).toBe("draft-signed");
    expect(await countChanges(draftId)).toBe(0);
    const [note] = await owner().sql<{ content: string }>("select content from note where session_id = $1", [
      session.id,
    ]);
    expect(JSON.parse(note?.content ?? "").elements).toMatchObject([{ text: "As signed." }]);
  });

  const refusedChange = async (author: Somebody, draftId: string) =>
    tabOf(author).open(draftId).type("Too late.").closed();

  it("and a keystroke at the same moment: either it is in the note's draft before, or it is refused", async () => {
    for (const wait of [0, 4, 8, 16, 40]) {
      const { author, session, draft, draftId } = await anOpenNote();
      draft.type("As shown.");
      await draft.saved();
      const signing = author.browser.ask(sign, { sessionId: session.id, parts: [draft.shown()] });
      await new Promise((resolve) => setTimeout(resolve, wait));
      draft.type(" Late.");
      const answer = await signing.then(
        () => "signed",
        (error: unknown) => String(error),
      );
      if (answer === "signed") {
        expect(await draft.closed()).toBe("draft-signed");
        expect(draft.isSaved()).toBe(false);
        expect(await countChanges(draftId)).toBe(0);
      } else {
        expect(answer).toContain("draft_differs");
        await draft.saved();
        expect(await committed(draftId)).toBe("As shown. Late.");
      }
    }
  });

  it("of one member's part leaves the others open", async () => {
    const { author, session } = await aGroupSession(server, { members: 2 });
    const { writer } = await openPages(server, author, session.id);
    const tab = tabOf(author);
    const [shared, one, two] = [writer.draft?.id, ...writer.members.map(({ draft }) => draft.id)].map((id) =>
      tab.open(id ?? ""),
    );
    if (shared === undefined || one === undefined || two === undefined) throw new Error("arranged otherwise");
    for (const draft of [shared, one, two]) draft.type("Words.");
    await Promise.all([shared.saved(), one.saved(), two.saved()]);
    await author.browser.ask(sign, { sessionId: session.id, parts: [shared.shown(), one.shown()] });
    expect(await Promise.all([shared.closed(), one.closed()])).toEqual(["draft-signed", "draft-signed"]);
    two.type(" More.");
    await two.saved();
    expect(two.reasons).toEqual([]);
  });
});

describe("what is no change of the draft", () => {
  // The first does not decode; the second decodes and fails only when it is applied.
  const damaged = [
    "00ff00ff00ff00ff",
    "0107da83bc880f00060110656c656d656e743a7265706f727465640466726f6d072274797065642284da83bc880f0002486581da83bc880f020384da83bc880f7c0620776f726c6486da83bc880f0b0466726f6d046e756c6c2701087365676d656e74730161012800da83bc880f0d056c6162656c0177017801da83bc880f010303",
  ];

  it.each(damaged)("is refused and not stored, and the draft stays open to others: %s", async (hex) => {
    const { author, draft, draftId } = await anOpenNote();
    draft.type("Sound.");
    await draft.saved();
    const many = await countChanges(draftId);
    const bad = tabOf(author).open(draftId);
    await bad.saved();
    bad.provider.documentUpdateHandler(new Uint8Array(Buffer.from(hex, "hex")), null);
    expect(await bad.closed()).toBe("unreadable-change");
    expect(bad.isSaved()).toBe(false);
    expect(await countChanges(draftId)).toBe(many);
    draft.type(" Still.");
    await draft.saved();
    const next = tabOf(author).open(draftId);
    await next.saved();
    expect(next.text()).toBe("Sound. Still.");
  });

  it("is told to be not saved while the disk is full, with one line printed that says so", async () => {
    const { draft, draftId } = await anOpenNote();
    draft.type("Before.");
    await draft.saved();
    await owner().sql(
      `create function goldthread.refuse_write() returns trigger language plpgsql as $$
       begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$`,
    );
    await owner().sql(
      "create trigger refused_write after insert on goldthread.draft_update for each row execute function goldthread.refuse_write()",
    );
    draft.type(" Meanwhile.");
    expect(await draft.closed()).toBe("not-saved");
    await owner().sql("drop trigger refused_write on goldthread.draft_update");
    await owner().sql("drop function goldthread.refuse_write()");
    expect(printed.map((line) => format(...line))).toEqual([
      expect.stringMatching(/^closing connection .* because of exception not-saved \(the database's disk is full\)$/),
    ]);
    expect(await committed(draftId)).toBe("Before.");
  });

  it("prints no word of the draft and no name of anybody", async () => {
    const { author, session, draft } = await anOpenNote();
    draft.type("Unmentionable");
    await draft.saved();
    await author.browser.ask(sign, { sessionId: session.id, parts: [draft.shown()] });
    draft.provider.documentUpdateHandler(new Uint8Array([0, 255]), null);
    await draft.closed();
    const all = [
      ...printed.map((line) =>
        line.map((part) => (part instanceof Error ? `${part.stack} ${String(part.cause)}` : String(part))).join(" "),
      ),
      ...server.log,
    ].join("\n");
    expect(all).not.toContain("Unmentionable");
    expect(all).not.toContain(author.name);
  });
});

describe("the name beside a cursor", () => {
  it("is the signed-in person's, whatever the page claims", async () => {
    const { one, two, draftId } = await aSharedPart();
    const [left, right] = [tabOf(one).open(draftId), tabOf(two).open(draftId)];
    await Promise.all([left.saved(), right.saved()]);
    right.provider.setAwarenessField("user", { id: one.id, name: one.name });
    const seen = () => left.provider.awareness?.getStates().get(right.document.clientID)?.["user"];
    await until(() => seen() !== undefined, "the other's cursor");
    expect(seen()).toEqual({ id: two.id, name: two.name });
  });

  it("stays theirs, whatever another page says of them", async () => {
    const { one, two, draftId } = await aSharedPart();
    const [left, right, third] = [tabOf(one), tabOf(two), tabOf(one)].map((tab) => tab.open(draftId));
    if (left === undefined || right === undefined || third === undefined) throw new Error("arranged otherwise");
    await Promise.all([left, right, third].map((page) => page.saved()));
    const nameOf = (page: typeof left) =>
      third.provider.awareness?.getStates().get(page.document.clientID)?.["user"] ?? null;
    left.provider.setAwarenessField("cursor", 1);
    await until(() => nameOf(left) !== null, "the first one's cursor");
    const { awareness } = right.provider;
    awareness?.states.set(left.document.clientID, { user: { id: two.id, name: "Somebody else" } });
    awareness?.meta.set(left.document.clientID, { clock: 99, lastUpdated: Date.now() });
    awareness?.emit("update", [{ added: [], updated: [left.document.clientID], removed: [] }, "local"]);
    // Their own comes after it over the same socket.
    right.provider.setAwarenessField("cursor", 1);
    await until(() => nameOf(right) !== null, "the other's cursor");
    expect([nameOf(left), nameOf(right)]).toEqual([
      { id: one.id, name: one.name },
      { id: two.id, name: two.name },
    ]);
  });
});
