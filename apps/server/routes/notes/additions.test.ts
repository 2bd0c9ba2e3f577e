import {
  addAddendum,
  attestNote,
  correctNote,
  linkMovedNote,
  readNote,
  retractNote,
} from "@goldthread/api/nouns/note.ts";
import {
  decideAmendment,
  listAmendmentRequests,
  recordDisagreement,
  requestAmendment,
} from "@goldthread/api/nouns/note.ts";
import { sign } from "@goldthread/api/nouns/session.ts";
import { readWork } from "@goldthread/api/nouns/work.ts";
import { noteBodySchema, sharedPartBodySchema } from "@goldthread/clinical";
import { additionSchema, type Addition } from "@goldthread/clinical/note/addition.ts";
import { canonicalJson, parseEntry, sha256, toHex } from "@goldthread/ledger";
import { aCareTeamPlace, aSession } from "@goldthread/store/testing/index.ts";
import { dayFromToday } from "@goldthread/store/testing/practice-at-work.ts";
import { describe, expect, it } from "vitest";
import { aGroupSession, anIndividualSession, minutesFromNow, openPages } from "../../signing/testing/a-session.ts";
import { somebody, testPassphrase, type Somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;
const said = "Spoke about her sister and slept badly.";

async function aSignedNote(when: Parameters<typeof anIndividualSession>[1] = {}) {
  const made = await anIndividualSession(server, when);
  const { page } = await openPages(server, made.author, made.session.id);
  await page.type({ words: said }).save();
  const { notes } = await made.author.browser.ask(sign, { sessionId: made.session.id, parts: [page.shown()] });
  return { ...made, noteId: notes[0]?.noteId ?? "" };
}

async function aSignedGroup(given: Parameters<typeof aGroupSession>[1] = {}) {
  const made = await aGroupSession(server, { members: 3, ...given });
  const { page, members } = await openPages(server, made.author, made.session.id);
  await page.type({ element: "interventions", words: "Taught paced breathing." }).save();
  for (const member of members) await member.page.type({ element: "response", words: "Took part quietly." }).save();
  const parts = [page.shown(), ...members.map((member) => member.page.shown())];
  const { notes } = await made.author.browser.ask(sign, { sessionId: made.session.id, parts });
  return { ...made, notes };
}

const passage = (given: object = {}) => ({
  part: "note" as const,
  element: "reported" as const,
  key: null,
  start: 16,
  end: 22,
  text: "sister",
  ...given,
});

const asking = (noteId: string, askedOn: string) => ({
  noteId,
  askedBy: "The client",
  askedOn,
  text: "It was my aunt.",
});

async function afterOf({ browser }: Somebody, noteId: string): Promise<Addition[]> {
  const { after } = await browser.ask(readNote, { noteId });
  return after.map(({ content }) => additionSchema.parse(JSON.parse(content)));
}

describe("an addendum", () => {
  it("tells of a time in the client's life that has come, whose field is named otherwise", async () => {
    const { author, noteId, client } = await aSignedNote();
    await owner().sql("update client_detail set birth_date = '1990-05-01' where client_id = $1", [client.id]);
    for (const [happenedAt, expected] of [
      ["1990-04-28T12:00:00Z", "expected a day not before the client was born"],
      ["0203-01-01T12:00:00Z", "expected a day from 1900 on"],
      [minutesFromNow(60), "expected a time that has come"],
    ] as const)
      expect(
        await author.browser.refused(addAddendum, { noteId, text: "Told later.", happenedAt, because: "Late." }),
      ).toMatchObject({ code: "invalid_input", fields: [{ field: "happenedAt", expected }] });
    expect(await afterOf(author, noteId)).toEqual([]);
    const fits = { noteId, text: "Told later.", happenedAt: "1990-05-02T12:00:00Z", because: "Found in old papers." };
    expect(await author.browser.ask(addAddendum, fits)).toMatchObject({ kind: "late-entry" });
  });

  it("stands beside the note with its own author and time, its content digested, one ledger entry for it", async () => {
    const { author, noteId, client } = await aSignedNote();
    const before = await author.browser.ask(readNote, { noteId });
    const {
      additions: [id],
      kind,
    } = await author.browser.ask(addAddendum, { noteId, text: "She called back." });
    const note = await author.browser.ask(readNote, { noteId });
    expect(kind).toBe("addendum");
    expect([note.content, note.digest]).toEqual([before.content, before.digest]);
    const [kept] = note.after;
    expect(kept?.digest).toBe(toHex(sha256(kept?.content ?? "")));
    expect(canonicalJson(JSON.parse(kept?.content ?? ""))).toBe(kept?.content);
    expect(JSON.parse(kept?.content ?? "")).toMatchObject({
      id,
      noteId,
      clientId: client.id,
      noteDigest: note.digest,
      author: { name: author.name },
      text: "She called back.",
    });
    const entries = await owner().sql<{ kind: string; leaf: string }>(
      "select e.kind, e.leaf from ledger_entry e join note_addition a on a.entry_id = e.id where a.note_id = $1",
      [noteId],
    );
    expect(entries.map(({ kind: of, leaf }) => [of, parseEntry(leaf).subject])).toEqual([["addendum", kept?.digest]]);
  });

  it("may be one of many, each by whoever on the care team adds it; a stranger adds nothing", async () => {
    const { author, noteId, client } = await aSignedNote();
    const colleague = await somebody(server, { roles: ["nurse"] });
    await aCareTeamPlace(owner(), { client_id: client.id, staff_id: colleague.id });
    await author.browser.ask(addAddendum, { noteId, text: "First." });
    await colleague.browser.ask(addAddendum, { noteId, text: "Second." });
    const stranger = await somebody(server);
    expect(await stranger.browser.refused(addAddendum, { noteId, text: "Third." })).toMatchObject({
      code: "not_found",
    });
    expect((await afterOf(author, noteId)).map(({ author: { name } }) => name)).toEqual([author.name, colleague.name]);
  });

  it("asks for the passphrase when the last proof is old, and adds nothing without it", async () => {
    const { author, noteId } = await aSignedNote();
    server.moveClock(11);
    try {
      expect(await author.browser.refused(addAddendum, { noteId, text: "x" })).toMatchObject({ code: "proof_needed" });
      const wrong = { noteId, text: "x", passphrase: "not the passphrase at all" };
      expect(await author.browser.refused(addAddendum, wrong)).toMatchObject({ code: "proof_failed" });
      expect(await afterOf(author, noteId)).toEqual([]);
      await author.browser.ask(addAddendum, { noteId, text: "x", passphrase: testPassphrase });
      expect(await afterOf(author, noteId)).toHaveLength(1);
    } finally {
      server.moveClock(-11);
    }
  });

  it("with a passphrase that is not theirs is refused, however lately they gave their own", async () => {
    const { author, noteId } = await aSignedNote();
    const wrong = { noteId, text: "x", passphrase: "not the passphrase at all" };
    expect(await author.browser.refused(addAddendum, wrong)).toMatchObject({ code: "proof_failed" });
    expect(await afterOf(author, noteId)).toEqual([]);
  });

  it("sent again after a lost answer is added once", async () => {
    const { author, noteId } = await aSignedNote();
    const request = { noteId, text: "Once.", actId: "018f0000-0000-7000-8000-0000000000aa" };
    const first = await author.browser.ask(addAddendum, request);
    expect(await author.browser.ask(addAddendum, request)).toEqual(first);
    expect(await afterOf(author, noteId)).toHaveLength(1);
  });

  it("sent again in other words, as another act or to another note is refused: they would be taken for kept", async () => {
    const { author, noteId } = await aSignedNote();
    const other = await aSignedNote();
    const act = { noteId, text: "She has a sister.", actId: crypto.randomUUID() };
    await author.browser.ask(addAddendum, act);
    await aCareTeamPlace(owner(), { client_id: other.client.id, staff_id: author.id });
    const again = [
      { ...act, text: "She has two sisters." },
      { ...act, noteId: other.noteId },
    ];
    for (const sent of again)
      expect(await author.browser.refused(addAddendum, sent)).toMatchObject({ code: "sent_in_other_words" });
    const correction = { noteId, passage: passage(), instead: "brother", because: "Misheard.", actId: act.actId };
    expect(await author.browser.refused(correctNote, correction)).toMatchObject({ code: "sent_in_other_words" });
    expect(await afterOf(author, noteId)).toHaveLength(1);
  });

  it("needs words, and cannot be dated ahead", async () => {
    const { author, noteId } = await aSignedNote();
    for (const [given, field] of [
      [{ text: "  " }, "text"],
      [{ text: "x", happenedAt: minutesFromNow(60) }, "happenedAt"],
    ] as const)
      expect(await author.browser.refused(addAddendum, { noteId, ...given })).toMatchObject({
        code: "invalid_input",
        fields: [{ field }],
      });
  });
});

describe("a late entry", () => {
  it("is what the clock calls late: both times kept, and a reason asked for", async () => {
    const { author, noteId } = await aSignedNote();
    const happenedAt = minutesFromNow(-60 * 40);
    const late = { noteId, text: "Her mother called.", happenedAt };
    expect(await author.browser.refused(addAddendum, late)).toMatchObject({ code: "late_reason_needed" });
    expect((await author.browser.ask(addAddendum, { ...late, because: "I was ill." })).kind).toBe("late-entry");
    const [kept] = await afterOf(author, noteId);
    expect(kept).toMatchObject({ kind: "late-entry", happenedAt, because: "I was ill." });
    expect(Date.parse(kept?.at ?? "")).toBeGreaterThan(Date.parse(happenedAt));
    const soon = { noteId, text: "She waved.", happenedAt: minutesFromNow(-30) };
    expect((await author.browser.ask(addAddendum, soon)).kind).toBe("addendum");
  });

  it("says why a note was signed late, without further words; of a note in time there is nothing to say", async () => {
    const late = await aSignedNote({ startsIn: -60 * 60 });
    await late.author.browser.ask(addAddendum, { noteId: late.noteId, text: "", because: "The power was out." });
    expect(await afterOf(late.author, late.noteId)).toMatchObject([{ kind: "late-entry", text: "" }]);
    const inTime = await aSignedNote();
    const request = { noteId: inTime.noteId, text: "", because: "The power was out." };
    expect(await inTime.author.browser.refused(addAddendum, request)).toMatchObject({ code: "invalid_input" });
  });
});

describe("a correction", () => {
  it("names the words it strikes, with the reason; the note keeps every byte", async () => {
    const { author, noteId } = await aSignedNote();
    const before = await author.browser.ask(readNote, { noteId });
    const request = { noteId, passage: passage(), instead: "mother", because: "I mixed them up." };
    await author.browser.ask(correctNote, request);
    const { content } = await author.browser.ask(readNote, { noteId });
    expect(content).toBe(before.content);
    expect(await afterOf(author, noteId)).toMatchObject([
      { kind: "correction", instead: "mother", passage: passage() },
    ]);
  });

  it("of words that do not stand there is refused, and so is one without a reason", async () => {
    const { author, noteId } = await aSignedNote();
    const request = { noteId, passage: passage({ text: "cousin" }), instead: "mother", because: "x" };
    expect(await author.browser.refused(correctNote, request)).toMatchObject({ code: "passage_differs" });
    expect(await author.browser.refused(correctNote, { ...request, passage: passage(), because: " " })).toMatchObject({
      code: "invalid_input",
    });
    expect(await afterOf(author, noteId)).toEqual([]);
  });

  it("of a part of words that are struck already is refused: the whole passage is corrected again", async () => {
    const { author, noteId } = await aSignedNote();
    const whole = {
      noteId,
      passage: passage({ start: 12, text: "her sister" }),
      instead: "both",
      because: "Misheard.",
    };
    await author.browser.ask(correctNote, whole);
    const part = { noteId, passage: passage(), instead: "mother", because: "I mixed them up." };
    expect(await author.browser.refused(correctNote, part)).toMatchObject({ code: "passage_struck" });
    await author.browser.ask(correctNote, { ...whole, instead: "her mother" });
    expect(await afterOf(author, noteId)).toHaveLength(2);
  });

  it("that puts the same words there again is none", async () => {
    const { author, noteId } = await aSignedNote();
    const same = { noteId, passage: passage(), instead: "sister", because: "x" };
    expect(await author.browser.refused(correctNote, same)).toMatchObject({ code: "invalid_input" });
    await author.browser.ask(correctNote, { ...same, instead: "mother" });
    await author.browser.ask(correctNote, { ...same, because: "It was the sister after all." });
    expect(await afterOf(author, noteId)).toHaveLength(2);
  });

  it("of somebody else's words is made by who could have written them, and not by an aide", async () => {
    const { author, noteId, client } = await aSignedNote();
    const [aide, colleague] = [await somebody(server, { roles: ["aide"] }), await somebody(server)];
    for (const { id } of [aide, colleague]) await aCareTeamPlace(owner(), { client_id: client.id, staff_id: id });
    const request = { noteId, passage: passage(), instead: "mother", because: "I was there." };
    expect(await aide.browser.refused(correctNote, request)).toMatchObject({ status: 404 });
    expect((await aide.browser.ask(readNote, { noteId })).may).toMatchObject({ correct: false });
    await colleague.browser.ask(correctNote, request);
    expect(await afterOf(author, noteId)).toHaveLength(1);
  });

  it("of a group's shared part is one dated addendum on every note that carries it, also of a member who left", async () => {
    const { author, notes, group, clients } = await aSignedGroup();
    await owner().sql("update membership set to_date = $3 where group_id = $1 and client_id = $2", [
      group.id,
      clients[0]?.id,
      await dayFromToday(owner(), -1),
    ]);
    const noteId = notes.find(({ clientId }) => clientId === clients[1]?.id)?.noteId ?? "";
    const request = {
      noteId,
      passage: passage({ part: "shared", element: "interventions", start: 7, end: 12, text: "paced" }),
      instead: "box",
      because: "It was box breathing.",
    };
    const { additions } = await author.browser.ask(correctNote, request);
    expect(additions).toHaveLength(3);
    const rows = await owner().sql<{ client_id: string; content: string; acts: number }>(
      "select client_id, content from note_addition where note_id = any ($1)",
      [notes.map((note) => note.noteId)],
    );
    expect(rows.map(({ client_id }) => client_id).toSorted()).toEqual(clients.map(({ id }) => id).toSorted());
    expect(new Set(rows.map(({ content }) => JSON.parse(content).actId)).size).toBe(1);
    for (const { client_id, content } of rows)
      for (const other of clients.filter(({ id }) => id !== client_id)) {
        expect(content).not.toContain(other.id);
        expect(content).not.toContain(other.name);
      }
    const digests = await owner().sql("select distinct digest from shared_part where group_id = $1", [group.id]);
    expect(digests).toHaveLength(1);
  });

  it("of a shared part is not made by a member's own clinician, who leads no group", async () => {
    const { notes, clients } = await aSignedGroup();
    const clinician = await somebody(server);
    await aCareTeamPlace(owner(), { client_id: clients[0]?.id ?? "", staff_id: clinician.id });
    const noteId = notes.find(({ clientId }) => clientId === clients[0]?.id)?.noteId ?? "";
    const shared = passage({ part: "shared", element: "interventions", start: 7, end: 12, text: "paced" });
    const request = { noteId, passage: shared, instead: "box", because: "x" };
    expect(await clinician.browser.refused(correctNote, request)).toMatchObject({ code: "not_found" });
    expect(await clinician.browser.refused(addAddendum, { noteId, text: "x", ofSharedPart: true })).toMatchObject({
      code: "not_found",
    });
    expect((await clinician.browser.ask(readNote, { noteId })).may).toMatchObject({
      correct: true,
      correctShared: false,
    });
  });
});

describe("a retraction", () => {
  it("ends what may be added to the note itself; a client's request about it is still taken and answered", async () => {
    const { author, noteId } = await aSignedNote();
    await author.browser.ask(addAddendum, { noteId, text: "She called back." });
    await author.browser.ask(retractNote, { noteId, because: "Written in the wrong chart." });
    const words = { instead: "brother", because: "Heard wrongly." };
    for (const refused of [
      author.browser.refused(addAddendum, { noteId, text: "More." }),
      author.browser.refused(addAddendum, {
        noteId,
        text: "More.",
        happenedAt: minutesFromNow(-60 * 24 * 30),
        because: "It comes late.",
      }),
      author.browser.refused(correctNote, { noteId, passage: passage(), ...words }),
    ])
      expect(await refused).toMatchObject({ code: "note_retracted" });
    expect((await author.browser.ask(readNote, { noteId })).may).toMatchObject({ correct: false, retract: true });
    expect(await afterOf(author, noteId)).toMatchObject([{ kind: "addendum" }, { kind: "retraction" }]);
    await author.browser.ask(requestAmendment, asking(noteId, await dayFromToday(owner(), 0)));
    expect(await afterOf(author, noteId)).toHaveLength(3);
  });

  it("is made once, with the reason; the note stays readable, and its copy in the right chart is linked", async () => {
    const wrong = await aSignedNote();
    const right = await anIndividualSession(server);
    await aCareTeamPlace(owner(), { client_id: right.client.id, staff_id: wrong.author.id });
    const session = await aSession(owner(), {
      client_id: right.client.id,
      clinician_id: wrong.author.id,
      starts_at: minutesFromNow(-50),
      stops_at: minutesFromNow(-5),
    });
    const { page } = await openPages(server, wrong.author, session.id);
    await page.type({ words: said }).save();
    const copy = await wrong.author.browser.ask(sign, { sessionId: session.id, parts: [page.shown()] });
    const movedTo = copy.notes[0]?.noteId ?? "";
    const { noteId, author } = wrong;
    expect(await author.browser.refused(linkMovedNote, { noteId, movedTo })).toMatchObject({ code: "not_retracted" });
    await author.browser.ask(retractNote, { noteId, because: "Written in the wrong chart." });
    expect(await author.browser.refused(retractNote, { noteId, because: "Again." })).toMatchObject({
      code: "retracted_already",
    });
    await author.browser.ask(linkMovedNote, { noteId, movedTo });
    expect(await afterOf(author, noteId)).toMatchObject([{ kind: "retraction" }, { kind: "moved", movedTo }]);
    expect(
      noteBodySchema.parse(JSON.parse((await author.browser.ask(readNote, { noteId })).content)).elements,
    ).toHaveLength(1);
    expect(await author.browser.refused(linkMovedNote, { noteId, movedTo: noteId })).toMatchObject({
      code: "invalid_input",
    });
  });
});

describe("a co-facilitator's missing signature", () => {
  const asked = async (who: Somebody, noteId: string) => {
    const { digest } = await who.browser.ask(readNote, { noteId });
    return { noteId, digest };
  };
  it("is given as co-author while the note is not overdue, once, and never by its author", async () => {
    const { author, leaders, notes } = await aSignedGroup({ facilitators: 2 });
    const noteId = notes[0]?.noteId ?? "";
    const beside = leaders[1] ?? author;
    expect((await beside.browser.ask(readNote, { noteId })).may.attest).toBe(true);
    expect(await author.browser.refused(attestNote, await asked(author, noteId))).toMatchObject({ status: 404 });
    const request = await asked(beside, noteId);
    expect(await beside.browser.refused(attestNote, { ...request, digest: "0".repeat(64) })).toMatchObject({
      code: "note_differs",
    });
    expect((await beside.browser.ask(attestNote, request)).meaning).toBe("co-author");
    expect(await beside.browser.refused(attestNote, request)).toMatchObject({ code: "signed_by_you" });
    const { signatures } = await author.browser.ask(readNote, { noteId });
    expect(signatures.map(({ meaning, name }) => [meaning, name])).toEqual([
      ["author", author.name],
      ["co-author", beside.name],
    ]);
  });

  it("is never added late: what is given then is an attestation in one's own words", async () => {
    const { author, leaders, notes } = await aSignedGroup({ facilitators: 2, startsIn: -60 * 60 });
    const noteId = notes[0]?.noteId ?? "";
    const beside = leaders[1] ?? author;
    const request = await asked(beside, noteId);
    expect(await beside.browser.refused(attestNote, request)).toMatchObject({ code: "signing_over" });
    const text = "I led this session and the note says what we did.";
    expect((await beside.browser.ask(attestNote, { ...request, text })).meaning).toBe("attestation");
    expect(await afterOf(author, noteId)).toMatchObject([{ kind: "attestation", text }]);
    const stranger = await somebody(server);
    expect(await stranger.browser.refused(attestNote, { ...request, text })).toMatchObject({ code: "not_found" });
  });
});

describe("a client's request to amend", () => {
  it("is due sixty days after it was asked for, and listed for the records officer, who reads no note", async () => {
    const { author, noteId, client } = await aSignedNote();
    const officer = await somebody(server, { roles: ["records-officer"] });
    const askedOn = await dayFromToday(owner(), -61);
    const { requestId, dueOn } = await officer.browser.ask(requestAmendment, asking(noteId, askedOn));
    expect(Math.round((Date.parse(dueOn) - Date.parse(askedOn)) / 86_400_000)).toBe(60);
    const { amendments } = await officer.browser.ask(readWork, {});
    expect(amendments.find(({ id }) => id === requestId)).toMatchObject({
      clientId: client.id,
      isOverdue: true,
      decision: null,
    });
    expect(await officer.browser.refused(readNote, { noteId })).toMatchObject({ code: "not_found" });
    expect((await author.browser.ask(listAmendmentRequests, {})).requests.map(({ id }) => id)).toContain(requestId);
    const stranger = await somebody(server);
    expect((await stranger.browser.ask(listAmendmentRequests, {})).requests).toEqual([]);
    expect(await stranger.browser.refused(requestAmendment, asking(noteId, askedOn))).toMatchObject({ status: 404 });
  });

  it("is accepted or denied once; a denial names its ground, and the client's disagreement travels with the note", async () => {
    const { author, noteId } = await aSignedNote();
    const today = await dayFromToday(owner(), 0);
    expect(await author.browser.refused(requestAmendment, asking(noteId, "1800-01-01"))).toMatchObject({
      fields: [{ field: "askedOn" }],
    });
    const { requestId } = await author.browser.ask(requestAmendment, asking(noteId, today));
    const statement = { requestId, text: "I stand by what I said." };
    expect(await author.browser.refused(recordDisagreement, statement)).toMatchObject({ code: "amendment_not_denied" });
    const denial = { requestId, decision: "denied" as const, because: "It is what was said." };
    expect(await author.browser.refused(decideAmendment, denial)).toMatchObject({ fields: [{ field: "ground" }] });
    await author.browser.ask(decideAmendment, { ...denial, ground: "accurate-and-complete" });
    expect(await author.browser.refused(decideAmendment, { ...denial, decision: "accepted" })).toMatchObject({
      code: "amendment_decided",
    });
    await author.browser.ask(recordDisagreement, statement);
    expect((await afterOf(author, noteId)).map(({ kind }) => kind)).toEqual([
      "amendment-request",
      "amendment-decision",
      "disagreement",
    ]);
    expect((await author.browser.ask(readWork, {})).amendments.find(({ id }) => id === requestId)).toBeUndefined();
  });
});

it("what was pinned is still what every note carries", async () => {
  const { author, notes } = await aSignedGroup();
  const noteId = notes[0]?.noteId ?? "";
  await author.browser.ask(addAddendum, { noteId, text: "We also stretched.", ofSharedPart: true });
  for (const note of notes) {
    const read = await author.browser.ask(readNote, { noteId: note.noteId });
    expect(read.after).toHaveLength(1);
    expect(sharedPartBodySchema.parse(JSON.parse(read.shared?.content ?? "")).elements).toHaveLength(1);
  }
});
