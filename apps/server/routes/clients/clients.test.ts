import {
  addClient,
  addObjective,
  addToCareTeam,
  changeClient,
  leaveCareTeam,
  listClients,
  listReaders,
  readChart,
} from "@goldthread/api/nouns/client.ts";
import { addDays } from "@goldthread/clinical/session/zoned-time.ts";
import { aCareTeamPlace, aClient } from "@goldthread/store/testing/index.ts";
import { describe, expect, it } from "vitest";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;
const nobody = "00000000-0000-4000-8000-000000000000";
const today = () => new Date().toISOString().slice(0, 10);

describe("adding a client", () => {
  it("puts the clinician who adds one on the care team, with whoever they name, and draws a number", async () => {
    const [clinician, colleague] = [await somebody(server), await somebody(server, { roles: ["trainee"] })];
    const { id, recordNumber } = await clinician.browser.ask(addClient, {
      name: "  Zoë Müller ",
      preferredName: "Zo",
      aliases: ["Zed", "Zed"],
      pronouns: "they/them",
      birthDate: "1991-02-03",
      careTeam: [{ staffId: colleague.id, capacity: "trainee" }],
    });
    expect(recordNumber).toMatch(/^[1-9]\d{5}$/);
    const { client, careTeam } = await colleague.browser.ask(readChart, { clientId: id });
    expect(client).toMatchObject({
      name: "Zoë Müller",
      preferredName: "Zo",
      aliases: ["Zed"],
      pronouns: "they/them",
      birthDate: "1991-02-03",
      recordNumber,
      version: 1,
    });
    expect(careTeam.map(({ staffId, capacity }) => [staffId, capacity])).toEqual(
      expect.arrayContaining([
        [clinician.id, "clinician"],
        [colleague.id, "trainee"],
      ]),
    );
  });

  it("by an administrator opens the chart to those named, and its notes not to the administrator", async () => {
    const [administrator, clinician] = [await somebody(server, { roles: ["administrator"] }), await somebody(server)];
    const { id } = await administrator.browser.ask(addClient, {
      name: "Ivo Invented",
      careTeam: [{ staffId: clinician.id, capacity: "clinician" }],
    });
    await clinician.browser.ask(readChart, { clientId: id });
    await clinician.browser.ask(addObjective, {
      clientId: id,
      problem: "Sleep",
      goal: "Wake rested",
      text: "Four nights",
    });
    const seen = await administrator.browser.ask(readChart, { clientId: id });
    expect(seen.client.name).toBe("Ivo Invented");
    // And is told that this is not all there is.
    expect([seen.isOpen, seen.plan, seen.timeline, seen.risks]).toEqual([false, [], [], []]);
    expect((await clinician.browser.ask(readChart, { clientId: id })).isOpen).toBe(true);
  });

  it("of a name or a person that they may know of asks whether this is another person; of others it asks nothing", async () => {
    const [clinician, stranger] = [await somebody(server), await somebody(server)];
    const officer = await somebody(server, { roles: ["records-officer"] });
    const person = { name: "Kim Twice", birthDate: "1991-02-03" };
    await clinician.browser.ask(addClient, person);
    for (const one of [clinician, officer])
      for (const again of [{ ...person, name: "kim twice" }, { name: "kim twice" }]) {
        const refused = await one.browser.refused(addClient, again);
        expect(refused).toMatchObject({ code: "client_name_exists", status: 409, fields: [{ field: "name" }] });
      }
    await stranger.browser.ask(addClient, person);
  });

  it("takes a record number from a keeper of the records, and says that it is taken", async () => {
    const { browser } = await somebody(server, { roles: ["records-officer"] });
    const { recordNumber } = await browser.ask(addClient, { name: "Nia Numbered", recordNumber: "GIVEN 7" });
    expect(recordNumber).toBe("GIVEN 7");
    expect(await browser.refused(addClient, { name: "Nia Other", recordNumber })).toMatchObject({
      code: "record_number_taken",
      fields: [{ field: "recordNumber" }],
    });
    expect((await browser.ask(addClient, { name: "Nia After" })).recordNumber).toMatch(/^[1-9]\d{5}$/);
  });

  it.each(["clinician", "trainee", "supervisor", "nurse"] as const)(
    "takes none from a %s: whether it is taken is nothing to tell them",
    async (role) => {
      const [officer, { browser }] = [
        await somebody(server, { roles: ["records-officer"] }),
        await somebody(server, { roles: [role] }),
      ];
      const name = `Nora Of A ${role}`;
      await officer.browser.ask(addClient, { name: `${name} Before`, recordNumber: `TAKEN ${role}` });
      const refused = await browser.refused(addClient, { name, recordNumber: `TAKEN ${role}` });
      expect(refused).toMatchObject({ code: "invalid_input", status: 400, fields: [{ field: "recordNumber" }] });
      expect(await browser.refused(addClient, { name, recordNumber: `FREE ${role}` })).toEqual(refused);
      await browser.ask(addClient, { name });
    },
  );

  it("names a colleague who does not work here, and leaves no client behind", async () => {
    const { browser } = await somebody(server);
    const refused = await browser.refused(addClient, {
      name: "Uma Unmade",
      careTeam: [{ staffId: nobody, capacity: "nurse" }],
    });
    expect(refused).toMatchObject({
      code: "invalid_input",
      fields: [{ field: "staffId", expected: "expected a member of staff" }],
    });
    expect(await owner().sql("select from client where name = 'Uma Unmade'")).toHaveLength(0);
  });

  it("is not for a biller", async () => {
    const { browser } = await somebody(server, { roles: ["biller"] });
    expect(await browser.refused(addClient, { name: "Ben Billed" })).toMatchObject({ code: "not_found" });
  });
});

describe("finding clients in the list", () => {
  it("shows the caller's own by the beginning of any word, whatever the accents, and no stranger's", async () => {
    const [clinician, stranger] = [await somebody(server), await somebody(server)];
    await clinician.browser.ask(addClient, { name: "Björn Ångström", aliases: ["Bear"], preferredName: "BJ" });
    await stranger.browser.ask(addClient, { name: "Bjarne Other" });
    const names = async (q: string) =>
      (await clinician.browser.ask(listClients, { q })).clients.map(({ name }) => name);
    expect(await names("")).toEqual(["Björn Ångström"]);
    for (const q of ["bjor", "ANG", "ang bj", "bear"]) expect(await names(q)).toEqual(["Björn Ångström"]);
    for (const q of ["jorn", "bjarne", "bj other"]) expect(await names(q)).toEqual([]);
  });

  it("lets an administrator and a records officer find any client by how the name begins", async () => {
    const { browser } = await somebody(server);
    await browser.ask(addClient, { name: "Wendel 100% Wildcard" });
    await browser.ask(addClient, { name: "Wendeline Plain" });
    for (const roles of [["administrator"], ["records-officer"]] as const) {
      const keeper = await somebody(server, { roles });
      const names = async (q: string) => (await keeper.browser.ask(listClients, { q })).clients.map(({ name }) => name);
      expect(await names("WENDEL")).toEqual(["Wendel 100% Wildcard", "Wendeline Plain"]);
      expect(await names("wendel 100%")).toEqual(["Wendel 100% Wildcard"]);
      expect(await names("%")).toEqual([]);
      expect(await names("wildcard")).toEqual([]);
    }
    expect(
      (await (await somebody(server, { roles: ["biller"] })).browser.ask(listClients, { q: "wendel" })).clients,
    ).toEqual([]);
  });
});

describe("changing a client", () => {
  it("changes what is given, on the version that was seen, and refuses a stale one", async () => {
    const { browser } = await somebody(server);
    const { id } = await browser.ask(addClient, {
      name: "Cleo Changed",
      aliases: ["One", "Two"],
      birthDate: "1980-01-01",
    });
    expect(
      await browser.ask(changeClient, { clientId: id, version: 1, preferredName: "C", aliases: ["Two", "Three"] }),
    ).toEqual({ version: 2 });
    expect((await browser.ask(readChart, { clientId: id })).client).toMatchObject({
      name: "Cleo Changed",
      preferredName: "C",
      aliases: ["Three", "Two"],
      birthDate: "1980-01-01",
    });
    expect(await browser.refused(changeClient, { clientId: id, version: 1, name: "Lost" })).toMatchObject({
      code: "changed_meanwhile",
      status: 412,
    });
    await browser.ask(changeClient, { clientId: id, version: 2, birthDate: null });
    expect((await browser.ask(readChart, { clientId: id })).client.birthDate).toBeNull();
  });

  it("is not there for somebody who does not treat them", async () => {
    const [clinician, stranger] = [await somebody(server), await somebody(server)];
    const { id } = await clinician.browser.ask(addClient, { name: "Sam Secret" });
    for (const input of [
      { clientId: id, version: 1, name: "X" },
      { clientId: id, version: 7, name: "X" },
      { clientId: nobody, version: 1 },
    ]) {
      expect(await stranger.browser.refused(changeClient, input)).toMatchObject({ code: "not_found", status: 404 });
    }
  });
});

describe("the care team", () => {
  it("says who may open the record and by what relation, to those who may, and to nobody else", async () => {
    const [clinician, stranger] = [await somebody(server), await somebody(server)];
    const officer = await somebody(server, { roles: ["records-officer"] });
    const { id: clientId } = await clinician.browser.ask(addClient, { name: "Ria Reader" });
    const { readers } = await clinician.browser.ask(listReaders, { clientId });
    expect(readers.filter(({ relation }) => relation === "care-team")).toMatchObject([
      { staffId: clinician.id, detail: "clinician", since: today(), until: null },
    ]);
    expect(readers.filter(({ relation }) => relation === "keeper").length).toBeGreaterThan(0);
    expect((await stranger.browser.refused(listReaders, { clientId })).code).toBe("not_found");
    expect((await officer.browser.ask(listReaders, { clientId })).readers).toEqual(readers);
    expect((await officer.browser.refused(listReaders, { clientId: nobody })).code).toBe("not_found");
  });

  it("opens the chart to a colleague from a day on, once, and closes it after a day", async () => {
    const [clinician, colleague] = [await somebody(server), await somebody(server)];
    const { id: clientId } = await clinician.browser.ask(addClient, { name: "Tea Team" });
    expect(await colleague.browser.refused(readChart, { clientId })).toMatchObject({ code: "not_found" });
    const place = { clientId, staffId: colleague.id, capacity: "supervisor" as const, from: today() };
    await clinician.browser.ask(addToCareTeam, place);
    await clinician.browser.ask(addToCareTeam, place);
    expect((await colleague.browser.ask(readChart, { clientId })).careTeam).toHaveLength(2);
    await owner().sql("update care_team set from_date = '2020-01-01' where client_id = $1", [clientId]);
    await clinician.browser.ask(leaveCareTeam, { clientId, staffId: colleague.id, to: "2021-01-01" });
    const recorded = await server.test.asOwner.sql(
      `select g.content::jsonb ->> 'reason' as reason, g.granted_by as by, g.staff_id as whom, e.kind
       from access_grant g join ledger_entry e on e.id = g.entry_id
       where g.content::jsonb -> 'clientIds' ? $1 order by e.recorded_at, e.id`,
      [clientId],
    );
    // Added with the client, added later (asked twice, once), and ended: each says who did it.
    expect(recorded).toEqual([
      { reason: "joined", by: clinician.id, whom: clinician.id, kind: "access-granted" },
      { reason: "joined", by: clinician.id, whom: colleague.id, kind: "access-granted" },
      { reason: "left", by: clinician.id, whom: colleague.id, kind: "access-granted" },
    ]);
    expect(await colleague.browser.refused(readChart, { clientId })).toMatchObject({ code: "not_found" });
    expect(
      await clinician.browser.refused(leaveCareTeam, { clientId, staffId: colleague.id, to: "2021-01-01" }),
    ).toMatchObject({ code: "not_found" });
  });

  it("cannot be joined by a stranger, nor by an administrator for themself", async () => {
    const clinician = await somebody(server);
    const { id: clientId } = await clinician.browser.ask(addClient, { name: "Una Unjoined" });
    for (const roles of [["clinician"], ["administrator", "clinician"]] as const) {
      const other = await somebody(server, { roles });
      const input = { clientId, staffId: other.id, capacity: "clinician" as const, from: today() };
      expect(await other.browser.refused(addToCareTeam, input)).toMatchObject({ code: "not_found" });
    }
  });

  it("does not end before it began", async () => {
    const clinician = await somebody(server);
    const { id: clientId } = await clinician.browser.ask(addClient, { name: "Eda Ended" });
    expect(
      await clinician.browser.refused(leaveCareTeam, { clientId, staffId: clinician.id, to: "2001-01-01" }),
    ).toMatchObject({
      code: "invalid_input",
      fields: [{ field: "to", expected: "expected a day not before the first" }],
    });
  });
});

describe("the plan", () => {
  it("grows under problems and goals that are named again, not doubled", async () => {
    const { browser } = await somebody(server);
    const { id: clientId } = await browser.ask(addClient, { name: "Pia Planned" });
    const add = (problem: string, goal: string, text: string) =>
      browser.ask(addObjective, { clientId, problem, goal, text, target: "four" });
    await add("Sleeps badly", "Wake rested", "Four nights a week");
    await add("sleeps badly", "wake rested", "No screen after ten");
    await add("Sleeps badly", "Dream less", "Writes them down");
    await add("Worries", "Breathe", "Daily exercise");
    const { plan } = await browser.ask(readChart, { clientId });
    expect(
      plan.map(({ title, goals }) => [
        title,
        goals.map(({ words, objectives }) => [words, objectives.map(({ text }) => text)]),
      ]),
    ).toEqual([
      [
        "Sleeps badly",
        [
          ["Wake rested", ["Four nights a week", "No screen after ten"]],
          ["Dream less", ["Writes them down"]],
        ],
      ],
      ["Worries", [["Breathe", ["Daily exercise"]]]],
    ]);
  });

  it("is the care team's to write, not a keeper's", async () => {
    const client = await aClient(owner());
    const keeper = await somebody(server, { roles: ["records-officer"] });
    const input = { clientId: client.id, problem: "P", goal: "G", text: "T" };
    expect(await keeper.browser.refused(addObjective, input)).toMatchObject({ code: "not_found" });
    const both = await somebody(server, { roles: ["records-officer", "clinician"] });
    for (const { id: staff_id } of [keeper, both]) await aCareTeamPlace(owner(), { client_id: client.id, staff_id });
    expect(await keeper.browser.refused(addObjective, input)).toMatchObject({ code: "not_found" });
    await both.browser.ask(addObjective, input);
  });
});

it("somebody who left the care team comes back by a place of its own, and the one that ended stays as it was", async () => {
  const clinician = await somebody(server);
  const { id: clientId } = await clinician.browser.ask(addClient, { name: "Rhea Returned" });
  const { id: staffId } = await somebody(server, { name: "Cal Comeback" });
  const day = "2026-03-10";
  const place = { clientId, staffId, capacity: "nurse" as const, from: addDays(day, -9) };
  await clinician.browser.ask(addToCareTeam, place);
  await clinician.browser.ask(leaveCareTeam, { clientId, staffId, to: day });
  // Their place holds to the end of its last day: the next begins on the day after, and asking twice makes no third.
  for (const _ of [1, 2]) await clinician.browser.ask(addToCareTeam, { ...place, from: day });
  const { careTeam } = await clinician.browser.ask(readChart, { clientId });
  expect(careTeam.filter((one) => one.staffId === staffId).map(({ from, to }) => [from, to])).toEqual([
    [addDays(day, 1), null],
    [addDays(day, -9), day],
  ]);
});
