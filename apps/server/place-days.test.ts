import { addToCareTeam, leaveCareTeam } from "@goldthread/api/nouns/client.ts";
import {
  addFacilitator,
  addWaiting,
  endFacilitator,
  endMembership,
  enrolMembers,
} from "@goldthread/api/nouns/group.ts";
import { aCareTeamPlace, aClient, aFacilitator, aGroup } from "@goldthread/store/testing/index.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { somebody, type Somebody } from "./testing/somebody.ts";
import { withTestServer } from "./testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;

/** Each way in which somebody joins or leaves a team or a group on a day. */
const ways = [
  "onto the care team from",
  "off the care team to",
  "into a group from",
  "out of a group to",
  "to lead a group from",
  "to lead a group no longer to",
  "onto a waiting list since",
] as const;
type Way = (typeof ways)[number];

const wrong = [
  { day: "1700-01-01", expected: "expected a day between 1950-01-01 and 2099-12-31" },
  { day: "2100-01-01", expected: "expected a day between 1950-01-01 and 2099-12-31" },
  { day: "2026-02-30", expected: "expected a date as YYYY-MM-DD" },
] as const;
const cases = ways.flatMap((way) => wrong.map((given) => ({ way, ...given })));

describe("the day on which somebody comes or goes", () => {
  let leader: Somebody;
  let clientId: string;
  let groupId: string;
  let staffId: string;

  beforeAll(async () => {
    [leader, { id: staffId }] = [await somebody(server), await somebody(server)];
    [{ id: clientId }, { id: groupId }] = [await aClient(owner()), await aGroup(owner())];
    await aCareTeamPlace(owner(), { client_id: clientId, staff_id: leader.id });
    await aFacilitator(owner(), { group_id: groupId, staff_id: leader.id });
  });

  function refused(way: Way, day: string) {
    const { browser } = leader;
    switch (way) {
      case "onto the care team from":
        return browser.refused(addToCareTeam, { clientId, staffId, capacity: "clinician", from: day });
      case "off the care team to":
        return browser.refused(leaveCareTeam, { clientId, staffId: leader.id, to: day });
      case "into a group from":
        return browser.refused(enrolMembers, { groupId, clientIds: [clientId], from: day });
      case "out of a group to":
        return browser.refused(endMembership, { groupId, clientId, to: day });
      case "to lead a group from":
        return browser.refused(addFacilitator, { groupId, staffId, from: day });
      case "to lead a group no longer to":
        return browser.refused(endFacilitator, { groupId, staffId: leader.id, to: day });
      case "onto a waiting list since":
        return browser.refused(addWaiting, { groupId, clientId, since: day });
    }
  }

  it.each(cases)("$way $day is refused by name", async ({ way, day, expected }) => {
    const { code, status, fields } = await refused(way, day);
    expect({ code, status, fields }).toEqual({
      code: "invalid_input",
      status: 400,
      fields: [{ field: way.split(" ").at(-1), expected }],
    });
  });

  it("may be long ago, and is then written", async () => {
    await leader.browser.ask(enrolMembers, { groupId, clientIds: [clientId], from: "1950-01-01" });
    expect(await owner().sql("select from_date::text from membership where client_id = $1", [clientId])).toEqual([
      { from_date: "1950-01-01" },
    ]);
  });
});
