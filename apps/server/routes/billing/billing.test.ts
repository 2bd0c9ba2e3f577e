import { randomUUID } from "node:crypto";
import {
  confirmCharge,
  downloadHandOver,
  handOver,
  listBilling,
  listHandOvers,
} from "@goldthread/api/nouns/billing.ts";
import { retractNote } from "@goldthread/api/nouns/note.ts";
import { openWriter, sign } from "@goldthread/api/nouns/session.ts";
import { insertRow } from "@goldthread/store/testing/index.ts";
import { describe, expect, it } from "vitest";
import { aGroupSession, anIndividualSession, openPages } from "../../signing/testing/a-session.ts";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;
const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
const span = { from: day(2), to: day(-1) };
const aCharge = { code: "90834", addOns: [], units: 1, placeOfService: "11", modifiers: [] };

/** A session of fifty minutes with its note signed; diagnosed and covered unless told otherwise. */
async function aSignedSession({ name = "Noor Invented", isDiagnosed = true, isCovered = true } = {}) {
  const made = await anIndividualSession(server, { client: { name } });
  const { page } = await openPages(server, made.author, made.session.id);
  await page.format("narrative").type({ element: "narrative", words: "Zebrawords of the note." }).save();
  await made.author.browser.ask(sign, { sessionId: made.session.id, parts: [page.shown()] });
  const [client_id, by] = [made.client.id, made.author.id];
  if (isDiagnosed) {
    const diagnosis = { id: randomUUID(), client_id, code: "F41.1", words: "Worry", since: day(90), given_by: by };
    await insertRow(owner(), "diagnosis", diagnosis);
  }
  if (isCovered) {
    const coverage = {
      id: randomUUID(),
      client_id,
      kind: "payer" as const,
      payer: "Plan Imaginary",
      member_number: "M-7",
    };
    await insertRow(owner(), "coverage", { ...coverage, from_date: day(90), added_by: by });
  }
  return { ...made, contact: { sessionId: made.session.id, clientId: client_id } };
}

type Signed = Awaited<ReturnType<typeof aSignedSession>>;
const contactOf = async ({ browser }: { browser: Signed["author"]["browser"] }, { contact }: Signed) =>
  (await browser.ask(listBilling, span)).contacts.find(({ sessionId }) => sessionId === contact.sessionId);

describe("a finished contact", () => {
  it("says why it is not ready, is confirmed, and is ready then", async () => {
    const signed = await aSignedSession();
    expect(await contactOf(signed.author, signed)).toMatchObject({
      state: "not-ready",
      reasons: ["code-missing"],
      minutes: 50,
      proposed: aCharge,
      charge: null,
      payer: "Plan Imaginary",
    });
    await signed.author.browser.ask(confirmCharge, { ...signed.contact, version: 0, charge: aCharge });
    expect(await contactOf(signed.author, signed)).toMatchObject({ state: "ready", charge: aCharge, version: 1 });
  });

  it("counts whole minutes, as its note does: 52 and a half are 52", async () => {
    const signed = await aSignedSession();
    await owner().sql("update session set stops_at = starts_at + interval '52 minutes 40 seconds' where id = $1", [
      signed.session.id,
    ]);
    expect(await contactOf(signed.author, signed)).toMatchObject({ minutes: 52, proposed: { code: "90834" } });
  });

  it("that was held at a site is proposed with the site's place of service, to its clinician and to a biller", async () => {
    const signed = await aSignedSession();
    const site = { id: randomUUID(), name: `Mill ${randomUUID()}`, place_of_service: "53" };
    await insertRow(owner(), "site", site);
    const biller = await somebody(server, { roles: ["biller"] });
    const at = (place: string) =>
      owner().sql("update session set place = $2 where id = $1", [signed.session.id, place]);
    const proposed = async (one: { browser: Signed["author"]["browser"] }) =>
      (await contactOf(one, signed))?.proposed?.placeOfService;
    await at(`${site.name.toUpperCase()} `);
    expect([await proposed(signed.author), await proposed(biller)]).toEqual(["53", "53"]);
    await at("Under the oak");
    expect([await proposed(signed.author), await proposed(biller)]).toEqual(["11", "11"]);
  });

  it("without diagnosis and payer says both", async () => {
    const signed = await aSignedSession({ isDiagnosed: false, isCovered: false });
    expect(await contactOf(signed.author, signed)).toMatchObject({
      reasons: ["code-missing", "diagnosis-missing", "payer-missing"],
    });
  });

  it("takes another code than the proposed one only with the reason, which is kept", async () => {
    const signed = await aSignedSession();
    const { browser } = signed.author;
    const other = { ...signed.contact, version: 0, charge: { ...aCharge, code: "90837" } };
    expect(await browser.refused(confirmCharge, other)).toMatchObject({
      code: "invalid_input",
      fields: [{ field: "changeReason" }],
    });
    await browser.ask(confirmCharge, { ...other, changeReason: "Ten more minutes with the mother." });
    expect(await contactOf(signed.author, signed)).toMatchObject({
      charge: { code: "90837" },
      changeReason: "Ten more minutes with the mother.",
    });
    expect(await browser.refused(confirmCharge, { ...other, changeReason: "x" })).toMatchObject({
      code: "changed_meanwhile",
    });
  });

  it("whose note was taken back is not ready any more; handed over, it says that it changed", async () => {
    const [open, gone] = [await aSignedSession(), await aSignedSession()];
    const { browser } = await somebody(server, { roles: ["biller"] });
    for (const { author, contact } of [open, gone])
      await author.browser.ask(confirmCharge, { ...contact, version: 0, charge: aCharge });
    await browser.ask(handOver, { contacts: [gone.contact] });
    expect(await contactOf(open.author, open)).toMatchObject({ state: "ready" });
    for (const { author, contact } of [open, gone]) {
      const writer = await author.browser.ask(openWriter, { sessionId: contact.sessionId });
      const noteId = writer.draft?.noteId ?? "";
      await author.browser.ask(retractNote, { noteId, because: "Written in the wrong chart." });
    }
    expect(await contactOf(open.author, open)).toMatchObject({ state: "not-ready", reasons: ["note-missing"] });
    expect(await contactOf(gone.author, gone)).toMatchObject({ state: "changed-since" });
  });

  it("of a group names each member present, and is not billable for the absent", async () => {
    const made = await aGroupSession(server, { members: 3 });
    await openPages(server, made.author, made.session.id);
    const [absent, ...present] = made.clients;
    await owner().sql("update attendance set status = 'absent' where session_id = $1 and client_id = $2", [
      made.session.id,
      absent?.id,
    ]);
    const biller = await somebody(server, { roles: ["biller"] });
    const { contacts } = await biller.browser.ask(listBilling, span);
    const own = contacts.filter(({ sessionId }) => sessionId === made.session.id);
    expect(own.map(({ clientId, state, proposed }) => [clientId, state, proposed?.code]).toSorted()).toEqual(
      [[absent?.id, "not-billable", undefined], ...present.map(({ id }) => [id, "not-ready", "90853"])].toSorted(),
    );
  });
});

describe("an administrator", () => {
  it("reads and hands over nothing of what is billed, which is clinical, unless they bill as well", async () => {
    const signed = await aSignedSession();
    const administrator = await somebody(server, { roles: ["administrator"] });
    expect((await administrator.browser.ask(listBilling, span)).contacts).toEqual([]);
    const { contact } = signed;
    const given = [
      await administrator.browser.refused(listHandOvers, {}),
      await administrator.browser.refused(handOver, { contacts: [contact] }),
      await administrator.browser.refused(confirmCharge, { ...contact, charge: aCharge, version: 0 }),
    ];
    expect(given.map(({ code }) => code)).toEqual(["not_found", "not_found", "not_found"]);
    const both = await somebody(server, { roles: ["administrator", "biller"] });
    expect(await contactOf(both, signed)).toMatchObject({ diagnoses: ["F41.1"] });
  });
});

describe("a biller", () => {
  it("sees facts and codes and no word of a note; a colleague sees nothing", async () => {
    const signed = await aSignedSession({ name: "Ada Invented" });
    const biller = await somebody(server, { roles: ["biller"] });
    const answer = await biller.browser.send({ method: "GET", url: `/api/billing?from=${span.from}&to=${span.to}` });
    expect(answer.text).toContain("Ada Invented");
    expect(answer.text).not.toContain("Zebrawords");
    for (const path of ["/api/clients", `/api/clients/${signed.client.id}`]) {
      const { text } = await biller.browser.send({ method: "GET", url: path });
      expect(text).not.toContain("Ada Invented");
    }
    expect(await contactOf(await somebody(server), signed)).toBeUndefined();
  });

  it("hands over what is ready in one act, once; has it again as CSV and as a claim; the code stands then", async () => {
    const signed = await aSignedSession({ name: '=HYPERLINK("x")' });
    await signed.author.browser.ask(confirmCharge, { ...signed.contact, version: 0, charge: aCharge });
    const { browser } = await somebody(server, { roles: ["biller"] });
    const { id } = await browser.ask(handOver, { contacts: [signed.contact] });
    expect(await browser.refused(handOver, { contacts: [signed.contact] })).toMatchObject({
      code: "not_ready_to_bill",
    });
    const csv = await browser.send({ method: "GET", url: `/api/billing/hand-overs/${id}/file` });
    expect(csv.headers["content-disposition"]).toMatch(/^attachment/);
    expect(csv.text).toContain(`"'=HYPERLINK(""x"")"`);
    const claim = await browser.send({ method: "GET", url: `/api/billing/hand-overs/${id}/file?as=837p` });
    expect(JSON.parse(claim.text)).toMatchObject({
      claims: [{ serviceLines: [{ SV1: { procedure: { code: "90834" } } }] }],
    });
    expect((await browser.ask(listHandOvers, {})).handOvers[0]).toMatchObject({ id, contacts: 1 });
    expect(await contactOf({ browser }, signed)).toMatchObject({ state: "handed-over", handOverId: id });
    const change = { ...signed.contact, version: 2, charge: aCharge };
    expect(await signed.author.browser.refused(confirmCharge, change)).toMatchObject({ code: "charge_handed_over" });
  });

  it("hands over nothing where one is not ready, and nobody else hands over at all", async () => {
    const [ready, unready] = [await aSignedSession(), await aSignedSession()];
    await ready.author.browser.ask(confirmCharge, { ...ready.contact, version: 0, charge: aCharge });
    const { browser } = await somebody(server, { roles: ["biller"] });
    const both = { contacts: [ready.contact, unready.contact] };
    expect(await browser.refused(handOver, both)).toMatchObject({ code: "not_ready_to_bill" });
    const twice = { contacts: [ready.contact, ready.contact] };
    expect(await browser.refused(handOver, twice)).toMatchObject({ code: "not_ready_to_bill" });
    expect(await contactOf({ browser }, ready)).toMatchObject({ state: "ready" });
    expect((await ready.author.browser.refused(handOver, { contacts: [ready.contact] })).status).toBe(404);
    expect((await ready.author.browser.refused(downloadHandOver, { handOverId: randomUUID(), as: "csv" })).status).toBe(
      404,
    );
  });

  it("asks for a quarter at most, and for days in order", async () => {
    const { browser } = await somebody(server, { roles: ["biller"] });
    expect(await browser.refused(listBilling, { from: day(0), to: day(1) })).toMatchObject({
      fields: [{ field: "to" }],
    });
    expect(await browser.refused(listBilling, { from: day(200), to: day(0) })).toMatchObject({
      fields: [{ field: "to" }],
    });
  });
});
