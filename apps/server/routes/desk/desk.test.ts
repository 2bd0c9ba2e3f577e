import { readTrail } from "@goldthread/api/nouns/audit.ts";
import {
  bookAppointment,
  changeAppointment,
  findDeskClients,
  markArrival,
  readDeskClient,
  readDeskSchedule,
} from "@goldthread/api/nouns/desk.ts";
import { readChart } from "@goldthread/api/nouns/client.ts";
import { readToday } from "@goldthread/api/nouns/session.ts";
import { aCareTeamPlace, aClient } from "@goldthread/store/testing/index.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { allRoutes } from "../all-routes.ts";
import { minutesFromNow } from "../../signing/testing/a-session.ts";
import { attempt } from "../../testing/lock/attempt.ts";
import { somebody, type Somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;
const day = 24 * 60;
let desk: Somebody;
let clinician: Somebody;
let client: Awaited<ReturnType<typeof aClient>>;
const span = () => ({ from: minutesFromNow(-day).slice(0, 10), to: minutesFromNow(8 * day).slice(0, 10) });
const asked = (start: number) => ({
  clientId: client.id,
  clinicianId: clinician.id,
  start: minutesFromNow(start),
  stop: minutesFromNow(start + 50),
});

beforeAll(async () => {
  [desk, clinician] = [await somebody(server, { roles: ["front-desk"] }), await somebody(server)];
  client = await aClient(owner(), { name: "Wanda Whitterby" });
  await aCareTeamPlace(owner(), { client_id: client.id, staff_id: clinician.id });
});

describe("the front desk", () => {
  it("finds a client by name, gives them an appointment, and everybody sees it on the schedule", async () => {
    const { clients } = await desk.browser.ask(findDeskClients, { q: "whit" });
    expect(clients).toEqual([
      { id: client.id, name: "Wanda Whitterby", preferredName: "", pronouns: "", birthDate: null },
    ]);
    const { id } = await desk.browser.ask(bookAppointment, { ...asked(2 * day), place: "Room 2" });
    const { appointments } = await desk.browser.ask(readDeskSchedule, span());
    expect(appointments).toMatchObject([
      { id, client: { name: "Wanda Whitterby" }, clinicianName: clinician.name, place: "Room 2", status: "scheduled" },
    ]);
    const { sessions } = await clinician.browser.ask(readToday, { day: minutesFromNow(2 * day).slice(0, 10) });
    expect(sessions).toMatchObject([{ id, name: "Wanda Whitterby", arrivedAt: null }]);
    const { team, appointments: coming } = await desk.browser.ask(readDeskClient, { clientId: client.id });
    expect(team.map(({ staffId }) => staffId)).toEqual([clinician.id]);
    expect(coming.map((one) => one.id)).toEqual([id]);
  });

  it("is asked back where somebody is taken, and told which field is wrong", async () => {
    await desk.browser.ask(bookAppointment, asked(3 * day));
    const again = await desk.browser.refused(bookAppointment, asked(3 * day + 10));
    expect(again).toMatchObject({ code: "session_overlaps" });
    await desk.browser.ask(bookAppointment, { ...asked(3 * day + 10), overlap: "intended" });
    const other = await somebody(server);
    const wrong = await desk.browser.refused(bookAppointment, { ...asked(4 * day), clinicianId: other.id });
    expect(wrong).toMatchObject({ code: "invalid_input", fields: [{ field: "clinicianId" }] });
  });

  it("moves and calls off, and is told when somebody else was faster", async () => {
    const { id } = await desk.browser.ask(bookAppointment, asked(5 * day));
    const moved = await desk.browser.ask(changeAppointment, {
      sessionId: id,
      version: 1,
      start: minutesFromNow(5 * day + 120),
      stop: minutesFromNow(5 * day + 170),
    });
    expect(moved).toEqual({ version: 2 });
    const off = { sessionId: id, status: "cancelled", statusBy: "client", statusReason: "has a cold" } as const;
    expect(await desk.browser.refused(changeAppointment, { ...off, version: 1 })).toMatchObject({
      code: "changed_meanwhile",
    });
    await desk.browser.ask(changeAppointment, { ...off, version: 2 });
    const { text } = await desk.browser.send({
      method: "GET",
      url: `/api/desk/schedule?${new URLSearchParams(span())}`,
    });
    expect(text).toContain(id);
    // What was said on the telephone is for those who treat the client.
    expect(text).not.toContain("has a cold");
  });

  it("says that a client is here, which stands on the clinician's day", async () => {
    const { id } = await desk.browser.ask(bookAppointment, asked(0));
    const { arrivedAt } = await desk.browser.ask(markArrival, { sessionId: id, version: 1, here: true });
    expect(arrivedAt).not.toBeNull();
    const { sessions } = await clinician.browser.ask(readToday, { day: minutesFromNow(0).slice(0, 10) });
    expect(sessions).toMatchObject([{ id, arrivedAt }]);
    expect(await desk.browser.ask(markArrival, { sessionId: id, version: 1, here: false })).toEqual({
      arrivedAt: null,
    });
  });

  it("leaves a trace of each search, look and act, which the client's team reads", async () => {
    const { events } = await clinician.browser.ask(readTrail, { clientId: client.id });
    const acts = new Set(events.filter(({ staff }) => staff?.id === desk.id).map(({ act }) => act));
    expect(acts).toEqual(
      new Set(["appointment made", "appointments looked up", "appointment changed", "arrival marked"]),
    );
  });

  it("opens no chart, and every route that is not theirs answers as if there were none", async () => {
    await desk.browser.refused(readChart, { clientId: client.id });
    const theirs = (may: (typeof allRoutes)[number]["may"]) =>
      may === "anyone" || may === "everyone-here" || (may !== "signed-in" && may.includes("front-desk"));
    // The client's own view is behind another way of signing in, which nobody on the staff has.
    const isOfStaff = ({ endpoint }: (typeof allRoutes)[number]) => !/^\/api\/my(\/|$)/.test(endpoint.path);
    const others = allRoutes.filter((route) => isOfStaff(route) && !theirs(route.may));
    expect(others.length).toBeGreaterThan(150);
    const person = { who: "front desk", person: desk };
    for (const { endpoint } of others) {
      const { route, status, code } = await attempt(person, endpoint, { clientId: client.id });
      // Input is parsed before anything else, for everybody.
      if (code !== "invalid_input") expect([route, status, code]).toEqual([route, 404, "not_found"]);
    }
    // The control: somebody who treats the client opens it.
    expect((await clinician.browser.ask(readChart, { clientId: client.id })).client.name).toBe("Wanda Whitterby");
  });

  it("has routes of its own that nobody else calls", async () => {
    for (const roles of [["clinician"], ["administrator"], ["biller"], ["records-officer"]] as const) {
      const other = await somebody(server, { roles });
      expect(await other.browser.refused(readDeskSchedule, span())).toMatchObject({ code: "not_found" });
      expect(await other.browser.refused(findDeskClients, { q: "whit" })).toMatchObject({ code: "not_found" });
    }
  });
});
