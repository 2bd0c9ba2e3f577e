import { listCoSigning, signBesideAuthor } from "@goldthread/api/nouns/co-signing.ts";
import { readChart } from "@goldthread/api/nouns/client.ts";
import { readNote } from "@goldthread/api/nouns/note.ts";
import { openWriter, readToday, sign } from "@goldthread/api/nouns/session.ts";
import { asActor } from "@goldthread/store/as-actor.ts";
import { listBillingContacts } from "@goldthread/store/queries/billing.ts";
import { listNotesToDisclose } from "@goldthread/store/queries/disclosure.ts";
import { aCareTeamPlace, insertRow } from "@goldthread/store/testing/index.ts";
import { verifyRecord } from "@goldthread/store/verify.ts";
import { describe, expect, it } from "vitest";
import { judgeContact } from "../../billing/judge-contact.ts";
import { ledgerSigner } from "../../ledger-signer.ts";
import { aGroupSession, openPages } from "../../signing/testing/a-session.ts";
import { somebody, type Somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;

/** Two facilitators, two members: the first is paid for by a payer whose profile asks for both signatures. */
async function aSignedGroup(profile = "us-california", startsIn = -60) {
  const made = await aGroupSession(server, { members: 2, facilitators: 2, startsIn });
  const [first] = made.clients;
  const other = made.leaders[1];
  if (first === undefined || other === undefined) throw new Error("arranged otherwise");
  await insertRow(owner(), "coverage", {
    id: crypto.randomUUID(),
    client_id: first.id,
    kind: "payer",
    payer: "County plan (fictional)",
    profile,
    rank: 1,
    from_date: "2020-01-01",
    added_by: made.author.id,
  });
  await aCareTeamPlace(owner(), { client_id: first.id, staff_id: made.author.id });
  const { page, members } = await openPages(server, made.author, made.session.id);
  await page.type({ element: "topic", words: "Urge surfing" }).save();
  for (const row of members) await row.page.type({ element: "narrative", words: `Spoke, ${row.client.id}.` }).save();
  const { notes } = await made.author.browser.ask(sign, {
    sessionId: made.session.id,
    parts: [page.shown(), ...members.map((row) => row.page.shown())],
  });
  const noteId = notes.find(({ clientId }) => clientId === first.id)?.noteId ?? "";
  return { ...made, first, other, noteId, notes: notes.map((note) => ({ noteId: note.noteId, digest: note.digest })) };
}
type Made = Awaited<ReturnType<typeof aSignedGroup>>;

/** Everywhere that says whether the first member's note is complete. */
async function saysWaiting({ author, first, noteId, session }: Made) {
  const [note, chart, today, writer] = await Promise.all([
    author.browser.ask(readNote, { noteId }),
    author.browser.ask(readChart, { clientId: first.id }),
    author.browser.ask(readToday, { day: String(session.starts_at).slice(0, 10) }),
    author.browser.ask(openWriter, { sessionId: session.id }),
  ]);
  const disclosed = await asActor(server.test.db, { staffId: author.id }, (tx) =>
    listNotesToDisclose(tx, { clientId: first.id, zone: "UTC" }),
  );
  const billed = await asActor(server.test.db, { staffId: author.id }, (tx) =>
    listBillingContacts(tx, { sessions: [session.id], limit: 10 }),
  );
  const reasons = billed.find(({ noteId: of }) => of === noteId);
  return {
    note: note.waitsFor,
    chart: chart.timeline[0]?.note?.waitsFor,
    today: today.sessions[0]?.waitsFor,
    writer: writer.session.waitsFor,
    packet: disclosed.map(({ awaitsCoSignature }) => awaitsCoSignature),
    bill: reasons !== undefined && judgeContact(reasons, new Date()).reasons.includes("co-signature-missing"),
  };
}

const complete = { note: [], chart: [], today: [], writer: [], packet: [false], bill: false };
const waitingFor = ({ name }: Somebody) => ({
  note: [name],
  chart: [name],
  today: [name],
  writer: [name],
  packet: [true],
  bill: true,
});

describe("the shared part of a group session with two facilitators", () => {
  it("waits for the other's signature where a member's payer asks for both, and is complete with it, in one act", async () => {
    const made = await aSignedGroup();
    expect(await saysWaiting(made)).toEqual(waitingFor(made.other));
    const { toSignBeside } = await made.other.browser.ask(listCoSigning, {});
    expect(toSignBeside.map(({ noteId, isRequired, isOver }) => [noteId === made.noteId, isRequired, isOver])).toEqual(
      expect.arrayContaining([
        [true, true, false],
        [false, false, false],
      ]),
    );
    const { meaning, signatures } = await made.other.browser.ask(signBesideAuthor, { notes: made.notes });
    expect([meaning, signatures.length]).toEqual(["co-author", 2]);
    expect(await saysWaiting(made)).toEqual(complete);
    expect((await made.other.browser.ask(listCoSigning, {})).toSignBeside).toEqual([]);
    const { signatures: shown } = await made.author.browser.ask(readNote, { noteId: made.noteId });
    expect(shown.map(({ meaning: as, name }) => [as, name])).toEqual([
      ["author", made.author.name],
      ["co-author", made.other.name],
    ]);
    const { vkey } = await ledgerSigner(server.secrets);
    expect(await verifyRecord(server.test.db, { vkey })).toMatchObject({ ok: true });
  });

  it("is complete with its author's alone where no profile asks for more", async () => {
    expect(await saysWaiting(await aSignedGroup("us-general"))).toEqual(complete);
  });

  it("is signed beside by nobody but who led it, over the very notes that were read, and not twice", async () => {
    const made = await aSignedGroup();
    const stranger = await somebody(server);
    for (const { browser } of [stranger, made.author])
      expect(await browser.refused(signBesideAuthor, { notes: made.notes })).toMatchObject({ code: "not_found" });
    const changed = made.notes.map((note) => ({ ...note, digest: "0".repeat(64) }));
    expect(await made.other.browser.refused(signBesideAuthor, { notes: changed })).toMatchObject({
      code: "note_differs",
    });
    await made.other.browser.ask(signBesideAuthor, { notes: made.notes });
    expect(await made.other.browser.refused(signBesideAuthor, { notes: made.notes })).toMatchObject({
      code: "not_found",
    });
  });

  it("is attested, and not signed late, once the notes are overdue; the attestation counts", async () => {
    const made = await aSignedGroup("us-california", -60 * 24 * 3);
    expect(await made.other.browser.refused(signBesideAuthor, { notes: made.notes })).toMatchObject({
      code: "signing_over",
      fields: [{ field: "text" }],
    });
    const text = "I led this session with my colleague, and it went as written.";
    const { meaning } = await made.other.browser.ask(signBesideAuthor, { notes: made.notes, text });
    expect(meaning).toBe("attestation");
    expect(await saysWaiting(made)).toEqual(complete);
  });

  it("is not waited for from somebody who has left, nor on a note that was taken back", async () => {
    const made = await aSignedGroup();
    await owner().sql("update staff set active = false where id = $1", [made.other.id]);
    expect(await saysWaiting(made)).toEqual(complete);
  });
});
