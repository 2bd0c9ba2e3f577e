import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";
import { aStaff, insertRow, withTestDatabase } from "../testing/index.ts";
import { anAct } from "../testing/signed-records.ts";

const test = withTestDatabase();
const { as, owner } = ask(test);
let the: PracticeAtWork;
let id: string;

const add = (by: string, client: string, { uploadedBy = by, request = null as string | null } = {}) => {
  const made = randomUUID();
  const hex = made.replaceAll("-", "").repeat(2);
  return as(
    by,
    `insert into document (id, client_id, title, media_type, size_bytes, digest, stored_as, key, scanned, uploaded_by, request_id)
     values ($1, $2, 'Letter', 'application/pdf', 10, $3, $4, $3, false, $5, $6)`,
    [made, client, Buffer.alloc(32, hex), hex, uploadedBy, request],
  );
};

beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
  await add(the.clinician, the.ada);
  id = (await owner<{ id: string }>("select id from document"))[0]?.id ?? "";
});

describe("a document", () => {
  it("is read by the care team, and not by a facilitator, an administrator, a records officer or who left the team", async () => {
    expect(await as(the.clinician, "select from document")).toHaveLength(1);
    for (const other of [
      the.facilitator,
      the.neighbour,
      the.stranger,
      the.left,
      the.administrator,
      the.recordsOfficer,
      the.inactive,
    ])
      expect(await as(other, "select from document")).toEqual([]);
  });
  it("is added by the care team in their own name", async () => {
    expect(await outcomeOf(add(the.clinician, the.ada))).toBe("done");
    expect(await outcomeOf(add(the.clinician, the.ada, { uploadedBy: the.neighbour }))).toBe("refused");
    for (const other of [the.facilitator, the.administrator, the.left, the.inactive])
      expect(await outcomeOf(add(other, the.ada))).toBe("refused");
    expect(await outcomeOf(add(the.clinician, the.olga))).toBe("refused");
  });
  it("gets another title from the care team alone, and what was taken in is never changed or deleted", async () => {
    const rename = async (by: string) =>
      (await as(by, "update document set title = 'X' where id = $1 returning 1", [id])).length;
    expect([await rename(the.stranger), await rename(the.administrator), await rename(the.clinician)]).toEqual([
      0, 0, 1,
    ]);
    for (const column of ["digest", "key", "stored_as", "media_type", "client_id", "uploaded_by", "size_bytes"])
      expect([column, await outcomeOf(as(the.clinician, `update document set ${column} = default`))]).toEqual([
        column,
        "refused",
      ]);
    expect(await outcomeOf(as(the.clinician, "delete from document"))).toBe("refused");
  });
  it("is withdrawn with a reason in one's own name, and stays withdrawn", async () => {
    const withdraw = (by: string, name: string, reason: string | null) =>
      as(
        by,
        "update document set withdrawn_at = now(), withdrawn_by = $2, withdrawn_reason = $3 where id = $1 returning 1",
        [id, name, reason],
      );
    expect(await outcomeOf(withdraw(the.clinician, the.neighbour, "Wrong chart"))).toBe("refused");
    await expect(withdraw(the.clinician, the.clinician, null)).rejects.toThrow();
    expect(await withdraw(the.facilitator, the.facilitator, "Wrong chart")).toEqual([]);
    expect(await withdraw(the.clinician, the.clinician, "Wrong chart")).toHaveLength(1);
    expect(
      await as(
        the.clinician,
        "update document set withdrawn_at = null, withdrawn_by = null, withdrawn_reason = null where id = $1 returning 1",
        [id],
      ),
    ).toEqual([]);
    expect(await as(the.clinician, "update document set title = 'Again' where id = $1 returning 1", [id])).toEqual([]);
    expect(await as(the.clinician, "select withdrawn_reason from document where id = $1", [id])).toEqual([
      { withdrawn_reason: "Wrong chart" },
    ]);
  });
});

describe("the paper of a request", () => {
  const asked = async (clientId: string, what = "received", requestId: string | null = null) => {
    const facts = { clientId, what, kind: "release", ...(requestId === null ? {} : { requestId }) };
    return (await anAct(test.asOwner, { table: "record_request", by: the.recordsOfficer, ...facts })).id;
  };
  const read = async (by: string, request: string) =>
    (await as(by, "select from document where request_id = $1", [request])).length;

  it("is added and read by whoever keeps the records and by the care team, and by nobody else", async () => {
    const request = await asked(the.ada);
    for (const by of [the.recordsOfficer, the.clinician])
      expect(await outcomeOf(add(by, the.ada, { request }))).toBe("done");
    for (const by of [the.facilitator, the.stranger, the.administrator, the.left, the.inactive])
      expect(await outcomeOf(add(by, the.ada, { request }))).toBe("refused");
    expect([await read(the.recordsOfficer, request), await read(the.clinician, request)]).toEqual([2, 2]);
    for (const other of [the.facilitator, the.stranger, the.administrator]) expect(await read(other, request)).toBe(0);
  });

  it("opens no other document of the chart, and none is added without a request, to another's or to a step of one", async () => {
    const request = await asked(the.ada);
    const answered = await asked(the.ada, "answered", request);
    for (const given of [{}, { request: answered }, { request: randomUUID() }])
      expect(await outcomeOf(add(the.recordsOfficer, the.ada, given))).toBe("refused");
    expect(await outcomeOf(add(the.recordsOfficer, the.olga, { request }))).toBe("refused");
    expect(await as(the.recordsOfficer, "select from document where request_id is null")).toEqual([]);
    const moved = as(the.clinician, "update document set request_id = $1 where id = $2", [request, id]);
    expect(await outcomeOf(moved)).toBe("refused");
  });

  it("is withdrawn by whoever keeps the records, in their own name", async () => {
    const request = await asked(the.ada);
    await add(the.recordsOfficer, the.ada, { request });
    const withdraw = (by: string, name: string) =>
      as(
        by,
        "update document set withdrawn_at = now(), withdrawn_by = $2, withdrawn_reason = 'Wrong' where request_id = $1 returning 1",
        [request, name],
      );
    expect(await outcomeOf(withdraw(the.recordsOfficer, the.clinician))).toBe("refused");
    expect(await withdraw(the.recordsOfficer, the.recordsOfficer)).toHaveLength(1);
    expect(await withdraw(the.clinician, the.clinician)).toEqual([]);
  });

  it("of one's own record is read and added by somebody else of the office", async () => {
    const themself = (await aStaff(test.asOwner, { roles: ["records-officer"] })).id;
    const request = await asked(the.ada);
    await add(the.recordsOfficer, the.ada, { request });
    expect(await read(themself, request)).toBe(1);
    await insertRow(test.asOwner, "own_record", {
      client_id: the.ada,
      staff_id: themself,
      noted_by: the.recordsOfficer,
    });
    expect(await read(themself, request)).toBe(0);
    expect(await outcomeOf(add(themself, the.ada, { request }))).toBe("refused");
    expect(await read(the.recordsOfficer, request)).toBe(1);
  });

  it("may be one of several acts of a request, which is answered once all the same", async () => {
    const request = await asked(the.ada);
    await asked(the.ada, "paper", request);
    await asked(the.ada, "paper", request);
    await asked(the.ada, "answered", request);
    await expect(asked(the.ada, "answered", request)).rejects.toThrow();
  });
});
