import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";
import { withTestDatabase } from "../testing/index.ts";

const test = withTestDatabase();
const { as, owner } = ask(test);
let the: PracticeAtWork;
let id: string;

const add = (by: string, client: string, uploadedBy = by) => {
  const made = randomUUID();
  const hex = made.replaceAll("-", "").repeat(2);
  return as(
    by,
    `insert into document (id, client_id, title, media_type, size_bytes, digest, stored_as, key, scanned, uploaded_by)
     values ($1, $2, 'Letter', 'application/pdf', 10, $3, $4, $3, false, $5)`,
    [made, client, Buffer.alloc(32, hex), hex, uploadedBy],
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
    expect(await outcomeOf(add(the.clinician, the.ada, the.neighbour))).toBe("refused");
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
