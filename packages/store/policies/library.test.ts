import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { withTestDatabase } from "../testing/index.ts";
import { ask, outcomeOf, aPracticeAtWork, type PracticeAtWork } from "../testing/practice-at-work.ts";

/*
 * How people here write (snippets, templates), and the practice's own sample notes.
 */
const test = withTestDatabase();
const { as, owner } = ask(test);
let the: PracticeAtWork;

beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
});

interface Given {
  readonly by?: string;
  readonly owner?: string;
  readonly isShared?: boolean;
  readonly name?: string;
}

const parts = '[{"element": null, "text": "Consent was reviewed."}]';

async function added(staffId: string, { by = staffId, owner: whose = staffId, isShared = false, name }: Given = {}) {
  const id = randomUUID();
  const outcome = await outcomeOf(
    as(
      staffId,
      `insert into shortcut (id, owner_id, kind, name, is_shared, parts, changed_by, changed_at)
       values ($1, $2, 'snippet', $3, $4, $5::jsonb, $6, now())`,
      [id, whose, name ?? `n${id.slice(0, 8)}`, isShared, parts, by],
    ),
  );
  return { id, outcome };
}

const seen = async (staffId: string, id: string) =>
  (await as(staffId, "select from shortcut where id = $1", [id])).length;
const changed = async (staffId: string, id: string, set: string) =>
  (await as(staffId, `update shortcut set ${set}, changed_by = $2 where id = $1 returning 1`, [id, staffId])).length;

describe("a personal snippet", () => {
  it("is its owner's alone to read and to change: nobody else's, an administrator's neither", async () => {
    const { id, outcome } = await added(the.clinician);
    expect(outcome).toBe("done");
    expect(await seen(the.clinician, id)).toBe(1);
    expect(await changed(the.clinician, id, "name = 'mine'")).toBe(1);
    for (const other of [the.facilitator, the.administrator, the.recordsOfficer, the.stranger, the.inactive]) {
      expect(await seen(other, id)).toBe(0);
      expect(await changed(other, id, "name = 'theirs'")).toBe(0);
    }
    expect(await owner("select name from shortcut where id = $1", [id])).toEqual([{ name: "mine" }]);
  });

  it("is added in one's own name alone, and never given away", async () => {
    expect((await added(the.stranger, { owner: the.clinician })).outcome).toBe("refused");
    expect((await added(the.stranger, { by: the.clinician })).outcome).toBe("refused");
    expect((await added(the.inactive)).outcome).toBe("refused");
    const { id } = await added(the.clinician);
    const given = as(the.clinician, "update shortcut set owner_id = $2 where id = $1", [id, the.stranger]);
    expect(await outcomeOf(given)).toBe("refused");
  });

  it("is there once by its name, in small letters or large; another's may have the same name", async () => {
    expect((await added(the.clinician, { name: "sleep" })).outcome).toBe("done");
    expect((await added(the.clinician, { name: "Sleep" })).outcome).toBe("duplicate");
    expect((await added(the.stranger, { name: "sleep" })).outcome).toBe("done");
    await added(the.clinician, { name: "closing", isShared: true });
    expect((await added(the.stranger, { name: "closing", isShared: true })).outcome).toBe("duplicate");
  });
});

describe("a shared one", () => {
  it("is read by everybody who works here, and changed by its owner and an administrator", async () => {
    const { id } = await added(the.clinician, { isShared: true });
    for (const one of [the.clinician, the.administrator, the.stranger, the.recordsOfficer])
      expect(await seen(one, id)).toBe(1);
    expect(await seen(the.inactive, id)).toBe(0);
    expect(await changed(the.clinician, id, "format = null")).toBe(1);
    expect(await changed(the.administrator, id, "format = null")).toBe(1);
    for (const other of [the.facilitator, the.recordsOfficer, the.stranger, the.inactive])
      expect(await changed(other, id, "format = null")).toBe(0);
  });

  it("an administrator cannot make a colleague's personal; its owner can", async () => {
    const { id } = await added(the.clinician, { isShared: true });
    expect(await outcomeOf(changed(the.administrator, id, "is_shared = false"))).toBe("refused");
    expect(await changed(the.clinician, id, "is_shared = false")).toBe(1);
    expect(await seen(the.administrator, id)).toBe(0);
  });

  it("that was taken away is there for those who may bring it back, and goes for good after thirty days alone", async () => {
    const { id } = await added(the.clinician, { isShared: true });
    expect(await changed(the.administrator, id, "removed_at = now()")).toBe(1);
    expect(await seen(the.stranger, id)).toBe(0);
    expect(await seen(the.clinician, id)).toBe(1);
    const destroyed = async (staffId: string) =>
      (await as(staffId, "delete from shortcut where id = $1 returning 1", [id])).length;
    expect(await destroyed(the.clinician)).toBe(0);
    await owner("update shortcut set removed_at = now() - interval '31 days' where id = $1", [id]);
    expect(await destroyed(the.stranger)).toBe(0);
    expect(await destroyed(the.clinician)).toBe(1);
  });
});

async function aLibraryNote(by: string, madeBy = by) {
  const id = randomUUID();
  const outcome = await outcomeOf(
    as(
      by,
      `insert into library_note (id, made_by, made_on, title, kind, format, parts)
       values ($1, $2, current_date, 'A quiet hour', 'individual', 'soap', '[{"element": "plan", "text": "Walk."}]'::jsonb)`,
      [id, madeBy],
    ),
  );
  return { id, outcome };
}

describe("a sample note of the practice's", () => {
  it("is made in one's own name, read by everybody who works here, and changed by nobody", async () => {
    const { id, outcome } = await aLibraryNote(the.clinician);
    expect(outcome).toBe("done");
    expect((await aLibraryNote(the.stranger, the.clinician)).outcome).toBe("refused");
    expect((await aLibraryNote(the.inactive)).outcome).toBe("refused");
    const read = async (staffId: string) => (await as(staffId, "select from library_note where id = $1", [id])).length;
    for (const one of [the.clinician, the.stranger, the.administrator]) expect(await read(one)).toBe(1);
    expect(await read(the.inactive)).toBe(0);
    expect(await outcomeOf(as(the.clinician, "update library_note set title = 'x'"))).toBe("refused");
  });

  it("is taken out by its maker or an administrator, and by nobody else", async () => {
    const remove = async (staffId: string, id: string) =>
      (await as(staffId, "delete from library_note where id = $1 returning 1", [id])).length;
    const [one, other] = [await aLibraryNote(the.clinician), await aLibraryNote(the.clinician)];
    expect(await remove(the.stranger, one.id)).toBe(0);
    expect(await remove(the.clinician, one.id)).toBe(1);
    expect(await remove(the.administrator, other.id)).toBe(1);
  });

  it("shows why something was kept in it to its maker alone, and takes that along when it goes", async () => {
    const { id } = await aLibraryNote(the.clinician);
    const keep = (staffId: string, madeBy: string) =>
      outcomeOf(
        as(
          staffId,
          `insert into library_note_kept (id, library_note_id, made_by, words, because) values ($1, $2, $3, 'Zoloft', 'A medicine')`,
          [randomUUID(), id, madeBy],
        ),
      );
    expect(await keep(the.clinician, the.clinician)).toBe("done");
    expect(await keep(the.stranger, the.clinician)).toBe("refused");
    const read = async (staffId: string) =>
      (await as(staffId, "select from library_note_kept where library_note_id = $1", [id])).length;
    expect(await read(the.clinician)).toBe(1);
    for (const other of [the.stranger, the.administrator, the.recordsOfficer, the.inactive])
      expect(await read(other)).toBe(0);
    await as(the.administrator, "delete from library_note where id = $1", [id]);
    expect(await owner("select from library_note_kept where library_note_id = $1", [id])).toEqual([]);
  });
});
