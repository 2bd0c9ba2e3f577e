import { addClient, readChart } from "@goldthread/api/nouns/client.ts";
import {
  admitClient,
  dischargeClient,
  listEpisodes,
  readClientOpenWork,
  transferClient,
} from "@goldthread/api/nouns/episode.ts";
import { anObjective, aRiskConcern, aSession } from "@goldthread/store/testing/index.ts";
import { expect, it } from "vitest";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();

async function aChart(name: string) {
  const clinician = await somebody(server);
  const { id: clientId } = await clinician.browser.ask(addClient, { name });
  return { clinician, browser: clinician.browser, clientId };
}

it("an episode goes from admission over transfers to discharge, each with who and why, and another may follow", async () => {
  const { browser, clientId, clinician } = await aChart("Ebba Episode");
  const { id: episodeId } = await browser.ask(admitClient, { clientId, on: "2026-01-05", program: "Day programme" });
  expect(await browser.refused(admitClient, { clientId })).toMatchObject({ code: "admitted_already" });
  await browser.ask(transferClient, { episodeId, version: 1, on: "2026-03-01", to: "Outpatient", why: "Doing better" });
  expect((await browser.ask(readChart, { clientId })).episode).toMatchObject({
    program: "Outpatient",
    admittedOn: "2026-01-05",
    admittedBy: clinician.name,
    transfers: [{ on: "2026-03-01", from: "Day programme", to: "Outpatient", why: "Doing better", by: clinician.name }],
  });
  const discharge = { episodeId, version: 2, kind: "completed" as const, why: "Goals met" };
  await browser.ask(dischargeClient, discharge);
  expect(await browser.refused(dischargeClient, { ...discharge, version: 3 })).toMatchObject({
    code: "changed_meanwhile",
  });
  expect((await browser.ask(readChart, { clientId })).episode).toBeNull();
  await browser.ask(admitClient, { clientId });
  const { episodes } = await browser.ask(listEpisodes, { clientId });
  expect(episodes.map(({ dischargeKind, dischargedBy }) => [dischargeKind, dischargedBy])).toEqual([
    [null, null],
    ["completed", clinician.name],
  ]);
});

it("a discharge asks what is still open, and goes through once it was seen", async () => {
  const { browser, clientId, clinician } = await aChart("Olli Open");
  const { id: episodeId } = await browser.ask(admitClient, { clientId });
  const owner = server.test.asOwner;
  await aSession(owner, {
    client_id: clientId,
    clinician_id: clinician.id,
    starts_at: "2026-01-05T10:00:00Z",
    stops_at: "2026-01-05T11:00:00Z",
  });
  await aSession(owner, {
    client_id: clientId,
    clinician_id: clinician.id,
    status: "scheduled",
    starts_at: "2099-01-05T10:00:00Z",
    stops_at: "2099-01-05T11:00:00Z",
  });
  await anObjective(owner, { client_id: clientId });
  await aRiskConcern(owner, { client_id: clientId });
  expect(await browser.ask(readClientOpenWork, { clientId })).toEqual({
    sessionsWithoutNote: 1,
    sessionsAhead: 1,
    draftsOpen: 0,
    risksOpen: 1,
    objectivesActive: 1,
    groups: 0,
  });
  const discharge = { episodeId, version: 1, kind: "left" as const, why: "Stayed away" };
  expect(await browser.refused(dischargeClient, discharge)).toMatchObject({ code: "work_still_open", status: 409 });
  await browser.ask(dischargeClient, { ...discharge, openIsKnown: true });
});

it("refuses a discharge before the admission or ahead of time, a transfer before it, and a stranger", async () => {
  const { browser, clientId } = await aChart("Bo Backwards");
  const { id: episodeId } = await browser.ask(admitClient, { clientId, on: "2026-05-01" });
  const at = (on: string) => ({ episodeId, version: 1, kind: "moved" as const, why: "Moved", on });
  for (const on of ["2026-04-30", "2999-01-01"])
    expect(await browser.refused(dischargeClient, at(on))).toMatchObject({ fields: [{ field: "on" }] });
  const early = { episodeId, version: 1, to: "Elsewhere", on: "2026-04-30" };
  expect(await browser.refused(transferClient, early)).toMatchObject({ fields: [{ field: "on" }] });
  const stranger = await somebody(server);
  for (const attempt of [
    stranger.browser.refused(listEpisodes, { clientId }),
    stranger.browser.refused(admitClient, { clientId }),
    stranger.browser.refused(transferClient, { ...early, on: "2026-06-01" }),
    stranger.browser.refused(dischargeClient, at("2026-06-01")),
    stranger.browser.refused(readClientOpenWork, { clientId }),
  ])
    expect(await attempt).toMatchObject({ code: "not_found" });
});
