import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { aSignedNote, aStaff, withTestDatabase } from "../testing/index.ts";
import { ask, aPracticeAtWork, dayFromToday, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";
import { anAct, anEntry } from "../testing/signed-records.ts";

const test = withTestDatabase();
const { as, owner } = ask(test);
let the: PracticeAtWork;
let tomorrow: string;
let yesterday: string;
beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
  [tomorrow, yesterday] = [await dayFromToday(test.asOwner, 1), await dayFromToday(test.asOwner, -1)];
});

type Facts = Record<string, string | null>;

/** What a route does: an entry, then the act. Answers the act's id. */
async function act(by: string, facts: Facts): Promise<string> {
  const id = randomUUID();
  const entry = await anEntry(test.asOwner, { kind: "access-granted" });
  const whole = { draftId: null, noteId: null, level: null, until: null, givenId: null, ...facts, by, id };
  await as(by, "insert into share (id, content, acted_at, entry_id) values ($1, $2, now(), $3)", [
    id,
    JSON.stringify(whole),
    entry.id,
  ]);
  return id;
}

const aColleague = async (role: "clinician" | "biller" = "clinician") =>
  (await aStaff(test.asOwner, { roles: [role] })).id;
const give = (by: string, withId: string, facts: Facts) =>
  act(by, { what: "given", level: "read", until: tomorrow, withId, ...facts });
const takeBack = (by: string, givenId: string, withId: string, facts: Facts) =>
  act(by, { what: "taken-back", givenId, withId, ...facts });
const notesOf = async (who: string) => (await as<{ id: string }>(who, "select id from note")).map(({ id }) => id);
const sharesOf = (who: string) =>
  as<{ draft_id: string | null; note_id: string | null; state: string; client_name: string | null }>(
    who,
    "select draft_id, note_id, state, client_name from shared_with_me()",
  );
const reaches = async (who: string, draft: string) =>
  (await as<{ state: string; level: string }>(who, "select state, level from my_share_of_draft($1)", [draft]))[0];

describe("a colleague who is the client themself", () => {
  it("is shared nothing of their own record, and what was shared before it was known ends", async () => {
    const [themself, another] = [await aColleague(), await aColleague()];
    const keeper = (await aStaff(test.asOwner, { roles: ["administrator"] })).id;
    await give(the.clinician, themself, { noteId: the.individualNote });
    expect(await notesOf(themself)).toEqual([the.individualNote]);
    await as(keeper, "insert into own_record (client_id, staff_id, noted_by) values ($1, $2, $3)", [
      the.ada,
      themself,
      keeper,
    ]);
    expect(await notesOf(themself)).toEqual([]);
    expect((await sharesOf(themself))[0]).toMatchObject({ state: "ended", client_name: null });
    expect(await outcomeOf(give(the.clinician, themself, { noteId: the.individualNote }))).toBe("refused");
    expect(await outcomeOf(give(the.clinician, another, { noteId: the.individualNote }))).toBe("done");
  });
});

describe("a signed note that is shared", () => {
  it("is read by the colleague, with its signature, and nothing else of the chart is", async () => {
    const colleague = await aColleague();
    expect(await notesOf(colleague)).toEqual([]);
    await give(the.clinician, colleague, { noteId: the.individualNote });
    expect(await notesOf(colleague)).toEqual([the.individualNote]);
    expect(await as(colleague, "select 1 from signature where note_id = $1", [the.individualNote])).toHaveLength(1);
    for (const table of ["client", "client_detail", "session", "draft", "draft_update", "attendance", "plan_objective"])
      expect([table, await as(colleague, `select 1 from ${table}`)]).toEqual([table, []]);
    // The control: its author sees all of these.
    expect(await as(the.clinician, "select 1 from client where id = $1", [the.ada])).toHaveLength(1);
    expect((await sharesOf(colleague))[0]).toMatchObject({ client_name: "Ada Made-up", state: "open" });
  });

  it("of a group carries the shared part, and no other member's note", async () => {
    const colleague = await aColleague();
    expect(await outcomeOf(give(the.clinician, colleague, { noteId: the.adaGroupNote }))).toBe("refused");
    const [note] = await owner<{ author_id: string }>("select author_id from note where id = $1", [the.adaGroupNote]);
    await give(note?.author_id ?? "", colleague, { noteId: the.adaGroupNote });
    expect(await notesOf(colleague)).toEqual([the.adaGroupNote]);
    expect((await as<{ id: string }>(colleague, "select id from shared_part")).map(({ id }) => id)).toEqual([
      the.shared,
    ]);
  });

  it("is closed by taking it back, by its day, and with the job; what is over names nobody any more", async () => {
    const colleague = await aColleague();
    const given = await give(the.clinician, colleague, { noteId: the.individualNote });
    await owner("update staff set active = false where id = $1", [colleague]);
    expect(await notesOf(colleague)).toEqual([]);
    expect(await sharesOf(colleague)).toEqual([]);
    await owner("update staff set active = true where id = $1", [colleague]);
    expect(await notesOf(colleague)).toEqual([the.individualNote]);
    await takeBack(the.clinician, given, colleague, { noteId: the.individualNote });
    expect(await notesOf(colleague)).toEqual([]);
    expect(await sharesOf(colleague)).toEqual([
      { draft_id: null, note_id: null, state: "taken-back", client_name: null },
    ]);

    const late = await aColleague();
    const lastWeek = new Date(Date.now() - 7 * 86_400_000).toISOString();
    const over = {
      what: "given",
      withId: late,
      noteId: the.individualNote,
      draftId: null,
      level: "read",
      givenId: null,
    };
    await anAct(test.asOwner, { table: "share", by: the.clinician, ...over, until: yesterday, at: lastWeek });
    expect(await notesOf(late)).toEqual([]);
    expect((await sharesOf(late)).map(({ state }) => state)).toEqual(["over"]);
  });

  it("ends with the colleague's last clinical role, and is open again with one", async () => {
    const colleague = await aColleague();
    await give(the.clinician, colleague, { noteId: the.individualNote });
    await give(the.clinician, colleague, { draftId: the.individualDraft, level: "write" });
    expect([await notesOf(colleague), (await reaches(colleague, the.individualDraft))?.state]).toEqual([
      [the.individualNote],
      "open",
    ]);
    await owner("update staff_role set role = 'biller' where staff_id = $1", [colleague]);
    expect([await notesOf(colleague), (await reaches(colleague, the.individualDraft))?.state]).toEqual([[], "ended"]);
    expect((await sharesOf(colleague)).map(({ client_name }) => client_name)).toEqual([null, null]);
    await owner("update staff_role set role = 'nurse' where staff_id = $1", [colleague]);
    expect(await notesOf(colleague)).toEqual([the.individualNote]);
  });
  it("ends with whoever gave it", async () => {
    const [giver, colleague] = [await aColleague(), await aColleague()];
    const about = { noteId: the.individualNote, draftId: null, level: "read", until: tomorrow, givenId: null };
    await anAct(test.asOwner, { table: "share", by: giver, what: "given", withId: colleague, ...about });
    expect(await notesOf(colleague)).toEqual([the.individualNote]);
    await owner("update staff set active = false where id = $1", [giver]);
    expect(await notesOf(colleague)).toEqual([]);
  });

  it("ends with the note's retraction", async () => {
    const colleague = await aColleague();
    const { id: noteId } = await aSignedNote(test.asOwner, { client_id: the.ada, author_id: the.clinician });
    await give(the.clinician, colleague, { noteId });
    expect(await notesOf(colleague)).toEqual([noteId]);
    const about = { noteId, clientId: the.ada, actId: randomUUID() };
    await anAct(test.asOwner, { table: "note_addition", by: the.clinician, kind: "retraction", ...about });
    expect(await notesOf(colleague)).toEqual([]);
    expect((await sharesOf(colleague)).map(({ state }) => state)).toEqual(["ended"]);
  });

  it("is never shared to be written", async () => {
    const colleague = await aColleague();
    const write = give(the.clinician, colleague, { noteId: the.individualNote, level: "write" });
    expect(await outcomeOf(write)).not.toBe("done");
  });
});

describe("a draft that is shared", () => {
  it("reaches as far as it was given, and opens neither its row nor its changes nor its signing", async () => {
    const colleague = await aColleague();
    expect(await reaches(colleague, the.individualDraft)).toBeUndefined();
    await give(the.clinician, colleague, { draftId: the.individualDraft });
    await give(the.clinician, colleague, { draftId: the.individualDraft, level: "write" });
    expect(await reaches(colleague, the.individualDraft)).toEqual({ state: "open", level: "write" });
    for (const table of ["draft", "draft_update", "session", "client"])
      expect([table, await as(colleague, `select 1 from ${table}`)]).toEqual([table, []]);
    const changed = await as(colleague, "update draft set state = 'signed' where id = $1 returning 1", [
      the.individualDraft,
    ]);
    expect(changed).toEqual([]);
    expect(await as(colleague, "select my_drafts()")).toEqual([]);
  });

  it("of a group is one part: the member's names that member, the shared part nobody", async () => {
    const colleague = await aColleague();
    await give(the.facilitator, colleague, { draftId: the.sharedDraft });
    expect((await sharesOf(colleague)).map(({ client_name }) => client_name)).toEqual([null]);
    await give(the.facilitator, colleague, { draftId: the.memberDraft });
    expect((await sharesOf(colleague)).map(({ client_name }) => client_name).toSorted()).toEqual(["Ada Made-up", null]);
    expect(await as(colleague, "select 1 from attendance")).toEqual([]);
  });
});

describe("who shares, with whom", () => {
  it("is who may write the draft or wrote the note, and nobody else", async () => {
    const colleague = await aColleague();
    for (const by of [the.left, the.facilitator, the.administrator, the.recordsOfficer, the.stranger, the.inactive]) {
      expect([by, await outcomeOf(give(by, colleague, { noteId: the.individualNote }))]).toEqual([by, "refused"]);
      expect([by, await outcomeOf(give(by, colleague, { draftId: the.individualDraft }))]).toEqual([by, "refused"]);
    }
    expect(await outcomeOf(give(the.clinician, colleague, { draftId: the.memberDraft }))).toBe("refused");
    expect(await outcomeOf(give(the.clinician, colleague, { draftId: the.individualDraft }))).toBe("done");
    // A colleague hands nothing on.
    const other = await aColleague();
    expect(await outcomeOf(give(colleague, other, { draftId: the.individualDraft }))).toBe("refused");
  });

  it("is somebody of the clinical staff who works here, until a day within a year", async () => {
    const about = { noteId: the.individualNote };
    const biller = await aColleague("biller");
    for (const person of [biller, the.administrator, the.inactive])
      expect([person, await outcomeOf(give(the.clinician, person, about))]).toEqual([person, "refused"]);
    const colleague = await aColleague();
    const [far] = [await dayFromToday(test.asOwner, 400)];
    for (const until of [yesterday, far])
      expect(await outcomeOf(give(the.clinician, colleague, { ...about, until }))).toBe("refused");
    expect(await outcomeOf(give(the.clinician, the.clinician, about))).not.toBe("done");
    expect(await outcomeOf(give(the.clinician, colleague, about))).toBe("done");
  });

  it("takes back what they gave, once, and of the very same text", async () => {
    const [colleague, other] = [await aColleague(), await aColleague()];
    const about = { noteId: the.individualNote };
    const given = await give(the.clinician, colleague, about);
    expect(await outcomeOf(takeBack(colleague, given, colleague, about))).toBe("refused");
    expect(await outcomeOf(takeBack(the.stranger, given, colleague, about))).toBe("refused");
    expect(await outcomeOf(takeBack(the.clinician, given, other, about))).toBe("refused");
    expect(await outcomeOf(takeBack(the.clinician, given, colleague, { draftId: the.individualDraft }))).toBe(
      "refused",
    );
    expect(await outcomeOf(takeBack(the.clinician, given, colleague, about))).toBe("done");
    expect(await outcomeOf(takeBack(the.clinician, given, colleague, about))).not.toBe("done");
  });

  it("is known to both, to the keepers of the records, and to nobody else", async () => {
    const colleague = await aColleague();
    const given = await give(the.clinician, colleague, { noteId: the.individualNote });
    const sees = async (who: string) => (await as(who, "select 1 from share where id = $1", [given])).length;
    for (const who of [the.clinician, colleague, the.recordsOfficer, the.administrator])
      expect([who, await sees(who)]).toEqual([who, 1]);
    for (const who of [the.facilitator, the.left, the.stranger, the.inactive])
      expect([who, await sees(who)]).toEqual([who, 0]);
  });

  it("stands among those who may open the record, with what and how far", async () => {
    const colleague = await aColleague();
    await give(the.clinician, colleague, { noteId: the.individualNote, level: "comment" });
    const readers = () =>
      as<{ detail: string; until: string }>(
        the.clinician,
        "select detail, until from who_may_open($1) where relation = 'shared' and staff_id = $2",
        [the.ada, colleague],
      );
    expect(await readers()).toMatchObject([{ until: tomorrow }]);
    expect((await readers())[0]?.detail).toMatch(/^comment note \d{4}-\d{2}-\d{2}$/);
    await owner("update staff set active = false where id = $1", [colleague]);
    expect(await readers()).toEqual([]);
  });
});

describe("what is said about a shared text", () => {
  const say = (by: string, facts: Record<string, string | null>) =>
    as(by, "insert into share_comment (id, draft_id, note_id, said_by, words) values ($1, $2, $3, $4, 'Which one?')", [
      randomUUID(),
      facts["draftId"] ?? null,
      facts["noteId"] ?? null,
      facts["by"] ?? by,
    ]);
  const heard = async (who: string, noteId: string) =>
    (await as(who, "select 1 from share_comment where note_id = $1", [noteId])).length;

  it("is said by those who may, and heard by those alone between whom it is shared", async () => {
    const [reads, comments] = [await aColleague(), await aColleague()];
    const about = { noteId: the.individualNote };
    await give(the.clinician, reads, about);
    const given = await give(the.clinician, comments, { ...about, level: "comment" });
    expect(await outcomeOf(say(reads, about))).toBe("refused");
    expect(await outcomeOf(say(the.stranger, about))).toBe("refused");
    expect(await outcomeOf(say(comments, { ...about, by: the.clinician }))).toBe("refused");
    expect(await outcomeOf(say(comments, about))).toBe("done");
    expect(await outcomeOf(say(the.clinician, about))).toBe("done");
    for (const who of [reads, comments, the.clinician])
      expect([who, await heard(who, the.individualNote)]).toEqual([who, 2]);
    for (const who of [the.left, the.recordsOfficer, the.administrator, the.stranger])
      expect([who, await heard(who, the.individualNote)]).toEqual([who, 0]);
    await takeBack(the.clinician, given, comments, about);
    expect(await heard(comments, the.individualNote)).toBe(0);
    // It stays the author's.
    expect(await heard(the.clinician, the.individualNote)).toBe(2);
  });

  it("about a draft goes with its signature, and none is said after", async () => {
    const colleague = await aColleague();
    await give(the.clinician, colleague, { draftId: the.individualDraft, level: "comment" });
    await say(colleague, { draftId: the.individualDraft });
    await owner("update draft set state = 'signed', note_id = $2 where id = $1", [
      the.individualDraft,
      the.individualNote,
    ]);
    expect(await owner("select 1 from share_comment where draft_id = $1", [the.individualDraft])).toEqual([]);
    expect(await outcomeOf(say(the.clinician, { draftId: the.individualDraft }))).not.toBe("done");
    expect((await reaches(colleague, the.individualDraft))?.state).toBe("signed");
    await owner("update draft set state = 'open', note_id = null where id = $1", [the.individualDraft]);
  });
});

describe("a line that a share is over", () => {
  it("leaves the list of the one who has seen it, and cannot be put away before", async () => {
    const colleague = await aColleague();
    const about = { noteId: the.individualNote };
    const given = await give(the.clinician, colleague, about);
    const seen = (who: string) =>
      as(who, "insert into share_notice (share_id, staff_id) values ($1, $2)", [given, who]);
    expect(await outcomeOf(seen(colleague))).toBe("refused");
    await takeBack(the.clinician, given, colleague, about);
    expect(await outcomeOf(seen(the.clinician))).toBe("refused");
    expect(await sharesOf(colleague)).toHaveLength(1);
    expect(await outcomeOf(seen(colleague))).toBe("done");
    expect(await sharesOf(colleague)).toEqual([]);
  });
});
