import { readChart } from "@goldthread/api/nouns/client.ts";
import * as build from "@goldthread/store/testing/index.ts";
import { describe, expect, it } from "vitest";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;

async function aChart() {
  const clinician = await somebody(server);
  const client = await build.aClient(owner(), { aliases: ["Otter"] });
  await build.aCareTeamPlace(owner(), { client_id: client.id, staff_id: clinician.id });
  return { clinician, client };
}

const hour = (at: number) => {
  const start = new Date(Date.UTC(2026, 0, 5, 9) + at * 3_600_000);
  return { starts_at: start.toISOString(), stops_at: new Date(start.getTime() + 50 * 60_000).toISOString() };
};

describe("a chart", () => {
  it("shows individual and group sessions with their notes in one line, newest first", async () => {
    const { clinician, client } = await aChart();
    const group = await build.aGroup(owner(), { name: "Skills" });
    await build.aMembership(owner(), { group_id: group.id, client_id: client.id });
    const one = await build.aSession(owner(), { client_id: client.id, clinician_id: clinician.id, ...hour(0) });
    await build.aSignedNote(owner(), { client_id: client.id, session_id: one.id, author_id: clinician.id });
    const met = await build.aSession(owner(), { group_id: group.id, title: "Week two", ...hour(2) });
    await build.anAttendance(owner(), {
      session_id: met.id,
      group_id: group.id,
      client_id: client.id,
      status: "late",
      arrived_at: hour(2).starts_at.replace(":00:00", ":20:00"),
    });
    const missed = await build.aSession(owner(), { group_id: group.id, ...hour(4) });
    await build.anAttendance(owner(), {
      session_id: missed.id,
      group_id: group.id,
      client_id: client.id,
      status: "absent",
    });
    const { timeline, groups, next } = await clinician.browser.ask(readChart, { clientId: client.id });
    expect(
      timeline.map(({ kind, title, minutes, attendance, note }) => [kind, title, minutes, attendance, note !== null]),
    ).toEqual([
      ["group", "Skills", 0, "absent", false],
      ["group", "Skills: Week two", 30, "late", false],
      ["individual", "", 50, null, true],
    ]);
    expect(groups).toEqual([{ id: group.id, name: "Skills", from: build.LONG_AGO, to: null }]);
    expect(next).toBeNull();
  });

  it("shows a note's author as signed, its digest and its first words", async () => {
    const { clinician, client } = await aChart();
    const note = await build.aSignedNote(owner(), { client_id: client.id, author_id: clinician.id });
    const { timeline } = await clinician.browser.ask(readChart, { clientId: client.id });
    const body: { author: { name: string; credential: string }; elements: { text: string }[] } = JSON.parse(
      note.content,
    );
    expect(timeline[0]?.note).toMatchObject({
      id: note.id,
      format: "soap",
      author: body.author.name,
      credential: body.author.credential,
      digest: Buffer.from(note.digest).toString("hex"),
      late: false,
    });
    expect(body.elements[0]?.text.startsWith(timeline[0]?.note?.excerpt.replace("…", "") ?? "?")).toBe(true);
  });

  it("says where its reader may go on writing", async () => {
    const { clinician, client } = await aChart();
    const session = await build.aSession(owner(), { client_id: client.id, clinician_id: clinician.id });
    const colleague = await somebody(server);
    await build.aCareTeamPlace(owner(), { client_id: client.id, staff_id: colleague.id });
    await build.aDraft(owner(), { session_id: session.id, client_id: client.id, author_id: clinician.id });
    const open = async ({ browser }: typeof clinician) =>
      (await browser.ask(readChart, { clientId: client.id })).timeline.map(({ draftOpen }) => draftOpen);
    expect(await open(clinician)).toEqual([true]);
    expect(await open(colleague)).toEqual([false]);
  });

  it("says what each session was for", async () => {
    const { clinician, client } = await aChart();
    for (const service of ["individual", "couple"] as const)
      await build.aSession(owner(), { client_id: client.id, clinician_id: clinician.id, service });
    const { timeline } = await clinician.browser.ask(readChart, { clientId: client.id });
    expect(timeline.map(({ service }) => service).toSorted()).toEqual(["couple", "individual"]);
  });

  it("gives a long timeline in pages, each contact once, also where several began at one moment", async () => {
    const { clinician, client } = await aChart();
    for (let at = 0; at < 70; at++) {
      // The fiftieth, newest first, shares its moment with its neighbours.
      await build.aSession(owner(), {
        client_id: client.id,
        clinician_id: clinician.id,
        ...hour(at >= 18 && at <= 21 ? 20 : at),
      });
    }
    const seen: string[] = [];
    const sizes: number[] = [];
    let before: string | null | undefined;
    while (before !== null) {
      const page = await clinician.browser.ask(readChart, {
        clientId: client.id,
        ...(before === undefined ? {} : { before }),
      });
      seen.push(...page.timeline.map(({ sessionId }) => sessionId));
      sizes.push(page.timeline.length);
      before = page.next;
    }
    expect(new Set(seen).size).toBe(70);
    expect(seen).toHaveLength(70);
    expect(sizes).toEqual([48, 22]);
  });

  it("is not there for a group's leader who is not on the care team, nor for anybody else", async () => {
    const { client } = await aChart();
    const [leader, stranger] = [await somebody(server), await somebody(server, { roles: ["biller", "supervisor"] })];
    const group = await build.aGroup(owner());
    await build.aFacilitator(owner(), { group_id: group.id, staff_id: leader.id });
    await build.aMembership(owner(), { group_id: group.id, client_id: client.id });
    for (const { browser } of [leader, stranger]) {
      expect(await browser.refused(readChart, { clientId: client.id })).toMatchObject({
        code: "not_found",
        status: 404,
      });
    }
    expect(await leader.browser.refused(readChart, { clientId: "00000000-0000-4000-8000-000000000000" })).toMatchObject(
      { code: "not_found" },
    );
  });

  it("leaves a trace that names the client when it is opened, and when a try is refused", async () => {
    const { clinician, client } = await aChart();
    const stranger = await somebody(server);
    await clinician.browser.ask(readChart, { clientId: client.id });
    await stranger.browser.refused(readChart, { clientId: client.id });
    const rows = await owner().sql("select staff_id, act, origin from audit_event where client_id = $1 order by seq", [
      client.id,
    ]);
    expect(rows).toEqual([
      { staff_id: clinician.id, act: "chart opened", origin: clinician.browser.address },
      { staff_id: stranger.id, act: "refused", origin: stranger.browser.address },
    ]);
  });

  it("asks no more of the database for a chart of fifty notes than for one of three", async () => {
    const counts: number[] = [];
    for (const notes of [3, 50]) {
      const { clinician, client } = await aChart();
      for (let at = 0; at < notes; at++) {
        const session = await build.aSession(owner(), {
          client_id: client.id,
          clinician_id: clinician.id,
          ...hour(at),
        });
        await build.aSignedNote(owner(), { client_id: client.id, session_id: session.id, author_id: clinician.id });
      }
      const connections: { statements: number; isOfReader: boolean }[] = [];
      const { db } = server.running.server;
      const connect = db.connect;
      // Counting on the way to the database, not instead of it. What the server does by itself meanwhile does not count.
      db.connect = async () => {
        const client = await connect();
        const counted = { statements: 0, isOfReader: false };
        connections.push(counted);
        return new Proxy(client, {
          get: (target, key) => {
            const value: unknown = Reflect.get(target, key, target);
            if (key !== "query" || typeof value !== "function")
              return typeof value === "function" ? value.bind(target) : value;
            return (...given: unknown[]): unknown => {
              counted.statements += 1;
              if (JSON.stringify(given).includes(clinician.id)) counted.isOfReader = true;
              return Reflect.apply(value, target, given);
            };
          },
        });
      };
      await clinician.browser.ask(readChart, { clientId: client.id });
      db.connect = connect;
      const ofReader = connections.filter(({ isOfReader }) => isOfReader);
      counts.push(ofReader.reduce((sum, { statements }) => sum + statements, 0));
    }
    expect(counts[1]).toBe(counts[0]);
    expect(counts[0]).toBeGreaterThan(2);
    expect(counts[0]).toBeLessThan(12);
  });
});
