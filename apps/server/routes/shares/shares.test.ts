import { listReaders, readChart } from "@goldthread/api/nouns/client.ts";
import { readNote, readNoteJson, readNotePdf } from "@goldthread/api/nouns/note.ts";
import { openWriter, sign } from "@goldthread/api/nouns/session.ts";
import {
  commentOnShared,
  listShareComments,
  listShares,
  listSharedWithMe,
  openSharedDraft,
  putShareAway,
  shareText,
  takeShareBack,
} from "@goldthread/api/nouns/share.ts";
import { describe, expect, it } from "vitest";
import { anIndividualSession, minutesFromNow, openPages } from "../../signing/testing/a-session.ts";
import { somebody, type Somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const tomorrow = minutesFromNow(24 * 60).slice(0, 10);
const yesterday = minutesFromNow(-24 * 60).slice(0, 10);
const words = "Slept badly, and said so twice.";

/** A clinician with a draft that has words in it, and a colleague who is nobody to the client. */
async function aDraft() {
  const made = await anIndividualSession(server, { client: { name: "Ada Made-up" } });
  const { page, writer } = await openPages(server, made.author, made.session.id);
  await page.type({ words }).save();
  const colleague = await somebody(server);
  return { ...made, page, colleague, draftId: writer.draft?.id ?? "" };
}

async function aNote() {
  const made = await aDraft();
  const { notes } = await made.author.browser.ask(sign, { sessionId: made.session.id, parts: [made.page.shown()] });
  return { ...made, noteId: notes[0]?.noteId ?? "" };
}

const give = (author: Somebody, withWhom: Somebody, text: { draftId?: string; noteId?: string }, level = "read") =>
  author.browser.ask(shareText, {
    ...text,
    staffId: withWhom.id,
    level: level === "write" || level === "comment" ? level : "read",
    until: tomorrow,
  });
const listOf = async ({ browser }: Somebody) => (await browser.ask(listSharedWithMe, {})).items;

describe("a draft shared from its page", () => {
  it("by a button pressed four times at once is shared once", async () => {
    const { author, colleague, draftId } = await aDraft();
    await Promise.all([1, 2, 3, 4].map(() => give(author, colleague, { draftId })));
    const { shares } = await author.browser.ask(listShares, { draftId });
    expect(shares).toHaveLength(1);
  });

  it("stands on the colleague's list with whose it is, is opened by them, and is on the trail", async () => {
    const { author, colleague, client, draftId } = await aDraft();
    expect(await listOf(colleague)).toEqual([]);
    const { id } = await give(author, colleague, { draftId }, "comment");
    const [item] = await listOf(colleague);
    expect(item).toMatchObject({ id, state: "open", what: "individual", level: "comment", clientName: "Ada Made-up" });
    expect(item).toMatchObject({ givenBy: author.name, until: tomorrow, draftId });
    expect(await colleague.browser.ask(openSharedDraft, { shareId: id })).toMatchObject({ state: "open", draftId });
    expect((await colleague.browser.refused(readChart, { clientId: client.id })).code).toBe("not_found");
    expect((await colleague.browser.refused(openWriter, { sessionId: item?.id ?? "" })).code).toBe("not_found");
    const { readers } = await author.browser.ask(listReaders, { clientId: client.id });
    expect(readers.filter(({ relation }) => relation === "shared")).toMatchObject([
      { staffId: colleague.id, until: tomorrow },
    ]);
    const trail = await server.test.asOwner.sql<{ act: string; staff_id: string }>(
      "select act, staff_id from audit_event where subject = $1 and act like '%shared%' order by seq",
      [draftId],
    );
    expect(trail.map(({ act, staff_id }) => [act, staff_id])).toEqual([
      ["shared", author.id],
      ["shared draft opened", colleague.id],
    ]);
  });

  it("is listed for its author, ends when it is taken back, and names its taker and no client", async () => {
    const { author, colleague, draftId } = await aDraft();
    const { id } = await give(author, colleague, { draftId });
    const { shares } = await author.browser.ask(listShares, { draftId });
    expect(shares).toMatchObject([{ id, staffId: colleague.id, name: colleague.name, level: "read", until: tomorrow }]);
    expect((await colleague.browser.refused(listShares, { draftId })).code).toBe("not_found");
    expect((await colleague.browser.refused(takeShareBack, { shareId: id })).code).toBe("not_found");
    expect((await colleague.browser.refused(putShareAway, { shareId: id })).code).toBe("not_found");
    await author.browser.ask(takeShareBack, { shareId: id });
    expect((await author.browser.ask(listShares, { draftId })).shares).toEqual([]);
    const [gone] = await listOf(colleague);
    expect(gone).toMatchObject({ state: "taken-back", endedBy: author.name, clientName: null, session: null });
    expect(JSON.stringify(gone)).not.toContain("Made-up");
    expect((await colleague.browser.ask(openSharedDraft, { shareId: id })).state).toBe("taken-back");
    expect((await author.browser.refused(takeShareBack, { shareId: id })).code).toBe("not_found");
    await colleague.browser.ask(putShareAway, { shareId: id });
    expect(await listOf(colleague)).toEqual([]);
    // Nothing of the author's went with it.
    expect(await server.test.asOwner.sql("select from draft_update where draft_id = $1", [draftId])).not.toEqual([]);
  });

  it("is shared with one colleague at one level: another one takes its place", async () => {
    const { author, colleague, draftId } = await aDraft();
    await give(author, colleague, { draftId });
    await give(author, colleague, { draftId }, "write");
    expect((await author.browser.ask(listShares, { draftId })).shares.map(({ level }) => level)).toEqual(["write"]);
    expect((await listOf(colleague)).filter(({ state }) => state === "open")).toHaveLength(1);
  });

  it("is shared with the same colleague by an id in capital letters: the share before ends by it all the same", async () => {
    const { author, colleague, draftId } = await aDraft();
    await give(author, colleague, { draftId }, "write");
    await give(author, { ...colleague, id: colleague.id.toUpperCase() }, { draftId: draftId.toUpperCase() });
    const { shares } = await author.browser.ask(listShares, { draftId });
    expect(shares).toMatchObject([{ staffId: colleague.id, level: "read" }]);
  });

  it("takes comments from who may comment, and gives them to nobody else", async () => {
    const { author, colleague, draftId } = await aDraft();
    const reader = await somebody(server);
    await give(author, reader, { draftId });
    await give(author, colleague, { draftId }, "comment");
    const passage = {
      part: "note" as const,
      element: "reported" as const,
      key: null,
      start: 0,
      end: 11,
      text: "Slept badly",
    };
    expect((await reader.browser.refused(commentOnShared, { draftId, words: "Since when?" })).code).toBe("not_found");
    await colleague.browser.ask(commentOnShared, { draftId, passage, words: "Since when?" });
    await author.browser.ask(commentOnShared, { draftId, words: "Since May." });
    for (const { browser } of [author, colleague, reader])
      expect((await browser.ask(listShareComments, { draftId })).comments).toMatchObject([
        { by: colleague.name, words: "Since when?", passage: { text: "Slept badly" } },
        { by: author.name, words: "Since May.", passage: null },
      ]);
    const stranger = await somebody(server);
    expect((await stranger.browser.refused(listShareComments, { draftId })).code).toBe("not_found");
    expect((await colleague.browser.refused(commentOnShared, { draftId, words: " " })).code).toBe("invalid_input");
  });

  it("ends with the signature, and says so", async () => {
    const { author, colleague, draftId, page, session } = await aDraft();
    await give(author, colleague, { draftId }, "write");
    await author.browser.ask(sign, { sessionId: session.id, parts: [page.shown()] });
    expect(await listOf(colleague)).toMatchObject([{ state: "signed", clientName: null }]);
  });
});

describe("a signed note shared from its page", () => {
  it("is read with its signature and no way on: no file of it, no chart, no acts", async () => {
    const { author, colleague, client, noteId } = await aNote();
    expect((await colleague.browser.refused(readNote, { noteId })).code).toBe("not_found");
    const { id } = await give(author, colleague, { noteId });
    const note = await colleague.browser.ask(readNote, { noteId });
    expect(note.content).toContain(words);
    expect(note.share).toEqual({ id, by: author.name, level: "read", until: tomorrow });
    expect(note).toMatchObject({ may: { correct: false, attest: false }, earlier: null, later: null });
    expect(note.signatures).toHaveLength(1);
    expect((await author.browser.ask(readNote, { noteId })).share).toBeNull();
    for (const copy of [readNoteJson, readNotePdf])
      expect((await colleague.browser.refused(copy, { noteId })).code).toBe("not_found");
    expect((await colleague.browser.refused(readChart, { clientId: client.id })).code).toBe("not_found");
    await author.browser.ask(takeShareBack, { shareId: id });
    expect((await colleague.browser.refused(readNote, { noteId })).code).toBe("not_found");
  });

  it("bears comments beside its words, for its author and for whom it is shared with", async () => {
    const { author, colleague, noteId } = await aNote();
    await give(author, colleague, { noteId }, "comment");
    const passage = {
      part: "note" as const,
      element: "reported" as const,
      key: null,
      start: 0,
      end: 11,
      text: "Slept badly",
    };
    await colleague.browser.ask(commentOnShared, { noteId, passage, words: "Since when?" });
    const wrong = { noteId, passage: { ...passage, text: "Slept sadly" }, words: "Since when?" };
    expect((await colleague.browser.refused(commentOnShared, wrong)).code).toBe("passage_differs");
    for (const { browser } of [author, colleague])
      expect((await browser.ask(readNote, { noteId })).comments).toMatchObject([
        { kind: "shared", by: colleague.name },
      ]);
  });
});

describe("what cannot be shared", () => {
  it("is somebody else's, with somebody who does no clinical work, until a day that is over, or a note to be written", async () => {
    const { author, colleague, noteId } = await aNote();
    const { draftId } = await aDraft();
    const biller = await somebody(server, { roles: ["biller"] });
    const whole = { staffId: colleague.id, level: "read" as const, until: tomorrow };
    expect((await author.browser.refused(shareText, { ...whole, draftId })).code).toBe("not_found");
    expect((await colleague.browser.refused(shareText, { ...whole, noteId })).code).toBe("not_found");
    const field = async (given: unknown) => {
      const refusal = await author.browser.refused(shareText, given);
      return [refusal.code, refusal.fields?.[0]?.field];
    };
    expect(await field({ ...whole, noteId, staffId: biller.id })).toEqual(["invalid_input", "staffId"]);
    expect(await field({ ...whole, noteId, staffId: author.id })).toEqual(["invalid_input", "staffId"]);
    expect(await field({ ...whole, noteId, until: yesterday })).toEqual(["invalid_input", "until"]);
    expect(await field({ ...whole, noteId, until: "2999-01-01" })).toEqual(["invalid_input", "until"]);
    expect(await field({ ...whole, noteId, level: "write" })).toEqual(["invalid_input", "level"]);
    expect(await field(whole)).toEqual(["invalid_input", "draftId"]);
    expect(await field({ ...whole, noteId, draftId })).toEqual(["invalid_input", "draftId"]);
    expect((await author.browser.ask(listShares, { noteId })).shares).toEqual([]);
  });
});
