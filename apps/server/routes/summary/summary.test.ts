import { correctAttendance, sign } from "@goldthread/api/nouns/session.ts";
import {
  keepGroupSummaryDraft,
  keepSummaryDraft,
  listClientSummaries,
  listGroupSummaries,
  readGroupSummary,
  readSignedSummary,
  readSummary,
  readSummaryJson,
  readSummaryPdf,
  signGroupSummary,
  signSummary,
} from "@goldthread/api/nouns/summary.ts";
import { previewDisclosure, releaseDisclosure } from "@goldthread/api/nouns/disclosure.ts";
import { coSign, coSignAdditions, listCoSigning } from "@goldthread/api/nouns/co-signing.ts";
import { addAddendum, correctNote, retractNote } from "@goldthread/api/nouns/note.ts";
import { type SummaryEdits } from "@goldthread/clinical/summary/summary-edits.ts";
import { parseEntry, sha256, toHex } from "@goldthread/ledger";
import { verifyRecord } from "@goldthread/store/verify.ts";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import { ledgerSigner } from "../../ledger-signer.ts";
import { aGroupSession, anIndividualSession, openPages } from "../../signing/testing/a-session.ts";
import { somebody, type Somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const year = () => ({ from: `${new Date().getFullYear() - 1}-01-01`, to: `${new Date().getFullYear() + 1}-12-31` });

type Sections = readonly {
  readonly sentences: readonly { readonly key: string; readonly text: string }[];
}[];

/** Every sentence taken on as it reads, with what is given instead. */
function takenOn(sections: Sections, given: Partial<SummaryEdits> = {}) {
  const all = sections.flatMap(({ sentences }) => sentences);
  const sentences = Object.fromEntries(
    all.map(({ key, text }) => [key, { isTaken: true, isOut: false, text: null, of: text }]),
  );
  return { sentences: { ...sentences, ...given.sentences }, own: [...(given.own ?? [])] };
}

/** A client with one signed note that names an objective and what was done. */
async function aSignedNote() {
  const made = await anIndividualSession(server);
  const { page } = await openPages(server, made.author, made.session.id);
  await page
    .type({ words: "Out on five days." })
    .tie({ id: "o1", text: "Goes out" }, 1)
    .type({ element: "observed", words: "Therapist taught paced breathing for panic on the bus." })
    .save();
  const { notes } = await made.author.browser.ask(sign, { sessionId: made.session.id, parts: [page.shown()] });
  return { ...made, noteId: notes[0]?.noteId ?? "", ask: { clientId: made.client.id, ...year() } };
}

async function aSignedSummary() {
  const made = await aSignedNote();
  const { browser } = made.author;
  const { sections } = await browser.ask(readSummary, made.ask);
  const { version } = await browser.ask(keepSummaryDraft, { ...made.ask, version: 0, edits: takenOn(sections) });
  const { id } = await browser.ask(signSummary, { ...made.ask, version });
  return { ...made, summaryId: id };
}

async function textOf(bytes: Buffer): Promise<string> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const page = await (await loading.promise).getPage(1);
  const { items } = await page.getTextContent();
  await loading.destroy();
  return items.map((item) => ("str" in item ? item.str : "")).join(" ");
}

describe("the summary of a period", () => {
  it("says what signed notes and the record say, each sentence with its notes, and nothing of a draft", async () => {
    const { author, client, session } = await anIndividualSession(server);
    const { page } = await openPages(server, author, session.id);
    await page.type({ words: "Out on five days." }).tie({ id: "o1", text: "Goes out" }, 1).save();
    const before = await author.browser.ask(readSummary, { clientId: client.id, ...year() });
    expect(JSON.stringify(before.sections)).not.toContain("Goes out");
    const { author: reader, ask, noteId } = await aSignedNote();
    const { sections } = await reader.browser.ask(readSummary, ask);
    const source = { kind: "note", id: noteId };
    // A source without a day is one that this client's record does not hold.
    const rests = sections.flatMap(({ sentences }) => sentences.flatMap(({ sources }) => sources));
    expect(rests.filter(({ day }) => day === null)).toEqual([]);
    expect(sections).toMatchObject([
      {
        key: "contacts",
        sentences: [{ text: "Attended 1 individual session, 50 minutes in all.", sources: [source] }],
      },
      { key: "progress", sentences: [{ key: "progress/o1/now", sources: [source] }] },
      {
        key: "interventions",
        sentences: [{ key: "interventions/paced breathing", sources: [source] }],
      },
    ]);
  });

  it("that ends before it begins is refused with the field's name", async () => {
    const { author, client } = await anIndividualSession(server);
    const asked = { clientId: client.id, from: "2026-02-01", to: "2026-01-31" };
    const refusal = { code: "invalid_input", fields: [{ field: "to" }] };
    expect(await author.browser.refused(readSummary, asked)).toMatchObject(refusal);
    const kept = { ...asked, version: 0, edits: { sentences: {}, own: [] } };
    expect(await author.browser.refused(keepSummaryDraft, kept)).toMatchObject(refusal);
  });

  it("of a period that has not begun is refused: the record says nothing of it", async () => {
    const { author, client } = await anIndividualSession(server);
    const ahead = { clientId: client.id, from: "2099-12-01", to: "2099-12-31" };
    expect(await author.browser.refused(readSummary, ahead)).toMatchObject({ fields: [{ field: "from" }] });
    await author.browser.ask(readSummary, { ...ahead, from: "2026-01-01" });
  });

  it("is the care team's alone, to read, to keep and to sign", async () => {
    const { ask } = await aSignedNote();
    for (const { browser } of [await somebody(server), await somebody(server, { roles: ["administrator"] })]) {
      for (const asked of [
        browser.refused(readSummary, ask),
        browser.refused(keepSummaryDraft, { ...ask, version: 0, edits: { sentences: {}, own: [] } }),
        browser.refused(signSummary, { ...ask, version: 0 }),
      ])
        expect(["not_found", "may_not_sign"]).toContain((await asked).code);
    }
  });
});

describe("a draft of a summary", () => {
  it("comes back as it was kept, to its author alone, and is not overwritten from another window", async () => {
    const { author, ask } = await aSignedNote();
    const own = [{ id: crypto.randomUUID(), section: "contacts" as const, text: "Seen in the new rooms." }];
    const edits = {
      sentences: { "contacts/individual/attended": { isTaken: true, isOut: false, text: "One.", of: "x" } },
      own,
    };
    expect(await author.browser.ask(keepSummaryDraft, { ...ask, version: 0, edits })).toEqual({ version: 1 });
    expect((await author.browser.ask(readSummary, ask)).draft).toEqual({ version: 1, edits });
    expect((await author.browser.ask(listClientSummaries, { clientId: ask.clientId })).drafts).toMatchObject([year()]);
    for (const version of [0, 2])
      expect(await author.browser.refused(keepSummaryDraft, { ...ask, version, edits })).toMatchObject({
        code: "changed_meanwhile",
      });
    const colleague = await somebody(server);
    await server.test.asOwner.sql(
      "insert into care_team (client_id, staff_id, capacity, from_date) values ($1, $2, 'clinician', '2020-01-01')",
      [ask.clientId, colleague.id],
    );
    expect((await colleague.browser.ask(readSummary, ask)).draft).toBeNull();
  });
});

describe("signing a client's summary", () => {
  it("makes a record of its own: each sentence with its sources and their digests, author, credential, ledger", async () => {
    const { author, client, ask, noteId } = await aSignedNote();
    const { browser } = author;
    const { sections } = await browser.ask(readSummary, ask);
    const id = crypto.randomUUID();
    const edits = takenOn(sections, {
      sentences: {
        "contacts/individual/attended": {
          isTaken: true,
          isOut: false,
          text: "Came to the one session that was agreed.",
          of: "Attended 1 individual session, 50 minutes in all.",
        },
        "interventions/paced breathing": {
          isTaken: false,
          isOut: true,
          text: null,
          of: "",
        },
      },
      own: [{ id, section: "progress", text: "I expect two more months." }],
    });
    await browser.ask(keepSummaryDraft, { ...ask, version: 0, edits });
    const { id: summaryId } = await browser.ask(signSummary, { ...ask, version: 1 });
    const read = await browser.ask(readSignedSummary, { summaryId });
    expect(read).toMatchObject({ client: { id: client.id }, group: null, author: { name: author.name }, ...year() });
    expect(read.author.credential).not.toBe("");
    expect(read.says).toContain("replaces none of them");
    const note = [{ kind: "note", id: noteId }];
    expect(read.sections).toMatchObject([
      {
        key: "contacts",
        sentences: [{ text: "Came to the one session that was agreed.", origin: "changed", sources: note }],
      },
      {
        key: "progress",
        sentences: [
          { origin: "composed", sources: note },
          { text: "I expect two more months.", origin: "own", sources: [] },
        ],
      },
    ]);
    expect((await browser.ask(readSummary, ask)).draft).toBeNull();
    const list = await browser.ask(listClientSummaries, { clientId: client.id });
    expect(list).toMatchObject({ drafts: [], signed: [{ id: summaryId, author: author.name }] });
    await expectFiles(author, { summaryId, noteId, digest: read.digest });
  });

  async function expectFiles(
    { browser }: Somebody,
    { summaryId, noteId, digest }: { readonly summaryId: string; readonly noteId: string; readonly digest: string },
  ) {
    const get = (path: string) => browser.send({ method: "GET", url: path.replace(":summaryId", summaryId) });
    const json = await get(readSummaryJson.path);
    const file = JSON.parse(json.text);
    expect(json.headers["content-disposition"]).not.toContain("Made-up");
    expect(toHex(sha256(file.summary.content))).toBe(digest);
    expect(parseEntry(file.entry.leaf)).toMatchObject({ kind: "summary-signed", subject: digest });
    const [pinned] = await server.test.asOwner.sql<{ digest: string }>(
      "select encode(digest, 'hex') as digest from note where id = $1",
      [noteId],
    );
    expect(file.summary.content).toContain(`"digest":"${pinned?.digest}"`);
    const pdf = await get(readSummaryPdf.path);
    const text = await textOf(pdf.bytes);
    for (const words of [digest.slice(0, 16), "page 1 of 1", "The author's own words", "Signed"])
      expect(text).toContain(words);
    const { vkey } = await ledgerSigner(server.secrets);
    expect(await verifyRecord(server.test.db, { vkey })).toMatchObject({ ok: true, problem: null });
  }

  it("is refused while a sentence waits, or the record says something else than what was taken on", async () => {
    const { author, ask, noteId } = await aSignedNote();
    const { browser } = author;
    const { sections } = await browser.ask(readSummary, ask);
    const open = { ...takenOn(sections), sentences: {} };
    const waits = { code: "summary_not_taken_on" };
    expect(await browser.refused(signSummary, { ...ask, version: 0 })).toMatchObject(waits);
    await browser.ask(keepSummaryDraft, { ...ask, version: 0, edits: open });
    expect(await browser.refused(signSummary, { ...ask, version: 1 })).toMatchObject(waits);
    await browser.ask(keepSummaryDraft, { ...ask, version: 1, edits: takenOn(sections) });
    expect(await browser.refused(signSummary, { ...ask, version: 1 })).toMatchObject({ code: "changed_meanwhile" });
    await browser.ask(retractNote, { noteId, because: "Another client's." });
    expect(await browser.refused(signSummary, { ...ask, version: 2 })).toMatchObject(waits);
  });

  it("says which of its notes were retracted since it was signed, on the screen and on paper", async () => {
    const { author, noteId, summaryId } = await aSignedSummary();
    expect((await author.browser.ask(readSignedSummary, { summaryId })).retracted).toEqual([]);
    await author.browser.ask(retractNote, { noteId, because: "Wrong chart." });
    expect((await author.browser.ask(readSignedSummary, { summaryId })).retracted).toMatchObject([{ id: noteId }]);
  });

  it("rests on the signed record alone: a source that a request invents is not in what is signed", async () => {
    const { author, ask } = await aSignedNote();
    const { sections } = await author.browser.ask(readSummary, ask);
    const edits = takenOn(sections, {
      sentences: { "risk/invented/opened": { isTaken: true, isOut: false, text: "Nothing of the sort.", of: "" } },
    });
    await author.browser.ask(keepSummaryDraft, { ...ask, version: 0, edits });
    const { id: summaryId } = await author.browser.ask(signSummary, { ...ask, version: 1 });
    const { sections: signed } = await author.browser.ask(readSignedSummary, { summaryId });
    expect(signed.find(({ key }) => key === "risk")?.sentences).toEqual([
      { text: "Nothing of the sort.", origin: "own", sources: [] },
    ]);
  });

  it("with nothing in it is refused", async () => {
    const { author, client } = await anIndividualSession(server);
    const asked = { clientId: client.id, from: "2001-01-01", to: "2001-12-31", version: 0 };
    expect(await author.browser.refused(signSummary, asked)).toMatchObject({ code: "summary_empty" });
  });

  it("gives a record that nobody beside the care team opens, reads or saves", async () => {
    const { summaryId } = await aSignedSummary();
    for (const { browser } of [await somebody(server), await somebody(server, { roles: ["administrator"] })])
      for (const endpoint of [readSignedSummary, readSummaryPdf, readSummaryJson])
        expect(await browser.refused(endpoint, { summaryId })).toMatchObject({ code: "not_found" });
  });
});

it("a signed summary can be disclosed instead of the notes that it rests on", async () => {
  const { author, client, summaryId } = await aSignedSummary();
  const request = {
    clientId: client.id,
    ground: "payment" as const,
    purpose: "Review of a claim",
    recipient: { name: "Harbour Health (fictional)", address: "1 Pier", standing: "covered" as const },
    kinds: ["summary" as const],
    from: "2020-01-01",
    answers: { "asked-dates": "This autumn" },
  };
  const { decisions, shown } = await author.browser.ask(previewDisclosure, request);
  expect(decisions.filter(({ verdict }) => verdict === "goes")).toMatchObject([{ itemId: summaryId, kind: "summary" }]);
  const { id } = await author.browser.ask(releaseDisclosure, { ...request, shown });
  const packet = await author.browser.send({ method: "GET", url: `/api/disclosures/${id}/packet.pdf` });
  expect(await textOf(packet.bytes)).toContain("Attended 1 individual session");
});

describe("a group's summary", () => {
  async function aSignedGroup() {
    const made = await aGroupSession(server, { members: 2 });
    const pages = await openPages(server, made.author, made.session.id);
    await pages.page
      .type({ element: "topic", words: "Urge surfing" })
      .type({ element: "interventions", words: "Facilitators taught urge surfing and led a role play." })
      .save();
    for (const { page } of pages.members) await page.type({ element: "narrative", words: "Took part." }).save();
    const parts = [pages.page.shown(), ...pages.members.map(({ page }) => page.shown())];
    const { notes } = await made.author.browser.ask(sign, { sessionId: made.session.id, parts });
    return { ...made, noteId: notes[0]?.noteId ?? "", ask: { groupId: made.group.id, ...year() } };
  }

  it("tells sessions, counts, topics and what was done from the shared parts, and names no member", async () => {
    const { author, ask, clients } = await aSignedGroup();
    const { sections } = await author.browser.ask(readGroupSummary, ask);
    const told = Object.fromEntries(sections.map(({ key, sentences }) => [key, sentences.map(({ text }) => text)]));
    expect(told).toMatchObject({
      sessions: ["1 session held, 50 minutes in all."],
      attendance: ["Members present: 2 in 1 session, 2 on average.", "Of 2 places, 2 were taken and 0 stayed empty."],
      topics: [expect.stringMatching(/: Urge surfing\.$/)],
      interventions: [
        expect.stringMatching(/^Role play: /),
        expect.stringMatching(/^Urge surfing: named in 1 signed shared part/),
      ],
    });
    for (const { sources } of sections.flatMap(({ sentences }) => sentences))
      expect(sources.every(({ kind }) => kind === "shared-part")).toBe(true);
    for (const { name } of clients) expect(JSON.stringify(sections)).not.toContain(name);
  });

  it("tells a shared part as it was corrected: what was struck is not told", async () => {
    const { author, ask, noteId } = await aSignedGroup();
    const passage = { part: "shared" as const, element: "topic" as const, key: null, start: 0, end: 4, text: "Urge" };
    await author.browser.ask(correctNote, { noteId, passage, instead: "Wave", because: "Another session’s topic." });
    const { sections } = await author.browser.ask(readGroupSummary, ask);
    expect(sections.find(({ key }) => key === "topics")?.sentences.map(({ text }) => text)).toEqual([
      expect.stringMatching(/: Wave surfing\.$/),
    ]);
  });

  it("counts attendance as it was corrected", async () => {
    const { author, ask, clients, session } = await aSignedGroup();
    await author.browser.ask(correctAttendance, {
      sessionId: session.id,
      clientId: clients[0]?.id ?? "",
      version: 1,
      status: "absent",
      arrivedAt: null,
      leftAt: null,
      because: "Was marked in the wrong row.",
    });
    const { sections } = await author.browser.ask(readGroupSummary, ask);
    expect(sections.find(({ key }) => key === "attendance")?.sentences[1]?.text).toBe(
      "Of 2 places, 1 were taken and 1 stayed empty.",
    );
  });

  it("is signed by who leads the group, without a member's name, not even of one who left, and read by no other", async () => {
    const { author, ask, clients, group } = await aSignedGroup();
    const { browser } = author;
    const { sections } = await browser.ask(readGroupSummary, ask);
    await server.test.asOwner.sql("update membership set to_date = '2021-01-01' where client_id = $1", [
      clients[0]?.id,
    ]);
    const naming = (text: string) => takenOn(sections, { own: [{ id: crypto.randomUUID(), section: "topics", text }] });
    await browser.ask(keepGroupSummaryDraft, {
      ...ask,
      version: 0,
      edits: naming(`${clients[0]?.name} led the check-in round.`),
    });
    expect(await browser.refused(signGroupSummary, { ...ask, version: 1 })).toMatchObject({
      code: "summary_names_member",
    });
    await browser.ask(keepGroupSummaryDraft, { ...ask, version: 1, edits: naming("A member led the check-in round.") });
    const { id: summaryId } = await browser.ask(signGroupSummary, { ...ask, version: 2 });
    expect(await browser.ask(readSignedSummary, { summaryId })).toMatchObject({
      client: null,
      group: { id: group.id },
    });
    expect((await browser.ask(listGroupSummaries, { groupId: group.id })).signed).toMatchObject([{ id: summaryId }]);
    const stranger = await somebody(server);
    expect(await stranger.browser.refused(readGroupSummary, ask)).toMatchObject({ code: "not_found" });
    expect(await stranger.browser.refused(readSignedSummary, { summaryId })).toMatchObject({ code: "not_found" });
    expect((await stranger.browser.ask(listGroupSummaries, { groupId: group.id })).signed).toEqual([]);
  });

  it("waits for the co-signature of what it rests on, and of what a trainee added to every note since", async () => {
    const { author, ask, noteId } = await aSignedGroup();
    const { browser } = author;
    const supervisor = await somebody(server, { roles: ["supervisor"] });
    await server.test.asOwner.sql("update staff set supervisor_id = $2 where id = $1", [author.id, supervisor.id]);
    await server.test.asOwner.sql("update staff_role set role = 'trainee' where staff_id = $1", [author.id]);
    const keep = async (version: number) => {
      const { sections } = await browser.ask(readGroupSummary, ask);
      return browser.ask(keepGroupSummaryDraft, { ...ask, version, edits: takenOn(sections) });
    };
    const { version } = await keep(0);
    const waits = {
      code: "summary_awaits_co_signature",
      fields: [{ field: "sources", expected: expect.stringMatching(/not yet that of \d{4}-\d{2}-\d{2}$/) }],
    };
    expect(await browser.refused(signGroupSummary, { ...ask, version })).toMatchObject(waits);
    const { toCoSign } = await supervisor.browser.ask(listCoSigning, {});
    await supervisor.browser.ask(coSign, { notes: toCoSign.map(({ noteId: id, digest }) => ({ noteId: id, digest })) });
    await browser.ask(addAddendum, { noteId, text: "The room was changed.", ofSharedPart: true });
    expect(await browser.refused(signGroupSummary, { ...ask, version })).toMatchObject(waits);
    const { additions } = await supervisor.browser.ask(listCoSigning, {});
    expect(additions).toHaveLength(2);
    const named = additions.map(({ additionId, digest }) => ({ additionId, digest }));
    await supervisor.browser.ask(coSignAdditions, { additions: named });
    const { id: summaryId } = await browser.ask(signGroupSummary, { ...ask, version });
    expect((await browser.ask(listGroupSummaries, { groupId: ask.groupId })).signed).toMatchObject([{ id: summaryId }]);
  });
});
