import { addClient } from "@goldthread/api/nouns/client.ts";
import {
  addAllowance,
  addCoverage,
  changeAllowance,
  changeCoverage,
  listCoverages,
} from "@goldthread/api/nouns/coverage.ts";
import { aSession } from "@goldthread/store/testing/index.ts";
import { expect, it } from "vitest";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();

async function aChart(name: string) {
  const clinician = await somebody(server);
  const { id: clientId } = await clinician.browser.ask(addClient, { name });
  return { clinician, browser: clinician.browser, clientId };
}

it("a payer has its member number and profile, is billed in order, and the client may pay", async () => {
  const { browser, clientId } = await aChart("Pia Paid");
  await browser.ask(addCoverage, {
    clientId,
    kind: "payer",
    payer: "First Fictional",
    memberNumber: "A 1",
    from: "2026-01-01",
  });
  const { id } = await browser.ask(addCoverage, {
    clientId,
    kind: "payer",
    payer: "Second Fictional",
    profile: "us-part2",
  });
  await browser.ask(addCoverage, { clientId, kind: "self-pay" });
  const listed = async () => (await browser.ask(listCoverages, { clientId })).coverages;
  expect(await listed()).toMatchObject([
    { payer: "First Fictional", memberNumber: "A 1", profile: "us-general", from: "2026-01-01", to: null },
    { payer: "Second Fictional", profile: "us-part2" },
    { kind: "self-pay", payer: "" },
  ]);
  await browser.ask(changeCoverage, { coverageId: id, version: 1, first: true, to: "2099-12-31" });
  expect((await listed()).map(({ payer, to }) => [payer, to])).toEqual([
    ["Second Fictional", "2099-12-31"],
    ["First Fictional", null],
    ["", null],
  ]);
  expect(await browser.refused(changeCoverage, { coverageId: id, version: 1, payer: "Lost" })).toMatchObject({
    code: "changed_meanwhile",
  });
});

it("what is allowed counts the sessions that were held under it", async () => {
  const { browser, clientId, clinician } = await aChart("Alba Allowed");
  const { id: coverageId } = await browser.ask(addCoverage, { clientId, kind: "payer", payer: "Fictional" });
  const span = { from: "2026-01-01", to: "2026-12-31" };
  const { id: allowanceId } = await browser.ask(addAllowance, { coverageId, amount: 20, number: "AU-7", ...span });
  const held = { client_id: clientId, clinician_id: clinician.id };
  for (const day of ["2025-12-31", "2026-01-01", "2026-06-01"])
    await aSession(server.test.asOwner, { ...held, starts_at: `${day}T10:00:00Z`, stops_at: `${day}T11:00:00Z` });
  await aSession(server.test.asOwner, { ...held, status: "no-show" });
  const allowance = async () => (await browser.ask(listCoverages, { clientId })).coverages[0]?.allowances[0];
  expect(await allowance()).toMatchObject({ amount: 20, used: 2, counts: "sessions", number: "AU-7" });
  await browser.ask(changeAllowance, { allowanceId, version: 1, amount: 30, ...span, counts: "units" });
  expect(await allowance()).toMatchObject({ amount: 30, used: null, version: 2 });
});

it("refuses a payer without a name, an unknown profile, an end before the start, and a stranger", async () => {
  const { browser, clientId } = await aChart("Rex Refused");
  const stranger = await somebody(server);
  const field = (name: string) => ({ code: "invalid_input", fields: [{ field: name }] });
  expect(await browser.refused(addCoverage, { clientId, kind: "payer" })).toMatchObject(field("payer"));
  expect(await browser.refused(addCoverage, { clientId, kind: "self-pay", profile: "no-such" })).toMatchObject(
    field("profile"),
  );
  const backwards = { clientId, kind: "self-pay" as const, from: "2026-02-01", to: "2026-01-01" };
  expect(await browser.refused(addCoverage, backwards)).toMatchObject(field("to"));
  const { id: coverageId } = await browser.ask(addCoverage, { clientId, kind: "self-pay" });
  const span = { from: "2026-01-01", to: "2026-12-31" };
  expect(await browser.refused(addAllowance, { coverageId, amount: 3, ...span })).toMatchObject(field("coverageId"));
  for (const attempt of [
    stranger.browser.refused(listCoverages, { clientId }),
    stranger.browser.refused(addCoverage, { clientId, kind: "self-pay" }),
    stranger.browser.refused(changeCoverage, { coverageId, version: 1, memberNumber: "x" }),
    stranger.browser.refused(addAllowance, { coverageId, amount: 3, ...span }),
  ])
    expect(await attempt).toMatchObject({ code: "not_found" });
});
