import { sign } from "@goldthread/api/nouns/session.ts";
import { shareText, takeShareBack } from "@goldthread/api/nouns/share.ts";
import { noteOwnRecord } from "@goldthread/api/nouns/own-record.ts";
import { changeStaff } from "@goldthread/api/nouns/staff.ts";
import { anAct } from "@goldthread/store/testing/signed-records.ts";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { anIndividualSession, minutesFromNow, openPages } from "../signing/testing/a-session.ts";
import { somebody, type Somebody } from "../testing/somebody.ts";
import { withTestServer } from "../testing/test-server.ts";
import { aTab, until } from "./testing/a-tab.ts";

const server = withTestServer();
// Real sockets, and processes beside them that want the same processors.
vi.setConfig({ testTimeout: 60_000 });
// Hocuspocus prints every refusal.
beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => undefined));
const tabOf = ({ browser }: Somebody) => aTab({ port: server.running.port, cookie: browser.cookie });
const tomorrow = minutesFromNow(24 * 60).slice(0, 10);

/** A draft open in its author's tab, shared with a colleague who has it open too. */
async function shared(level: "read" | "comment" | "write") {
  const made = await anIndividualSession(server);
  const { writer } = await openPages(server, made.author, made.session.id);
  const draftId = writer.draft?.id ?? "";
  const colleague = await somebody(server);
  expect(await refusedTo(colleague, draftId)).toBe("not-found");
  const { id } = await made.author.browser.ask(shareText, {
    draftId,
    staffId: colleague.id,
    level,
    until: tomorrow,
  });
  const own = tabOf(made.author).open(draftId);
  own.type("Written by its author.");
  const theirs = tabOf(colleague).open(draftId);
  await Promise.all([own.saved(), theirs.saved()]);
  await until(() => theirs.text() === "Written by its author.", "the author's words");
  return { ...made, colleague, draftId, own, theirs, shareId: id };
}

async function refusedTo(person: Somebody, name: string): Promise<string | undefined> {
  return tabOf(person).open(name).closed();
}

const countBy = async (draftId: string, authorId: string) =>
  (
    await server.test.asOwner.sql("select from draft_update where draft_id = $1 and author_id = $2", [
      draftId,
      authorId,
    ])
  ).length;

describe("a draft open by a share", () => {
  it.each(["read", "comment"] as const)(
    "to %s takes no change of the colleague's, whatever their page sends",
    async (level) => {
      const { own, theirs, draftId, colleague } = await shared(level);
      theirs.type(" And this.");
      own.type(" More.");
      await own.saved();
      await until(() => theirs.text().includes("More."), "what the author writes on");
      expect(own.text()).toBe("Written by its author. More.");
      expect(theirs.isSaved()).toBe(false);
      expect(await countBy(draftId, colleague.id)).toBe(0);
    },
  );

  it("to write is written by both, each change under its writer's name", async () => {
    const { own, theirs, draftId, colleague } = await shared("write");
    theirs.type(" And this.");
    await theirs.saved();
    await until(() => own.text() === "Written by its author. And this.", "the colleague's words");
    expect(await countBy(draftId, colleague.id)).toBeGreaterThan(0);
  });

  it("closes at once when it is taken back, takes nothing after, and stays open to its author", async () => {
    const { author, own, theirs, colleague, draftId, shareId } = await shared("write");
    const second = tabOf(colleague).open(draftId);
    await second.saved();
    await author.browser.ask(takeShareBack, { shareId });
    // Whether or not their page has heard of it yet.
    theirs.type(" Too late.");
    second.type(" Too late.");
    own.type(" Goes on.");
    await own.saved();
    expect(await Promise.all([theirs.closed(), second.closed()])).toEqual(["share-taken-back", "share-taken-back"]);
    expect(await countBy(draftId, colleague.id)).toBe(0);
    expect(await refusedTo(colleague, draftId)).toBe("share-taken-back");
    expect(own.text()).toBe("Written by its author. Goes on.");
    expect(own.reasons).toEqual([]);
  });

  it("comes back at another level when that was changed", async () => {
    const { author, theirs, colleague, draftId } = await shared("write");
    await author.browser.ask(shareText, { draftId, staffId: colleague.id, level: "read", until: tomorrow });
    expect(await theirs.closed()).toBe("access-changed");
    const again = tabOf(colleague).open(draftId);
    await again.saved();
    again.type("Not any more.");
    expect(await countBy(draftId, colleague.id)).toBe(0);
  });

  it("closes when the draft is signed", async () => {
    const { author, own, theirs, session } = await shared("comment");
    await author.browser.ask(sign, { sessionId: session.id, parts: [own.shown()] });
    expect(await theirs.closed()).toBe("draft-signed");
  });

  it("closes in every tab when its day is over, without anybody taking it back", async () => {
    const { own, theirs, colleague, draftId, shareId } = await shared("write");
    const second = tabOf(colleague).open(draftId);
    await second.saved();
    await server.running.server.live.judgeEverybody();
    expect([...theirs.reasons, ...second.reasons]).toEqual([]);
    await server.test.asOwner.sql("update share set content = replace(content, $2, '2026-01-01') where id = $1", [
      shareId,
      tomorrow,
    ]);
    await server.running.server.live.judgeEverybody();
    expect(await Promise.all([theirs.closed(), second.closed()])).toEqual(["share-over", "share-over"]);
    own.type(" Goes on.");
    await own.saved();
    expect(own.reasons).toEqual([]);
  });

  it("closes at once when the colleague's clinical role is taken away, and takes nothing after", async () => {
    const { own, theirs, colleague, draftId } = await shared("write");
    const administrator = await somebody(server, { roles: ["administrator"] });
    await administrator.browser.ask(changeStaff, { staffId: colleague.id, version: 1, roles: ["biller"] });
    theirs.type(" Too late.");
    expect(await theirs.closed()).toBe("access-changed");
    expect(await refusedTo(colleague, draftId)).toBe("share-over");
    own.type(" Goes on.");
    await own.saved();
    expect([own.text(), await countBy(draftId, colleague.id)]).toEqual(["Written by its author. Goes on.", 0]);
  });

  it("closes at once when it turns out to be the colleague's own record", async () => {
    const { theirs, colleague, draftId, session } = await shared("write");
    const officer = await somebody(server, { roles: ["records-officer"] });
    const clientId = session.client_id ?? "";
    await officer.browser.ask(noteOwnRecord, { clientId, staffId: colleague.id });
    expect(await theirs.closed()).toBe("access-changed");
    expect(await refusedTo(colleague, draftId)).toBe("share-over");
  });

  it("is refused when its day is over, and by a name that is none", async () => {
    const { author, draftId } = await shared("read");
    const late = await somebody(server);
    const over = { what: "given", withId: late.id, draftId, noteId: null, level: "write", givenId: null };
    await anAct(server.test.asOwner, { table: "share", by: author.id, ...over, until: "2026-01-01" });
    expect(await refusedTo(late, draftId)).toBe("share-over");
    expect(await refusedTo(late, "note:none")).toBe("not-found");
  });
});

describe("a signed note open by a share", () => {
  it("closes its page at once when it is taken back", async () => {
    const { author, own, session, colleague } = await shared("read");
    const { notes } = await author.browser.ask(sign, { sessionId: session.id, parts: [own.shown()] });
    const noteId = notes[0]?.noteId ?? "";
    expect(await refusedTo(colleague, `note:${noteId}`)).toBe("not-found");
    const { id } = await author.browser.ask(shareText, {
      noteId,
      staffId: colleague.id,
      level: "comment",
      until: tomorrow,
    });
    const page = tabOf(colleague).open(`note:${noteId}`);
    await page.saved();
    page.type("Never kept.");
    await author.browser.ask(takeShareBack, { shareId: id });
    expect(await page.closed()).toBe("share-taken-back");
    expect(await refusedTo(colleague, `note:${noteId}`)).toBe("share-taken-back");
  });
});
