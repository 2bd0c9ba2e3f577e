import { addClient, addFlag, endFlag, find, findAlike, listClients, readChart } from "@goldthread/api/nouns/client.ts";
import { openWriter } from "@goldthread/api/nouns/session.ts";
import * as build from "@goldthread/store/testing/index.ts";
import { describe, expect, it } from "vitest";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;

describe("adding somebody who may be here already", () => {
  it("shows those whom one may see, in full, and of others nothing; that somebody looked leaves a trace", async () => {
    const officer = await somebody(server, { roles: ["records-officer"], name: "Ola Keeps" });
    const [clinician, stranger] = [await somebody(server), await somebody(server)];
    const person = { name: "Sam Rivera", birthDate: "1991-02-03" };
    const { id, recordNumber } = await clinician.browser.ask(addClient, person);
    for (const { browser } of [clinician, officer])
      expect(await browser.ask(findAlike, person)).toMatchObject({
        alike: [{ id, recordNumber, birthDate: "1991-02-03", sameName: true }],
      });
    for (const birthDate of ["1991-02-03", "1991-02-04", null])
      expect(await stranger.browser.ask(findAlike, { ...person, birthDate })).toEqual({ alike: [] });
    expect((await stranger.browser.ask(addClient, person)).id).not.toBe(id);
    expect((await officer.browser.ask(findAlike, person)).alike).toHaveLength(2);
    const [trace] = await owner().sql<{ subject: string }>(
      "select subject from audit_event where act = 'looked for somebody alike' and staff_id = $1",
      [stranger.id],
    );
    expect(trace).toEqual({ subject: "Sam Rivera" });
  });

  it("asks also where only the name is much alike and the birth date the same, and adds once told", async () => {
    const { browser } = await somebody(server);
    await browser.ask(addClient, { name: "Katharina Vogt", birthDate: "1988-08-08" });
    const again = { name: "Catharina Vogt", birthDate: "1988-08-08" };
    expect(await browser.refused(addClient, again)).toMatchObject({ code: "client_name_exists" });
    await browser.ask(addClient, { ...again, birthDate: "1970-01-01" });
    await browser.ask(addClient, { ...again, anotherOfThisName: true });
  });

  it.each([
    ["2999-01-01", "expected a day not after"],
    ["1879-12-31", "expected a day from 1880 on"],
    ["1990-02-30", "expected a date as YYYY-MM-DD"],
  ])("refuses the birth date %s and names the field", async (birthDate, expected) => {
    const { browser } = await somebody(server);
    const refused = await browser.refused(addClient, { name: "Bertha Born", birthDate });
    expect(refused).toMatchObject({ code: "invalid_input", fields: [{ field: "birthDate" }] });
    expect(refused.fields?.[0]?.expected).toContain(expected);
    expect(await owner().sql("select from client where name = 'Bertha Born'")).toHaveLength(0);
  });
});

describe("two of one name", () => {
  it("are told apart in lists, in the palette and where a session names them; one alone is not marked", async () => {
    const clinician = await somebody(server);
    const { browser } = clinician;
    const add = (birthDate: string) =>
      browser.ask(addClient, { name: "Alex Twice", birthDate, anotherOfThisName: true });
    const first = await add("1990-05-03");
    const one = (await browser.ask(listClients, { q: "alex" })).clients;
    expect(one.map(({ namesake }) => namesake)).toEqual([false]);
    const second = await add("2001-11-30");
    const both = (await browser.ask(listClients, { q: "alex" })).clients;
    expect(both.map(({ namesake }) => namesake)).toEqual([true, true]);
    const { found } = await browser.ask(find, { q: "alex" });
    expect(found.map(({ detail }) => detail)).toEqual([
      `born 3 May 1990 · ${first.recordNumber}`,
      `born 30 Nov 2001 · ${second.recordNumber}`,
    ]);
    const session = await build.aSession(owner(), { client_id: second.id, clinician_id: clinician.id });
    const writer = await browser.ask(openWriter, { sessionId: session.id });
    expect(writer.client).toMatchObject({ namesake: true, birthDate: "2001-11-30" });
    expect(writer.session.name).toBe(`Alex Twice · born 30 Nov 2001 · ${second.recordNumber}`);
  });

  it("a namesake whom the reader may not see marks nobody: that they exist is not told", async () => {
    const [clinician, other] = [await somebody(server), await somebody(server)];
    await clinician.browser.ask(addClient, { name: "Kit Alone" });
    await other.browser.ask(addClient, { name: "Kit Alone", anotherOfThisName: true });
    const { clients } = await clinician.browser.ask(listClients, { q: "kit" });
    expect(clients.map(({ namesake }) => namesake)).toEqual([false]);
  });
});

describe("flags", () => {
  it("stand in the chart's header and in the writer's, with who set them, until they are ended", async () => {
    const clinician = await somebody(server);
    const { browser } = clinician;
    const { id: clientId } = await browser.ask(addClient, { name: "Fay Flagged", birthDate: "1990-01-01" });
    const { id: flagId } = await browser.ask(addFlag, { clientId, kind: "part-2" });
    await browser.ask(addFlag, { clientId, kind: "other", words: "Interpreter: Polish" });
    const session = await build.aSession(owner(), { client_id: clientId, clinician_id: clinician.id });
    const chart = await browser.ask(readChart, { clientId });
    const writer = await browser.ask(openWriter, { sessionId: session.id });
    for (const client of [chart.client, writer.client])
      expect(client?.flags.map(({ kind, words, setBy }) => [kind, words, setBy])).toEqual([
        ["part-2", "", clinician.name],
        ["other", "Interpreter: Polish", clinician.name],
      ]);
    expect(await browser.refused(addFlag, { clientId, kind: "part-2" })).toMatchObject({ code: "flag_set_already" });
    await browser.ask(endFlag, { flagId, why: "Left the programme" });
    expect((await browser.ask(readChart, { clientId })).client.flags.map(({ kind }) => kind)).toEqual(["other"]);
    expect(await browser.refused(endFlag, { flagId })).toMatchObject({ code: "not_found" });
  });

  it("a minor is one by the birth date and the practice's age of majority", async () => {
    const { browser } = await somebody(server);
    const today = new Date();
    // Eighteen years before 29 February there is none.
    if (today.getUTCMonth() === 1 && today.getUTCDate() === 29) today.setUTCDate(28);
    const born = (years: number, days = 0) =>
      new Date(Date.UTC(today.getUTCFullYear() - years, today.getUTCMonth(), today.getUTCDate() + days))
        .toISOString()
        .slice(0, 10);
    const minorOf = async (name: string, birthDate: string | null) => {
      const { id: clientId } = await browser.ask(addClient, { name, birthDate });
      return (await browser.ask(readChart, { clientId })).client.minor;
    };
    expect(await minorOf("Mo Minor", born(18, 1))).toBe(true);
    expect(await minorOf("Ma Major", born(18))).toBe(false);
    expect(await minorOf("Una Unknown", null)).toBeNull();
    await owner().sql("update practice set age_of_majority = 21");
    expect(await minorOf("Mi Minor", born(20))).toBe(true);
    await owner().sql("update practice set age_of_majority = 18");
  });

  it("something else without words, and a client of somebody else's, are refused", async () => {
    const [clinician, stranger] = [await somebody(server), await somebody(server)];
    const { id: clientId } = await clinician.browser.ask(addClient, { name: "Wyn Wordless" });
    expect(await clinician.browser.refused(addFlag, { clientId, kind: "other" })).toMatchObject({
      fields: [{ field: "words" }],
    });
    expect(await stranger.browser.refused(addFlag, { clientId, kind: "part-2" })).toMatchObject({ code: "not_found" });
  });
});
