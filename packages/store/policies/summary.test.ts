import { sha256, toHex } from "@goldthread/ledger";
import { beforeAll, describe, expect, it } from "vitest";
import { anAct, anEntry, withTestDatabase } from "../testing/index.ts";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";

const test = withTestDatabase();
const { as } = ask(test);
let the: PracticeAtWork;
const period = { kind: "periodic", from: "2026-10-01", to: "2026-10-31" };
beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
  const table = "summary" as const;
  await anAct(test.asOwner, { table, by: the.clinician, clientId: the.ada, groupId: null, ...period });
  await anAct(test.asOwner, { table, by: the.facilitator, clientId: null, groupId: the.group, ...period });
});

type Of = { readonly clientId: string | null; readonly groupId: string | null };
const adas = (): Of => ({ clientId: the.ada, groupId: null });
const groups = (): Of => ({ clientId: null, groupId: the.group });

async function sign(staffId: string, of: Of, by = staffId) {
  const content = JSON.stringify({ by, ...of, ...period });
  const entry = await anEntry(test.asOwner, { kind: "summary-signed", subject: toHex(sha256(content)) });
  return as(staffId, "insert into summary (id, content, signed_at, entry_id) values ($1, $2, now(), $3)", [
    crypto.randomUUID(),
    content,
    entry.id,
  ]);
}

const keep = (staffId: string, { clientId, groupId }: Of, by = staffId) =>
  as(
    staffId,
    `insert into summary_draft (id, author_id, client_id, group_id, kind, from_day, to_day, edits)
     values ($1, $2, $3, $4, 'periodic', '2026-10-01', '2026-10-31', '{}')`,
    [crypto.randomUUID(), by, clientId, groupId],
  );

const others = () => [the.stranger, the.administrator, the.recordsOfficer, the.left, the.inactive];

describe("a signed summary", () => {
  it("of a client is read by the care team, of a group by its facilitators, and by nobody else", async () => {
    const seen = async (staffId: string) =>
      (await as<{ client: string | null }>(staffId, "select client_id as client from summary")).map(
        ({ client }) => client,
      );
    expect(await seen(the.clinician)).toEqual([the.ada]);
    expect(await seen(the.facilitator)).toEqual([null]);
    for (const other of [...others(), the.neighbour]) expect(await seen(other)).toEqual([]);
  });
  it("is signed for one's own clients and groups, in one's own name", async () => {
    expect(await outcomeOf(sign(the.clinician, adas()))).toBe("done");
    expect(await outcomeOf(sign(the.facilitator, groups()))).toBe("done");
    expect(await outcomeOf(sign(the.clinician, groups()))).toBe("refused");
    expect(await outcomeOf(sign(the.facilitator, adas()))).toBe("refused");
    expect(await outcomeOf(sign(the.clinician, adas(), the.facilitator))).toBe("refused");
    for (const other of others())
      for (const of of [adas(), groups()]) expect(await outcomeOf(sign(other, of))).toBe("refused");
  });
  it("stands: nobody changes or deletes one", async () => {
    expect(await outcomeOf(as(the.clinician, "update summary set content = content"))).toBe("refused");
    expect(await outcomeOf(as(the.clinician, "delete from summary"))).toBe("refused");
  });
});

describe("an unsigned summary", () => {
  it("is kept by those who could sign it, in their own name", async () => {
    expect(await outcomeOf(keep(the.facilitator, groups()))).toBe("done");
    expect(await outcomeOf(keep(the.clinician, adas(), the.facilitator))).toBe("refused");
    for (const other of others())
      for (const of of [adas(), groups()]) expect(await outcomeOf(keep(other, of))).toBe("refused");
  });
  it("is read, changed and deleted by its author alone", async () => {
    expect(await outcomeOf(keep(the.clinician, adas()))).toBe("done");
    const mine = (staffId: string) => as(staffId, "select from summary_draft where client_id is not null");
    expect(await mine(the.clinician)).toHaveLength(1);
    const change = (staffId: string, sql: string) =>
      as(staffId, `${sql} where client_id = $1 returning 1`, [the.ada]).then((rows) => rows.length);
    for (const other of [...others(), the.facilitator, the.neighbour]) {
      expect(await mine(other)).toEqual([]);
      expect(await change(other, "update summary_draft set edits = '{}'")).toBe(0);
      expect(await change(other, "delete from summary_draft")).toBe(0);
    }
    expect(await change(the.clinician, "update summary_draft set edits = '{}'")).toBe(1);
    expect(await change(the.clinician, "delete from summary_draft")).toBe(1);
  });
  it("does not go to another client", async () => {
    expect(await outcomeOf(as(the.facilitator, "update summary_draft set client_id = client_id"))).toBe("refused");
  });
});

describe("the names that a group's summary is held against", () => {
  const names = async (staffId: string) =>
    (
      await as<{ name: string }>(
        staffId,
        "select name from names_in_group($1, '2000-01-01', '2100-01-01') order by 1",
        [the.group],
      )
    ).map(({ name }) => name);
  it("are there for whoever leads the group, also of those who left, and for nobody else", async () => {
    expect(await names(the.facilitator)).toEqual(["Ada Made-up", "Bo Made-up", "Fred Made-up"]);
    for (const other of [...others(), the.clinician, the.neighbour]) expect(await names(other)).toEqual([]);
  });
});
