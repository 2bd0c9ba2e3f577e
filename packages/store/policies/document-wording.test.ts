import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { withTestDatabase } from "../testing/index.ts";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";

/*
 * The practice's own wordings of documents to sign.
 */
const test = withTestDatabase();
const { as } = ask(test);
let the: PracticeAtWork;
beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
});

const words = (staffId: string, { by = staffId, of = randomUUID(), version = 1 } = {}) =>
  outcomeOf(
    as(
      staffId,
      `insert into document_wording (id, wording_id, version, template, title, text, written_by, written_at)
       values ($1, $2, $3, 'consent-to-treatment', 'Consent', 'I agree.', $4, now())`,
      [randomUUID(), of, version, by],
    ),
  );

describe("a practice's own wording", () => {
  it("is written by an administrator or a records officer in their own name, and by nobody else", async () => {
    for (const keeper of [the.administrator, the.recordsOfficer]) expect(await words(keeper)).toBe("done");
    expect(await words(the.administrator, { by: the.recordsOfficer })).toBe("refused");
    for (const other of [the.clinician, the.facilitator, the.stranger, the.inactive])
      expect(await words(other)).toBe("refused");
  });

  it("is read by whoever works here", async () => {
    for (const other of [the.clinician, the.stranger])
      expect(await as(other, "select from document_wording")).toHaveLength(2);
    expect(await as(the.inactive, "select from document_wording")).toEqual([]);
  });

  it("is never changed and never goes: another wording is another version, and each version stands once", async () => {
    const of = randomUUID();
    expect(await words(the.administrator, { of })).toBe("done");
    expect(await words(the.recordsOfficer, { of, version: 2 })).toBe("done");
    expect(await words(the.administrator, { of, version: 2 })).toBe("duplicate");
    for (const statement of ["update document_wording set text = 'y'", "delete from document_wording"])
      expect(await outcomeOf(as(the.administrator, statement))).toBe("refused");
  });
});
