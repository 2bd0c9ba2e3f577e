import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { listDocuments, withdrawDocument } from "@goldthread/api/nouns/document.ts";
import { listDisclosures } from "@goldthread/api/nouns/disclosure.ts";
import {
  addPassedOn,
  addRecordRequest,
  addRequestPaper,
  answerRecordRequest,
  extendRecordRequest,
  listRecordRequests,
} from "@goldthread/api/nouns/record-request.ts";
import { readWork } from "@goldthread/api/nouns/work.ts";
import { aCareTeamPlace, aClient } from "@goldthread/store/testing/index.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { somebody, type Somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
let the: { clinician: Somebody; stranger: Somebody; officer: Somebody; clientId: string };
beforeAll(async () => {
  const client = await aClient(server.test.asOwner);
  const clinician = await somebody(server);
  await aCareTeamPlace(server.test.asOwner, { client_id: client.id, staff_id: clinician.id });
  const officer = await somebody(server, { roles: ["records-officer"] });
  the = { clinician, stranger: await somebody(server), officer, clientId: client.id };
});
const asked = (given: Record<string, unknown> = {}) => ({
  clientId: the.clientId,
  kind: "access" as const,
  askedBy: "The client",
  identity: "Known for years",
  words: "A copy of everything.",
  receivedOn: "2026-01-31",
  ...given,
});

describe("a request about a record", () => {
  it("has a clock from the day it came, stands among what is due, and is answered once", async () => {
    const { browser } = the.clinician;
    const { id: recordRequestId } = await browser.ask(addRecordRequest, asked());
    const [request] = (await browser.ask(listRecordRequests, { clientId: the.clientId })).requests;
    expect(request).toMatchObject({ id: recordRequestId, dueOn: "2026-03-02", isOverdue: true, answer: null });
    for (const who of [the.clinician, the.officer])
      expect((await who.browser.ask(readWork, {})).requests.map(({ id }) => id)).toEqual([recordRequestId]);
    expect((await the.stranger.browser.ask(readWork, {})).requests).toEqual([]);

    const answer = { recordRequestId, outcome: "refused" as const, on: "2026-02-10" };
    const unsaid = await the.officer.browser.refused(answerRecordRequest, answer);
    expect([unsaid.code, unsaid.fields?.[0]?.field]).toEqual(["invalid_input", "words"]);
    const early = await the.officer.browser.refused(answerRecordRequest, { ...answer, on: "2026-01-30", words: "No." });
    expect(early.fields?.[0]?.field).toBe("on");
    await the.officer.browser.ask(answerRecordRequest, { ...answer, words: "It is another person's." });
    const again = await browser.refused(answerRecordRequest, { ...answer, words: "Twice." });
    expect(again.code).toBe("changed_meanwhile");
    expect((await browser.ask(readWork, {})).requests).toEqual([]);
    const [answered] = (await browser.ask(listRecordRequests, { clientId: the.clientId })).requests;
    expect(answered).toMatchObject({ isOverdue: false, answer: { outcome: "refused", by: the.officer.name } });
  });

  it("is given more time once, before the first is over, and only where the law gives it", async () => {
    const { browser } = the.clinician;
    const today = new Date().toISOString().slice(0, 10);
    const add = async (given: Record<string, unknown>) => (await browser.ask(addRecordRequest, asked(given))).id;
    const fresh = await add({ receivedOn: today });
    await browser.ask(extendRecordRequest, { recordRequestId: fresh, because: "The old files are on paper." });
    const twice = await browser.refused(extendRecordRequest, { recordRequestId: fresh, because: "Still." });
    expect(twice.code).toBe("changed_meanwhile");
    const late = await add({ receivedOn: "2026-01-31" });
    const release = await add({ kind: "release", receivedOn: today });
    for (const recordRequestId of [late, release])
      expect((await browser.refused(extendRecordRequest, { recordRequestId, because: "More." })).code).toBe(
        "request_not_extendable",
      );
  });

  it("names the field that is wrong, and is nobody's who may not know of the record", async () => {
    const { browser } = the.clinician;
    const field = async (given: Record<string, unknown>) =>
      (await browser.refused(addRecordRequest, asked(given))).fields?.[0]?.field;
    expect(await field({ receivedOn: "2999-01-01" })).toBe("receivedOn");
    expect(await field({ wantedBy: "2026-03-01" })).toBe("wantedBy");
    expect(await field({ identity: " " })).toBe("identity");
    expect((await the.stranger.browser.refused(addRecordRequest, asked())).code).toBe("not_found");
    expect((await the.stranger.browser.ask(listRecordRequests, { clientId: the.clientId })).requests).toEqual([]);
    const { requests } = await browser.ask(listRecordRequests, { clientId: the.clientId });
    const recordRequestId = requests.find(({ answer }) => answer === null)?.id ?? "";
    const answer = { recordRequestId, outcome: "given" as const, on: "2026-02-10" };
    expect((await the.stranger.browser.refused(answerRecordRequest, answer)).code).toBe("not_found");
  });
});

describe("the list of an intermediary", () => {
  const named = { to: "Harbour Clinic", on: "2026-01-20", what: "Medication and diagnoses" };
  const answer = (recordRequestId: string, passedOn: readonly (typeof named)[]) => ({
    recordRequestId,
    outcome: "given" as const,
    on: "2026-02-10",
    passedOn: [...passedOn],
  });
  const anAsking = async (kind: "access" | "intermediary-list") =>
    (await the.officer.browser.ask(addRecordRequest, asked({ kind }))).id;

  it("stands on the request row by row, and in the act that the ledger stands for", async () => {
    const { browser } = the.officer;
    const id = await anAsking("intermediary-list");
    const rows = [named, { ...named, to: "Bay Pharmacy" }];
    await browser.ask(answerRecordRequest, answer(id, rows));
    const { requests } = await browser.ask(listRecordRequests, { clientId: the.clientId });
    expect(requests.find((one) => one.id === id)?.answer?.passedOn).toEqual(rows);
    const [act] = await server.test.asOwner.sql<{ content: string; kind: string }>(
      `select r.content, e.kind from record_request r join ledger_entry e on e.id = r.entry_id
       where r.request_id = '${id}' and r.what = 'answered'`,
    );
    expect(act?.kind).toBe("record-request");
    expect(JSON.parse(act?.content ?? "")).toMatchObject({ passedOn: rows });
  });

  it("takes what is longer than one act, or comes later: all of it stands, in the register of disclosures too", async () => {
    const { browser } = the.officer;
    const id = await anAsking("intermediary-list");
    const rows = (from: number) => Array.from({ length: 30 }, (_, nr) => ({ ...named, to: `Clinic ${from + nr}` }));
    const later = { to: "Late Clinic", on: "2026-02-20", what: "Diagnoses" };
    const add = (passedOn: readonly (typeof named)[]) => ({ recordRequestId: id, passedOn: [...passedOn] });
    const other = { recordRequestId: await anAsking("access"), passedOn: [later] };
    for (const early of [add([later]), other])
      expect((await browser.refused(addPassedOn, early)).code).toBe("no_list_to_add_to");
    await browser.ask(answerRecordRequest, answer(id, rows(0)));
    await browser.ask(addPassedOn, add(rows(30)));
    // Said again, it is one.
    await browser.ask(addPassedOn, add([later, named, named]));
    const all = [...rows(0), ...rows(30), later, named];
    const { requests } = await browser.ask(listRecordRequests, { clientId: the.clientId });
    expect(requests.find((one) => one.id === id)?.answer?.passedOn).toEqual(all);
    const { passedOn } = await the.clinician.browser.ask(listDisclosures, { clientId: the.clientId });
    expect(passedOn).toEqual(expect.arrayContaining(all));
    expect(passedOn[0]).toEqual(later);
    const acts = await server.test.asOwner.sql<{ kind: string }>(
      `select e.kind from record_request r join ledger_entry e on e.id = r.entry_id
       where r.request_id = '${id}' and r.what = 'passed-on'`,
    );
    expect(acts.map(({ kind }) => kind)).toEqual(["record-request", "record-request"]);
  });

  it("is added to within a bound, row by row as it is checked, and by nobody who may not read the request", async () => {
    const { browser } = the.officer;
    const id = await anAsking("intermediary-list");
    await browser.ask(answerRecordRequest, answer(id, [named]));
    const many = (length: number, from = 0) =>
      Array.from({ length }, (_, nr) => ({ ...named, to: `Clinic ${from + nr}` }));
    const fields = async (passedOn: readonly (typeof named)[]) =>
      (await browser.refused(addPassedOn, { recordRequestId: id, passedOn: [...passedOn] })).fields?.map(
        ({ field }) => field,
      );
    expect(await fields([])).toEqual(["passedOn"]);
    expect(await fields(many(31))).toEqual(["passedOn"]);
    expect(await fields([named, { ...named, on: "2099-01-01" }])).toEqual(["passedOn.1.on"]);
    expect(await fields([{ ...named, what: " " }])).toEqual(["passedOn.0.what"]);
    const refused = await the.stranger.browser.refused(addPassedOn, { recordRequestId: id, passedOn: [named] });
    expect(refused.code).toBe("not_found");
    for (let from = 0; from < 570; from += 30)
      await browser.ask(addPassedOn, { recordRequestId: id, passedOn: many(30, from) });
    expect(await fields(many(30, 570))).toEqual(["passedOn"]);
    await browser.ask(addPassedOn, { recordRequestId: id, passedOn: many(29, 570) });
    const { requests } = await browser.ask(listRecordRequests, { clientId: the.clientId });
    expect(requests.find((one) => one.id === id)?.answer?.passedOn).toHaveLength(600);
  });

  it("names the row and the field that is wrong, and belongs to no other request", async () => {
    const { browser } = the.officer;
    const id = await anAsking("intermediary-list");
    const field = async (of: string, row: typeof named) =>
      (await browser.refused(answerRecordRequest, answer(of, [named, row]))).fields?.[0]?.field;
    expect(await field(id, { ...named, to: " " })).toBe("passedOn.1.to");
    expect(await field(id, { ...named, on: "soon" })).toBe("passedOn.1.on");
    expect(await field(id, { ...named, on: "2026-02-11" })).toBe("passedOn.1.on");
    expect(await field(id, { ...named, what: "" })).toBe("passedOn.1.what");
    expect(await field(await anAsking("access"), named)).toBe("passedOn");
    const { requests } = await browser.ask(listRecordRequests, { clientId: the.clientId });
    expect(requests.find((one) => one.id === id)?.answer).toBeNull();
  });
});

const subpoena = Buffer.from("%PDF-1.7\nYou are commanded\n%%EOF");

async function sendPaper({ browser }: Somebody, recordRequestId: string, file = subpoena) {
  const { status, text } = await browser.send({
    method: "POST",
    url: `/api/requests/${recordRequestId}/papers?title=Subpoena`,
    headers: { "content-type": "application/octet-stream" },
    payload: file,
  });
  const body: unknown = JSON.parse(text);
  return { status, body, id: status === 200 ? addRequestPaper.output.parse(body).id : "" };
}

const kept = async () =>
  (await readdir(join(server.dataDir, "documents")).catch(() => [])).filter((name) => name !== "arriving");

async function aRequest() {
  const { id } = await the.officer.browser.ask(addRecordRequest, asked({ kind: "release", askedBy: "Attorney Fen" }));
  const read = async () =>
    (await the.officer.browser.ask(listRecordRequests, { clientId: the.clientId })).requests.find(
      (one) => one.id === id,
    );
  return { id, read };
}

describe("the paper of a request", () => {
  it("is added by whoever keeps the records, stands on the request and in the chart, and its digest in the ledger", async () => {
    const { id: request, read } = await aRequest();
    const { id } = await sendPaper(the.officer, request);
    expect((await read())?.papers).toMatchObject([{ id, title: "Subpoena", type: "application/pdf" }]);
    for (const who of [the.officer, the.clinician]) {
      const file = await who.browser.send({ method: "GET", url: `/api/documents/${id}/file` });
      expect([file.status, file.bytes]).toEqual([200, subpoena]);
    }
    const { documents } = await the.clinician.browser.ask(listDocuments, { clientId: the.clientId });
    expect(documents.map((one) => one.id)).toContain(id);
    const [act] = await server.test.asOwner.sql<{ content: string; kind: string }>(
      `select r.content, e.kind from record_request r join ledger_entry e on e.id = r.entry_id
       where r.request_id = '${request}' and r.what = 'paper'`,
    );
    expect(act?.kind).toBe("record-request");
    expect(JSON.parse(act?.content ?? "")).toMatchObject({
      documentId: id,
      digest: createHash("sha256").update(subpoena).digest("hex"),
    });
  });

  it("may be several, and one that is wrong is withdrawn with a reason", async () => {
    const { id: request, read } = await aRequest();
    const [wrong, right] = [await sendPaper(the.officer, request), await sendPaper(the.clinician, request)];
    const of = { documentId: wrong.id, version: 1, reason: "Of another case" };
    await the.officer.browser.ask(withdrawDocument, of);
    expect((await read())?.papers.map((one) => one.id)).toEqual([right.id]);
  });

  it.each([
    ["a page", Buffer.from("<html><script>alert(1)</script></html>"), 415, "document_type"],
    ["a PDF that was cut short", subpoena.subarray(0, 12), 415, "document_damaged"],
    ["thirty megabytes", Buffer.concat([subpoena, Buffer.alloc(30 * 1024 * 1024)]), 413, "too_large"],
  ])("%s is refused in words; nothing is kept, and the request stands as it was", async (_, file, status, code) => {
    const { id: request, read } = await aRequest();
    const before = await kept();
    expect(await sendPaper(the.officer, request, file)).toMatchObject({ status, body: { error: { code } } });
    expect([await kept(), (await read())?.papers]).toEqual([before, []]);
  });

  it("is taken from nobody who may not know of the request, and of no other document of the chart does the office read", async () => {
    const { id: request } = await aRequest();
    const before = await kept();
    expect((await sendPaper(the.stranger, request)).status).toBe(404);
    expect(await kept()).toEqual(before);
    expect((await the.officer.browser.refused(listDocuments, { clientId: the.clientId })).code).toBe("not_found");
  });
});
