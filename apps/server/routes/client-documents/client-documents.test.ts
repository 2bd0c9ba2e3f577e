import { giveClientAccess } from "@goldthread/api/nouns/client-access.ts";
import { addClientContact, changeClientContact, listClientContacts } from "@goldthread/api/nouns/client-contact.ts";
import * as documents from "@goldthread/api/nouns/client-document.ts";
import { listDisclosures, previewDisclosure, releaseDisclosure } from "@goldthread/api/nouns/disclosure.ts";
import * as acts from "@goldthread/api/nouns/my-acts.ts";
import * as my from "@goldthread/api/nouns/my.ts";
import { decideAmendment, readNote } from "@goldthread/api/nouns/note.ts";
import { readWork } from "@goldthread/api/nouns/work.ts";
import { addDays } from "@goldthread/clinical/session/zoned-time.ts";
import { sha256, toHex } from "@goldthread/ledger";
import { aCareTeamPlace, aClient, aPractice, insertRow } from "@goldthread/store/testing/index.ts";
import { aSignedNote } from "@goldthread/store/testing/signed-records.ts";
import { asActor } from "@goldthread/store/as-actor.ts";
import { readClientDocument } from "@goldthread/store/queries/client-document.ts";
import { verifyRecord } from "@goldthread/store/verify.ts";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { aboutDocument, recordDocumentAct } from "../../client-documents/record-document-act.ts";
import { ledgerSigner } from "../../ledger-signer.ts";
import { somebody, type Somebody, testPassphrase } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;
let therapist: Somebody;
let others: readonly Somebody[];
beforeAll(async () => {
  await aPractice(owner());
  therapist = await somebody(server);
  others = [
    await somebody(server),
    await somebody(server, { roles: ["administrator"] }),
    await somebody(server, { roles: ["biller"] }),
    await somebody(server, { roles: ["front-desk"] }),
    await somebody(server, { roles: ["records-officer"] }),
  ];
});

const today = () => new Date().toISOString().slice(0, 10);

async function aClientOfOurs(birthDate = "1990-05-17") {
  const { id: clientId } = await aClient(owner(), { name: "Rosa Made-up", birthDate });
  await aCareTeamPlace(owner(), { client_id: clientId, staff_id: therapist.id });
  return clientId;
}

/** Signed in to their own view. */
async function inside() {
  const clientId = await aClientOfOurs();
  const { link } = await therapist.browser.ask(giveClientAccess, { clientId, holder: "client" });
  const browser = server.browser();
  await browser.ask(my.acceptMyLink, { token: link.split("#")[1] ?? "", passphrase: testPassphrase });
  return { clientId, browser };
}

const text = "I agree to be treated.\n\nI may stop at any time.";
const textDigest = toHex(sha256(text));
const asking = (clientId: string) => ({ clientId, template: "consent-to-treatment" as const, title: "Consent", text });
const asked = async (clientId: string) => (await therapist.browser.ask(documents.askForDocument, asking(clientId))).id;
const shown = async (clientId: string) =>
  (await therapist.browser.ask(documents.listClientDocuments, { clientId })).documents;

/** The words of the file, as another program reads them. */
async function printed(clientDocumentId: string): Promise<string> {
  const url = `/api/documents-to-sign/${clientDocumentId}/pdf`;
  const { bytes } = await therapist.browser.send({ method: "GET", url });
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  return items.map((item) => ("str" in item ? item.str : "")).join(" ");
}

/** The fields that a signature is refused for. */
const fieldsRefused = async (given: z.input<(typeof documents.recordDocumentSignature)["input"]>) =>
  (await therapist.browser.refused(documents.recordDocumentSignature, given)).fields?.map(({ field }) => field);

describe("a document to sign", () => {
  it("is signed by the client in their own view, in the words that were asked, with the passphrase given again", async () => {
    const { clientId, browser } = await inside();
    const id = await asked(clientId);
    expect((await browser.ask(acts.listMyToDo, {})).documents).toMatchObject([{ id, title: "Consent" }]);
    const read = await browser.ask(documents.readMyDocument, { clientDocumentId: id });
    expect(read).toMatchObject({ text, textDigest, state: "waits", askedBy: therapist.name });
    const sign = { clientDocumentId: id, textDigest, passphrase: testPassphrase };
    const wrong = { ...sign, passphrase: "nine calm otters swim" };
    expect((await browser.refused(documents.signMyDocument, wrong)).code).toBe("proof_failed");
    const another = { ...sign, textDigest: toHex(sha256("Other words")) };
    expect((await browser.refused(documents.signMyDocument, another)).code).toBe("changed_meanwhile");
    const stranger = await inside();
    expect((await stranger.browser.refused(documents.signMyDocument, sign)).code).toBe("not_found");
    expect((await stranger.browser.refused(documents.readMyDocument, { clientDocumentId: id })).code).toBe("not_found");
    expect((await stranger.browser.ask(documents.listMyDocuments, {})).documents).toEqual([]);

    await browser.ask(documents.signMyDocument, sign);
    expect((await browser.refused(documents.signMyDocument, sign)).code).toBe("document_answered");
    expect((await browser.ask(acts.listMyToDo, {})).documents).toEqual([]);
    const [kept] = await shown(clientId);
    expect(kept).toMatchObject({
      state: "signed",
      signature: { name: "Rosa Made-up", how: "view", recordedBy: null },
    });
    const pdf = await browser.send({ method: "GET", url: `/api/my/documents/${id}/pdf` });
    expect([pdf.status, pdf.text.slice(0, 5)]).toEqual([200, "%PDF-"]);

    await browser.ask(documents.takeBackMyDocument, { clientDocumentId: id, because: "I think otherwise now." });
    expect((await shown(clientId))[0]).toMatchObject({ state: "taken-back", takenBack: { recordedBy: null } });
    const again = { clientDocumentId: id };
    expect((await browser.refused(documents.takeBackMyDocument, again)).code).toBe("document_not_signed");
    const trail = await owner().sql<{ act: string }>("select act from audit_event where client_id = $1 order by seq", [
      clientId,
    ]);
    expect(trail.map(({ act }) => act)).toEqual(
      expect.arrayContaining([
        "document to sign asked for",
        "document to sign opened by the client",
        "document signed by the client",
        "signature under a document taken back by the client",
      ]),
    );
  });

  it("may be declined with words, and is withdrawn by who asked; each stands in the chart and waits no longer", async () => {
    const { clientId, browser } = await inside();
    const [first, second] = [await asked(clientId), await asked(clientId)];
    const waiting = async () =>
      (await therapist.browser.ask(readWork, {})).documentsToSign.filter((one) => one.clientId === clientId);
    expect(await waiting()).toHaveLength(2);
    await browser.ask(documents.declineMyDocument, { clientDocumentId: first, words: "I want to think about it." });
    const withdraw = { clientDocumentId: second, reason: "Asked twice" };
    await therapist.browser.ask(documents.withdrawDocumentToSign, withdraw);
    expect((await therapist.browser.refused(documents.withdrawDocumentToSign, withdraw)).code).toBe(
      "document_answered",
    );
    const sign = { clientDocumentId: second, textDigest, passphrase: testPassphrase };
    expect((await browser.refused(documents.signMyDocument, sign)).code).toBe("document_answered");
    const byId = new Map((await shown(clientId)).map((one) => [one.id, one]));
    expect(byId.get(first)).toMatchObject({ state: "declined", declined: { words: "I want to think about it." } });
    expect(byId.get(second)).toMatchObject({ state: "withdrawn", withdrawn: { by: therapist.name } });
    expect(await waiting()).toEqual([]);
  });

  it("has lines to sign on while it waits on paper, and none once it was signed", async () => {
    const clientId = await aClientOfOurs();
    const { id: contactId } = await therapist.browser.ask(addClientContact, {
      clientId,
      name: "Piet Partner",
      relation: "partner",
    });
    const own = await asked(clientId);
    const joint = { ...asking(clientId), template: "joint-session-record" as const, contactId };
    const { id: others } = await therapist.browser.ask(documents.askForDocument, joint);
    expect(await printed(own)).toMatch(/Not signed yet .*Name .*For the client, as .*Signature .*Date/u);
    expect(await printed(others)).toMatch(/Name .*Signature .*Date/u);
    expect(await printed(others)).not.toContain("For the client, as");
    const paper = { clientDocumentId: own, how: "paper" as const, name: "Rosa Made-up", on: today() };
    await therapist.browser.ask(documents.recordDocumentSignature, paper);
    expect(await printed(own)).not.toContain("Signature");
  });

  it("is put down as signed on paper or on the screen, on a day that has come, with a scan of this client", async () => {
    const clientId = await aClientOfOurs();
    const id = await asked(clientId);
    const paper = { clientDocumentId: id, how: "paper" as const, name: "Rosa Made-up", on: today() };
    const ahead = await therapist.browser.refused(documents.recordDocumentSignature, {
      ...paper,
      on: addDays(today(), 3),
    });
    expect(ahead.fields?.map(({ field }) => field)).toEqual(["on"]);
    const scan = await therapist.browser.refused(documents.recordDocumentSignature, { ...paper, scanId: clientId });
    expect(scan.fields?.map(({ field }) => field)).toEqual(["scanId"]);
    await therapist.browser.ask(documents.recordDocumentSignature, paper);
    expect((await shown(clientId))[0]?.signature).toMatchObject({ how: "paper", recordedBy: therapist.name });
    const pdf = await therapist.browser.send({ method: "GET", url: `/api/documents-to-sign/${id}/pdf` });
    expect(pdf.text.slice(0, 5)).toBe("%PDF-");
  });

  it("is signed in a minor's place by whoever acts for them today, whose name and right are kept as they are then", async () => {
    const clientId = await aClientOfOurs(`${Number(today().slice(0, 4)) - 12}-01-01`);
    const acting = { actsAs: "parent" as const, actsFrom: addDays(today(), -30), paperSeen: "Birth certificate" };
    const mother = { clientId, name: "Pat Made-up", relation: "mother", ...acting };
    const { id: contactId } = await therapist.browser.ask(addClientContact, mother);
    const [screen, paper] = [await asked(clientId), await asked(clientId)];
    const onScreen = {
      clientDocumentId: screen,
      how: "screen" as const,
      name: " pat  made-up",
      contactId,
      on: today(),
    };
    const another = { ...onScreen, name: "Rosa Made-up" };
    expect(await fieldsRefused(another)).toEqual(["name"]);
    expect(await fieldsRefused({ ...onScreen, contactId: null, name: " " })).toEqual(["name"]);
    await therapist.browser.ask(documents.recordDocumentSignature, onScreen);
    const onPaper = { clientDocumentId: paper, how: "paper" as const, contactId, on: today() };
    // Her right had not begun on that day.
    expect(await fieldsRefused({ ...onPaper, on: addDays(today(), -31) })).toEqual(["on"]);
    await therapist.browser.ask(documents.recordDocumentSignature, onPaper);
    const change = { contactId, version: 1, name: "Pat Otherwise", relation: "aunt" };
    await therapist.browser.ask(changeClientContact, change);
    const kept = await shown(clientId);
    expect(kept.map(({ signature }) => [signature?.name, signature?.relation])).toEqual([
      ["Pat Made-up", "mother; parent of a minor"],
      ["Pat Made-up", "mother; parent of a minor"],
    ]);
    expect(await fieldsRefused({ ...onPaper, clientDocumentId: await asked(clientId) })).toEqual(["contactId"]);
  });

  it("is signed in nobody's place by a parent of a client of age, another's contact, or one who has no right on the chart", async () => {
    const clientId = await aClientOfOurs();
    const id = await asked(clientId);
    const add = async (facts: object, whose = clientId) =>
      (await therapist.browser.ask(addClientContact, { clientId: whose, name: "Pat", relation: "mother", ...facts }))
        .id;
    const right = { actsFrom: addDays(today(), -30), paperSeen: "Court order" };
    const not = [
      await add({}),
      await add({ ...right, actsAs: "parent" }),
      await add({ ...right, actsAs: "conservator", actsUntil: addDays(today(), -1) }),
      await add({ ...right, actsAs: "conservator", actsFrom: addDays(today(), 2) }),
      await add({ ...right, actsAs: "conservator" }, await aClientOfOurs()),
    ];
    const sign = { clientDocumentId: id, how: "paper" as const, on: today() };
    for (const contactId of not) expect(await fieldsRefused({ ...sign, contactId })).toEqual(["contactId"]);
    expect((await shown(clientId))[0]?.state).toBe("waits");
    const conservator = await add({ ...right, actsAs: "conservator" });
    const { contacts } = await therapist.browser.ask(listClientContacts, { clientId });
    expect(contacts.filter(({ actsToday }) => actsToday).map((one) => one.id)).toEqual([conservator]);
    await therapist.browser.ask(documents.recordDocumentSignature, { ...sign, contactId: conservator });
    // Another adult signs for themself, whoever acts for the client.
    const adult = { ...asking(clientId), template: "joint-session-record" as const, contactId: not[0] ?? "" };
    const { id: others } = await therapist.browser.ask(documents.askForDocument, adult);
    const forOthers = { ...sign, clientDocumentId: others, contactId: conservator };
    expect(await fieldsRefused(forOthers)).toEqual(["contactId"]);
  });

  it("that was signed before, with a right that was typed, is read as it was, and verifies", async () => {
    const clientId = await aClientOfOurs();
    const clientDocumentId = await asked(clientId);
    await asActor(server.test.db, { staffId: therapist.id }, async (tx) => {
      const row = await readClientDocument(tx, clientDocumentId);
      if (row === undefined) throw new Error("expected the document");
      const typed = { name: "Gail Made-up", relation: "guardian, court order seen" };
      const facts = { ...aboutDocument(row), what: "signed", how: "paper", ...typed, on: today(), scanId: null };
      await recordDocumentAct(tx, facts, { by: therapist.id, at: new Date(), newId: () => crypto.randomUUID() });
    });
    expect((await shown(clientId))[0]?.signature).toMatchObject({
      name: "Gail Made-up",
      relation: "guardian, court order seen",
    });
  });

  it("has no blank left, and its words are not empty", async () => {
    const clientId = await aClientOfOurs();
    for (const bad of ["You pay {fee}.", "  "]) {
      const refused = await therapist.browser.refused(documents.askForDocument, { ...asking(clientId), text: bad });
      expect(refused.fields?.map(({ field }) => field)).toEqual(["text"]);
    }
    expect(await shown(clientId)).toEqual([]);
  });

  it("is nobody's who does not treat the client: one answer, whether it is there or not", async () => {
    const { clientId } = await inside();
    const id = await asked(clientId);
    for (const { browser } of others) {
      expect((await browser.refused(documents.listClientDocuments, { clientId })).code).toBe("not_found");
      expect((await browser.refused(documents.askForDocument, asking(clientId))).code).toBe("not_found");
      const withdraw = { clientDocumentId: id, reason: "Not mine" };
      expect((await browser.refused(documents.withdrawDocumentToSign, withdraw)).code).toBe("not_found");
      expect((await browser.send({ method: "GET", url: `/api/documents-to-sign/${id}/pdf` })).status).toBe(404);
    }
    expect(await shown(clientId)).toHaveLength(1);
  });
});

describe("what another adult in the sessions signs", () => {
  it("is the paper that a release of joint notes names, and is not in the client's view", async () => {
    const { clientId, browser } = await inside();
    const contact = { clientId, name: "Piet Partner", relation: "partner" };
    const { id: contactId } = await therapist.browser.ask(addClientContact, contact);
    const note = await aSignedNote(owner(), { client_id: clientId, author_id: therapist.id });
    await insertRow(owner(), "session_participant", {
      id: crypto.randomUUID(),
      session_id: note.session_id,
      client_id: clientId,
      contact_id: contactId,
      name: "Piet Partner",
      relation: "partner",
      present: true,
    });
    const about = {
      ...asking(clientId),
      template: "joint-session-record" as const,
      title: "Joint sessions",
      contactId,
    };
    const forClient = await therapist.browser.refused(documents.askForDocument, {
      ...about,
      template: "group-agreement",
    });
    expect(forClient.fields?.map(({ field }) => field)).toEqual(["contactId"]);
    const { id } = await therapist.browser.ask(documents.askForDocument, about);
    expect((await browser.ask(documents.listMyDocuments, {})).documents).toEqual([]);
    expect((await browser.refused(documents.readMyDocument, { clientDocumentId: id })).code).toBe("not_found");

    const request = {
      clientId,
      ground: "client-request" as const,
      purpose: "Wants to read it",
      recipient: { name: "The client", standing: "client" as const },
      kinds: ["progress-note" as const],
      answers: { identity: "Known in person", "asked-for": "Everything" },
    };
    const look = async (agreed: string[]) => {
      const preview = await therapist.browser.ask(previewDisclosure, { ...request, agreed });
      const decision = preview.decisions.find(({ itemId }) => itemId === note.id);
      return { preview, verdict: decision?.rule, paper: decision?.beside[0]?.paper };
    };
    expect(await look([])).toMatchObject({ verdict: "others-session", paper: null });
    // Without a paper it stays an answer, and the release says so.
    const without = await look([contactId]);
    expect(without.verdict).not.toBe("others-session");
    const signed = { clientDocumentId: id, how: "screen" as const, name: "Piet Partner", on: today() };
    await therapist.browser.ask(documents.recordDocumentSignature, signed);
    const release = { ...request, agreed: [contactId], passphrase: testPassphrase };
    const stale = await therapist.browser.refused(releaseDisclosure, { ...release, shown: without.preview.shown });
    expect(stale.code).toBe("disclosure_differs");
    const held = await look([contactId]);
    expect(held.paper).toMatchObject({ documentId: id, on: today() });
    const { id: disclosureId } = await therapist.browser.ask(releaseDisclosure, {
      ...release,
      shown: held.preview.shown,
    });
    const [kept] = await owner().sql<{ agreements: unknown }>(
      "select content::jsonb -> 'agreements' as agreements from disclosure where id = $1",
      [disclosureId],
    );
    expect(kept?.agreements).toEqual([{ personId: contactId, documentId: id }]);

    const register = async () =>
      (await therapist.browser.ask(listDisclosures, { clientId })).disclosures.map((one) => one.agreedWithoutPaper);
    expect(await register()).toEqual([0]);

    // What they take along holds what they were asked, and nothing of what somebody else was.
    await asked(clientId);
    const bundle = (await browser.send({ method: "GET", url: "/api/my/record/json" })).text;
    expect(JSON.parse(bundle)).toMatchObject({ documents: [{ title: "Consent", state: "waits" }] });
    expect(bundle).not.toContain("Joint sessions");

    const back = { clientDocumentId: id, name: "Piet Partner", on: today() };
    await therapist.browser.ask(documents.recordDocumentTakenBack, back);
    const again = await look([contactId]);
    expect(again.paper).toBeNull();
    await therapist.browser.ask(releaseDisclosure, { ...release, shown: again.preview.shown });
    expect((await register()).toSorted()).toEqual([0, 1]);
  });

  it("goes with a record as what was signed does: the client's own at once, another's with their agreement", async () => {
    const clientId = await aClientOfOurs();
    const id = await asked(clientId);
    await therapist.browser.ask(documents.recordDocumentSignature, {
      clientDocumentId: id,
      how: "paper",
      name: "Rosa Made-up",
      on: today(),
    });
    await asked(clientId);
    const preview = await therapist.browser.ask(previewDisclosure, {
      clientId,
      ground: "client-request",
      purpose: "Wants to read it",
      recipient: { name: "The client", standing: "client" },
      kinds: ["signed-document"],
      answers: { identity: "Known in person", "asked-for": "Everything" },
    });
    expect(preview.decisions.map(({ itemId, verdict }) => [itemId, verdict])).toEqual([[id, "goes"]]);
  });
});

describe("a statement of disagreement", () => {
  it("is written by the client after a denial, once, stands beside the note and travels with it", async () => {
    const { clientId, browser } = await inside();
    const { id: noteId } = await aSignedNote(owner(), { client_id: clientId, author_id: therapist.id });
    const { requestId } = await browser.ask(acts.askToAmend, { noteId, text: "I was on time." });
    const disagree = { requestId, text: "I was there at two; the door was locked.", actId: crypto.randomUUID() };
    expect((await browser.refused(acts.disagreeWithDecision, disagree)).code).toBe("amendment_not_denied");
    await therapist.browser.ask(decideAmendment, {
      requestId,
      decision: "denied",
      ground: "accurate-and-complete",
      because: "The clock of the session says otherwise.",
      passphrase: testPassphrase,
    });
    const stranger = await inside();
    expect((await stranger.browser.refused(acts.disagreeWithDecision, disagree)).code).toBe("not_found");
    const { id } = await browser.ask(acts.disagreeWithDecision, disagree);
    expect(await browser.ask(acts.disagreeWithDecision, disagree)).toEqual({ id });
    const another = { ...disagree, actId: crypto.randomUUID() };
    expect((await browser.refused(acts.disagreeWithDecision, another)).code).toBe("disagreed_already");
    expect((await browser.ask(acts.listMyToDo, {})).amendments[0]?.disagreement?.text).toBe(disagree.text);
    expect(JSON.stringify(await therapist.browser.ask(readNote, { noteId }))).toContain(disagree.text);
    const preview = await therapist.browser.ask(previewDisclosure, {
      clientId,
      ground: "treatment",
      purpose: "Care elsewhere",
      recipient: { name: "Dr Made-up" },
      kinds: ["progress-note"],
    });
    expect(preview.notices).toContain("statement-of-disagreement");
  });

  it("and every other act here is what the ledger says", async () => {
    const { vkey } = await ledgerSigner(server.secrets);
    expect(await verifyRecord(server.test.db, { vkey })).toMatchObject({ ok: true });
  });
});
