import { readClientAttendance, readGroupAttendance } from "@goldthread/api/nouns/group.ts";
import {
  anAttendance,
  aCareTeamPlace,
  aFacilitator,
  aGroup,
  aClient,
  aMembership,
  aSession,
} from "@goldthread/store/testing/index.ts";
import { describe, expect, it } from "vitest";
import { minutesFromNow } from "../../signing/testing/a-session.ts";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;
const week = 7 * 24 * 60;

async function aGroupOverWeeks(weeks: number) {
  const leader = await somebody(server);
  const group = await aGroup(owner());
  await aFacilitator(owner(), { group_id: group.id, staff_id: leader.id });
  const [stays, left] = [await aClient(owner(), { name: "Ada Made-up" }), await aClient(owner(), { name: "Fred" })];
  await aMembership(owner(), { group_id: group.id, client_id: stays.id });
  await aMembership(owner(), { group_id: group.id, client_id: left.id, to_date: "2021-01-01" });
  for (let at = 1; at <= weeks; at += 1) {
    const session = await aSession(owner(), {
      group_id: group.id,
      clinician_id: leader.id,
      title: `Week ${at}`,
      starts_at: minutesFromNow(-at * week),
      stops_at: minutesFromNow(-at * week + 90),
    });
    const mark = { session_id: session.id, group_id: group.id };
    await anAttendance(owner(), { ...mark, client_id: stays.id, status: at === 3 ? "absent" : "present" });
    if (at > 2) await anAttendance(owner(), { ...mark, client_id: left.id });
  }
  return { leader, group, stays, left };
}

describe("a group's attendance", () => {
  it("says who was there when, how long, and how many in a row; of who left it gives no name", async () => {
    const { leader, group, stays, left } = await aGroupOverWeeks(4);
    const history = await leader.browser.ask(readGroupAttendance, { groupId: group.id });
    expect(history.sessions.map(({ title, present, absent }) => [title, present, absent])).toEqual([
      ["Week 1", 1, 0],
      ["Week 2", 1, 0],
      ["Week 3", 1, 1],
      ["Week 4", 2, 0],
    ]);
    expect(history.members).toMatchObject([
      {
        clientId: stays.id,
        name: "Ada Made-up",
        present: 3,
        absent: 1,
        minutes: 270,
        streak: { kind: "present", length: 2 },
      },
      { clientId: left.id, name: null, marked: 2, cells: [null, null, { minutes: 90 }, { minutes: 90 }] },
    ]);
    expect(history.next).toBeNull();
  });

  it("comes in pages, and is read by nobody who does not lead the group", async () => {
    const { leader, group } = await aGroupOverWeeks(28);
    const first = await leader.browser.ask(readGroupAttendance, { groupId: group.id });
    expect(first.sessions).toHaveLength(26);
    const rest = await leader.browser.ask(readGroupAttendance, { groupId: group.id, before: first.next ?? "" });
    expect(rest.sessions.map(({ title }) => title)).toEqual(["Week 27", "Week 28"]);
    const stranger = await somebody(server);
    expect(await stranger.browser.refused(readGroupAttendance, { groupId: group.id })).toMatchObject({
      code: "not_found",
    });
  });

  it("of one client over all groups is read by the care team, by a facilitator for their own groups, by no other", async () => {
    const { leader, group, stays } = await aGroupOverWeeks(3);
    const clinician = await somebody(server);
    await aCareTeamPlace(owner(), { client_id: stays.id, staff_id: clinician.id });
    const seen = await clinician.browser.ask(readClientAttendance, { clientId: stays.id });
    expect(seen.groups).toMatchObject([{ groupId: group.id, present: 2, absent: 1, minutes: 180 }]);
    expect(seen.sessions).toHaveLength(3);
    expect((await leader.browser.ask(readClientAttendance, { clientId: stays.id })).sessions).toHaveLength(3);
    const stranger = await somebody(server);
    expect(await stranger.browser.refused(readClientAttendance, { clientId: stays.id })).toMatchObject({
      code: "not_found",
    });
  });
});
