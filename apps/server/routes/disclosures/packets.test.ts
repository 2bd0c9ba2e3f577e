import { createHash } from "node:crypto";
import {
  addAuthorisation,
  cancelPreparation,
  endAuthorisation,
  listDisclosures,
  makePacket,
  previewDisclosure,
  readPreparation,
  releaseDisclosure,
} from "@goldthread/api/nouns/disclosure.ts";
import { confirmMerge, proposeMerge } from "@goldthread/api/nouns/merge.ts";
import { noteOwnRecord, readOwnRecord } from "@goldthread/api/nouns/own-record.ts";
import { addRecordRequest, addRequestPaper, answerRecordRequest } from "@goldthread/api/nouns/record-request.ts";
import { keepSummaryDraft, readSummary, signSummary } from "@goldthread/api/nouns/summary.ts";
import { identitiesIn, newBackupKey } from "@goldthread/store/backup/backup-keys.ts";
import { readTar } from "@goldthread/store/backup/tar.ts";
import { insertRow } from "@goldthread/store/testing/index.ts";
import { openAge } from "@goldthread/store/testing/open-age.ts";
import { describe, expect, it, vi } from "vitest";
import type { z } from "zod";
import { aSignedNote, asked, authorisation, payment } from "../../disclosure/testing/a-release.ts";
import { addScan, aPdf } from "../../disclosure/testing/add-scan.ts";
import { somebody, type Somebody } from "../../testing/somebody.ts";
import { textOfPdf } from "../../disclosure/testing/text-of-packet.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;
type Browser = Somebody["browser"];

async function filesIn(tar: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for await (const { name, body } of readTar(once(tar))) {
    const pieces: Buffer[] = [];
    for await (const piece of body) pieces.push(Buffer.from(piece));
    files.set(name, Buffer.concat(pieces));
  }
  return files;
}

async function* once(bytes: Buffer) {
  yield bytes;
}

type Sealed = z.input<typeof makePacket.input>["sealed"];

async function packet(browser: Browser, disclosureId: string, sealed: Sealed) {
  const answer = await browser.send({
    method: "POST",
    url: `/api/disclosures/${disclosureId}/packet`,
    payload: { sealed },
  });
  return { ...answer, name: String(answer.headers["content-disposition"]) };
}

async function released(browser: Browser, request: z.input<typeof previewDisclosure.input>) {
  const { shown } = await browser.ask(previewDisclosure, request);
  return (await browser.ask(releaseDisclosure, { ...request, shown })).id;
}

const accounted = async (browser: Browser, clientId: string) =>
  (await browser.ask(listDisclosures, { clientId })).disclosures.length;

const accessRequest = (clientId: string) => ({
  clientId,
  kind: "access" as const,
  askedBy: "The client",
  identity: "Passport",
  words: "Everything",
  receivedOn: "2026-01-05",
});

/** Of two years, every sentence taken on, and one of the author's own. */
async function aSignedSummary(browser: Browser, clientId: string, own: string): Promise<void> {
  const year = new Date().getFullYear();
  const of = { clientId, from: `${year - 1}-01-01`, to: `${year + 1}-12-31` };
  const { sections } = await browser.ask(readSummary, of);
  const composed = sections.flatMap(({ sentences }) => sentences);
  const sentences = Object.fromEntries(
    composed.map(({ key, text }) => [key, { isTaken: true, isOut: false, text: null, of: text }]),
  );
  const edits = { sentences, own: [{ id: crypto.randomUUID(), section: "progress" as const, text: own }] };
  const { version } = await browser.ask(keepSummaryDraft, { ...of, version: 0, edits });
  await browser.ask(signSummary, { ...of, version });
}

describe("a packet", () => {
  it("holds the pages, the same for a machine, the scans and what lists them; what was taken out is in none of it", async () => {
    const { author, browser, clientId } = await aSignedNote(server);
    const scan = await addScan(author, clientId, "Hospital letter");
    const kinds = ["progress-note" as const, "document" as const];
    const id = await released(browser, { ...payment(clientId), kinds });
    const { bytes, name } = await packet(browser, id, { how: "plain" });
    expect(name).toMatch(/records-[0-9-]{10}-[0-9a-f]{8}\.tar"?$/);
    const files = await filesIn(bytes);
    const scanned = [...files.keys()].find((file) => file.startsWith("scans/")) ?? "";
    expect([...files.keys()]).toEqual(["records.pdf", "records.json", scanned, "READ-ME.txt", "index.json"]);
    expect(files.get(scanned)).toEqual(aPdf);
    expect(JSON.parse(String(files.get("records.json")))).toMatchObject({
      items: [
        { wordsTakenOut: true, proof: null },
        { title: "Hospital letter", file: scanned },
      ],
    });
    const index = String(files.get("index.json"));
    for (const digest of [
      scan.digest,
      createHash("sha256")
        .update(files.get("records.pdf") ?? "")
        .digest("hex"),
    ])
      expect(index).toContain(digest);
    expect(String(files.get("records.json"))).toContain("[taken out]");
    expect(bytes.toString("latin1")).not.toContain("867-5309");
  });

  it("holds the proof of a note that goes whole, and the signed consent where it has to travel", async () => {
    const { author, browser, clientId, noteId } = await aSignedNote(server, "Slept well.");
    const flag = { client_id: clientId, kind: "part-2" as const, since: "2026-01-01", set_by: author.id };
    await insertRow(owner(), "client_flag", { id: crypto.randomUUID(), ...flag });
    const { id: documentId } = await addScan(author, clientId, "Signed consent");
    const consent = { ...authorisation, form: "part2" as const, documentId };
    const { id: authorisationId } = await browser.ask(addAuthorisation, { clientId, ...consent });
    const id = await released(browser, { ...asked(clientId), authorisationId });
    const files = await filesIn((await packet(browser, id, { how: "plain" })).bytes);
    const proof: unknown = JSON.parse(String(files.get(`proofs/note-${noteId}.json`)));
    expect(proof).toMatchObject({ goldthread: "signed-note/2" });
    const readme = String(files.get("READ-ME.txt"));
    expect([readme.includes("proofs/: the proof of a signed note"), readme.includes(noteId)]).toEqual([true, false]);
    expect(await textOfPdf(files.get("records.pdf") ?? Buffer.alloc(0))).toContain("Until 31 December 2099");
    const [copy] = [...files].filter(([name]) => name.startsWith("consent/"));
    expect(copy?.[1]).toEqual(aPdf);
    // A program that reads the packet gets the notices as whoever reads the pages does.
    expect(JSON.parse(String(files.get("records.json")))).toMatchObject({
      notices: [{ title: "Substance-use records" }, { title: "The client's consent" }],
    });
  });

  it("opens for whoever holds the recipient's key or was told the passphrase, and for nobody else", async () => {
    const { browser, clientId } = await aSignedNote(server);
    const id = await released(browser, payment(clientId));
    const [key, another] = [await newBackupKey(new Date()), await newBackupKey(new Date())];
    const toKey = await packet(browser, id, { how: "key", key: key.recipient });
    expect([toKey.status, toKey.name]).toEqual([200, expect.stringContaining(".tar.age")]);
    const inside = await openAge(toKey.bytes, { identities: identitiesIn(key.file) });
    expect((await filesIn(inside)).has("records.pdf")).toBe(true);
    await expect(openAge(toKey.bytes, { identities: identitiesIn(another.file) })).rejects.toThrow();
    const passphrase = "eleven kites over the harbour";
    const told = await packet(browser, id, { how: "passphrase", passphrase });
    expect((await filesIn(await openAge(told.bytes, { passphrase }))).has("records.pdf")).toBe(true);
    await expect(openAge(told.bytes, { passphrase: "twelve kites over the harbour" })).rejects.toThrow();
    const logged = server.log.join("");
    const kept = await owner().sql("select content from disclosure union all select subject from audit_event");
    expect(logged + JSON.stringify(kept)).not.toContain("kites");
  }, 60_000);

  it.each([
    ["sealed.key", { how: "key" as const, key: "age1notakey" }],
    ["sealed.key", { how: "key" as const, key: "AGE-SECRET-KEY-1QQQQ" }],
    ["sealed.passphrase", { how: "passphrase" as const, passphrase: "too short" }],
  ])("for a recipient who could not open it is refused, naming %s, and nothing is released", async (field, sealed) => {
    const { browser, clientId } = await aSignedNote(server);
    const { shown } = await browser.ask(previewDisclosure, payment(clientId));
    const refused = await browser.refused(releaseDisclosure, { ...payment(clientId), shown, sealed });
    expect(refused).toMatchObject({ code: "invalid_input", fields: [{ field }] });
    expect(await accounted(browser, clientId)).toBe(0);
    const id = await released(browser, payment(clientId));
    expect((await packet(browser, id, sealed)).status).toBe(400);
  });
});

describe("a release whose answer was lost", () => {
  it("is answered with the same release when asked again, and stands in the register once", async () => {
    const { browser, clientId } = await aSignedNote(server);
    const { shown } = await browser.ask(previewDisclosure, payment(clientId));
    const given = { ...payment(clientId), shown, preparation: crypto.randomUUID() };
    const first = await browser.ask(releaseDisclosure, given);
    expect(first.id).toBe(given.preparation);
    expect(await browser.ask(releaseDisclosure, given)).toEqual(first);
    expect(await accounted(browser, clientId)).toBe(1);
    for (const other of [{ purpose: "Something else" }, { sealed: { how: "passphrase", passphrase: "x".repeat(20) } }])
      expect(await browser.refused(releaseDisclosure, { ...given, ...other })).toMatchObject({
        code: "invalid_input",
        fields: [{ field: "preparation" }],
      });
    const another = await aSignedNote(server);
    const theirs = await another.browser.ask(previewDisclosure, payment(another.clientId));
    const taken = { ...payment(another.clientId), shown: theirs.shown, preparation: first.id };
    expect(await another.browser.refused(releaseDisclosure, taken)).toMatchObject({
      fields: [{ field: "preparation" }],
    });
    expect([await accounted(browser, clientId), await accounted(another.browser, another.clientId)]).toEqual([1, 0]);
  });
});

describe("a release that takes long", () => {
  it("is cancelled by who asked for it before the act: nothing is released and nothing accounted for", async () => {
    const { browser, clientId } = await aSignedNote(server);
    const { shown } = await browser.ask(previewDisclosure, payment(clientId));
    const preparation = crypto.randomUUID();
    // The record cannot be read while this lasts, so the release is being prepared for as long.
    const lock = await owner().connect();
    await lock.query("begin; lock table goldthread.document in access exclusive mode");
    const release = browser.refused(releaseDisclosure, { ...payment(clientId), shown, preparation });
    await vi.waitFor(
      async () =>
        expect(await browser.ask(readPreparation, { preparation })).toMatchObject({ at: { what: "weighing" } }),
      { timeout: 10_000 },
    );
    const stranger = (await somebody(server)).browser;
    expect(await stranger.ask(readPreparation, { preparation })).toEqual({ at: null });
    expect(await stranger.ask(cancelPreparation, { preparation })).toEqual({ cancelled: false });
    expect(await browser.ask(cancelPreparation, { preparation })).toEqual({ cancelled: true });
    await lock.query("rollback");
    lock.release();
    expect([(await release).code, await accounted(browser, clientId)]).toEqual(["release_cancelled", 0]);
    expect(await browser.ask(readPreparation, { preparation })).toEqual({ at: null });
    expect(await released(browser, payment(clientId))).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe("an authorisation that ends with an event", () => {
  it("stops the next release once the event has come, says which, and what went before stays in the register", async () => {
    const { browser, clientId } = await aSignedNote(server);
    const given = { ...authorisation, expiresOn: null, expiresWhen: "The claim is settled" };
    const { id: authorisationId } = await browser.ask(addAuthorisation, { clientId, ...given });
    const request = { ...asked(clientId), authorisationId };
    await released(browser, request);
    await browser.ask(endAuthorisation, { authorisationId, how: "event", on: "2026-06-01", because: "Settled" });
    const { decisions, mayBeReleased, shown } = await browser.ask(previewDisclosure, request);
    expect([mayBeReleased, decisions[0]?.says]).toEqual([false, expect.stringContaining("happened on 1 June 2026")]);
    expect((await browser.refused(releaseDisclosure, { ...request, shown })).code).toBe("disclosure_not_ready");
    expect(await accounted(browser, clientId)).toBe(1);
  });
});

describe("a joint session", () => {
  it("stays out of one's release until the other has agreed, and so does a summary that rests on it; their name goes in neither", async () => {
    const words = "Both want to stay together. Partner Made-up cried. Her sister's number is 555-867-5309.";
    const { browser, clientId, noteId } = await aSignedNote(server, words);
    const participant = crypto.randomUUID();
    await owner().sql(
      `insert into session_participant (id, session_id, client_id, name, relation, present)
       select '${participant}', session_id, client_id, 'Partner Made-up', 'partner', true from note where id = '${noteId}'`,
    );
    await aSignedSummary(browser, clientId, "Partner Made-up has begun to listen.");
    const request = { ...payment(clientId), kinds: ["progress-note" as const, "summary" as const] };
    const held = await browser.ask(previewDisclosure, request);
    expect(held.decisions.map(({ kind, verdict, rule }) => [kind, verdict, rule])).toEqual([
      ["progress-note", "stays", "others-session"],
      ["summary", "redacted", "other-people"],
    ]);
    const id = await released(browser, { ...request, agreed: [participant] });
    const files = await filesIn((await packet(browser, id, { how: "plain" })).bytes);
    const json = String(files.get("records.json"));
    expect(json).toContain("Both want to stay together");
    expect(json).toContain("has begun to listen");
    for (const name of ["Made-up", "867-5309"]) expect(json).not.toContain(name);
  });
});

describe("a member of staff who is a client", () => {
  it("is noted by whoever keeps the records, and from then on releases nothing of their own record, whoever asked", async () => {
    const { browser: team, clientId, author } = await aSignedNote(server);
    const [officer, themself] = [
      await somebody(server, { roles: ["records-officer"] }),
      await somebody(server, { roles: ["records-officer"] }),
    ];
    const { id: requestId } = await team.ask(addRecordRequest, accessRequest(clientId));
    const request = { ...payment(clientId), recordRequestId: requestId };
    const { shown } = await themself.browser.ask(previewDisclosure, request);
    const note = { clientId, staffId: themself.id };
    expect((await themself.browser.refused(noteOwnRecord, note)).fields).toMatchObject([{ field: "staffId" }]);
    expect((await team.refused(noteOwnRecord, note)).code).toBe("not_found");
    const treating = { clientId, staffId: author.id };
    expect((await officer.browser.refused(noteOwnRecord, treating)).code).toBe("own_record_open");
    await officer.browser.ask(noteOwnRecord, note);
    expect((await officer.browser.ask(readOwnRecord, { clientId })).staff).toMatchObject({ id: themself.id });
    for (const endpoint of [previewDisclosure, releaseDisclosure])
      expect((await themself.browser.refused(endpoint, { ...request, shown })).code).not.toBe("served");
    expect((await themself.browser.ask(listDisclosures, { clientId })).disclosures).toEqual([]);
    expect(await released(officer.browser, request)).toMatch(/^[0-9a-f-]{36}$/);
    expect((await themself.browser.ask(listDisclosures, { clientId })).disclosures).toEqual([]);
    await officer.browser.ask(noteOwnRecord, { clientId, staffId: null });
    expect((await themself.browser.ask(listDisclosures, { clientId })).disclosures).toHaveLength(1);
  });
});

describe("whoever keeps the records", () => {
  const own = (clientId: string, requestId: string | null) => ({
    ...asked(clientId),
    ground: "client-request" as const,
    answers: { identity: "Passport", "asked-for": "Everything" },
    recordRequestId: requestId,
  });

  it("releases for a registered request, reads of the record what was released, and no chart", async () => {
    const words = `Slept five nights of seven. ${"She is tired of the week. ".repeat(4)}His sister's number is 555-867-5309.`;
    const { author, browser: team, clientId, noteId } = await aSignedNote(server, words);
    const { browser, id: officerId } = await somebody(server, { roles: ["records-officer"] });
    expect((await browser.refused(previewDisclosure, own(clientId, null))).code).toBe("not_found");
    const { id: requestId } = await browser.ask(addRecordRequest, accessRequest(clientId));
    const preview = await browser.ask(previewDisclosure, own(clientId, requestId));
    expect(preview.decisions).toMatchObject([{ itemId: noteId, verdict: "redacted", takenOut: 1 }]);
    // Of the text they see what is about other people, in the words around it, and no more.
    expect(preview.decisions[0]?.passages.map(({ words }) => words)).toEqual(["555-867-5309"]);
    expect(JSON.stringify(preview)).not.toContain("Slept");
    const { id } = await browser.ask(releaseDisclosure, { ...own(clientId, requestId), shown: preview.shown });
    expect(String((await filesIn((await packet(browser, id, { how: "plain" })).bytes)).get("records.json"))).toContain(
      "Slept five nights",
    );
    const chart = await browser.send({ method: "GET", url: `/api/notes/${noteId}` });
    expect(chart.status).toBe(404);
    const trail = await owner().sql(
      `select act from audit_event where staff_id = '${officerId}' and client_id = '${clientId}' and act like 'disclosure%'`,
    );
    expect(trail).toEqual([{ act: "disclosure previewed" }]);
    expect((await team.ask(listDisclosures, { clientId })).disclosures).toMatchObject([{ id }]);
    expect(author.id).not.toBe(officerId);
  });

  it("answers a request that was made about a record since merged into another, from the one that stayed alone", async () => {
    const [kept, gone, stranger] = [await aSignedNote(server), await aSignedNote(server), await aSignedNote(server)];
    const { browser } = await somebody(server, { roles: ["records-officer"] });
    const administrator = await somebody(server, { roles: ["administrator"] });
    const { id: requestId } = await browser.ask(addRecordRequest, accessRequest(gone.clientId));
    const pair = { fromId: gone.clientId, intoId: kept.clientId };
    const { id: mergeId } = await browser.ask(proposeMerge, { ...pair, reason: "Same birth date" });
    await administrator.browser.ask(confirmMerge, { mergeId });
    const id = await released(browser, own(kept.clientId, requestId));
    const text = String((await filesIn((await packet(browser, id, { how: "plain" })).bytes)).get("records.json"));
    for (const { noteId } of [kept, gone]) expect(text).toContain(noteId);
    expect(text).not.toContain(stranger.noteId);
    for (const { clientId } of [gone, stranger]) {
      const refused = await browser.refused(previewDisclosure, own(clientId, requestId));
      expect(["merged_already", "not_found"]).toContain(refused.code);
    }
  });

  it("answers a subpoena by the scan that came with the request, which is no part of what goes", async () => {
    const { browser: team, clientId } = await aSignedNote(server, "Slept well.");
    const { browser } = await somebody(server, { roles: ["records-officer"] });
    const given = { ...accessRequest(clientId), kind: "release" as const, askedBy: "Attorney Fen (fictional)" };
    const { id: recordRequestId } = await browser.ask(addRecordRequest, given);
    const addPaper = async (title: string) => {
      const scan = await browser.send({
        method: "POST",
        url: `/api/requests/${recordRequestId}/papers?title=${title}`,
        headers: { "content-type": "application/octet-stream" },
        payload: aPdf,
      });
      return addRequestPaper.output.parse(JSON.parse(scan.text)).id;
    };
    const [paper, assurance] = [await addPaper("Subpoena"), await addPaper("Assurance")];
    const bySubpoena = { ...asked(clientId), kinds: ["progress-note" as const, "document" as const], recordRequestId };
    const answers = { instrument: paper, assurance, privilege: "yes" };
    const request = { ...bySubpoena, ground: "subpoena" as const, answers };
    // One paper does not stand for two.
    const alone = { ...request, answers: { ...answers, assurance: paper } };
    expect((await browser.ask(previewDisclosure, alone)).missing.map(({ id }) => id)).toEqual(["assurance"]);
    const { decisions, missing } = await browser.ask(previewDisclosure, request);
    expect(missing).toEqual([]);
    expect(decisions.find(({ itemId }) => itemId === paper)).toMatchObject({ verdict: "stays", rule: "request-paper" });
    const files = await filesIn((await packet(browser, await released(browser, request), { how: "plain" })).bytes);
    expect([...files.keys()].some((name) => name.startsWith("scans/"))).toBe(false);
    expect((await team.ask(listDisclosures, { clientId })).disclosures).toMatchObject([{ items: 1 }]);
  });

  it("reads nothing by another record's request, by one that was answered, or by somebody else's release", async () => {
    const [one, other] = [await aSignedNote(server), await aSignedNote(server)];
    const { browser } = await somebody(server, { roles: ["records-officer"] });
    const { id: requestId } = await browser.ask(addRecordRequest, accessRequest(one.clientId));
    expect((await browser.refused(previewDisclosure, own(other.clientId, requestId))).code).toBe("not_found");
    const { shown } = await browser.ask(previewDisclosure, own(one.clientId, requestId));
    const answer = { recordRequestId: requestId, outcome: "refused" as const, on: "2026-01-06", words: "Withdrawn" };
    await browser.ask(answerRecordRequest, answer);
    expect((await browser.refused(previewDisclosure, own(one.clientId, requestId))).code).toBe("not_found");
    expect((await browser.refused(releaseDisclosure, { ...own(one.clientId, requestId), shown })).code).toBe(
      "not_found",
    );
    const teams = await released(one.browser, payment(one.clientId));
    expect((await packet(browser, teams, { how: "plain" })).status).toBe(404);
  });

  it("opens nothing by a request for those who hold another office", async () => {
    const { browser: team, clientId } = await aSignedNote(server);
    const { id: requestId } = await team.ask(addRecordRequest, accessRequest(clientId));
    for (const roles of [["clinician"], ["administrator"], ["biller"], ["supervisor"]] as const) {
      const { browser } = await somebody(server, { roles });
      expect((await browser.refused(previewDisclosure, own(clientId, requestId))).code).toBe("not_found");
    }
  });
});
