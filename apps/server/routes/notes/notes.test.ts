import {
  addAddendum,
  listPreviousNotes,
  readNote,
  readNoteJson,
  readNotePdf,
  retractNote,
} from "@goldthread/api/nouns/note.ts";
import { correctAttendance, sign } from "@goldthread/api/nouns/session.ts";
import { noteBodySchema, sharedPartBodySchema } from "@goldthread/clinical";
import { sha256, toHex, verifyExportedNote } from "@goldthread/ledger";
import { aCareTeamPlace, aSession } from "@goldthread/store/testing/index.ts";
import { describe, expect, it } from "vitest";
import { aGroupSession, anIndividualSession, minutesFromNow, openPages } from "../../signing/testing/a-session.ts";
import { somebody, type Somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;
const unknown = "018f0000-0000-7000-8000-000000000001";

async function signNote(author: Somebody, sessionId: string, words: string): Promise<string> {
  const { page } = await openPages(server, author, sessionId);
  await page.type({ words }).save();
  const { notes } = await author.browser.ask(sign, { sessionId, parts: [page.shown()] });
  return notes[0]?.noteId ?? "";
}

/** Three notes of one client, oldest first. */
async function aChart() {
  const made = await anIndividualSession(server, { startsIn: -60 * 72 });
  const noteIds = [await signNote(made.author, made.session.id, "First.")];
  for (const [hours, words] of [
    [48, "Second."],
    [24, "Third."],
  ] as const) {
    const session = await aSession(owner(), {
      client_id: made.client.id,
      clinician_id: made.author.id,
      starts_at: minutesFromNow(-60 * hours),
      stops_at: minutesFromNow(-60 * hours + 50),
    });
    noteIds.push(await signNote(made.author, session.id, words));
  }
  return { ...made, noteIds };
}

async function aSignedGroup() {
  const made = await aGroupSession(server, { members: 2 });
  const pages = await openPages(server, made.author, made.session.id);
  await pages.page.type({ element: "topic", words: "Urge surfing" }).save();
  for (const { page } of pages.members) await page.type({ element: "narrative", words: "Took part." }).save();
  const parts = [pages.page.shown(), ...pages.members.map(({ page }) => page.shown())];
  const signed = await made.author.browser.ask(sign, { sessionId: made.session.id, parts });
  return { ...made, signed };
}

describe("reading a signed note", () => {
  it("gives it to the byte, with its signature, digest, place in the ledger and its neighbours in the chart", async () => {
    const {
      author,
      client,
      session,
      noteIds: [first = "", second = "", third = ""],
    } = await aChart();
    const note = await author.browser.ask(readNote, { noteId: second });
    expect(toHex(sha256(note.content))).toBe(note.digest);
    expect(note).toMatchObject({
      id: second,
      clientId: client.id,
      shared: null,
      earlier: first,
      later: third,
      signatures: [{ name: author.name, credential: "LCSW", meaning: "author", method: "passphrase" }],
    });
    expect(await author.browser.ask(readNote, { noteId: first })).toMatchObject({
      earlier: null,
      later: second,
      sessionId: session.id,
      late: true,
    });
    expect(await author.browser.ask(readNote, { noteId: third })).toMatchObject({ earlier: second, later: null });
    await expect
      .poll(async () => (await author.browser.ask(readNote, { noteId: third })).place, { timeout: 50_000 })
      .toEqual(expect.any(Number));
  });

  it("gives a group member's note with the pinned shared part that it refers to", async () => {
    const { author, signed } = await aSignedGroup();
    const clinician = await somebody(server);
    const [own] = signed.notes;
    await aCareTeamPlace(owner(), { client_id: own?.clientId ?? "", staff_id: clinician.id });
    for (const reader of [author, clinician]) {
      const note = await reader.browser.ask(readNote, { noteId: own?.noteId ?? "" });
      expect(noteBodySchema.parse(JSON.parse(note.content)).shared?.digest).toBe(note.shared?.digest);
      expect(toHex(sha256(note.shared?.content ?? ""))).toBe(note.shared?.digest);
      expect(sharedPartBodySchema.parse(JSON.parse(note.shared?.content ?? "")).counts).toEqual({
        enrolled: 2,
        present: 2,
        absent: 0,
      });
    }
    expect(await clinician.browser.refused(readNote, { noteId: signed.notes[1]?.noteId })).toMatchObject({
      code: "not_found",
    });
  });

  it("leaves a trace of every opening, and of every try that was refused", async () => {
    const {
      author,
      client,
      noteIds: [first = ""],
    } = await aChart();
    const stranger = await somebody(server);
    await author.browser.ask(readNote, { noteId: first });
    await stranger.browser.refused(readNote, { noteId: first });
    expect(
      await owner().sql("select act, subject, staff_id, client_id from audit_event where position($1 in subject) > 0", [
        first,
      ]),
    ).toEqual([
      { act: "note opened", subject: first, staff_id: author.id, client_id: client.id },
      { act: "refused", subject: `note opened, ${first} (not_found)`, staff_id: stranger.id, client_id: client.id },
    ]);
  });

  it("answers alike for what is forbidden and what is not there", async () => {
    const {
      client,
      noteIds: [first],
    } = await aChart();
    const { browser } = await somebody(server, { roles: ["administrator", "records-officer"] });
    for (const endpoint of [readNote, readNoteJson, readNotePdf]) {
      const forbidden = await browser.refused(endpoint, { noteId: first });
      expect(forbidden).toMatchObject({ code: "not_found", status: 404 });
      expect(await browser.refused(endpoint, { noteId: unknown })).toEqual(forbidden);
    }
    const stranger = await somebody(server);
    const forbidden = await stranger.browser.refused(listPreviousNotes, { clientId: client.id });
    expect(await stranger.browser.refused(listPreviousNotes, { clientId: unknown })).toEqual(forbidden);
    expect(forbidden).toMatchObject({ code: "not_found" });
  });
});

describe("previous notes", () => {
  it("come newest first, a page at a time", async () => {
    const { author, client, noteIds } = await aChart();
    const page = await author.browser.ask(listPreviousNotes, { clientId: client.id, limit: 2 });
    expect(page.notes.map(({ id }) => id)).toEqual([noteIds[2], noteIds[1]]);
    expect(page.notes[0]).toMatchObject({ author: author.name, late: false, sharedContent: null });
    const oldest = noteBodySchema.parse(JSON.parse(page.notes[1]?.content ?? "")).session.start;
    const next = await author.browser.ask(listPreviousNotes, { clientId: client.id, before: oldest });
    expect(next.notes.map(({ id }) => id)).toEqual([noteIds[0]]);
  });
});

describe("a signed note as a file", () => {
  async function download(reader: Somebody, noteId: string) {
    const answer = await reader.browser.send({ method: "GET", url: `/api/notes/${noteId}/json` });
    return { ...answer, verdict: await verifyExportedNote(Buffer.from(answer.text)) };
  }

  it("proves itself to somebody who has only the file and the verifier: the moment after signing, too", async () => {
    const { author, signed } = await aSignedGroup();
    for (const { noteId, digest } of signed.notes) {
      const { verdict } = await download(author, noteId);
      expect(verdict).toMatchObject({ ok: true, findings: [] });
      expect(verdict.note?.note.digest).toBe(digest);
      expect(verdict.note?.shared).not.toBeNull();
      const { facts } = verdict.note?.signatures[0] ?? Object.create(null);
      expect(facts).toMatchObject({ meaning: "author", signerId: author.id, noteDigest: digest });
    }
  });

  it("still proves an old note when many have come after it", async () => {
    const { author, noteIds } = await aChart();
    for (let round = 0; round < 3; round += 1) await aSignedGroup();
    for (const noteId of noteIds) {
      const { verdict } = await download(author, noteId);
      expect(verdict.findings).toEqual([]);
    }
  });

  it("carries what was corrected since about its own client, and of the other members the counts alone", async () => {
    const { author, session, signed } = await aSignedGroup();
    const [own, other] = signed.notes;
    await author.browser.ask(correctAttendance, {
      sessionId: session.id,
      clientId: other?.clientId ?? "",
      version: 1,
      status: "absent",
      arrivedAt: null,
      leftAt: null,
      because: "Marked in the wrong row.",
    });
    const theirs = await download(author, other?.noteId ?? "");
    expect(theirs.verdict).toMatchObject({ ok: true, note: { after: [{ signature: null }] } });
    expect(theirs.verdict.proven.join("\n")).toContain("Added after: correction");
    const mine = await download(author, own?.noteId ?? "");
    expect(mine.verdict).toMatchObject({ ok: true, note: { after: [] } });
    expect(mine.text).not.toContain(other?.clientId);
    expect(mine.verdict.notProven.join("\n")).toContain("to 1 present and 1 absent");
  });

  it("carries every addition with its proof, the moment after it was made; a word changed in one is named", async () => {
    const {
      author: { browser, ...rest },
      noteIds: [first = ""],
    } = await aChart();
    await browser.ask(addAddendum, { noteId: first, text: "He called the evening after." });
    await browser.ask(retractNote, { noteId: first, because: "Written in the wrong chart." });
    const { verdict, text } = await download({ browser, ...rest }, first);
    expect(verdict).toMatchObject({ ok: true, findings: [] });
    expect(verdict.proven.filter((line) => line.startsWith("Added after"))).toMatchObject([
      expect.stringContaining("addendum"),
      expect.stringContaining("retraction"),
    ]);
    const changed = await verifyExportedNote(Buffer.from(text.replace("the evening after", "the evening before")));
    expect(changed.findings).toMatchObject([{ at: "after[0].content" }]);
  });

  it("carries a name that names no client, and leaves a trace", async () => {
    const {
      author,
      client,
      noteIds: [first = ""],
    } = await aChart();
    const { headers } = await download(author, first);
    expect(headers["content-type"]).toMatch(/^application\/json/);
    expect(String(headers["content-disposition"])).toMatch(
      new RegExp(`^attachment; filename="note-\\d{4}-\\d\\d-\\d\\d-${first.slice(0, 8)}\\.json"$`),
    );
    expect(
      await owner().sql("select act from audit_event where subject = $1 and client_id = $2", [first, client.id]),
    ).toEqual([{ act: "note exported" }]);
  });
});

describe("a signed note on paper", () => {
  const print = ({ browser }: Somebody, noteId: string, query = "") =>
    browser.send({ method: "GET", url: `/api/notes/${noteId}/pdf${query}` });

  it("is a PDF under a name that names no client, in its own format or another, and leaves a trace", async () => {
    const {
      author,
      client,
      noteIds: [first = ""],
    } = await aChart();
    for (const query of ["", "?format=dap", "?format=soap"]) {
      const { status, headers, text } = await print(author, first, query);
      expect([status, headers["content-type"], text.slice(0, 5)]).toEqual([200, "application/pdf", "%PDF-"]);
      expect(String(headers["content-disposition"])).toMatch(
        new RegExp(`filename="note-\\d{4}-\\d\\d-\\d\\d-${first.slice(0, 8)}\\.pdf"$`),
      );
    }
    expect(
      await owner().sql("select distinct act from audit_event where subject = $1 and client_id = $2", [
        first,
        client.id,
      ]),
    ).toEqual([{ act: "note printed" }]);
  });

  it("of a group member is there in another format, too, and in none that is not one", async () => {
    const { author, signed } = await aSignedGroup();
    const noteId = signed.notes[0]?.noteId ?? "";
    expect((await print(author, noteId)).status).toBe(200);
    expect((await print(author, noteId, "?format=birp")).status).toBe(200);
    for (const format of ["haiku", "group-shared"]) {
      expect(await author.browser.refused(readNotePdf, { noteId, format })).toMatchObject({
        code: "invalid_input",
        fields: [{ field: "format" }],
      });
    }
  });
});
