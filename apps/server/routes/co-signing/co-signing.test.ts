import { coSign, commentOnNote, listCoSigning, returnNote } from "@goldthread/api/nouns/co-signing.ts";
import { addAddendum, readNote } from "@goldthread/api/nouns/note.ts";
import { sign } from "@goldthread/api/nouns/session.ts";
import { describe, expect, it } from "vitest";
import { aGroupSession, anIndividualSession, openPages } from "../../signing/testing/a-session.ts";
import { somebody, type Somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;

async function underSupervision(trainee: Somebody): Promise<Somebody> {
  const supervisor = await somebody(server, { roles: ["supervisor"] });
  await owner().sql("update staff set supervisor_id = $2 where id = $1", [trainee.id, supervisor.id]);
  await owner().sql("update staff_role set role = 'trainee' where staff_id = $1", [trainee.id]);
  return supervisor;
}

async function aTraineesNote() {
  const made = await anIndividualSession(server);
  const supervisor = await underSupervision(made.author);
  const { page } = await openPages(server, made.author, made.session.id);
  await page.type({ words: "Spoke about her sister." }).save();
  const { notes } = await made.author.browser.ask(sign, { sessionId: made.session.id, parts: [page.shown()] });
  const [note] = notes;
  if (note === undefined) throw new Error("nothing was signed");
  return { ...made, trainee: made.author, supervisor, noteId: note.noteId, digest: note.digest };
}

const listOf = async ({ browser }: Somebody) => {
  const { toCoSign, sentBack, returned } = await browser.ask(listCoSigning, {});
  const ids = (lines: readonly { noteId: string }[]) => lines.map(({ noteId }) => noteId);
  return { toCoSign: ids(toCoSign), sentBack: ids(sentBack), returned: ids(returned) };
};

describe("a trainee's note", () => {
  it("waits in the supervisor's list, who reads and co-signs it; nothing of the signed note changes", async () => {
    const { supervisor, noteId, digest, client, trainee } = await aTraineesNote();
    const { toCoSign } = await supervisor.browser.ask(listCoSigning, {});
    expect(toCoSign).toMatchObject([{ noteId, digest, name: client.name, author: trainee.name, isRequired: true }]);
    const before = await supervisor.browser.ask(readNote, { noteId });
    expect([before.toCoSign, before.isIncomplete]).toEqual([true, true]);
    await supervisor.browser.ask(coSign, { notes: [{ noteId, digest }] });
    const after = await trainee.browser.ask(readNote, { noteId });
    expect([after.content, after.digest]).toEqual([before.content, before.digest]);
    expect(after.isIncomplete).toBe(false);
    expect(after.signatures.map(({ meaning, name }) => [meaning, name])).toEqual([
      ["author", trainee.name],
      ["co-signature", supervisor.name],
    ]);
    expect(await listOf(supervisor)).toEqual({ toCoSign: [], sentBack: [], returned: [] });
    const entries = await owner().sql(
      "select e.kind from signature s join ledger_entry e on e.id = s.entry_id where s.note_id = $1",
      [noteId],
    );
    expect(entries).toEqual(expect.arrayContaining([{ kind: "note-signed" }, { kind: "co-signature" }]));
    expect(await supervisor.browser.refused(coSign, { notes: [{ noteId, digest }] })).toMatchObject({
      code: "signed_by_you",
    });
  });

  it("is commented beside the words, returned, answered by an addendum, and comes back to be co-signed", async () => {
    const { supervisor, trainee, noteId, digest } = await aTraineesNote();
    const passage = { part: "note", element: "reported", key: null, start: 16, end: 22, text: "sister" } as const;
    expect(await supervisor.browser.refused(returnNote, { noteId })).toMatchObject({ code: "nothing_said" });
    await supervisor.browser.ask(commentOnNote, { noteId, passage, words: "Older or younger?" });
    const elsewhere = { ...passage, text: "cousin" };
    expect(await supervisor.browser.refused(commentOnNote, { noteId, passage: elsewhere, words: "x" })).toMatchObject({
      code: "passage_differs",
    });
    await supervisor.browser.ask(returnNote, { noteId });
    expect(await listOf(supervisor)).toEqual({ toCoSign: [], sentBack: [noteId], returned: [] });
    expect(await listOf(trainee)).toEqual({ toCoSign: [], sentBack: [], returned: [noteId] });
    const { comments } = await trainee.browser.ask(readNote, { noteId });
    expect(comments).toMatchObject([
      { kind: "comment", by: supervisor.name, words: "Older or younger?", passage },
      { kind: "return", words: "" },
    ]);
    await trainee.browser.ask(addAddendum, { noteId, text: "It is her younger sister." });
    expect(await listOf(trainee)).toEqual({ toCoSign: [], sentBack: [], returned: [] });
    expect(await listOf(supervisor)).toEqual({ toCoSign: [noteId], sentBack: [], returned: [] });
    await supervisor.browser.ask(coSign, { notes: [{ noteId, digest }] });
    expect(await listOf(supervisor)).toEqual({ toCoSign: [], sentBack: [], returned: [] });
  });

  it("is nobody else's to read, comment, return or co-sign: not a colleague's, not a former supervisor's, not the trainee's own", async () => {
    const { supervisor, trainee, noteId, digest } = await aTraineesNote();
    const [other, successor] = [
      await somebody(server, { roles: ["supervisor"] }),
      await somebody(server, { roles: ["supervisor"] }),
    ];
    await owner().sql("update staff set supervisor_id = $2 where id = $1", [trainee.id, successor.id]);
    for (const who of [other, supervisor, trainee]) {
      expect(await who.browser.refused(coSign, { notes: [{ noteId, digest }] })).toMatchObject({ code: "not_found" });
      expect(await who.browser.refused(returnNote, { noteId, words: "x" })).toMatchObject({ code: "not_found" });
      expect(await who.browser.refused(commentOnNote, { noteId, words: "x" })).toMatchObject({ code: "not_found" });
    }
    expect(await other.browser.refused(readNote, { noteId })).toMatchObject({ code: "not_found" });
    expect(await supervisor.browser.refused(readNote, { noteId })).toMatchObject({ code: "not_found" });
    expect(await listOf(successor)).toMatchObject({ toCoSign: [noteId] });
  });

  it("is co-signed over the digest that was read: another note is not signed in its place", async () => {
    const { supervisor, noteId } = await aTraineesNote();
    expect(await supervisor.browser.refused(coSign, { notes: [{ noteId, digest: "0".repeat(64) }] })).toMatchObject({
      code: "note_differs",
    });
  });

  it("is not co-signed with something in it that its reader has not seen: it was added meanwhile", async () => {
    const { supervisor, trainee, noteId, digest } = await aTraineesNote();
    const notes = [{ noteId, digest, additions: [] as string[] }];
    const { additions } = await trainee.browser.ask(addAddendum, { noteId, text: "It is her younger sister." });
    expect(await supervisor.browser.refused(coSign, { notes })).toMatchObject({ code: "note_differs" });
    const { toCoSign } = await supervisor.browser.ask(listCoSigning, {});
    expect(toCoSign).toMatchObject([{ noteId, additions }]);
    await supervisor.browser.ask(coSign, { notes: [{ noteId, digest, additions }] });
    expect((await trainee.browser.ask(readNote, { noteId })).isIncomplete).toBe(false);
  });

  it("of somebody who is a clinician as well needs no second signature", async () => {
    const { supervisor, trainee, noteId } = await aTraineesNote();
    await owner().sql("insert into staff_role (staff_id, role) values ($1, 'clinician')", [trainee.id]);
    expect(await listOf(supervisor)).toEqual({ toCoSign: [], sentBack: [], returned: [] });
    expect(await supervisor.browser.refused(readNote, { noteId })).toMatchObject({ code: "not_found" });
  });
});

it("a whole group's session is co-signed in one act, all or none", async () => {
  const { author, session } = await aGroupSession(server, { members: 4 });
  const supervisor = await underSupervision(author);
  const { page, members } = await openPages(server, author, session.id);
  await page.type({ element: "interventions", words: "Taught paced breathing." }).save();
  for (const member of members) await member.page.type({ element: "response", words: "Took part." }).save();
  const parts = [page.shown(), ...members.map((member) => member.page.shown())];
  const signed = await author.browser.ask(sign, { sessionId: session.id, parts });
  const notes = signed.notes.map(({ noteId, digest }) => ({ noteId, digest }));
  const one = await supervisor.browser.ask(readNote, { noteId: notes[0]?.noteId ?? "" });
  expect(one.shared?.content).toContain("Taught paced breathing.");
  const stolen = await aTraineesNote();
  const mixed = [...notes, { noteId: stolen.noteId, digest: stolen.digest }];
  expect(await supervisor.browser.refused(coSign, { notes: mixed })).toMatchObject({ code: "not_found" });
  expect((await listOf(supervisor)).toCoSign).toHaveLength(4);
  const { signatures } = await supervisor.browser.ask(coSign, { notes });
  expect(signatures).toHaveLength(4);
  const acts = await owner().sql("select distinct signed_at from signature where signer_id = $1", [supervisor.id]);
  expect(acts).toHaveLength(1);
  expect(await listOf(supervisor)).toEqual({ toCoSign: [], sentBack: [], returned: [] });
});
