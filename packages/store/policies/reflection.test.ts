import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import fc from "fast-check";
import { pauseSeconds } from "@goldthread/clinical/reflection/writing-time.ts";
import { asPart } from "../as-part.ts";
import { compactChanges } from "../queries/draft-update.ts";
import { keepWritingTime } from "../queries/writing-time.ts";
import { aDraft, aSession, aStaff, insertRow, withTestDatabase } from "../testing/index.ts";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";

const test = withTestDatabase();
const { as, owner } = ask(test);
let the: PracticeAtWork;
let supervisor: string;
let former: string;
let trainee: string;

beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
  supervisor = (await aStaff(test.asOwner, { roles: ["supervisor"] })).id;
  former = (await aStaff(test.asOwner, { roles: ["supervisor"] })).id;
  trainee = (await aStaff(test.asOwner, { roles: ["trainee"], supervisor_id: supervisor })).id;
});

const others = () => [
  the.clinician,
  the.facilitator,
  the.stranger,
  the.administrator,
  the.recordsOfficer,
  the.inactive,
  former,
];

async function changedAt(draftId: string, authorId: string, seconds: readonly number[]): Promise<void> {
  for (const second of seconds)
    await owner(
      `insert into draft_update (draft_id, change, author_id, saved_at)
       values ($1, 'x', $2, timestamptz '2026-11-16 15:00Z' + make_interval(secs => $3))`,
      [draftId, authorId, second],
    );
}

async function anOpenDraft(): Promise<{ id: string; session: string }> {
  const { id: session } = await aSession(test.asOwner, { client_id: the.ada, clinician_id: the.clinician });
  const draft = await aDraft(test.asOwner, { session_id: session, client_id: the.ada, author_id: the.clinician });
  return { id: draft.id, session };
}

const mine = (staffId: string, session: string) =>
  as<{ seconds: number }>(
    staffId,
    "select seconds_of(changing) as seconds from writing_time where session_id = $1 and staff_id = actor()",
    [session],
  );

describe("the time somebody wrote", () => {
  it("is read by themselves alone: by no colleague, supervisor, administrator or keeper of records", async () => {
    const { id: session } = await aSession(test.asOwner, { client_id: the.ada, clinician_id: trainee });
    await insertRow(test.asOwner, "writing_time", {
      session_id: session,
      staff_id: trainee,
      changing: "{[2026-11-16 15:00Z,2026-11-16 15:12Z)}",
    });
    expect(await mine(trainee, session)).toEqual([{ seconds: 600 }]);
    for (const other of [supervisor, ...others()])
      expect(await as(other, "select from writing_time where session_id = $1", [session])).toEqual([]);
  });

  it("is nobody's to write down or change, their own included", async () => {
    const { id: session } = await aSession(test.asOwner, { client_id: the.ada, clinician_id: the.clinician });
    const add = "insert into writing_time values ($1, $2, '{[2026-11-16,2026-11-17)}')";
    expect(await outcomeOf(as(the.clinician, add, [session, the.clinician]))).toBe("refused");
    expect(await outcomeOf(as(the.clinician, "update writing_time set changing = '{}'"))).toBe("refused");
    expect(await outcomeOf(as(the.clinician, "delete from writing_time"))).toBe("refused");
    expect(await outcomeOf(owner(add, [session, the.clinician]))).toBe("done");
  });

  it("leaves out the pauses, and is the same folded once, twice, or in parts", async () => {
    const { id, session } = await anOpenDraft();
    await changedAt(id, the.clinician, [0, 30, 150]);
    await asPart(test.db, "drafts", (tx) => keepWritingTime(tx, [id]));
    await asPart(test.db, "drafts", (tx) => keepWritingTime(tx, [id]));
    expect(await mine(the.clinician, session)).toEqual([{ seconds: 150 }]);
    await changedAt(id, the.clinician, [200, 3600, 3610]);
    await asPart(test.db, "drafts", (tx) => keepWritingTime(tx, [id]));
    expect(await mine(the.clinician, session)).toEqual([{ seconds: 210 }]);
  });

  it("survives the summing up of a draft, which adds no time of its own", async () => {
    const { id, session } = await anOpenDraft();
    await changedAt(id, the.clinician, [0, 60, 100]);
    const sum = () => Buffer.from("sum");
    await asPart(test.db, "drafts", (tx) => compactChanges(tx, { draftId: id, moreThan: 2, sum }));
    expect(await owner("select from draft_update where draft_id = $1", [id])).toHaveLength(1);
    await asPart(test.db, "drafts", (tx) => keepWritingTime(tx, [id]));
    expect(await mine(the.clinician, session)).toEqual([{ seconds: 100 }]);
  });

  it("is what the plain definition says: the sum of gaps between changes that are no pause", async () => {
    const times = fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(times, times, async (first, second) => {
        const { id, session } = await anOpenDraft();
        await changedAt(id, the.clinician, first);
        await asPart(test.db, "drafts", (tx) => keepWritingTime(tx, [id]));
        await changedAt(id, the.clinician, second);
        await asPart(test.db, "drafts", (tx) => keepWritingTime(tx, [id]));
        expect(await mine(the.clinician, session)).toEqual([{ seconds: plainly([...first, ...second]) }]);
      }),
      { numRuns: 8 },
    );
  });
});

function plainly(changes: readonly number[]): number {
  const sorted = changes.toSorted((a, b) => a - b);
  return sorted
    .map((at, place) => at - (sorted[place - 1] ?? at))
    .filter((gap) => gap <= pauseSeconds)
    .reduce((sum, gap) => sum + gap, 0);
}

describe("what a clinician shows of their reflection", () => {
  const shows = (staffId: string, given: { by?: string; to?: string } = {}) => {
    const id = randomUUID();
    const shown = as(
      staffId,
      `insert into reflection_showing (id, staff_id, supervisor_id, from_day, to_day, content, shown_at)
       values ($1, $2, $3, '2026-01-01', '2026-06-30', '{}', now())`,
      [id, given.by ?? staffId, given.to ?? supervisor],
    );
    return { id, shown };
  };
  const reads = (staffId: string, id: string) => as(staffId, "select from reflection_showing where id = $1", [id]);

  it("is read by the supervisor whom they show it, and by nobody else", async () => {
    const { id, shown } = shows(trainee);
    await shown;
    expect(await reads(trainee, id)).toHaveLength(1);
    expect(await reads(supervisor, id)).toHaveLength(1);
    for (const other of others()) expect(await reads(other, id)).toEqual([]);
  });

  it("is shown in one's own name, and to one's own supervisor of today alone", async () => {
    expect(await outcomeOf(shows(trainee).shown)).toBe("done");
    expect(await outcomeOf(shows(trainee, { to: former }).shown)).toBe("refused");
    expect(await outcomeOf(shows(trainee, { to: the.administrator }).shown)).toBe("refused");
    for (const other of [supervisor, the.administrator])
      expect(await outcomeOf(shows(other, { by: trainee }).shown)).toBe("refused");
  });

  it("is taken back by its author alone, and then it is gone for everybody; nobody changes it", async () => {
    const { id, shown } = shows(trainee);
    await shown;
    const back = "delete from reflection_showing where id = $1 returning 1";
    for (const other of [supervisor, ...others()]) expect(await as(other, back, [id])).toEqual([]);
    expect(await outcomeOf(as(trainee, "update reflection_showing set content = '{\"a\":1}'"))).toBe("refused");
    expect(await reads(supervisor, id)).toHaveLength(1);
    expect(await as(trainee, back, [id])).toHaveLength(1);
    expect(await reads(supervisor, id)).toEqual([]);
  });

  it("is hidden from whoever supervises them no longer", async () => {
    const { id: moved } = await aStaff(test.asOwner, { roles: ["trainee"], supervisor_id: supervisor });
    const { id, shown } = shows(moved);
    await shown;
    expect(await reads(supervisor, id)).toHaveLength(1);
    await owner("update staff set supervisor_id = $2 where id = $1", [moved, former]);
    expect([await reads(supervisor, id), await reads(former, id)]).toEqual([[], []]);
  });
});
