import { readNote, retractNote } from "@goldthread/api/nouns/note.ts";
import { openWriter, sign } from "@goldthread/api/nouns/session.ts";
import { noteBodySchema } from "@goldthread/clinical";
import { verifyExportedNote } from "@goldthread/ledger";
import { verifyRecord } from "@goldthread/store/verify.ts";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { aCareTeamPlace, aClient, aSession } from "@goldthread/store/testing/index.ts";
import { describe, expect, it } from "vitest";
import { ledgerSigner } from "../../ledger-signer.ts";
import { anIndividualSession, minutesFromNow, openPages } from "../../signing/testing/a-session.ts";
import { somebody, type Somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;
const because = "Written in the wrong chart.";

/** A signed note in the wrong chart, and a session with the client it is about. */
async function aNoteInTheWrongChart() {
  const made = await anIndividualSession(server);
  const { page } = await openPages(server, made.author, made.session.id);
  await page.type({ words: "Spoke about her sister." }).save();
  const { notes } = await made.author.browser.ask(sign, { sessionId: made.session.id, parts: [page.shown()] });
  const right = await aClient(owner());
  await aCareTeamPlace(owner(), { client_id: right.id, staff_id: made.author.id });
  const rightSession = await aSession(owner(), {
    client_id: right.id,
    clinician_id: made.author.id,
    starts_at: minutesFromNow(-300),
    stops_at: minutesFromNow(-250),
  });
  return { ...made, noteId: notes[0]?.noteId ?? "", right, rightSession };
}

/** Writes what the draft begins with, as a page does, and signs it. */
async function signTheCopy(author: Somebody, sessionId: string): Promise<string> {
  const { page, writer } = await openPages(server, author, sessionId);
  const [begun] = writer.beginning;
  await page.type({ words: begun?.text ?? "", from: begun?.from ?? "" }).save();
  const { notes } = await author.browser.ask(sign, { sessionId, parts: [page.shown()] });
  return notes[0]?.noteId ?? "";
}

describe("a note that was written in the wrong chart", () => {
  it("is retracted, its words begin a draft in the right one and say that they were carried, and from which day", async () => {
    const { author, noteId, session, rightSession, right } = await aNoteInTheWrongChart();
    await author.browser.ask(retractNote, { noteId, because, carryTo: rightSession.id });
    const { body, ...after } = await read(author, noteId);
    expect(after.copy).toEqual({ isSigned: false, noteId: null, sessionId: rightSession.id });
    const writer = await author.browser.ask(openWriter, { sessionId: rightSession.id });
    const day = new Intl.DateTimeFormat("sv-SE", { timeZone: body.session.zone }).format(new Date(body.session.start));
    expect(writer).toMatchObject({
      isMovedHere: true,
      beginning: [{ element: "reported", text: "Spoke about her sister.", from: `carried:${day}` }],
    });
    const copyId = await signTheCopy(author, rightSession.id);
    const copy = await read(author, copyId);
    expect([copy.clientId, copy.isMovedHere, copy.copy]).toEqual([right.id, true, null]);
    expect(copy.body.elements[0]?.spans).toEqual([{ start: 0, end: 23, from: `carried:${day}` }]);
    expect((await read(author, noteId)).copy).toEqual({ isSigned: true, noteId: copyId, sessionId: null });
    expect(copy.content).not.toContain(session.id);
    expect(copy.content).not.toContain(noteId);
  });

  it("stands in the ledger as an act of its own: the same entry in the files and on the papers of both, neither naming the other", async () => {
    const { author, noteId, client, rightSession, right } = await aNoteInTheWrongChart();
    await author.browser.ask(retractNote, { noteId, because, carryTo: rightSession.id });
    const copyId = await signTheCopy(author, rightSession.id);
    const fileOf = async (id: string) => {
      const { text } = await author.browser.send({ method: "GET", url: `/api/notes/${id}/json` });
      const verdict = await verifyExportedNote(new TextEncoder().encode(text));
      expect(verdict).toMatchObject({ ok: true, findings: [] });
      return { text, note: verdict.note };
    };
    const [wrong, copy] = [await fileOf(noteId), await fileOf(copyId)];
    const carried = wrong.note?.after.find(({ content }) => JSON.parse(content).kind === "carried");
    expect(carried?.entry.leaf).toBe(copy.note?.carriedHere?.entry.leaf);
    expect(carried?.entry.index).toBe(copy.note?.carriedHere?.entry.index);
    expect(copy.text).not.toContain(noteId);
    expect(copy.text).not.toContain(client.id);
    expect(wrong.text).not.toContain(right.id);
    const place = String(carried?.entry.index);
    for (const id of [noteId, copyId]) {
      const { bytes } = await author.browser.send({ method: "GET", url: `/api/notes/${id}/pdf` });
      expect(await wordsOfPdf(bytes)).toContain(`Entry ${place} of the ledger stands on the paper of both`);
    }
    // A file of another note that claims the act must have its entry to the byte.
    const forged = copy.text.replace('"carriedHere"', '"carriedHere_"');
    expect((await verifyExportedNote(new TextEncoder().encode(forged))).ok).toBe(false);
    const { vkey } = await ledgerSigner(server.secrets);
    expect(await verifyRecord(server.test.db, { vkey })).toMatchObject({ ok: true });
  });

  it("tells whoever may not see the other chart no more than that there is one, on both sides", async () => {
    const { author, noteId, client, rightSession, right } = await aNoteInTheWrongChart();
    await author.browser.ask(retractNote, { noteId, because, carryTo: rightSession.id });
    const wrongSide = await somebody(server);
    await aCareTeamPlace(owner(), { client_id: client.id, staff_id: wrongSide.id });
    expect((await read(wrongSide, noteId)).copy).toEqual({ isSigned: false, noteId: null, sessionId: null });
    const copyId = await signTheCopy(author, rightSession.id);
    const rightSide = await somebody(server);
    await aCareTeamPlace(owner(), { client_id: right.id, staff_id: rightSide.id });
    expect((await read(wrongSide, noteId)).copy).toEqual({ isSigned: true, noteId: null, sessionId: null });
    const seen = await rightSide.browser.ask(readNote, { noteId: copyId });
    expect(seen.isMovedHere).toBe(true);
    expect(JSON.stringify(seen)).not.toContain(noteId);
    expect(JSON.stringify(seen)).not.toContain(client.id);
  });

  it("goes into no draft with words in it, none of the same client, none of a colleague, and none of the future", async () => {
    const { author, noteId, client, right, rightSession } = await aNoteInTheWrongChart();
    const session = async (given: object) =>
      (await aSession(owner(), { client_id: right.id, clinician_id: author.id, ...given })).id;
    const colleague = await somebody(server);
    const unfit = [
      await session({ client_id: client.id, starts_at: minutesFromNow(-900), stops_at: minutesFromNow(-850) }),
      await session({ clinician_id: colleague.id, starts_at: minutesFromNow(-900), stops_at: minutesFromNow(-850) }),
      await session({ starts_at: minutesFromNow(600), stops_at: minutesFromNow(650) }),
    ];
    const { page } = await openPages(server, author, rightSession.id);
    await page.type({ words: "Begun already." }).save();
    for (const carryTo of [...unfit, rightSession.id])
      expect(await author.browser.refused(retractNote, { noteId, because, carryTo })).toMatchObject({
        code: "invalid_input",
        fields: [{ field: "carryTo" }],
      });
    expect((await read(author, noteId)).after).toEqual([]);
  });
});

async function read({ browser }: Somebody, noteId: string) {
  const note = await browser.ask(readNote, { noteId });
  return { ...note, body: noteBodySchema.parse(JSON.parse(note.content)) };
}

/** What another program reads in the file, in one line. */
async function wordsOfPdf(bytes: Buffer): Promise<string> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const file = await loading.promise;
  const words: string[] = [];
  for (let nr = 1; nr <= file.numPages; nr += 1) {
    const { items } = await (await file.getPage(nr)).getTextContent();
    words.push(...items.map((item) => ("str" in item ? item.str : "")));
  }
  await loading.destroy();
  return words.join(" ").replaceAll(/\s+/g, " ");
}
