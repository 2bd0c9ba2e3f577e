import { randomUUID } from "node:crypto";
import { canonicalJson } from "@goldthread/ledger";
import { beforeAll, describe, expect, it } from "vitest";
import { aCareTeamPlace, aClient, anAct, anEntry, aStaff, withTestDatabase } from "../testing/index.ts";
import { ask, outcomeOf } from "../testing/practice-at-work.ts";

const test = withTestDatabase();
const { as, owner } = ask(test);
const at = "2026-11-16T15:05:00.000Z";
const the = { supervisor: "", trainee: "", stranger: "", administrator: "", officer: "", note: "", today: "" };

beforeAll(async () => {
  const staff = async (role: "supervisor" | "trainee" | "clinician" | "administrator" | "records-officer") =>
    (await aStaff(test.asOwner, { roles: [role] })).id;
  the.supervisor = await staff("supervisor");
  the.trainee = (await aStaff(test.asOwner, { roles: ["trainee"], supervisor_id: the.supervisor })).id;
  the.stranger = (await aStaff(test.asOwner, { roles: ["trainee"], supervisor_id: await staff("supervisor") })).id;
  the.administrator = await staff("administrator");
  the.officer = await staff("records-officer");
  the.today = (await owner<{ day: string }>("select today()::text as day"))[0]?.day ?? "";
  const about = { table: "supervision_note", supervisorId: the.supervisor, superviseeId: the.trainee } as const;
  the.note = (await anAct(test.asOwner, { ...about, by: the.supervisor, on: the.today, minutes: 60 })).id;
});

async function write(by: string, facts: Readonly<Record<string, string>>, table = "supervision_note") {
  const id = randomUUID();
  const content = canonicalJson({ id, by, at, ...facts });
  const entry = await anEntry(test.asOwner, { kind: "supervision" });
  return as(by, `insert into ${table} (id, content, signed_at, entry_id) values ($1, $2, $3, $4)`, [
    id,
    content,
    at,
    entry.id,
  ]);
}
const pair = () => ({ supervisorId: the.supervisor, superviseeId: the.trainee, on: the.today });

describe("a supervision note", () => {
  it("is read by the two alone: not by another supervisor, an administrator or a records officer", async () => {
    const read = async (who: string) => (await as(who, "select from supervision_note")).length;
    expect([await read(the.supervisor), await read(the.trainee)]).toEqual([1, 1]);
    for (const who of [the.stranger, the.administrator, the.officer]) expect(await read(who)).toBe(0);
  });

  it("is written by one of the two, as themselves, of a day that has come and on which they supervised", async () => {
    expect(await outcomeOf(write(the.trainee, pair()))).toBe("done");
    expect(await outcomeOf(write(the.stranger, pair()))).not.toBe("done");
    expect(await outcomeOf(write(the.trainee, { ...pair(), by: the.supervisor }))).toBe("refused");
    expect(await outcomeOf(write(the.trainee, { ...pair(), supervisorId: the.administrator }))).toBe("refused");
    for (const on of ["2001-01-01", "2199-01-01"])
      expect(await outcomeOf(write(the.trainee, { ...pair(), on }))).toBe("refused");
  });

  it("is signed by the other of the two, once", async () => {
    const sign = (by: string) => outcomeOf(write(by, { noteId: the.note }, "supervision_signature"));
    for (const who of [the.supervisor, the.stranger, the.administrator]) expect(await sign(who)).toBe("refused");
    expect(await sign(the.trainee)).toBe("done");
    expect(await sign(the.trainee)).not.toBe("done");
    const read = async (who: string) => (await as(who, "select from supervision_signature")).length;
    expect([await read(the.supervisor), await read(the.trainee), await read(the.stranger)]).toEqual([1, 1, 0]);
  });

  it("has hours to reach that the two set, and nobody else reads", async () => {
    const put = (by: string) =>
      outcomeOf(as(by, "insert into supervision_goal (staff_id, total_hours) values ($1, 100)", [the.trainee]));
    expect([await put(the.stranger), await put(the.administrator), await put(the.supervisor)]).toEqual([
      "refused",
      "refused",
      "done",
    ]);
    const read = async (who: string) => (await as(who, "select from supervision_goal")).length;
    expect([await read(the.trainee), await read(the.supervisor), await read(the.stranger)]).toEqual([1, 1, 0]);
  });

  it("is told which names to keep out: one's own clients', and a supervisor those of whom they supervise", async () => {
    const [theirs, mine] = [await aClient(test.asOwner), await aClient(test.asOwner)];
    await aCareTeamPlace(test.asOwner, { client_id: theirs.id, staff_id: the.trainee });
    await aCareTeamPlace(test.asOwner, { client_id: mine.id, staff_id: the.supervisor });
    const names = async (who: string) =>
      (await as<{ name: string }>(who, "select name from names_in_supervision($1)", [the.trainee]))
        .map(({ name }) => name)
        .toSorted();
    expect(await names(the.supervisor)).toEqual([theirs.name, mine.name].toSorted());
    expect(await names(the.trainee)).toEqual([theirs.name]);
    for (const who of [the.stranger, the.administrator]) expect(await names(who)).toEqual([]);
  });
});
