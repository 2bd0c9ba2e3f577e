import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { listClients, readChart } from "@goldthread/api/nouns/client.ts";
import {
  confirmDestruction,
  liftRecordHold,
  listRetention,
  listRetentionRules,
  placeRecordHold,
  proposeDestruction,
  readRetention,
  withdrawDestruction,
} from "@goldthread/api/nouns/retention.ts";
import { changePractice, readSettings } from "@goldthread/api/nouns/settings.ts";
import { aCareTeamPlace, aClient, anAct, aSession } from "@goldthread/store/testing/index.ts";
import { verifyRecord } from "@goldthread/store/verify.ts";
import { ledgerSigner } from "../../ledger-signer.ts";
import { describe, expect, it } from "vitest";
import { somebody, testPassphrase, type Somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;
const passphrase = testPassphrase;

async function keepers() {
  const clinician = await somebody(server);
  const officer = await somebody(server, { roles: ["records-officer"] });
  const administrator = await somebody(server, { roles: ["administrator"] });
  return { clinician, officer, administrator };
}

/** Last seen sixteen summers ago, of age: seven years, and three after coming of age, have passed, and twenty have not. */
const seen = new Date().getFullYear() - 16;
const [seenOn, dueOn] = [`${seen}-07-01`, `${seen + 7}-07-01`];

async function anOldRecord(clinician: Somebody, name: string) {
  const client = await aClient(owner(), { name });
  await aCareTeamPlace(owner(), { client_id: client.id, staff_id: clinician.id });
  const times = { starts_at: `${seenOn}T10:00:00Z`, stops_at: `${seenOn}T11:00:00Z` };
  await aSession(owner(), { client_id: client.id, clinician_id: clinician.id, ...times });
  await anAct(owner(), { table: "authorisation", by: clinician.id, clientId: client.id, ends: null });
  return client;
}

const listed = async ({ browser }: Somebody, clientId: string) =>
  (await browser.ask(listRetention, {})).records.find((record) => record.clientId === clientId);

describe("what is due", () => {
  it("is listed for the keepers of the records with its day and its reason, and with what nobody can say", async () => {
    const { officer, clinician } = await keepers();
    const { id } = await anOldRecord(clinician, "Delia Due");
    expect(await listed(officer, id)).toMatchObject({
      lastContactOn: seenOn,
      mayBeDestroyed: true,
      isHeld: false,
      due: { state: "on", on: dueOn, because: { words: "7 years from the last contact", fromOn: seenOn } },
    });
    await owner().sql("update client_detail set birth_date = null where client_id = $1", [id]);
    expect(await listed(officer, id)).toMatchObject({
      mayBeDestroyed: false,
      due: { state: "unknown", missing: "birth-date" },
    });
    expect(await clinician.browser.refused(listRetention, {})).toMatchObject({ code: "not_found" });
    expect((await clinician.browser.ask(readRetention, { clientId: id })).due).toBeNull();
  });

  it("follows the rules that an administrator chose, each with its source and whether it was checked", async () => {
    const { officer, administrator, clinician } = await keepers();
    const { id } = await anOldRecord(clinician, "Rula Ruled");
    const change = async (retentionRules: readonly string[]) => {
      const { settings } = await administrator.browser.ask(readSettings, {});
      await administrator.browser.ask(changePractice, {
        version: settings.version,
        retentionRules: [...retentionRules],
      });
    };
    const { settings } = await administrator.browser.ask(readSettings, {});
    await change(["gb-nhs-mental-health"]);
    expect(await listed(officer, id)).toBeUndefined();
    expect((await officer.browser.ask(readRetention, { clientId: id })).due).toMatchObject({
      on: `${seen + 20}-07-01`,
    });
    const { rules } = await officer.browser.ask(listRetentionRules, {});
    expect(rules.filter(({ applies }) => applies).map(({ id: rule, status }) => [rule, status])).toEqual([
      ["gb-nhs-mental-health", "unverified"],
    ]);
    expect(
      await administrator.browser.refused(changePractice, {
        version: settings.version + 1,
        retentionRules: ["nowhere"],
      }),
    ).toMatchObject({ code: "invalid_input", fields: [{ field: "retentionRules" }] });
    await change(settings.retentionRules);
  });
});

describe("a record that is due", () => {
  it("is destroyed by two people, the second with their passphrase, with its documents; verify says under which act", async () => {
    const { officer, administrator, clinician } = await keepers();
    const { id } = await anOldRecord(clinician, "Gwen Going");
    const query = "title=A%20letter%20about%20Gwen";
    await clinician.browser.send({
      method: "POST",
      url: `/api/clients/${id}/documents?${query}`,
      headers: { "content-type": "application/octet-stream" },
      payload: Buffer.from("%PDF-1.7\na letter\n%%EOF"),
    });
    const files = async () => (await readdir(join(server.dataDir, "documents"))).filter((name) => name.length === 64);
    expect(await files()).toHaveLength(1);
    const { id: destructionId } = await officer.browser.ask(proposeDestruction, { clientId: id, dueOn });
    const confirm = { destructionId, passphrase };
    expect(await officer.browser.refused(confirmDestruction, confirm)).toMatchObject({
      code: "destruction_needs_another",
    });
    expect(await clinician.browser.refused(confirmDestruction, confirm)).toMatchObject({ code: "not_found" });
    expect(
      await administrator.browser.refused(confirmDestruction, { destructionId, passphrase: "not the passphrase" }),
    ).toMatchObject({ code: "proof_failed" });
    expect((await clinician.browser.ask(readChart, { clientId: id })).client.name).toBe("Gwen Going");

    const done = await administrator.browser.ask(confirmDestruction, confirm);
    expect(done).toMatchObject({ entries: 1, counts: { session: 1, document: 1, authorisation: 1, care_team: 1 } });
    expect(await files()).toEqual([]);
    expect(await clinician.browser.refused(readChart, { clientId: id })).toMatchObject({ code: "not_found" });
    expect((await clinician.browser.ask(listClients, { q: "gwen" })).clients).toEqual([]);
    const { destructions } = await officer.browser.ask(listRetention, {});
    expect(destructions.find((one) => one.id === destructionId)).toMatchObject({
      clientName: "Record destroyed",
      proposedBy: officer.name,
      ended: { step: "confirmed", by: administrator.name, actId: done.actId, entries: 1 },
    });
    const { vkey } = await ledgerSigner(server.secrets);
    await expect
      .poll(async () => (await verifyRecord(server.test.db, { vkey })).destroyed.map(({ actId }) => actId))
      .toContain(done.actId);
    expect(await administrator.browser.refused(confirmDestruction, confirm)).toMatchObject({ code: "not_found" });
    const trail = await owner().sql<{ act: string }>(
      "select act from audit_event where client_id = $1 and act like '%destr%' order by seq",
      [id],
    );
    expect(trail.map(({ act }) => act)).toContain("record destroyed");
  });

  it("is not destroyed under a hold, also one placed between the two people, which the care team sees", async () => {
    const { officer, administrator, clinician } = await keepers();
    const { id: clientId } = await anOldRecord(clinician, "Hettie Held");
    const { id: destructionId } = await officer.browser.ask(proposeDestruction, { clientId, dueOn });
    const given = { clientId, reason: "A subpoena was announced", reference: "24-117" };
    for (const one of [clinician, administrator])
      expect(await one.browser.refused(placeRecordHold, given)).toMatchObject({ code: "not_found" });
    const { id: holdId } = await officer.browser.ask(placeRecordHold, given);
    const confirm = { destructionId, passphrase };
    expect(await administrator.browser.refused(confirmDestruction, confirm)).toMatchObject({ code: "record_held" });
    const tries = await owner().sql(
      "select staff_id, substring(subject from '\\((.*)\\)$') as why from audit_event where act = 'refused' and subject like '%' || $1 || '%' order by seq",
      [destructionId],
    );
    expect(tries).toEqual([{ staff_id: administrator.id, why: "record_held" }]);
    expect((await clinician.browser.ask(readRetention, { clientId })).holds).toMatchObject([
      { reason: given.reason, reference: given.reference, placedBy: officer.name, lifted: null },
    ]);
    const stranger = await somebody(server);
    expect((await stranger.browser.ask(readRetention, { clientId })).holds).toEqual([]);
    expect(await listed(officer, clientId)).toMatchObject({ isHeld: true, mayBeDestroyed: false });
    await officer.browser.ask(liftRecordHold, { holdId, reason: "The case is over" });
    expect(await officer.browser.refused(liftRecordHold, { holdId, reason: "Again" })).toMatchObject({
      code: "changed_meanwhile",
    });
    await administrator.browser.ask(confirmDestruction, confirm);
    const entries = await owner().sql("select kind from ledger_entry where kind = 'legal-hold' and leaf = ''");
    expect(entries).toHaveLength(2);
  });

  it("is not destroyed once it is in use again, nor when the proposal was taken back", async () => {
    const { officer, administrator, clinician } = await keepers();
    const { id: clientId } = await anOldRecord(clinician, "Una Used");
    const first = await officer.browser.ask(proposeDestruction, { clientId, dueOn });
    expect(await officer.browser.refused(proposeDestruction, { clientId, dueOn })).toMatchObject({
      code: "destruction_proposed_already",
    });
    await administrator.browser.ask(withdrawDestruction, { destructionId: first.id });
    const back = { destructionId: first.id, passphrase };
    expect(await administrator.browser.refused(confirmDestruction, back)).toMatchObject({ code: "not_found" });
    const second = await officer.browser.ask(proposeDestruction, { clientId, dueOn });
    await aSession(owner(), { client_id: clientId, clinician_id: clinician.id });
    expect(
      await administrator.browser.refused(confirmDestruction, { destructionId: second.id, passphrase }),
    ).toMatchObject({ code: "record_not_due" });
    expect(await officer.browser.refused(proposeDestruction, { clientId, dueOn })).toMatchObject({
      code: "record_not_due",
    });
  });
});
