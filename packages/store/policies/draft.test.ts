import { beforeAll, describe, expect, it } from "vitest";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";
import { aDraft, aDraftUpdate, aSession, aSignedNote, aStaff, withTestDatabase } from "../testing/index.ts";

const test = withTestDatabase();
const { as, owner, part } = ask(test);
let the: PracticeAtWork;
beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
});

const SHOWN = ["individualDraft", "sharedDraft", "memberDraft"] as const;
async function draftsOf(staffId: string, table = "draft", column = "id"): Promise<string[]> {
  const ids = new Set((await as<{ id: string }>(staffId, `select ${column} as id from ${table}`)).map(({ id }) => id));
  return SHOWN.filter((name) => ids.has(the[name]));
}

describe("a draft and what was typed into it", () => {
  it("of an individual note is its author's alone, while they treat the client", async () => {
    expect(await draftsOf(the.clinician)).toEqual(["individualDraft"]);
    expect(await draftsOf(the.clinician, "draft_update", "draft_id")).toEqual(["individualDraft"]);
    const colleague = (await aStaff(test.asOwner)).id;
    await owner("insert into care_team values ($1, $2, 'clinician', '2020-01-01')", [the.ada, colleague]);
    expect(await draftsOf(colleague)).toEqual([]);
  });
  it("of a group's session is its facilitators'", async () => {
    expect(await draftsOf(the.facilitator)).toEqual(["sharedDraft", "memberDraft"]);
    expect(await draftsOf(the.facilitator, "draft_update", "draft_id")).toEqual(["sharedDraft", "memberDraft"]);
  });
  it("is read by nobody else", async () => {
    for (const other of [the.neighbour, the.stranger, the.administrator, the.recordsOfficer, the.left, the.inactive]) {
      expect([await draftsOf(other), await draftsOf(other, "draft_update", "draft_id")]).toEqual([[], []]);
    }
  });
  it("is appended to by the live part alone: a person has no other way to change it", async () => {
    const append = "insert into draft_update (draft_id, change, author_id) values ($1, 'x', $2)";
    expect(await outcomeOf(as(the.clinician, append, [the.individualDraft, the.clinician]))).toBe("refused");
    expect(await outcomeOf(as(the.clinician, "delete from draft_update"))).toBe("refused");
    expect(await outcomeOf(part("drafts", append, [the.individualDraft, the.clinician]))).toBe("done");
  });
  it("the live part reads no note, no client and no plan", async () => {
    for (const table of [
      "note",
      "shared_part",
      "signature",
      "client",
      "client_detail",
      "client_alias",
      "plan_objective",
      "risk_concern",
      "attendance",
      "care_team",
    ]) {
      expect([table, await outcomeOf(part("drafts", `select * from ${table}`))]).toEqual([table, "refused"]);
    }
  });
});

describe("beginning a draft", () => {
  type Part = { session: string; part: string; client?: string; group?: string; author?: string };
  const begin = (staffId: string, given: Part) =>
    as(
      staffId,
      "insert into draft (id, session_id, part, client_id, group_id, author_id) values ($1, $2, $3, $4, $5, $6)",
      [
        crypto.randomUUID(),
        given.session,
        given.part,
        given.client ?? null,
        given.group ?? null,
        given.author ?? staffId,
      ],
    );
  it("is for the care team, at a session of that client, in one's own name", async () => {
    const session = (await aSession(test.asOwner, { client_id: the.ada })).id;
    expect(
      await outcomeOf(begin(the.clinician, { session, part: "individual", client: the.ada, author: the.facilitator })),
    ).toBe("refused");
    expect(
      await outcomeOf(begin(the.clinician, { session: the.groupSession, part: "individual", client: the.ada })),
    ).toBe("refused");
    for (const other of [the.facilitator, the.stranger, the.administrator, the.left, the.inactive]) {
      expect(await outcomeOf(begin(other, { session, part: "individual", client: the.ada }))).toBe("refused");
    }
    expect(await outcomeOf(begin(the.clinician, { session, part: "individual", client: the.ada }))).toBe("done");
  });
  it("cannot be used by a facilitator to look up somebody who is not in the group", async () => {
    const session = (await aSession(test.asOwner, { group_id: the.group, clinician_id: the.facilitator })).id;
    const seesOlga = () => as(the.facilitator, "select from client where id = $1", [the.olga]);
    expect(
      await outcomeOf(begin(the.facilitator, { session, part: "member", client: the.olga, group: the.group })),
    ).toBe("refused");
    expect(
      await outcomeOf(
        begin(the.facilitator, { session: the.otherSession, part: "member", client: the.olga, group: the.group }),
      ),
    ).toBe("refused");
    expect(await seesOlga()).toEqual([]);
    expect(await outcomeOf(begin(the.facilitator, { session, part: "member", client: the.bo, group: the.group }))).toBe(
      "done",
    );
    expect(await outcomeOf(begin(the.facilitator, { session, part: "shared", group: the.group }))).toBe("done");
  });
});

describe("signing a draft", () => {
  const close = (staffId: string, draft: string, note: string) =>
    as(staffId, "update draft set state = 'signed', note_id = $2 where id = $1 returning 1", [draft, note]);
  const updatesOf = (draft: string) => owner("select from draft_update where draft_id = $1", [draft]);

  /** A draft of Ada's with one update in it, and the note that it becomes. */
  async function aDraftToSign() {
    const session_id = (await aSession(test.asOwner, { client_id: the.ada, clinician_id: the.clinician })).id;
    const draft = (await aDraft(test.asOwner, { session_id, client_id: the.ada, author_id: the.clinician })).id;
    await aDraftUpdate(test.asOwner, { draft_id: draft });
    const note = (await aSignedNote(test.asOwner, { session_id, client_id: the.ada, author_id: the.clinician })).id;
    return { draft, note };
  }

  it("destroys everything typed into it in the same statement, and no other draft's", async () => {
    const [{ draft, note }, other] = [await aDraftToSign(), await aDraftToSign()];
    expect(await updatesOf(draft)).toHaveLength(1);
    expect(await close(the.clinician, draft, note)).toHaveLength(1);
    expect(await updatesOf(draft)).toEqual([]);
    expect(await updatesOf(other.draft)).toHaveLength(1);
  });
  it("lets nothing be typed into it afterwards", async () => {
    const { draft, note } = await aDraftToSign();
    await close(the.clinician, draft, note);
    await expect(
      part("drafts", "insert into draft_update (draft_id, change, author_id) values ($1, 'late', $2)", [
        draft,
        the.clinician,
      ]),
    ).rejects.toMatchObject({ code: "draft_signed" });
    expect(await updatesOf(draft)).toEqual([]);
  });
  it("is for its author or the group's facilitators, and is not undone", async () => {
    const { draft, note } = await aDraftToSign();
    for (const other of [the.facilitator, the.stranger, the.administrator, the.left, the.inactive])
      expect(await close(other, draft, note)).toEqual([]);
    await close(the.clinician, draft, note);
    expect(
      await as(the.clinician, "update draft set state = 'open', note_id = null where id = $1 returning 1", [draft]),
    ).toEqual([]);
    expect(await part("drafts", "update draft set touched_at = now() where id = $1 returning 1", [draft])).toEqual([]);
  });
  it("closes nobody else's drafts by a statement without a condition", async () => {
    const { draft, note } = await aDraftToSign();
    const open = await owner("select from draft where state = 'open' and author_id <> $1", [the.stranger]);
    await as(the.stranger, `update draft set state = 'signed', note_id = '${note}'`);
    expect(await owner("select from draft where state = 'open' and author_id <> $1", [the.stranger])).toHaveLength(
      open.length,
    );
    expect(await updatesOf(draft)).toHaveLength(1);
  });
  it("says which record it became", async () => {
    const { draft } = await aDraftToSign();
    expect(await outcomeOf(as(the.clinician, "update draft set state = 'signed' where id = $1", [draft]))).toBe(
      "out_of_range",
    );
  });

  it("an update that waits for a signature under way is refused once it is committed", async () => {
    const { draft, note } = await aDraftToSign();
    const [signer, typist] = [await test.asOwner.connect(), await test.asOwner.connect()];
    await signer.query("begin");
    await signer.query("update draft set state = 'signed', note_id = $2 where id = $1", [draft, note]);
    await typist.query("begin; set local role gt_drafts");
    const typing = typist
      .query("insert into draft_update (draft_id, change, author_id) values ($1, 'late', $2)", [draft, the.clinician])
      .then(
        () => "saved",
        (error: unknown) => String(error),
      );
    await expect
      .poll(() => owner("select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"))
      .not.toEqual([]);
    await signer.query("commit");
    expect(await typing).toContain("the draft is signed");
    await typist.query("rollback");
    signer.release();
    typist.release();
    expect(await updatesOf(draft)).toEqual([]);
  });
  it("a signature that waits for an update under way destroys that one too", async () => {
    const { draft, note } = await aDraftToSign();
    const [signer, typist] = [await test.asOwner.connect(), await test.asOwner.connect()];
    await typist.query("begin; set local role gt_drafts");
    await typist.query("insert into draft_update (draft_id, change, author_id) values ($1, 'in time', $2)", [
      draft,
      the.clinician,
    ]);
    const signing = signer.query("update draft set state = 'signed', note_id = $2 where id = $1", [draft, note]);
    await expect
      .poll(() => owner("select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"))
      .not.toEqual([]);
    await typist.query("commit");
    await signing;
    signer.release();
    typist.release();
    expect(await updatesOf(draft)).toEqual([]);
  });
  it("whichever comes first, a signed draft never keeps an update: fifty times at random", async () => {
    const work = await Promise.all(Array.from({ length: 50 }, aDraftToSign));
    const type = ({ draft }: { draft: string }) =>
      outcomeOf(
        part("drafts", "insert into draft_update (draft_id, change, author_id) values ($1, 'x', $2)", [
          draft,
          the.clinician,
        ]),
      );
    await Promise.all(
      work.flatMap((one, at) =>
        at % 2 === 0
          ? [type(one), close(the.clinician, one.draft, one.note), type(one)]
          : [close(the.clinician, one.draft, one.note), type(one)],
      ),
    );
    const signed = await owner("select from draft where state = 'signed' and id = any ($1)", [
      work.map(({ draft }) => draft),
    ]);
    expect(signed).toHaveLength(50);
    expect(await owner("select from draft_update where draft_id = any ($1)", [work.map(({ draft }) => draft)])).toEqual(
      [],
    );
  });
});
