import { readToday, sign } from "@goldthread/api/nouns/session.ts";
import { noteBodySchema } from "@goldthread/clinical";
import { canonicalJson, sha256, toHex } from "@goldthread/ledger";
import { signatureSubject } from "@goldthread/store/signature-subject.ts";
import { describe, expect, it } from "vitest";
import { anIndividualSession, openPages } from "../../signing/testing/a-session.ts";
import { somebody, testPassphrase } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;

async function writtenNote(words = "Slept better this week.") {
  const made = await anIndividualSession(server);
  const { page, writer } = await openPages(server, made.author, made.session.id);
  await page.format("dap").type({ words }).save();
  return { ...made, page, writer, request: { sessionId: made.session.id, parts: [page.shown()] } };
}

const notesOf = (sessionId: string) =>
  owner().sql<{ id: string; content: string; digest: Buffer; late: boolean }>(
    "select * from note where session_id = $1",
    [sessionId],
  );

describe("signing an individual note", () => {
  it("keeps what was written as a note with its digest, signer, credential and time, and closes the draft", async () => {
    const { author, client, session, request, page } = await writtenNote();
    const signed = await author.browser.ask(sign, request);
    const [note] = await notesOf(session.id);
    expect(signed).toMatchObject({
      sharedPartId: null,
      absent: [],
      left: [],
      notes: [{ clientId: client.id, noteId: note?.id, draftId: page.shown().draftId }],
    });
    expect(note).toMatchObject({ late: false });
    const body = noteBodySchema.parse(JSON.parse(note?.content ?? ""));
    expect(canonicalJson(body)).toBe(note?.content);
    expect(toHex(sha256(note?.content ?? ""))).toBe(signed.notes[0]?.digest);
    expect(note?.digest.toString("hex")).toBe(signed.notes[0]?.digest);
    expect(body).toMatchObject({
      id: note?.id,
      kind: "individual",
      format: "dap",
      client: { id: client.id, name: client.name, recordNumber: client.record_number, birthDate: "1990-05-17" },
      author: { id: author.id, name: author.name, credential: "LCSW" },
      session: { id: session.id, minutes: 50, start: session.starts_at, stop: session.stops_at },
      signedAt: signed.signedAt,
      elements: [{ element: "reported", key: null, text: "Slept better this week." }],
    });
  });

  it("makes one ledger entry for the signature, about who signed what, when and how", async () => {
    const { author, session, request } = await writtenNote();
    const signed = await author.browser.ask(sign, request);
    const rows = await owner().sql<{ id: string; leaf: string; kind: string; signer_id: string; signed_at: Date }>(
      "select s.id, s.signer_id, s.signed_at, e.leaf, e.kind from signature s join ledger_entry e on e.id = s.entry_id join note n on n.id = s.note_id where n.session_id = $1",
      [session.id],
    );
    const [row] = rows;
    expect(rows).toHaveLength(1);
    const subject = signatureSubject({
      noteDigest: signed.notes[0]?.digest ?? "",
      signatureId: row?.id ?? "",
      signerId: author.id,
      signerName: author.name,
      credential: "LCSW",
      meaning: "author",
      method: "passphrase",
      signedAt: signed.signedAt,
    });
    expect(row).toMatchObject({ kind: "note-signed", signer_id: author.id, signed_at: new Date(signed.signedAt) });
    expect(JSON.parse(row?.leaf ?? "")).toMatchObject({ digest: subject, at: signed.signedAt });
  });

  it("destroys the update log, in which a deleted name would live on, and marks the session held", async () => {
    const { author, session, request, page } = await writtenNote();
    await author.browser.ask(sign, request);
    expect(await owner().sql("select from draft_update where draft_id = $1", [page.shown().draftId])).toEqual([]);
    expect(
      await owner().sql("select state, note_id is not null as kept from draft where session_id = $1", [session.id]),
    ).toEqual([{ state: "signed", kept: true }]);
    expect(await owner().sql("select status from session where id = $1", [session.id])).toEqual([{ status: "held" }]);
  });

  it("says for every stretch of the text where it came from", async () => {
    const { author, session, page } = await writtenNote("Typed. ");
    await page
      .type({ words: "Carried.", from: "carried:2026-11-09" })
      .type({ words: " From a snippet.", from: "snippet:closing" })
      .save();
    await author.browser.ask(sign, { sessionId: session.id, parts: [page.shown()] });
    const [note] = await notesOf(session.id);
    expect(noteBodySchema.parse(JSON.parse(note?.content ?? "")).elements[0]?.spans).toEqual([
      { start: 0, end: 7, from: "typed" },
      { start: 7, end: 15, from: "carried:2026-11-09" },
      { start: 15, end: 31, from: "snippet:closing" },
    ]);
  });

  it("keeps what was said about an objective in the signed content, with the words that it is tied to", async () => {
    const { author, session, page } = await writtenNote();
    await page.tie({ id: "o1", text: "Sleeps seven hours" }, 1).save();
    await author.browser.ask(sign, { sessionId: session.id, parts: [page.shown()] });
    const [note] = await notesOf(session.id);
    const body = noteBodySchema.parse(JSON.parse(note?.content ?? ""));
    expect([body.goldthread, body.progress]).toEqual([
      "note/2",
      [
        {
          objective: { id: "o1", text: "Sleeps seven hours" },
          rating: 1,
          value: null,
          score: null,
          passages: [{ element: "reported", key: null, start: 0, end: 23 }],
        },
      ],
    ]);
  });

  it("signs nothing where the rating on the page is not the one that is saved", async () => {
    const { author, session, page } = await writtenNote();
    const shown = page.tie({ id: "o1", text: "Sleeps seven hours" }, 1).shown();
    expect(await author.browser.refused(sign, { sessionId: session.id, parts: [shown] })).toMatchObject({
      code: "draft_differs",
    });
    await page.save();
    await author.browser.ask(sign, { sessionId: session.id, parts: [shown] });
  });

  it("marks a note late that is signed more than a day after the session", async () => {
    const { author, session } = await anIndividualSession(server, { startsIn: -60 * 26, minutes: 50 });
    const { page } = await openPages(server, author, session.id);
    await page.type({ words: "Written the next day." }).save();
    await author.browser.ask(sign, { sessionId: session.id, parts: [page.shown()] });
    expect(await notesOf(session.id)).toMatchObject([{ late: true }]);
  });

  it("shows as signed on the day's list", async () => {
    const { author, session, request } = await writtenNote();
    const before = await author.browser.ask(readToday, { day: String(session.starts_at).slice(0, 10) });
    await author.browser.ask(sign, request);
    const after = await author.browser.ask(readToday, { day: String(session.starts_at).slice(0, 10) });
    expect([before.sessions[0]?.noteState, after.sessions[0]?.noteState]).toEqual(["draft", "signed"]);
  });
});

describe("nothing is signed", () => {
  async function expectNothing(sessionId: string) {
    expect(await notesOf(sessionId)).toEqual([]);
    expect(await owner().sql("select from draft where session_id = $1 and state = 'signed'", [sessionId])).toEqual([]);
  }

  it("when a keystroke came between reading and signing; the saved text comes back", async () => {
    const { author, session, request, page } = await writtenNote("As shown.");
    await page.type({ words: " And then this." }).save();
    const refusal = await author.browser.refused(sign, request);
    expect(refusal).toMatchObject({
      code: "draft_differs",
      saved: [
        {
          draftId: page.shown().draftId,
          elements: [{ element: "reported", key: null, text: "As shown. And then this." }],
        },
      ],
    });
    await expectNothing(session.id);
    await author.browser.ask(sign, { ...request, parts: [page.shown()] });
  });

  it("when the page shows words that are not saved yet", async () => {
    const { author, session, page } = await writtenNote();
    page.type({ words: " Not saved." });
    expect(await author.browser.refused(sign, { sessionId: session.id, parts: [page.shown()] })).toMatchObject({
      code: "draft_differs",
    });
    await expectNothing(session.id);
  });

  it("when the page's digest or state vector is no such thing", async () => {
    const { author, session, request, page } = await writtenNote();
    for (const wrong of [{ stateVector: "%%%" }, { stateVector: "" }, { digest: "0".repeat(64) }]) {
      expect(await author.browser.refused(sign, { ...request, parts: [{ ...page.shown(), ...wrong }] })).toMatchObject({
        code: "draft_differs",
      });
    }
    await expectNothing(session.id);
  });

  it("when there are no words in it", async () => {
    const { author, session, page } = await writtenNote("   \n\u200b");
    expect(await author.browser.refused(sign, { sessionId: session.id, parts: [page.shown()] })).toMatchObject({
      code: "note_empty",
    });
    await expectNothing(session.id);
  });

  it("when a text holds a control character; the refusal names the field and repeats no word", async () => {
    const { author, session, page } = await writtenNote("Zanzibar \u0007");
    const refusal = await author.browser.refused(sign, { sessionId: session.id, parts: [page.shown()] });
    expect(refusal).toMatchObject({ code: "invalid_input", fields: [{ field: "parts.0.reported" }] });
    expect(JSON.stringify(refusal)).not.toContain("Zanzibar");
    await expectNothing(session.id);
  });

  it.each(["took \u202e05\u202c mg Zanzibar", "Zanzibar \u2067", "calm Zanzibar\u{e0041}"])(
    "when a text hides words or turns their direction (%j): the refusal names the section and says what to do",
    async (words) => {
      const { author, session, page } = await writtenNote(words);
      const refusal = await author.browser.refused(sign, { sessionId: session.id, parts: [page.shown()] });
      expect(refusal).toMatchObject({
        code: "invalid_input",
        fields: [{ field: "parts.0.reported", expected: expect.stringMatching(/hidden characters.*paste it again/) }],
      });
      expect(JSON.stringify(refusal)).not.toContain("Zanzibar");
      await expectNothing(session.id);
    },
  );

  it("when a text runs from right to left, it is signed as it stands", async () => {
    const { author, session, page } = await writtenNote("قال: \u2067أنا بخير\u2069 today. שלום\u200f (abc)");
    await author.browser.ask(sign, { sessionId: session.id, parts: [page.shown()] });
  });

  it("when the draft holds something that is no text", async () => {
    const { author, session, page } = await writtenNote();
    const parts = [page.shown()];
    page.document.getText("element:observed").insertEmbed(0, { image: "x" });
    await page.save();
    expect(await author.browser.refused(sign, { sessionId: session.id, parts })).toMatchObject({
      code: "invalid_input",
      fields: [{ field: "parts.0" }],
    });
    await expectNothing(session.id);
  });

  it("of a session that has not begun, or was cancelled or missed meanwhile", async () => {
    const { author, session, request } = await writtenNote();
    for (const [change, code] of [
      ["status = 'cancelled'", "session_not_held"],
      ["status = 'no-show'", "session_not_held"],
      [
        "status = 'scheduled', starts_at = now() + interval '5 minutes', stops_at = now() + interval '1 hour'",
        "session_in_future",
      ],
    ] as const) {
      await owner().sql(`update session set ${change} where id = $1`, [session.id]);
      expect(await author.browser.refused(sign, request)).toMatchObject({ code });
    }
    await expectNothing(session.id);
  });

  it("a second time", async () => {
    const { author, session, request } = await writtenNote();
    await author.browser.ask(sign, request);
    expect(await author.browser.refused(sign, request)).toMatchObject({ code: "already_signed" });
    expect(await notesOf(session.id)).toHaveLength(1);
  });

  it("twice when two requests come at once: one wins", async () => {
    const { author, session, request } = await writtenNote();
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() =>
        author.browser.ask(sign, request).then(
          () => "signed",
          (error: unknown) => (String(error).includes("already_signed") ? "already signed" : String(error)),
        ),
      ),
    );
    expect(answers.toSorted()).toEqual(["already signed", "already signed", "already signed", "signed"]);
    expect(await notesOf(session.id)).toHaveLength(1);
  });

  it("by a colleague who does not treat the client: to them the session is not there", async () => {
    const { session, request } = await writtenNote();
    const colleague = await somebody(server);
    const forbidden = await colleague.browser.refused(sign, request);
    const missing = await colleague.browser.refused(sign, {
      ...request,
      sessionId: "018f0000-0000-7000-8000-000000000001",
    });
    expect(forbidden).toMatchObject({ code: "not_found", status: 404 });
    expect(missing).toEqual(forbidden);
    await expectNothing(session.id);
  });

  it("with another session's draft", async () => {
    const { author, session } = await writtenNote();
    const other = await writtenNote("Somebody else's.");
    expect(await author.browser.refused(sign, { sessionId: session.id, parts: other.request.parts })).toMatchObject({
      code: "not_found",
    });
    await expectNothing(session.id);
    await expectNothing(other.session.id);
  });

  it("in part: when a later statement fails, the notes before it are not there either", async () => {
    const { author, session, request } = await writtenNote();
    await owner().sql(
      "create function public.fail() returns trigger language plpgsql as $$ begin raise exception 'injected'; end $$",
    );
    await owner().sql("create trigger injected before insert on signature for each row execute function public.fail()");
    try {
      expect(await author.browser.refused(sign, request)).toMatchObject({ code: "fault", status: 500 });
    } finally {
      await owner().sql("drop trigger injected on signature; drop function public.fail()");
    }
    await expectNothing(session.id);
    expect(
      await owner().sql("select count(*)::int as many from draft_update where draft_id = $1", [
        request.parts[0]?.draftId,
      ]),
    ).toEqual([{ many: 2 }]);
    await author.browser.ask(sign, request);
  });
});

describe("who may sign", () => {
  it("nobody without a clinical role or a credential", async () => {
    const { session, request } = await writtenNote();
    const biller = await somebody(server, { roles: ["biller", "administrator"] });
    expect(await biller.browser.refused(sign, request)).toMatchObject({ code: "may_not_sign", status: 403 });
    const { author } = await anIndividualSession(server);
    await owner().sql("update staff set credential = ' ' where id = $1", [author.id]);
    expect(await author.browser.refused(sign, request)).toMatchObject({ code: "may_not_sign" });
    expect(await notesOf(session.id)).toEqual([]);
  });

  it("whoever proved themself in the last ten minutes; after that the passphrase is asked again", async () => {
    const { author, session, request } = await writtenNote();
    await owner().sql(
      `update auth_session set "provenAt" = now() - interval '11 minutes' where "userId" = (select user_id from staff where id = $1)`,
      [author.id],
    );
    expect(await author.browser.refused(sign, request)).toMatchObject({ code: "proof_needed", status: 403 });
    expect(await author.browser.refused(sign, { ...request, passphrase: "not the one I chose" })).toMatchObject({
      code: "proof_failed",
      status: 403,
    });
    expect(await notesOf(session.id)).toEqual([]);
    await author.browser.ask(sign, { ...request, passphrase: testPassphrase });
    expect(await notesOf(session.id)).toHaveLength(1);
  });
});
