import { askForDocument, recordDocumentSignature } from "@goldthread/api/nouns/client-document.ts";
import { addClientContact } from "@goldthread/api/nouns/client-contact.ts";
import { listDisclosures, previewDisclosure, releaseDisclosure } from "@goldthread/api/nouns/disclosure.ts";
import { withdrawDocument } from "@goldthread/api/nouns/document.ts";
import { addAddendum } from "@goldthread/api/nouns/note.ts";
import { openRiskConcern } from "@goldthread/api/nouns/risk.ts";
import { sign } from "@goldthread/api/nouns/session.ts";
import { keepSummaryDraft, readSummary, signSummary } from "@goldthread/api/nouns/summary.ts";
import { signTreatmentPlan, writeTreatmentPlan } from "@goldthread/api/nouns/treatment-plan.ts";
import type { ItemKind } from "@goldthread/clinical/disclosure/record-item.ts";
import { insertRow } from "@goldthread/store/testing/index.ts";
import { describe, expect, it } from "vitest";
import { aSignedNote, payment } from "../../disclosure/testing/a-release.ts";
import { addScan } from "../../disclosure/testing/add-scan.ts";
import { textOfPacket } from "../../disclosure/testing/text-of-packet.ts";
import { anIndividualSession, openPages } from "../../signing/testing/a-session.ts";
import type { Somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

/* What has no business in a packet, kind by kind of what a record holds beside its notes. */

const server = withTestServer();
const today = () => new Date().toISOString().slice(0, 10);
/** Whatever it stands in, the words that are somebody else's. */
const hers = "Her sister's number is 555-867-5309.";

type Browser = Somebody["browser"];
const asking = (clientId: string, ...kinds: ItemKind[]) => ({ ...payment(clientId), kinds });

async function wholePacket(browser: Browser, disclosureId: string): Promise<string> {
  const url = `/api/disclosures/${disclosureId}/packet`;
  const { status, bytes } = await browser.send({ method: "POST", url, payload: { sealed: { how: "plain" } } });
  expect(status).toBe(200);
  return bytes.toString("latin1");
}

type Signed = Awaited<ReturnType<typeof aSignedNote>>;

/** By kind, how it comes into the record with somebody else in it, and what of it may stay. */
const written: readonly [ItemKind, string, (signed: Signed) => Promise<unknown>][] = [
  [
    "risk",
    "Spoke of not waking up.",
    ({ browser, clientId }) => browser.ask(openRiskConcern, { clientId, summary: `Spoke of not waking up. ${hers}` }),
  ],
  ["treatment-plan", "Rings a friend daily.", ({ browser, clientId }) => aSignedPlan(browser, clientId)],
  [
    "signed-document",
    "I agree to be treated.",
    async ({ browser, clientId }) => {
      const [row] = await server.test.asOwner.sql<{ name: string }>("select name from client where id = $1", [
        clientId,
      ]);
      const asked = { clientId, template: "consent-to-treatment" as const, title: "Consent" };
      const { id } = await browser.ask(askForDocument, { ...asked, text: `I agree to be treated. ${hers}` });
      await browser.ask(recordDocumentSignature, {
        clientDocumentId: id,
        how: "screen",
        name: row?.name ?? "",
        on: today(),
      });
    },
  ],
];

async function aSignedPlan(browser: Browser, clientId: string): Promise<void> {
  const objective = {
    text: `Rings a friend daily. ${hers}`,
    baseline: "",
    target: "",
    measuredBy: "",
    startsOn: today(),
    dueOn: null,
    interventions: [],
  };
  const problems = [
    { title: "Is alone", diagnosis: null, goals: [{ words: "To be among people", objectives: [objective] }] },
  ];
  const plan = { startsOn: today(), reviewedOn: today(), reviewDays: 90, strengths: "", problems };
  const { version } = await browser.ask(writeTreatmentPlan, { clientId, version: 0, why: "First plan", plan });
  await browser.ask(signTreatmentPlan, { clientId, version, as: "clinician" });
}

describe("words about somebody else", () => {
  it.each(written)(
    "are taken out of what goes as a %s too, from the pages and from the rest",
    async (kind, stays, write) => {
      const signed = await aSignedNote(server, "Slept well.");
      const { browser, clientId } = signed;
      await write(signed);
      const { decisions, shown } = await browser.ask(previewDisclosure, asking(clientId, kind));
      expect(decisions.filter((one) => one.kind === kind)).toMatchObject([
        { verdict: "redacted", rule: "other-people" },
      ]);
      const { id } = await browser.ask(releaseDisclosure, { ...asking(clientId, kind), shown });
      const text = await textOfPacket(browser, id);
      expect(text).toContain(stays);
      expect(text + (await wholePacket(browser, id))).not.toContain("867-5309");
    },
  );

  it("are in no scan's title, and a scan that was withdrawn is in no packet", async () => {
    const { browser, clientId } = await aSignedNote(server, "Slept well.");
    await addScan({ browser }, clientId, "Letter from her sister Nora Winslow");
    const { id: documentId, version } = await addScan({ browser }, clientId, "Scanned into the wrong chart");
    await browser.ask(withdrawDocument, { documentId, version, reason: "Of somebody else" });
    const { decisions, shown } = await browser.ask(previewDisclosure, asking(clientId, "document"));
    const scans = decisions.filter(({ kind }) => kind === "document");
    expect(scans.map(({ title, verdict }) => [title, verdict])).toEqual([["Scan or letter", "goes"]]);
    const { id } = await browser.ask(releaseDisclosure, { ...asking(clientId, "document"), shown });
    expect((await textOfPacket(browser, id)) + (await wholePacket(browser, id))).not.toContain("Winslow");
  });
});

describe("what is another adult's too", () => {
  it("stays until they agree where they signed it", async () => {
    const { browser, clientId } = await aSignedNote(server, "Slept well.");
    const { id: contactId } = await browser.ask(addClientContact, {
      clientId,
      name: "Piet Partner",
      relation: "partner",
    });
    const asked = { clientId, template: "joint-session-record" as const, title: "Joint sessions", contactId };
    const { id } = await browser.ask(askForDocument, { ...asked, text: "My words may go along." });
    const signature = { clientDocumentId: id, how: "screen" as const, name: "Piet Partner", on: today() };
    await browser.ask(recordDocumentSignature, signature);
    const ruled = async (agreed: string[]) => {
      const request = { ...asking(clientId, "signed-document"), agreed };
      const { decisions } = await browser.ask(previewDisclosure, request);
      return decisions.filter(({ kind }) => kind === "signed-document").map(({ rule }) => rule);
    };
    expect(await ruled([])).toEqual(["others-session"]);
    expect(await ruled([contactId])).not.toContain("others-session");
  });

  it("stays until they agree where a summary rests on a session that was theirs too", async () => {
    const { author, client, session } = await anIndividualSession(server);
    const { browser } = author;
    const clientId = client.id;
    const { page } = await openPages(server, author, session.id);
    await page.type({ element: "interventions", words: "Taught paced breathing." }).save();
    await browser.ask(sign, { sessionId: session.id, parts: [page.shown()] });
    const participant = { id: crypto.randomUUID(), session_id: session.id, client_id: clientId };
    const partner = { name: "Partner Made-up", relation: "partner", present: true };
    await insertRow(server.test.asOwner, "session_participant", { ...participant, ...partner });
    const year = new Date().getFullYear();
    const of = { clientId, from: `${year - 1}-01-01`, to: `${year + 1}-12-31` };
    const composed = (await browser.ask(readSummary, of)).sections.flatMap(({ sentences }) => sentences);
    const sentences = Object.fromEntries(
      composed.map(({ key, text }) => [key, { isTaken: true, isOut: false, text: null, of: text }]),
    );
    const { version } = await browser.ask(keepSummaryDraft, { ...of, version: 0, edits: { sentences, own: [] } });
    await browser.ask(signSummary, { ...of, version });
    const ruled = async (agreed: string[]) => {
      const { decisions } = await browser.ask(previewDisclosure, { ...asking(clientId, "summary"), agreed });
      return decisions.filter(({ kind }) => kind === "summary").map(({ rule }) => rule);
    };
    expect(await ruled([])).toEqual(["others-session"]);
    expect(await ruled([participant.id])).toEqual(["asked-for"]);
  });
});

it("what was added after a release is in its packet neither on the pages nor among the proofs", async () => {
  const { browser, clientId, noteId } = await aSignedNote(server, "Slept well.");
  const { shown } = await browser.ask(previewDisclosure, payment(clientId));
  const { id } = await browser.ask(releaseDisclosure, { ...payment(clientId), shown });
  const before = await textOfPacket(browser, id);
  await browser.ask(addAddendum, { noteId, text: "Rang in the night." });
  expect(await textOfPacket(browser, id)).toBe(before);
  const packet = await wholePacket(browser, id);
  expect(packet).toContain(`proofs/note-${noteId}.json`);
  expect(packet).not.toContain("Rang in the night");
});

it("nothing leaves for somebody who has not said for ten minutes who they are", async () => {
  const { browser, clientId } = await aSignedNote(server, "Slept well.");
  const { shown } = await browser.ask(previewDisclosure, payment(clientId));
  server.moveClock(11);
  try {
    const refused = await browser.refused(releaseDisclosure, { ...payment(clientId), shown });
    expect(refused.code).toBe("proof_needed");
    expect((await browser.ask(listDisclosures, { clientId })).disclosures).toEqual([]);
  } finally {
    server.moveClock(-11);
  }
});
