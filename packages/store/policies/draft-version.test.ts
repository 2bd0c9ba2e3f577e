import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";
import { withTestDatabase } from "../testing/index.ts";

const test = withTestDatabase();
const { as, owner } = ask(test);
let the: PracticeAtWork;
beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
});

const name = (staffId: string, draftId: string, by = staffId) =>
  outcomeOf(
    as(
      staffId,
      "insert into draft_version (id, draft_id, name, content, named_by, named_at) values ($1, $2, $3, '{}', $4, now())",
      [randomUUID(), draftId, randomUUID(), by],
    ),
  );
const seen = async (staffId: string, draftId: string) =>
  (await as(staffId, "select from draft_version where draft_id = $1", [draftId])).length;

describe("a named version of a draft", () => {
  it("is made, read and removed by whoever may write the draft, in their own name", async () => {
    expect(await name(the.clinician, the.individualDraft)).toBe("done");
    expect(await name(the.facilitator, the.memberDraft)).toBe("done");
    expect(await name(the.clinician, the.individualDraft, the.facilitator)).toBe("refused");
    expect(await seen(the.clinician, the.individualDraft)).toBe(1);
    expect(await seen(the.facilitator, the.memberDraft)).toBe(1);
    await as(the.facilitator, "delete from draft_version where draft_id = $1", [the.memberDraft]);
    expect(await seen(the.facilitator, the.memberDraft)).toBe(0);
  });
  it("is neither read, made nor removed by anybody else, and changed by nobody", async () => {
    for (const other of [the.neighbour, the.stranger, the.administrator, the.recordsOfficer, the.left, the.inactive]) {
      expect(await seen(other, the.individualDraft)).toBe(0);
      expect(await name(other, the.individualDraft)).toBe("refused");
      await outcomeOf(as(other, "delete from draft_version"));
    }
    expect(await outcomeOf(as(the.clinician, "update draft_version set name = 'x'"))).toBe("refused");
    expect(await owner("select from draft_version")).toHaveLength(1);
  });
});

describe("where a note's words were carried", () => {
  it("is read by nobody as a row, and written by nobody who may not retract the note", async () => {
    await owner("insert into note_move values ($1, $2, $3, now())", [
      the.individualNote,
      the.individualDraft,
      the.clinician,
    ]);
    expect(await outcomeOf(as(the.clinician, "select from note_move"))).toBe("refused");
    const move = "insert into note_move (note_id, draft_id, moved_by, moved_at) values ($1, $2, $3, now())";
    for (const other of [the.neighbour, the.stranger, the.administrator])
      expect(await outcomeOf(as(other, move, [the.boGroupNote, the.individualDraft, other]))).toBe("refused");
    expect(await as(the.stranger, "select * from moved_copy($1)", [the.individualNote])).toEqual([]);
    expect(await as(the.clinician, "select * from moved_copy($1)", [the.individualNote])).toHaveLength(1);
  });
});
