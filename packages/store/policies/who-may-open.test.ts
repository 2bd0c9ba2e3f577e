import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { asActor } from "../as-actor.ts";
import { listReaders } from "../queries/care-team.ts";
import { ask, aPracticeAtWork, dayFromToday } from "../testing/practice-at-work.ts";
import { aCareTeamPlace, aStaff, insertRow, withTestDatabase } from "../testing/index.ts";

const test = withTestDatabase();
const { as, owner } = ask(test);
beforeAll(async () => {
  await aPracticeAtWork(test.asOwner);
});

const readersOf = (staffId: string, clientId: string) =>
  asActor(test.db, { staffId }, (tx) => listReaders(tx, clientId));

describe("who may open a record", () => {
  it("is what the policies decide: for every client, those of the care team and no one else have it among theirs", async () => {
    const [staff, clients] = [
      await owner<{ id: string }>("select id from staff where active"),
      await owner<{ id: string }>("select id from client"),
    ];
    const [keeper] = await owner<{ id: string }>(
      "select s.id from staff s join staff_role r on r.staff_id = s.id where r.role = 'records-officer' and s.active",
    );
    expect(clients.length).toBeGreaterThan(2);
    let opened = 0;
    for (const { id: clientId } of clients) {
      const listed = await readersOf(keeper?.id ?? "", clientId);
      const team = new Set(listed.filter(({ relation }) => relation === "care-team").map(({ staffId }) => staffId));
      const leads = new Set(listed.filter(({ relation }) => relation === "facilitator").map(({ staffId }) => staffId));
      for (const { id } of staff) {
        const mine = await as<{ yes: boolean }>(id, "select is_my_client($1) as yes", [clientId]);
        expect([clientId, id, mine[0]?.yes]).toEqual([clientId, id, team.has(id)]);
        // An open part in a session opens a member's name beyond the membership, so this is one way only.
        const member = await as<{ id: string }>(id, "select my_group_clients() as id");
        if (leads.has(id)) expect(member.map((row) => row.id)).toContain(clientId);
        opened += team.has(id) ? 1 : 0;
      }
    }
    expect(opened).toBeGreaterThan(0);
  });

  it("is told to the care team and to whoever keeps the records, and to nobody else", async () => {
    const clients = await owner<{ client_id: string; staff_id: string }>(
      `select c.client_id, c.staff_id from care_team c join staff s on s.id = c.staff_id
       where c.to_date is null and c.from_date <= current_date and s.active order by 1, 2 limit 1`,
    );
    const [{ client_id: clientId, staff_id: member } = { client_id: "", staff_id: "" }] = clients;
    expect((await readersOf(member, clientId)).some(({ staffId }) => staffId === member)).toBe(true);
    const staff = await owner<{ id: string; roles: string[] }>(
      "select s.id, array_agg(r.role) as roles from staff s join staff_role r on r.staff_id = s.id group by s.id",
    );
    for (const { id, roles } of staff) {
      const mine = await as<{ yes: boolean }>(id, "select is_my_client($1) as yes", [clientId]);
      if (mine[0]?.yes === true || roles.some((role) => role === "records-officer" || role === "administrator"))
        continue;
      expect([roles, await readersOf(id, clientId)]).toEqual([roles, []]);
    }
  });

  it("says of a place that a leave opened for whom it covers and until when, and of nobody what they may not open", async () => {
    const [cover, permanent, biller] = await Promise.all([
      aStaff(test.asOwner),
      aStaff(test.asOwner),
      aStaff(test.asOwner, { roles: ["biller"] }),
    ]);
    const away = await aStaff(test.asOwner, { name: "Away Made-up" });
    const [from_date, to_date] = [await dayFromToday(test.asOwner, 0), await dayFromToday(test.asOwner, 3)];
    const { client_id } = await aCareTeamPlace(test.asOwner, { staff_id: away.id });
    await insertRow(test.asOwner, "staff_leave", {
      id: randomUUID(),
      staff_id: away.id,
      cover_id: cover.id,
      from_date,
      to_date,
      created_by: away.id,
    });
    await aCareTeamPlace(test.asOwner, { client_id, staff_id: cover.id, from_date, to_date });
    for (const { id: staff_id } of [permanent, biller]) await aCareTeamPlace(test.asOwner, { client_id, staff_id });
    const readers = (await readersOf(away.id, client_id)).filter(({ relation }) => relation !== "keeper");
    expect(readers.map(({ staffId, relation, detail }) => [staffId, relation, detail])).toEqual([
      [away.id, "care-team", "clinician"],
      [permanent.id, "care-team", "clinician"],
      [cover.id, "covering", "Away Made-up"],
    ]);
    const [until] = await owner<{ day: string }>("select to_date::text as day from staff_leave where cover_id = $1", [
      cover.id,
    ]);
    expect(until?.day).toBe(to_date);
  });
});
