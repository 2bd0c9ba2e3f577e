import { addClient } from "@goldthread/api/nouns/client.ts";
import { addIncident, followIncident, listIncidents, readIncident } from "@goldthread/api/nouns/incident.ts";
import { readRisk } from "@goldthread/api/nouns/risk.ts";
import { expect, it } from "vitest";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();

it("names everybody on the form, and in each chart its own client alone", async () => {
  const { browser } = await somebody(server);
  const ada = (await browser.ask(addClient, { name: "Adaline Quill" })).id;
  const bo = (await browser.ask(addClient, { name: "Borislav Thorne" })).id;
  const incident = {
    happenedAt: "2026-01-05T10:00:00Z",
    kind: "threat" as const,
    whatHappened: "Borislav Thorne raised a chair against Adaline Quill; staff stepped between them.",
  };
  const person = { clientId: ada, name: "Adaline Quill", part: "hurt" as const };
  const bad = { ...person, chartWords: "Was threatened by Borislav with a chair." };
  const others = {
    clientId: bo,
    name: "Borislav Thorne",
    part: "involved" as const,
    chartWords: "Raised a chair; left when asked.",
  };
  expect(await browser.refused(addIncident, { ...incident, people: [bad, others] })).toMatchObject({
    fields: [{ field: "people.0.chartWords", expected: "expected words that name nobody else" }],
  });
  const good = { ...person, chartWords: "Was threatened by another member; unhurt, stayed for the closing round." };
  const { id } = await browser.ask(addIncident, {
    ...incident,
    people: [good, others, { name: "A visitor", part: "witness" }],
  });
  expect(await browser.ask(readIncident, { incidentId: id })).toMatchObject({ version: 1, people: [{}, {}, {}] });
  const events = async (clientId: string) =>
    (await browser.ask(readRisk, { clientId })).events.map(({ words }) => words);
  expect(await events(ada)).toEqual([good.chartWords]);
  expect(await events(bo)).toEqual([others.chartWords]);
});

it("is read by whoever reported it and by those who answer for the practice, and followed up on its version", async () => {
  const { browser } = await somebody(server);
  const { id: incidentId } = await browser.ask(addIncident, {
    happenedAt: "2026-01-05T10:00:00Z",
    kind: "medical",
    whatHappened: "A member fainted.",
    people: [{ name: "A member", part: "hurt" }],
  });
  const [administrator, stranger] = [await somebody(server, { roles: ["administrator"] }), await somebody(server)];
  const ids = async (who: typeof browser) => (await who.ask(listIncidents, {})).incidents.map(({ id }) => id);
  expect(await ids(administrator.browser)).toContain(incidentId);
  expect(await ids(stranger.browser)).toEqual([]);
  expect(await stranger.browser.refused(readIncident, { incidentId })).toMatchObject({ code: "not_found" });
  expect(await administrator.browser.ask(followIncident, { incidentId, version: 1, injuries: "None" })).toEqual({
    version: 2,
  });
  expect(await browser.refused(followIncident, { incidentId, version: 1 })).toMatchObject({
    code: "changed_meanwhile",
  });
  expect(await stranger.browser.refused(followIncident, { incidentId, version: 2 })).toMatchObject({
    code: "not_found",
  });
});

it("names what is missing", async () => {
  const { browser } = await somebody(server);
  const given = { happenedAt: "2026-01-05T10:00:00Z", kind: "other" as const, whatHappened: "Words", people: [] };
  expect(await browser.refused(addIncident, given)).toMatchObject({ fields: [{ field: "people" }] });
  const people = [{ name: "A", part: "witness" as const, chartWords: "For no chart" }];
  expect(await browser.refused(addIncident, { ...given, people })).toMatchObject({
    fields: [{ field: "people.0.chartWords" }],
  });
  expect(await browser.refused(addIncident, { ...given, people, happenedAt: "2999-01-01T00:00:00Z" })).toMatchObject({
    fields: [{ field: "happenedAt" }],
  });
});
