import { removePasskey } from "@goldthread/api/nouns/passkey.ts";
import { readTreatmentPlan, signTreatmentPlan, writeTreatmentPlan } from "@goldthread/api/nouns/treatment-plan.ts";
import { aCareTeamPlace, aClient, insertRow } from "@goldthread/store/testing/index.ts";
import { verifyRecord } from "@goldthread/store/verify.ts";
import { expect, it } from "vitest";
import { ledgerSigner } from "../../ledger-signer.ts";
import { withPasskey } from "../../passkeys/testing/with-passkey.ts";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer({ publicUrl: "http://localhost:4600" });
const owner = () => server.test.asOwner;

const day = "2026-01-05";
const objective = { text: "Three nights", target: "Three", measuredBy: "A diary", startsOn: day, dueOn: "2026-06-30" };
const plan = {
  startsOn: day,
  reviewedOn: day,
  reviewDays: 90,
  problems: [{ title: "Sleep", goals: [{ words: "Wake rested", objectives: [objective] }] }],
};

async function aPlan() {
  const clinician = await somebody(server);
  const client = await aClient(owner());
  await aCareTeamPlace(owner(), { client_id: client.id, staff_id: clinician.id });
  const { input } = writeTreatmentPlan;
  const given = input.parse({ clientId: client.id, version: 0, why: "First plan", plan });
  await clinician.browser.ask(writeTreatmentPlan, given);
  return { clinician, sign: { clientId: client.id, version: 1, as: "clinician" as const } };
}

async function isWhole() {
  const { vkey } = await ledgerSigner(server.secrets);
  return verifyRecord(server.test.db, { vkey });
}

it("a plan is signed by passkey over its very content; the signature stands when the passkey is removed, and is checked again", async () => {
  const { clinician, sign } = await aPlan();
  const key = await withPasskey(clinician);
  const { code, passkey: asked } = await clinician.browser.refused(signTreatmentPlan, { ...sign, passkey: "ask" });
  expect(code).toBe("passkey_asked");
  if (asked === undefined) throw new Error("nothing was asked");
  expect(await owner().sql("select from plan_signature")).toEqual([]);
  const passkey = { nonce: asked.nonce, answer: key.answer({ challenge: asked.options.challenge }) };
  expect(
    await clinician.browser.refused(signTreatmentPlan, { ...sign, clientId: (await aPlan()).sign.clientId, passkey }),
  ).toMatchObject({ code: "passkey_over" });
  const { passkey: again } = await clinician.browser.refused(signTreatmentPlan, { ...sign, passkey: "ask" });
  if (again === undefined) throw new Error("nothing was asked");
  const answer = key.answer({ challenge: again.options.challenge });
  await clinician.browser.ask(signTreatmentPlan, { ...sign, passkey: { nonce: again.nonce, answer } });
  const { versions } = await clinician.browser.ask(readTreatmentPlan, { clientId: sign.clientId });
  expect(versions[0]?.signatures).toMatchObject([{ as: "clinician", name: clinician.name, method: "passkey" }]);
  await clinician.browser.ask(removePasskey, { passkeyId: key.id });
  expect(await isWhole()).toMatchObject({ ok: true });
  const [row] = await owner().sql<{ id: string; passkey: string }>("select id, passkey from plan_signature");
  await owner().sql("update plan_signature set passkey = null where id = $1", [row?.id]);
  expect((await isWhole()).problem).toMatchObject({ table: "plan_signature", column: "passkey" });
  await owner().sql("update plan_signature set passkey = $2 where id = $1", [row?.id, row?.passkey]);
  expect(await isWhole()).toMatchObject({ ok: true });
});

it("nobody signs a plan on a licence that has ended; what the client says is recorded all the same", async () => {
  const { clinician, sign } = await aPlan();
  const licence = { id: crypto.randomUUID(), staff_id: clinician.id, title: "Licensed clinical social worker" };
  await insertRow(owner(), "staff_credential", { ...licence, expires_on: "2020-01-01" });
  expect(await clinician.browser.refused(signTreatmentPlan, sign)).toMatchObject({ code: "licence_ended" });
  const agrees = { method: "verbal", name: "Ada Invented", words: "Yes." } as const;
  await clinician.browser.ask(signTreatmentPlan, { ...sign, as: "client", ...agrees });
});
