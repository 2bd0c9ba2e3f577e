import { readLedgerCheckpoint, readLedgerConsistency, readLedgerKeys } from "@goldthread/api/nouns/ledger.ts";
import { sign } from "@goldthread/api/nouns/session.ts";
import { jwkOf, parseHex, verifyCheckpoint, verifyConsistency } from "@goldthread/ledger";
import { expect, it } from "vitest";
import { anIndividualSession, openPages } from "../../signing/testing/a-session.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();

async function signSomething(): Promise<void> {
  const { author, session } = await anIndividualSession(server);
  const { page } = await openPages(server, author, session.id);
  await page.type({ words: "Something." }).save();
  await author.browser.ask(sign, { sessionId: session.id, parts: [page.shown()] });
}

async function newest(atLeast: number) {
  const { browser } = { browser: server.browser() };
  const { vkey } = await browser.ask(readLedgerKeys, {});
  await expect
    .poll(async () => (await browser.ask(readLedgerCheckpoint, {})).size, { timeout: 50_000 })
    .toBeGreaterThanOrEqual(atLeast);
  const verdict = await verifyCheckpoint((await browser.ask(readLedgerCheckpoint, {})).checkpoint, vkey);
  if (!verdict.ok) throw new Error(verdict.what);
  return verdict.checkpoint;
}

it("hands out key, checkpoint and proof to somebody without an account, and they fit", async () => {
  await signSomething();
  const kept = await newest(1);
  await signSomething();
  const now = await newest(kept.size + 1);
  const stranger = server.browser();
  const { from, to, proof } = await stranger.ask(readLedgerConsistency, { from: kept.size, to: now.size });
  const claim = { from, to, fromRoot: kept.root, toRoot: now.root, proof: proof.map(parseHex) };
  expect(verifyConsistency(claim)).toBe(true);
  expect(verifyConsistency({ ...claim, fromRoot: now.root })).toBe(false);
  const { vkey, keys } = await stranger.ask(readLedgerKeys, {});
  expect(keys).toEqual([jwkOf(vkey)]);
  expect(JSON.stringify(keys)).not.toContain('"d"');
});

it("names what is out of reach: a size that is not there yet, the wrong way round, no number", async () => {
  const { size } = await newest(1);
  const stranger = server.browser();
  for (const [input, field] of [
    [{ from: 0, to: size + 1000 }, "to"],
    [{ from: 1, to: 0 }, "from"],
    [{ from: "x", to: 1 }, "from"],
  ] as const)
    expect(await stranger.refused(readLedgerConsistency, input)).toMatchObject({
      code: "invalid_input",
      fields: [{ field }],
    });
});
