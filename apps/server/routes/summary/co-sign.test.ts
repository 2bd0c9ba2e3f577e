import { coSign, listCoSigning } from "@goldthread/api/nouns/co-signing.ts";
import { sign } from "@goldthread/api/nouns/session.ts";
import {
  coSignSummary,
  keepSummaryDraft,
  readSignedSummary,
  readSummary,
  signSummary,
} from "@goldthread/api/nouns/summary.ts";
import { asActor } from "@goldthread/store/as-actor.ts";
import { listSummaryContents } from "@goldthread/store/queries/summary.ts";
import { aCareTeamPlace } from "@goldthread/store/testing/index.ts";
import { verifyRecord } from "@goldthread/store/verify.ts";
import { expect, it } from "vitest";
import { ledgerSigner } from "../../ledger-signer.ts";
import { withPasskey } from "../../passkeys/testing/with-passkey.ts";
import { anIndividualSession, openPages } from "../../signing/testing/a-session.ts";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer({ publicUrl: "http://localhost:4600" });
const owner = () => server.test.asOwner;
const year = new Date().getFullYear();

/** A draft whose every sentence is taken on, of a client with one signed note. */
async function aDraftOfASummary(role: "clinician" | "trainee") {
  const made = await anIndividualSession(server);
  await owner().sql("update staff_role set role = $2 where staff_id = $1", [made.author.id, role]);
  const { page } = await openPages(server, made.author, made.session.id);
  await page.type({ words: "Out on five days." }).tie({ id: "o1", text: "Goes out" }, 1).save();
  await made.author.browser.ask(sign, { sessionId: made.session.id, parts: [page.shown()] });
  const ask = { clientId: made.client.id, from: `${year - 1}-01-01`, to: `${year + 1}-12-31` };
  const { sections } = await made.author.browser.ask(readSummary, ask);
  const all = sections.flatMap(({ sentences }) => sentences);
  const taken = all.map(({ key, text }) => [key, { isTaken: true, isOut: false, text: null, of: text }]);
  const edits = { sentences: Object.fromEntries(taken), own: [] };
  const { version } = await made.author.browser.ask(keepSummaryDraft, { ...ask, version: 0, edits });
  return { ...made, ask: { ...ask, version } };
}

async function expectWhole() {
  const { vkey } = await ledgerSigner(server.secrets);
  expect(await verifyRecord(server.test.db, { vkey })).toMatchObject({ ok: true, problem: null });
}

const awaited = ({ author, client }: Awaited<ReturnType<typeof aDraftOfASummary>>) =>
  asActor(server.test.db, { staffId: author.id }, async (tx) =>
    (await listSummaryContents(tx, client.id)).map(({ isAwaited }) => isAwaited),
  );

it("a trainee's summary waits for their supervisor, who reads and co-signs it; until then it leaves in no packet", async () => {
  const made = await aDraftOfASummary("trainee");
  const supervisor = await somebody(server, { roles: ["supervisor"] });
  await owner().sql("update staff set supervisor_id = $2 where id = $1", [made.author.id, supervisor.id]);
  expect(await made.author.browser.refused(signSummary, made.ask)).toMatchObject({
    code: "summary_awaits_co_signature",
    fields: [{ field: "sources", expected: expect.stringMatching(/not yet that of \d{4}-\d{2}-\d{2}$/) }],
  });
  const { toCoSign } = await supervisor.browser.ask(listCoSigning, {});
  await supervisor.browser.ask(coSign, { notes: toCoSign.map(({ noteId, digest }) => ({ noteId, digest })) });
  const { id: summaryId } = await made.author.browser.ask(signSummary, made.ask);
  expect(await awaited(made)).toEqual([true]);
  const { summaries } = await supervisor.browser.ask(listCoSigning, {});
  expect(summaries).toMatchObject([{ id: summaryId, whose: made.client.name, author: made.author.name }]);
  const seen = await supervisor.browser.ask(readSignedSummary, { summaryId });
  expect(seen).toMatchObject({ toCoSign: true, awaitsCoSignature: true, coSignatures: [] });
  const act = { summaryId, digest: seen.digest };
  const colleague = await somebody(server, { roles: ["supervisor"] });
  await aCareTeamPlace(owner(), { client_id: made.client.id, staff_id: colleague.id });
  for (const { browser } of [colleague, made.author])
    expect(await browser.refused(coSignSummary, act)).toMatchObject({ code: "not_found" });
  expect(await supervisor.browser.refused(coSignSummary, { ...act, digest: "0".repeat(64) })).toMatchObject({
    code: "note_differs",
  });
  await supervisor.browser.ask(coSignSummary, act);
  expect(await supervisor.browser.refused(coSignSummary, act)).toMatchObject({ code: "signed_by_you" });
  expect(await awaited(made)).toEqual([false]);
  expect(await made.author.browser.ask(readSignedSummary, { summaryId })).toMatchObject({
    awaitsCoSignature: false,
    digest: seen.digest,
    coSignatures: [{ name: supervisor.name, credential: "LCSW", method: "passphrase" }],
  });
  expect((await supervisor.browser.ask(listCoSigning, {})).summaries).toEqual([]);
  await expectWhole();
});

it("a clinician's waits for nobody, and is signed by passkey over its very content", async () => {
  const made = await aDraftOfASummary("clinician");
  const key = await withPasskey(made.author);
  const { passkey: asked } = await made.author.browser.refused(signSummary, { ...made.ask, passkey: "ask" });
  if (asked === undefined) throw new Error("nothing was asked");
  expect(await awaited(made)).toEqual([]);
  const answer = key.answer({ challenge: asked.options.challenge });
  const passkey = { nonce: asked.nonce, answer };
  const { id: summaryId } = await made.author.browser.ask(signSummary, { ...made.ask, passkey });
  expect(await awaited(made)).toEqual([false]);
  expect(await made.author.browser.ask(readSignedSummary, { summaryId })).toMatchObject({
    method: "passkey",
    toCoSign: false,
  });
  const file = await made.author.browser.send({ method: "GET", url: `/api/summaries/${summaryId}/json` });
  expect(JSON.parse(file.text)).toMatchObject({ signature: { facts: { method: "passkey" } } });
  await expectWhole();
  const [row] = await owner().sql<{ passkey: string }>("select passkey from summary where id = $1", [summaryId]);
  await owner().sql("update summary set passkey = null where id = $1", [summaryId]);
  const { vkey } = await ledgerSigner(server.secrets);
  expect((await verifyRecord(server.test.db, { vkey })).problem).toMatchObject({ table: "summary", column: "passkey" });
  await owner().sql("update summary set passkey = $2 where id = $1", [summaryId, row?.passkey]);
});
