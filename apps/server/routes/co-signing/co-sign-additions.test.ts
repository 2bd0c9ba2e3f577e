import { coSign, coSignAdditions, listCoSigning } from "@goldthread/api/nouns/co-signing.ts";
import { addAddendum, readNote, retractNote } from "@goldthread/api/nouns/note.ts";
import { sign } from "@goldthread/api/nouns/session.ts";
import { verifyExportedNote } from "@goldthread/ledger";
import { verifyRecord } from "@goldthread/store/verify.ts";
import { describe, expect, it } from "vitest";
import { ledgerSigner } from "../../ledger-signer.ts";
import { withPasskey } from "../../passkeys/testing/with-passkey.ts";
import { aGroupSession, anIndividualSession, openPages } from "../../signing/testing/a-session.ts";
import { somebody, type Somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer({ publicUrl: "http://localhost:4600" });
const owner = () => server.test.asOwner;

async function underSupervision(trainee: Somebody): Promise<Somebody> {
  const supervisor = await somebody(server, { roles: ["supervisor"] });
  await owner().sql("update staff set supervisor_id = $2 where id = $1", [trainee.id, supervisor.id]);
  await owner().sql("update staff_role set role = 'trainee' where staff_id = $1", [trainee.id]);
  return supervisor;
}

/** A trainee's note that was co-signed, and an addendum of theirs to it since. */
async function anAddedTo() {
  const { author: trainee, session, client } = await anIndividualSession(server);
  const supervisor = await underSupervision(trainee);
  const { page } = await openPages(server, trainee, session.id);
  await page.type({ words: "Spoke about her sister." }).save();
  const [note] = (await trainee.browser.ask(sign, { sessionId: session.id, parts: [page.shown()] })).notes;
  if (note === undefined) throw new Error("nothing was signed");
  const { noteId, digest } = note;
  await supervisor.browser.ask(coSign, { notes: [{ noteId, digest }] });
  const { additions } = await trainee.browser.ask(addAddendum, { noteId, text: "It is her younger sister." });
  return { trainee, supervisor, client, session, noteId, additionId: additions[0] ?? "" };
}

const waitingFor = async ({ browser }: Somebody) => (await browser.ask(listCoSigning, {})).additions;
const named = (lines: Awaited<ReturnType<typeof waitingFor>>) =>
  lines.map(({ additionId, digest }) => ({ additionId, digest }));
const fileOf = async ({ browser }: Somebody, noteId: string) =>
  (await browser.send({ method: "GET", url: `/api/notes/${noteId}/json` })).text;

async function expectWhole(): Promise<void> {
  const { vkey } = await ledgerSigner(server.secrets);
  expect(await verifyRecord(server.test.db, { vkey })).toMatchObject({ ok: true, problem: null });
}

describe("what a trainee adds to a co-signed note", () => {
  it("stands in the supervisor's list, makes the note incomplete again, and is co-signed; nothing of it changes", async () => {
    const { trainee, supervisor, client, noteId, additionId } = await anAddedTo();
    const waiting = await waitingFor(supervisor);
    expect(waiting).toMatchObject([
      { additionId, noteId, kind: "addendum", name: client.name, author: trainee.name, isRequired: true },
    ]);
    expect(await waitingFor(trainee)).toEqual([]);
    const before = await supervisor.browser.ask(readNote, { noteId });
    expect([before.toCoSign, before.isIncomplete]).toEqual([true, true]);
    expect(before.after).toMatchObject([{ coSigned: null, lacksCoSignature: true, toCoSign: named(waiting) }]);
    const own = await trainee.browser.ask(readNote, { noteId });
    expect([own.toCoSign, own.isIncomplete]).toEqual([false, true]);
    expect(own.after).toMatchObject([{ lacksCoSignature: true, toCoSign: [] }]);

    await supervisor.browser.ask(coSignAdditions, { additions: named(waiting) });
    const after = await trainee.browser.ask(readNote, { noteId });
    expect([after.content, after.after[0]?.content]).toEqual([before.content, before.after[0]?.content]);
    expect(after.isIncomplete).toBe(false);
    expect(after.after).toMatchObject([
      { coSigned: { name: supervisor.name, method: "passphrase" }, lacksCoSignature: false },
    ]);
    expect(await waitingFor(supervisor)).toEqual([]);
    expect(await supervisor.browser.refused(coSignAdditions, { additions: named(waiting) })).toMatchObject({
      code: "signed_by_you",
    });
    const trail = await owner().sql("select subject from audit_event where act = 'additions co-signed'");
    expect(trail).toEqual([{ subject: noteId }]);
    await expectWhole();
  });

  it("is co-signed over the digest that was read, by the supervisor of today and nobody else", async () => {
    const { trainee, supervisor, noteId } = await anAddedTo();
    const additions = named(await waitingFor(supervisor));
    const another = additions.map((one) => ({ ...one, digest: "0".repeat(64) }));
    expect(await supervisor.browser.refused(coSignAdditions, { additions: another })).toMatchObject({
      code: "note_differs",
    });
    const twice = [...additions, ...additions];
    expect(await supervisor.browser.refused(coSignAdditions, { additions: twice })).toMatchObject({
      code: "not_found",
    });
    const successor = await somebody(server, { roles: ["supervisor"] });
    await owner().sql("update staff set supervisor_id = $2 where id = $1", [trainee.id, successor.id]);
    for (const who of [supervisor, trainee])
      expect(await who.browser.refused(coSignAdditions, { additions })).toMatchObject({ code: "not_found" });
    await successor.browser.ask(coSignAdditions, { additions });
    expect((await trainee.browser.ask(readNote, { noteId })).isIncomplete).toBe(false);
  });

  it("waits also where it takes the note back", async () => {
    const { trainee, supervisor, noteId } = await anAddedTo();
    await trainee.browser.ask(retractNote, { noteId, because: "Written in the wrong chart." });
    expect((await waitingFor(supervisor)).map(({ kind }) => kind)).toEqual(["addendum", "retraction"]);
    await supervisor.browser.ask(coSignAdditions, { additions: named(await waitingFor(supervisor)) });
    expect(await waitingFor(supervisor)).toEqual([]);
  });

  it("is said on paper and in the file that proves itself: who co-signed it, and when", async () => {
    const { supervisor, noteId } = await anAddedTo();
    await supervisor.browser.ask(coSignAdditions, { additions: named(await waitingFor(supervisor)) });
    const text = await fileOf(supervisor, noteId);
    const verdict = await verifyExportedNote(Buffer.from(text));
    expect(verdict).toMatchObject({ ok: true, findings: [] });
    expect(verdict.proven.join("\n")).toMatch(new RegExp(`Co-signed by ${supervisor.name}.*: the addition at place`));
    const file = JSON.parse(text);
    expect(file.after).toHaveLength(2);
    const { status, text: pdf } = await supervisor.browser.send({ method: "GET", url: `/api/notes/${noteId}/pdf` });
    expect([status, pdf.slice(0, 5)]).toEqual([200, "%PDF-"]);
    const without = { ...file, after: file.after.slice(1) };
    const { findings } = await verifyExportedNote(Buffer.from(JSON.stringify(without, null, 2)));
    expect(findings.map(({ at }) => at)).toEqual(["after[0].content"]);
  });

  it("is co-signed by passkey as the note itself is: over its very content, kept with the key", async () => {
    const { supervisor, noteId } = await anAddedTo();
    const key = await withPasskey(supervisor);
    const additions = named(await waitingFor(supervisor));
    const { code, passkey } = await supervisor.browser.refused(coSignAdditions, { additions, passkey: "ask" });
    expect(code).toBe("passkey_asked");
    if (passkey === undefined) throw new Error("nothing was asked");
    expect(await waitingFor(supervisor)).toHaveLength(1);
    const answer = key.answer({ challenge: passkey.options.challenge });
    await supervisor.browser.ask(coSignAdditions, { additions, passkey: { nonce: passkey.nonce, answer } });
    const verdict = await verifyExportedNote(Buffer.from(await fileOf(supervisor, noteId)));
    expect(verdict).toMatchObject({ ok: true, findings: [] });
    expect(verdict.proven.join("\n")).toMatch(/Co-signed by .* by passkey, place/);
    expect((await supervisor.browser.ask(readNote, { noteId })).after).toMatchObject([
      { coSigned: { method: "passkey" } },
    ]);
    await expectWhole();
  });
});

it("what was added to a group's shared part stands on each member's note, and is co-signed in one act, all or none", async () => {
  const { author, session } = await aGroupSession(server, { members: 3 });
  const supervisor = await underSupervision(author);
  const { page, members } = await openPages(server, author, session.id);
  await page.type({ element: "interventions", words: "Taught paced breathing." }).save();
  for (const member of members) await member.page.type({ element: "response", words: "Took part." }).save();
  const parts = [page.shown(), ...members.map((member) => member.page.shown())];
  const signed = await author.browser.ask(sign, { sessionId: session.id, parts });
  const notes = signed.notes.map(({ noteId, digest }) => ({ noteId, digest }));
  await supervisor.browser.ask(coSign, { notes });
  const [noteId = ""] = notes.map((note) => note.noteId);
  await author.browser.ask(addAddendum, { noteId, text: "Handed out the sheet.", ofSharedPart: true });
  const waiting = await waitingFor(supervisor);
  expect(waiting).toHaveLength(3);
  expect(new Set(waiting.map(({ actId }) => actId)).size).toBe(1);
  const { after } = await supervisor.browser.ask(readNote, { noteId });
  expect(after[0]?.toCoSign).toHaveLength(3);
  const stolen = await anAddedTo();
  const mixed = [...named(waiting), ...named(await waitingFor(stolen.supervisor))];
  expect(await supervisor.browser.refused(coSignAdditions, { additions: mixed })).toMatchObject({ code: "not_found" });
  expect(await waitingFor(supervisor)).toHaveLength(3);
  const { signatures } = await supervisor.browser.ask(coSignAdditions, { additions: named(waiting) });
  expect(signatures).toHaveLength(3);
  expect(await waitingFor(supervisor)).toEqual([]);
  for (const note of notes)
    expect((await supervisor.browser.ask(readNote, { noteId: note.noteId })).isIncomplete).toBe(false);
});
