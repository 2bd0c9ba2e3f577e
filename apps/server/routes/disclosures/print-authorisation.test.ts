import { authorisationText, lawsOfPlaces } from "@goldthread/clinical/disclosure/index.ts";
import { sha256, toHex } from "@goldthread/ledger";
import { calendarDay } from "../../calendar-day.ts";
import {
  addAuthorisation,
  listAuthorisations,
  previewDisclosure,
  printAuthorisation,
} from "@goldthread/api/nouns/disclosure.ts";
import { insertRow } from "@goldthread/store/testing/index.ts";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { z } from "zod";
import { describe, expect, it } from "vitest";
import { asked, aSignedNote, authorisation } from "../../disclosure/testing/a-release.ts";
import { textOfPdf } from "../../disclosure/testing/text-of-packet.ts";
import { somebody, type Somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;

const dayIn = (days: number) => calendarDay(new Date(Date.now() + days * 86_400_000), "UTC");
const { signedOn: _on, signedBy: _by, says: _says, ...form } = authorisation;

async function printed(
  { browser, clientId }: Pick<Somebody, "browser"> & { readonly clientId: string },
  given: Partial<z.input<typeof printAuthorisation.input>> = {},
) {
  const answer = await browser.send({
    method: "POST",
    url: `/api/clients/${clientId}/authorisation-form`,
    payload: { ...form, ...given },
  });
  return { status: answer.status, bytes: answer.bytes, body: answer.text };
}

/** The client's payer works by California's profile. */
async function aCalifornian() {
  const made = await aSignedNote(server, "Slept well.");
  await insertRow(owner(), "coverage", {
    id: crypto.randomUUID(),
    client_id: made.clientId,
    kind: "payer",
    payer: "A county (fictional)",
    profile: "us-california",
    from_date: "2025-01-01",
    added_by: made.author.id,
  });
  return made;
}

async function sizesIn(bytes: Uint8Array): Promise<readonly number[]> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const file = await loading.promise;
  const sizes: number[] = [];
  for (let nr = 1; nr <= file.numPages; nr += 1) {
    const { items } = await (await file.getPage(nr)).getTextContent();
    for (const item of items) if ("str" in item && item.str.trim() !== "") sizes.push(item.height);
  }
  await loading.destroy();
  return sizes;
}

describe("an authorisation to sign on paper", () => {
  it("has every element and statement, in type of 14 point and nothing smaller", async () => {
    const { browser, clientId } = await aCalifornian();
    const { status, bytes } = await printed({ browser, clientId }, { expiresOn: "2099-12-31" });
    expect(status).toBe(200);
    expect(Math.min(...(await sizesIn(bytes)))).toBeGreaterThanOrEqual(14);
    const text = await textOfPdf(bytes);
    for (const words of [
      "Individual notes",
      "Progress notes",
      authorisation.recipient,
      authorisation.purpose,
      "31 December 2099",
      "take this back at any time",
      "do not depend on whether I sign",
      "pass them on",
      "a right to a copy",
      "longer than a year",
      "My signature below is for this alone",
      "Signature",
    ])
      expect([words, text.includes(words)]).toEqual([words, true]);
  });

  it("says elsewhere nothing of California, and tells of an intermediary's list where it names a class", async () => {
    const { browser, clientId } = await aSignedNote(server, "Slept well.");
    const intermediary = { members: "Hospitals of the exchange", areNamed: false };
    const text = await textOfPdf((await printed({ browser, clientId }, { form: "part2", intermediary })).bytes);
    expect(text).not.toContain("a right to a copy");
    expect(text).toContain("Hospitals of the exchange: of these, only those who treat me");
    expect(text).toContain("within 30 days");
    const plain = await textOfPdf((await printed({ browser, clientId })).bytes);
    // Its signature stands on the page that it signs.
    expect(plain).toContain("page 1 of 1");
    expect(plain).not.toMatch(/within 30 days|substance use/);
  });

  it("is refused without an end, and to whoever has nothing to do with the record", async () => {
    const { browser, clientId } = await aSignedNote(server, "Slept well.");
    expect(await printed({ browser, clientId }, { expiresOn: null })).toMatchObject({ status: 400 });
    const stranger = await somebody(server);
    expect((await printed({ browser: stranger.browser, clientId })).status).toBe(404);
  });
});

describe("an authorisation signed on the practice's own screen", () => {
  /** As the page asks for it: the words that stood on it, and the name that was written under them. */
  async function aTurnedScreen() {
    const made = await aCalifornian();
    const { clientId } = made;
    const [row] = await server.test.asOwner.sql<{ practice: string; zone: string; client: string }>(
      "select p.name as practice, p.zone, c.name as client from practice p, client c where c.id = $1",
      [clientId],
    );
    if (row === undefined) throw new Error("There is no client");
    const day = calendarDay(new Date(), row.zone);
    const nothingFound = { mayBeRevoked: false, isNoCondition: false, mayBeRedisclosed: false };
    const form = {
      ...authorisation,
      clientId,
      expiresOn: null,
      expiresWhen: "The claim is settled",
      says: nothingFound,
    };
    const laws = lawsOfPlaces(["us-california"]);
    const whole = { ...form, from: null, to: null, recipientClasses: [], intermediary: null };
    const text = authorisationText(whole, { practice: row.practice, client: row.client, laws, day });
    const onScreen = { textDigest: toHex(sha256(text)) };
    return { ...made, client: row.client, text, given: { ...form, signedOn: day, signedBy: row.client, onScreen } };
  }

  it("holds every element by its own words, which are kept to the letter, and whoever signed gets a copy of them", async () => {
    const { browser, clientId, client, text, given } = await aTurnedScreen();
    const { id } = await browser.ask(addAuthorisation, given);
    const { authorisations } = await browser.ask(listAuthorisations, { clientId });
    expect(authorisations).toMatchObject([{ id, isOnScreen: true, signedBy: client, authority: "", defects: [] }]);
    const copy = await browser.send({ method: "GET", url: `/api/authorisations/${id}/copy.pdf` });
    expect(copy.status).toBe(200);
    expect(Math.min(...(await sizesIn(copy.bytes)))).toBeGreaterThanOrEqual(14);
    const plain = (words: string) => words.replaceAll(/\s+/g, " ");
    const pages = plain(await textOfPdf(copy.bytes));
    for (const paragraph of text.split(/\n+/)) expect(pages).toContain(plain(paragraph));
    expect(pages).toContain(`Signed on the practice’s screen by ${client}`);
    const stranger = await somebody(server);
    expect((await stranger.browser.send({ method: "GET", url: `/api/authorisations/${id}/copy.pdf` })).status).toBe(
      404,
    );
  });

  it("is refused under another name, on another day, with a scan, or over words that are not the form's", async () => {
    const { browser, clientId, given } = await aTurnedScreen();
    const changes = [
      ["name", { signedBy: "Somebody Else" }],
      ["onScreen", { signedOn: "2026-01-05" }],
      ["onScreen", { purpose: "Something that nobody read" }],
      ["onScreen", { onScreen: { textDigest: "0".repeat(64) } }],
      ["documentId", { documentId: crypto.randomUUID() }],
    ] as const;
    for (const [field, change] of changes)
      expect(await browser.refused(addAuthorisation, { ...given, ...change })).toMatchObject({
        code: "invalid_input",
        fields: [{ field }],
      });
    expect((await browser.ask(listAuthorisations, { clientId })).authorisations).toEqual([]);
  });
});

describe("an authorisation in California", () => {
  const found = ["us-california-type", "us-california-separate", "us-california-limits", "us-california-copy"] as const;

  it("is put on file with what the state asks beside, each missing element named with its citation; elsewhere none is asked", async () => {
    const { browser, clientId } = await aCalifornian();
    expect((await browser.ask(listAuthorisations, { clientId })).laws).toEqual(["us-california"]);
    const given = { clientId, ...authorisation, signedOn: dayIn(-1), expiresOn: dayIn(30) };
    const refused = await browser.refused(addAuthorisation, given);
    expect(refused.fields?.map(({ field }) => field)).toEqual(found.map((id) => `found.${id}`));
    for (const { expected } of refused.fields ?? []) expect(expected).toContain("California Civil Code 56.11");
    expect(refused.fields?.at(-1)?.expected).toContain("not verified");
    await browser.ask(addAuthorisation, { ...given, found: [...found] });
    const elsewhere = await aSignedNote(server, "Slept well.");
    expect((await elsewhere.browser.ask(listAuthorisations, { clientId: elsewhere.clientId })).laws).toEqual([]);
    await elsewhere.browser.ask(addAuthorisation, { clientId: elsewhere.clientId, ...authorisation });
  });

  it("from before the place was known releases nothing, to the care team and to whoever keeps the records alike", async () => {
    const made = await aSignedNote(server, "Slept well.");
    const { browser, clientId } = made;
    const { id: authorisationId } = await browser.ask(addAuthorisation, { clientId, ...authorisation });
    const request = { ...asked(clientId), authorisationId };
    expect((await browser.ask(previewDisclosure, request)).mayBeReleased).toBe(true);
    await insertRow(owner(), "coverage", {
      id: crypto.randomUUID(),
      client_id: clientId,
      kind: "payer",
      payer: "A county (fictional)",
      profile: "us-california",
      from_date: "2025-01-01",
      added_by: made.author.id,
    });
    const { decisions, mayBeReleased } = await browser.ask(previewDisclosure, request);
    expect([mayBeReleased, decisions[0]?.verdict, decisions[0]?.rule]).toEqual([false, "stays", "not-authorised"]);
    expect(decisions[0]?.source.cite).toContain("California Civil Code 56.11");
    const officer = await somebody(server, { roles: ["records-officer"] });
    const [listed] = (await officer.browser.ask(listAuthorisations, { clientId })).authorisations;
    expect(listed?.defects.some(({ source }) => source.cite.includes("56.11"))).toBe(true);
  });
});
