import { confirmCharge, handOver, listBilling } from "@goldthread/api/nouns/billing.ts";
import { correctCodeTriggers, readCodeTriggers, recordCodeTriggers } from "@goldthread/api/nouns/code-trigger.ts";
import { sign } from "@goldthread/api/nouns/session.ts";
import { insertRow } from "@goldthread/store/testing/index.ts";
import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { aGroupSession, anIndividualSession, openPages } from "../../signing/testing/a-session.ts";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
const span = { from: day(2), to: day(-1) };

async function aSession() {
  const made = await anIndividualSession(server, { client: { name: "Noor Invented" } });
  const { page } = await openPages(server, made.author, made.session.id);
  await page.format("narrative").type({ element: "narrative", words: "Worked on the letter." }).save();
  const at = { sessionId: made.session.id, clientId: made.client.id };
  const { browser } = made.author;
  return { ...made, browser, at, sign: () => browser.ask(sign, { sessionId: at.sessionId, parts: [page.shown()] }) };
}

type Made = Awaited<ReturnType<typeof aSession>>;
const billed = async ({ browser }: Pick<Made, "browser">, { at }: Made) =>
  (await browser.ask(listBilling, span)).contacts.find(({ sessionId }) => sessionId === at.sessionId);
const partOf = async ({ browser, at }: Made) =>
  (await browser.ask(readCodeTriggers, { sessionId: at.sessionId })).parts[0];

describe("what made a session harder", () => {
  it("is recorded with the session, changed until the note is signed, and stands on its bill with the reason", async () => {
    const made = await aSession();
    expect(await partOf(made)).toMatchObject({ triggers: [], version: 0, isSigned: false, by: null });
    const one = { ...made.at, triggers: ["caregiver" as const], words: "The father shouted." };
    expect(await made.browser.ask(recordCodeTriggers, { ...one, version: 0 })).toEqual({ version: 1 });
    expect(await made.browser.refused(recordCodeTriggers, { ...one, version: 0 })).toMatchObject({
      code: "changed_meanwhile",
    });
    const both = { ...one, triggers: ["caregiver" as const, "reported-event" as const], version: 1 };
    expect(await made.browser.ask(recordCodeTriggers, both)).toEqual({ version: 2 });
    expect(await partOf(made)).toMatchObject({ code: "90834", addOns: [{ code: "90785", units: 1 }] });
    const biller = await somebody(server, { roles: ["biller"] });
    for (const who of [made, biller]) {
      const contact = await billed(who, made);
      expect(contact?.proposed?.addOns).toEqual([{ code: "90785", units: 1 }]);
      expect(contact?.why).toContain("something came up that had to be reported");
      expect(JSON.stringify(contact)).not.toContain("shouted");
    }
  });

  it("after signing is corrected with a reason, and not otherwise; a bill that went out says that it changed", async () => {
    const made = await aSession();
    const one = { ...made.at, triggers: ["other-means" as const], words: "" };
    const correction = { ...made.at, triggers: [], because: "No interpreter came after all." };
    expect(await made.browser.refused(correctCodeTriggers, correction)).toMatchObject({ code: "triggers_open" });
    await made.browser.ask(recordCodeTriggers, { ...one, version: 0 });
    await made.sign();
    expect(await made.browser.refused(recordCodeTriggers, { ...one, version: 1 })).toMatchObject({
      code: "triggers_stand",
    });
    expect(await made.browser.refused(correctCodeTriggers, { ...correction, because: " " })).toMatchObject({
      fields: [{ field: "because" }],
    });
    const owner = server.test.asOwner;
    const row = { id: randomUUID(), client_id: made.client.id };
    const by = made.author.id;
    await insertRow(owner, "diagnosis", { ...row, code: "F41.1", words: "Worry", since: day(90), given_by: by });
    await insertRow(owner, "coverage", {
      ...row,
      kind: "self-pay",
      payer: "",
      member_number: "",
      from_date: day(90),
      added_by: by,
    });
    const { proposed } = (await billed(made, made)) ?? {};
    if (proposed === null || proposed === undefined) throw new Error("A code is proposed");
    await made.browser.ask(confirmCharge, { ...made.at, version: 0, charge: proposed });
    const biller = await somebody(server, { roles: ["biller"] });
    await biller.browser.ask(handOver, { contacts: [made.at] });
    await made.browser.ask(correctCodeTriggers, correction);
    expect(await billed(biller, made)).toMatchObject({ state: "changed-since", proposed: { addOns: [] } });
    expect(await partOf(made)).toMatchObject({
      triggers: [],
      isSigned: true,
      corrections: [{ because: correction.because, to: [] }],
    });
  });

  it("is nobody else's to see or to say, and words want a trigger", async () => {
    const made = await aSession();
    const stranger = await somebody(server);
    const biller = await somebody(server, { roles: ["biller"] });
    const one = { ...made.at, version: 0, triggers: ["communication" as const], words: "" };
    for (const { browser } of [stranger, biller]) {
      expect((await browser.refused(readCodeTriggers, { sessionId: made.at.sessionId })).code).toBe("not_found");
      expect((await browser.refused(recordCodeTriggers, one)).status).toBeGreaterThanOrEqual(403);
    }
    const refused = await made.browser.refused(recordCodeTriggers, { ...one, triggers: [], words: "Loud." });
    expect(refused).toMatchObject({ code: "invalid_input", fields: [{ field: "words" }] });
  });

  it("of a group belongs to one member's part and to nobody else's", async () => {
    const { author, session, clients } = await aGroupSession(server, { members: 2 });
    const { browser } = author;
    await openPages(server, author, session.id);
    const [one] = clients;
    const at = { sessionId: session.id, clientId: one?.id ?? "" };
    await browser.ask(recordCodeTriggers, { ...at, version: 0, triggers: ["communication"], words: "" });
    const biller = await somebody(server, { roles: ["biller"] });
    const { contacts } = await biller.browser.ask(listBilling, span);
    const own = contacts.filter(({ sessionId }) => sessionId === session.id);
    expect(own.map(({ clientId, proposed }) => [clientId === at.clientId, proposed?.addOns.length])).toEqual(
      expect.arrayContaining([
        [true, 1],
        [false, 0],
      ]),
    );
  });
});
