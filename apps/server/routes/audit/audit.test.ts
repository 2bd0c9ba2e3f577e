import { randomUUID } from "node:crypto";
import { exportTrail, readTrail } from "@goldthread/api/nouns/audit.ts";
import { readNote } from "@goldthread/api/nouns/note.ts";
import { aCareTeamPlace, aClient, aSignedNote } from "@goldthread/store/testing/index.ts";
import { describe, expect, it } from "vitest";
import { somebody, type Somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;

async function anOpening() {
  const clinician = await somebody(server);
  const client = await aClient(owner());
  await aCareTeamPlace(owner(), { client_id: client.id, staff_id: clinician.id });
  const note = await aSignedNote(owner(), { client_id: client.id, author_id: clinician.id });
  await clinician.browser.ask(readNote, { noteId: note.id });
  return { clinician, client, note };
}

const actsOf = async ({ browser }: Somebody, filters: object = {}) =>
  (await browser.ask(readTrail, { limit: 200, ...filters })).events.map(({ act }) => act);

describe("the audit trail", () => {
  it("shows a clinician who opened what of their own clients, and nothing of others'", async () => {
    const [one, other] = [await anOpening(), await anOpening()];
    const { events } = await one.clinician.browser.ask(readTrail, {});
    expect(events).toMatchObject([
      {
        act: "note opened",
        staff: { id: one.clinician.id, name: one.clinician.name },
        client: { id: one.client.id, name: one.client.name },
        subject: one.note.id,
        origin: one.clinician.browser.address,
      },
    ]);
    expect(await actsOf(one.clinician, { clientId: other.client.id })).toEqual([]);
  });

  it("shows a records officer all of it, also who came in, who could not, and what was refused", async () => {
    const { note, clinician } = await anOpening();
    const officer = await somebody(server, { roles: ["records-officer"] });
    const stranger = await somebody(server);
    await stranger.browser.refused(readNote, { noteId: note.id });
    expect(await actsOf(officer, { staffId: stranger.id })).toEqual(["refused", "signed in"]);
    expect(await actsOf(officer, { staffId: clinician.id })).toEqual(["note opened", "signed in"]);
    const { events } = await officer.browser.ask(readTrail, { act: "REFUSED", limit: 1 });
    expect(events).toMatchObject([{ act: "refused", subject: `note opened, ${note.id} (not_found)` }]);
  });

  it("says whose record a refused try was at, to those who answer for it; of what is not there it names nobody", async () => {
    const { note, client, clinician } = await anOpening();
    const stranger = await somebody(server);
    await stranger.browser.refused(readNote, { noteId: note.id });
    await stranger.browser.refused(readNote, { noteId: randomUUID() });
    const { events } = await clinician.browser.ask(readTrail, { clientId: client.id, act: "refused" });
    expect(events).toMatchObject([{ staff: { id: stranger.id }, client: { id: client.id, name: client.name } }]);
    const officer = await somebody(server, { roles: ["records-officer"] });
    const all = (await officer.browser.ask(readTrail, { staffId: stranger.id, act: "refused" })).events;
    expect(all.map((one) => one.client?.id)).toEqual([undefined, client.id]);
    expect(await actsOf(stranger, { act: "refused" })).toEqual([]);
  });

  it("is read page by page, by day and by words, and reading it is on it", async () => {
    const { clinician, note } = await anOpening();
    for (let time = 0; time < 4; time += 1) await clinician.browser.ask(readNote, { noteId: note.id });
    const first = await clinician.browser.ask(readTrail, { limit: 3 });
    expect([first.events.length, first.more]).toEqual([3, true]);
    const before = first.events[2]?.seq ?? 0;
    const rest = await clinician.browser.ask(readTrail, { limit: 3, before });
    expect([rest.events.length, rest.more]).toEqual([2, false]);
    expect(await actsOf(clinician, { from: "2020-01-01", to: "2020-01-02" })).toEqual([]);
    expect(await actsOf(clinician, { act: "exported" })).toEqual([]);
    const officer = await somebody(server, { roles: ["records-officer"] });
    expect(await actsOf(officer, { staffId: clinician.id, act: "trail" })).toHaveLength(4);
  });

  it("shows each event on one page, also where the time of the numbers after it is earlier", async () => {
    const { clinician, client } = await anOpening();
    // As transactions leave them that ran beside each other: numbered in one order, begun in another.
    await owner().sql(
      `insert into audit_event (staff_id, act, client_id, at)
       select $1, 'step ' || n, $2, now() - interval '1 hour' - (n * 7 % 10) * interval '1 second' from generate_series(1, 10) n`,
      [clinician.id, client.id],
    );
    const seen: string[] = [];
    for (let before: number | undefined, pages = 0; pages < 9; pages += 1) {
      const { events, more } = await clinician.browser.ask(readTrail, {
        clientId: client.id,
        act: "step",
        limit: 2,
        ...(before === undefined ? {} : { before }),
      });
      seen.push(...events.map(({ act }) => act));
      before = events.at(-1)?.seq;
      if (!more) break;
    }
    expect(seen).toHaveLength(10);
    expect(new Set(seen).size).toBe(10);
  });

  it("is never cut short without a word: more than a file takes is refused", async () => {
    const { clinician, client } = await anOpening();
    await owner().sql(
      "insert into audit_event (staff_id, act, client_id) select $1, 'many', $2 from generate_series(1, 50000)",
      [clinician.id, client.id],
    );
    const url = `${exportTrail.path}?clientId=${client.id}`;
    const whole = await clinician.browser.send({ method: "GET", url: `${url}&act=many` });
    expect(whole.status).toBe(200);
    expect(whole.text.trimEnd().split("\r\n")).toHaveLength(50_001);
    const { status, text } = await clinician.browser.send({ method: "GET", url });
    expect([status, JSON.parse(text).error.code]).toEqual([422, "too_many_events"]);
  });

  it("leaves as a file, with what a spreadsheet would run made plain text", async () => {
    const { clinician, client } = await anOpening();
    await owner().sql(
      "insert into audit_event (staff_id, act, client_id, subject) values ($1, 'searched', $2, '=1+\"1\"')",
      [clinician.id, client.id],
    );
    const { status, headers, text } = await clinician.browser.send({ method: "GET", url: exportTrail.path });
    expect([status, headers["content-type"]]).toEqual([200, "text/csv; charset=utf-8"]);
    expect(text).toContain(`,searched,${client.id},${client.name},"'=1+""1""",`);
    expect(text.trimEnd().split("\r\n")).toHaveLength(3);
  });

  it("names what was asked wrongly", async () => {
    const { clinician } = await anOpening();
    expect(await clinician.browser.refused(readTrail, { from: "yesterday" })).toMatchObject({
      code: "invalid_input",
      fields: [{ field: "from" }],
    });
  });
});
