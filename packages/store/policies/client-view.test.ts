import { randomBytes, randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { asClient } from "../as-client.ts";
import { aCareTeamPlace, aClient, aContact, aSession, aStaff, insertRow, withTestDatabase } from "../testing/index.ts";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";
import { anAct, anEntry, aSignature, aSignedNote } from "../testing/signed-records.ts";

const test = withTestDatabase();
const { as, part, owner } = ask(test);
let the: PracticeAtWork;
let ada: Holder;
let bo: Holder;
let olga: Holder;

type Holder = { clientId: string; accessId: string };

beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
  ada = await access(the.ada);
  bo = await access(the.bo);
  olga = await access(the.olga);
});

async function access(clientId: string, facts: Record<string, string> = {}): Promise<Holder> {
  const given = await anAct(test.asOwner, {
    table: "client_access",
    by: the.clinician,
    clientId,
    what: "given",
    holder: "client",
    ...facts,
  });
  return { clientId, accessId: given.id };
}

const asHolder = (holder: Holder, text: string, params: readonly unknown[] = []) =>
  asClient(test.db, holder, (tx) => tx.sql(text, params));
const ids = async (holder: Holder, text: string): Promise<unknown[]> => {
  const rows = await asClient(test.db, holder, (tx) => tx.sql<{ id: string }>(text));
  return rows.map(({ id }) => id).toSorted();
};

/** What a client may ask of each table; every table that is not here is refused to them altogether. */
const readable = [
  "addition_co_signature",
  "administration",
  "attendance",
  "attendance_correction",
  "client",
  "client_access",
  "client_detail",
  "client_document",
  "document",
  "homework",
  "ledger_checkpoint",
  "ledger_entry",
  "ledger_node",
  "measure_link",
  "merged_record",
  "note",
  "note_addition",
  "plan_signature",
  "plan_version",
  "practice",
  "session",
  "shared_part",
  "signature",
  "staff",
];

/** What a client does beside reading (0081): what of it is theirs, `client-acts.test.ts` tells. */
const theirActs = [
  "insert administration",
  "insert audit_event",
  "insert client_document",
  "insert ledger_entry",
  "insert note_addition",
  "insert plan_signature",
  "insert withholding",
  "update homework",
  "update measure_link",
];

describe("the role of a client", () => {
  it("reads the tables listed here and no other, and does what is listed here and nothing else", async () => {
    const rights = await owner<{ name: string; right: string }>(
      `select distinct c.relname::text as name, p.right::text as "right" from pg_class c
       cross join unnest(array['select', 'insert', 'update', 'delete', 'truncate']) as p ("right")
       where c.relnamespace = 'goldthread'::regnamespace and c.relkind = 'r'
         and case when p.right in ('delete', 'truncate') then has_table_privilege('gt_client', c.oid, p.right)
           else has_any_column_privilege('gt_client', c.oid, p.right) end`,
    );
    const held = rights.filter(({ name }) => !laterActs.includes(name));
    expect(
      held
        .filter(({ right }) => right === "select")
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(readable);
    const acts = held.filter(({ right }) => right !== "select").map(({ name, right }) => `${right} ${name}`);
    expect(acts.toSorted()).toEqual(theirActs);
  });

  it("is refused each other table: drafts, notebooks, incidents, comments, groups, other people", async () => {
    const tables = await owner<{ name: string }>(
      "select relname::text as name from pg_class where relnamespace = 'goldthread'::regnamespace and relkind = 'r' order by 1",
    );
    for (const { name } of tables) {
      if (readable.includes(name) || laterActs.includes(name)) continue;
      expect([name, await outcomeOf(asHolder(ada, `select 1 from ${name}`))]).toEqual([name, "refused"]);
    }
  });

  it("has nothing of the staff's role: what one may call or read by policy the other may not", async () => {
    expect(await outcomeOf(asHolder(ada, "select my_clients()"))).toBe("refused");
    expect(await outcomeOf(asHolder(ada, "select email from staff"))).toBe("refused");
    expect(await outcomeOf(as(the.clinician, "select my_own_records()"))).toBe("refused");
    expect(await outcomeOf(as(the.clinician, "select * from my_own_trail(null, 10)"))).toBe("refused");
    const shared = await owner(
      "select polname from pg_policy p where p.polroles @> array['gt_client'::regrole::oid] and cardinality(p.polroles) > 1",
    );
    expect(shared).toEqual([]);
  });
});

/** Tables that came later, with what a client does: their own migrations' tests answer for them. */
const laterActs: readonly string[] = [];

describe("what a client reads", () => {
  it("is their own notes, whole and signed, and nobody else's", async () => {
    expect(await ids(ada, "select id from note")).toEqual([the.individualNote, the.adaGroupNote].toSorted());
    expect(await ids(bo, "select id from note")).toEqual([the.boGroupNote]);
    expect(await ids(olga, "select id from note")).toEqual([the.otherGroupNote]);
    expect(await asHolder(ada, "select 1 from note where client_id = $1", [the.bo])).toEqual([]);
    expect(await owner("select 1 from note where client_id = $1", [the.bo])).toHaveLength(1);
  });

  it("is a trainee's note once it is co-signed, and not before", async () => {
    const trainee = (await aStaff(test.asOwner, { roles: ["trainee"] })).id;
    const note = await aSignedNote(test.asOwner, { client_id: the.olga, author_id: trainee });
    expect(await ids(olga, "select id from note")).not.toContain(note.id);
    await aSignature(test.asOwner, { note, signer_id: the.clinician, meaning: "co-signature" });
    expect(await ids(olga, "select id from note")).toContain(note.id);
  });

  it("is no note that was taken back, with what hangs on it", async () => {
    const note = await aSignedNote(test.asOwner, { client_id: the.olga });
    const hangs = `select id from signature where note_id = '${note.id}'`;
    expect(await ids(olga, hangs)).toHaveLength(1);
    await anAct(test.asOwner, {
      table: "note_addition",
      by: the.clinician,
      kind: "retraction",
      noteId: note.id,
      clientId: the.olga,
      actId: randomUUID(),
    });
    expect(await ids(olga, "select id from note")).not.toContain(note.id);
    expect(await ids(olga, hangs)).toEqual([]);
    expect(await owner(hangs)).toHaveLength(1);
  });

  it("is what was added to their notes, and the shared part that one carries", async () => {
    const addition = (noteId: string, clientId: string) =>
      anAct(test.asOwner, {
        table: "note_addition",
        by: the.clinician,
        kind: "addendum",
        noteId,
        clientId,
        actId: randomUUID(),
      });
    const mine = await addition(the.individualNote, the.ada);
    const others = await addition(the.boGroupNote, the.bo);
    expect(await ids(ada, "select id from note_addition")).toEqual([mine.id]);
    const under = async (noteId: string, additionId: string) =>
      (await anAct(test.asOwner, { table: "addition_co_signature", by: the.facilitator, noteId, additionId })).id;
    const signed = await under(the.individualNote, mine.id);
    await under(the.boGroupNote, others.id);
    expect(await ids(ada, "select id from addition_co_signature")).toEqual([signed]);
    expect(await owner("select 1 from note_addition where id = $1", [others.id])).toHaveLength(1);
    expect(await ids(ada, "select id from shared_part")).toEqual([the.shared]);
    expect(await ids(olga, "select id from shared_part")).toEqual([the.otherShared]);
  });

  it("is a plan once a clinician signed it", async () => {
    const version = await anAct(test.asOwner, {
      table: "plan_version",
      by: the.clinician,
      clientId: the.ada,
      number: 1,
    });
    expect(await ids(ada, "select id from plan_version")).toEqual([]);
    await anAct(test.asOwner, {
      table: "plan_signature",
      by: the.clinician,
      clientId: the.ada,
      versionId: version.id,
      as: "clinician",
    });
    expect(await ids(ada, "select id from plan_version")).toEqual([version.id]);
    expect(await ids(bo, "select id from plan_version")).toEqual([]);
    expect(await ids(bo, "select id from plan_signature")).toEqual([]);
  });

  it("is their own sessions, attendance, homework, measures and name", async () => {
    const homework = { client_id: the.ada, words: "Keep the diary", set_by: the.clinician, set_at: new Date() };
    for (const client_id of [the.ada, the.bo])
      await insertRow(test.asOwner, "homework", { ...homework, id: randomUUID(), client_id });
    expect(await asHolder(ada, "select 1 from homework")).toHaveLength(1);
    expect(await asHolder(ada, "select name from client")).toEqual([{ name: "Ada Made-up" }]);
    expect(await asHolder(ada, "select 1 from client_detail")).toHaveLength(1);
    const sessions = await ids(ada, "select id from session");
    expect(sessions).toEqual(expect.arrayContaining([the.individual, the.groupSession]));
    expect(sessions).not.toContain(the.otherSession);
    expect(await asHolder(ada, "select 1 from attendance")).toHaveLength(1);
    const others = (await aSession(test.asOwner, { client_id: the.bo, clinician_id: the.neighbour })).id;
    expect(await ids(ada, "select id from session")).not.toContain(others);
    expect(await ids(bo, "select id from session")).toContain(others);
  });

  it("names who works with them and no other staff", async () => {
    const staff = await ids(ada, "select id from staff");
    expect(staff).toContain(the.clinician);
    expect(staff).toContain(the.facilitator);
    expect(staff).not.toContain(the.stranger);
  });

  it("is the entries of their own notes, for the proof", async () => {
    const mine = await asHolder(ada, "select e.id from ledger_entry e join signature s on s.entry_id = e.id");
    expect(mine.length).toBeGreaterThan(0);
    const entry = await anEntry(test.asOwner);
    expect(await asHolder(ada, "select 1 from ledger_entry where id = $1", [entry.id])).toEqual([]);
  });
});

describe("who opened the record", () => {
  it("is told with roles, and not of incidents, notebooks or refused tries", async () => {
    for (const act of ["note opened", "incident reported", "private notes released", "refused"])
      await owner("insert into audit_event (staff_id, act, client_id) values ($1, $2, $3)", [
        the.recordsOfficer,
        act,
        the.ada,
      ]);
    await owner("insert into audit_event (staff_id, act, client_id) values ($1, 'note opened', $2)", [
      the.neighbour,
      the.bo,
    ]);
    const trail = await asHolder(ada, "select act, roles, in_emergency from my_own_trail(null, 50)");
    expect(trail).toEqual([{ act: "note opened", roles: ["records-officer"], in_emergency: false }]);
  });

  it("says where it was in an emergency", async () => {
    const opened = { clientId: the.olga, what: "opened", hours: 4, reason: "Found unwell" };
    await anAct(test.asOwner, { table: "break_glass", by: the.stranger, ...opened });
    await owner(
      "insert into audit_event (staff_id, act, client_id, at) values ($1, 'chart opened', $2, '2026-11-16T16:00Z')",
      [the.stranger, the.olga],
    );
    expect(await asHolder(olga, "select act, in_emergency from my_own_trail(null, 50)")).toEqual([
      { act: "chart opened", in_emergency: true },
    ]);
  });

  it("is added to by the client's own openings, in no other name and for no other record", async () => {
    const written = "insert into audit_event (staff_id, act, client_id) values ($1, $2, $3)";
    expect(await outcomeOf(asHolder(ada, written, [null, "note opened by the client", the.ada]))).toBe("done");
    expect(await outcomeOf(asHolder(ada, written, [the.clinician, "note opened by the client", the.ada]))).toBe(
      "refused",
    );
    expect(await outcomeOf(asHolder(ada, written, [null, "note opened by the client", the.bo]))).toBe("refused");
    expect(await outcomeOf(asHolder(ada, written, [null, "note opened", the.ada]))).toBe("refused");
  });
});

describe("what was disclosed", () => {
  it("is told without its content; to whoever acts for a client not of reports and warnings", async () => {
    const released = (ground: string) => {
      const content = {
        ground,
        purpose: "Care",
        recipient: { name: "Dr Made-up", address: "" },
        items: [{ verdict: "goes" }],
      };
      return disclosure(the.fred, content);
    };
    await released("treatment");
    await released("mandated-report");
    const fred = await access(the.fred);
    const parent = await access(the.fred, { holder: "representative", ground: "Parent with custody" });
    const grounds = (holder: Holder) =>
      asHolder(
        holder,
        "select content ->> 'ground' as ground, content ->> 'items' as items from my_own_disclosures() order by 1",
      );
    expect(await grounds(fred)).toEqual([
      { ground: "mandated-report", items: "1" },
      { ground: "treatment", items: "1" },
    ]);
    expect(await grounds(parent)).toEqual([{ ground: "treatment", items: "1" }]);
    expect(await grounds(ada)).toEqual([]);
  });
});

async function disclosure(clientId: string, content: object): Promise<void> {
  const id = randomUUID();
  const entry = await anEntry(test.asOwner, { kind: "disclosure" });
  await owner("insert into disclosure (id, content, released_at, entry_id) values ($1, $2, now(), $3)", [
    id,
    JSON.stringify({ ...content, id, by: the.clinician, clientId }),
    entry.id,
  ]);
}

describe("access", () => {
  it("that has ended opens nothing, nor does one to another record, nor none", async () => {
    const holder = await access(the.olga);
    expect(await ids(holder, "select id from note")).not.toEqual([]);
    const ended = { table: "client_access", by: the.clinician, clientId: the.olga, what: "ended" } as const;
    await anAct(test.asOwner, { ...ended, ends: holder.accessId });
    const tables = readable.filter((name) => !["practice", "ledger_node", "ledger_checkpoint"].includes(name));
    for (const name of tables) expect([name, await asHolder(holder, `select 1 from ${name}`)]).toEqual([name, []]);
    expect(await ids({ clientId: the.bo, accessId: ada.accessId }, "select id from note")).toEqual([]);
    expect(await ids({ clientId: the.ada, accessId: randomUUID() }, "select id from note")).toEqual([]);
  });

  const give = async (by: string, clientId: string, facts: Record<string, string> = {}): Promise<string> => {
    const id = randomUUID();
    const entry = await anEntry(test.asOwner, { kind: "client-access" });
    const content = JSON.stringify({ id, by, clientId, what: "given", holder: "client", ground: "", ...facts });
    await as(by, "insert into client_access (id, content, acted_at, entry_id) values ($1, $2, now(), $3)", [
      id,
      content,
      entry.id,
    ]);
    return id;
  };

  it("is given by the care team: not by an administrator, who could read by it what they may not", async () => {
    expect(await outcomeOf(give(the.clinician, the.ada))).toBe("done");
    for (const who of [the.administrator, the.recordsOfficer, the.left, the.stranger, the.facilitator, the.inactive])
      expect([who, await outcomeOf(give(who, the.ada))]).toEqual([who, "refused"]);
  });

  it("is not given by whoever opened the record in an emergency", async () => {
    const night = (await aStaff(test.asOwner)).id;
    const entry = await anEntry(test.asOwner, { kind: "break-glass" });
    const content = { by: night, clientId: the.ada, what: "opened", hours: 4, reason: "Found unwell" };
    await as(night, "insert into break_glass (id, content, acted_at, entry_id) values ($1, $2, now(), $3)", [
      randomUUID(),
      JSON.stringify(content),
      entry.id,
    ]);
    expect(await as(night, "select is_my_client($1) as mine", [the.ada])).toEqual([{ mine: true }]);
    expect(await outcomeOf(give(night, the.ada))).toBe("refused");
  });

  it("to a minor's record, or for somebody who acts for the client, has a ground in writing", async () => {
    const birthDate = `${new Date().getFullYear() - 12}-02-03`;
    const minor = (await aClient(test.asOwner, { name: "Kit Made-up", birthDate })).id;
    await aCareTeamPlace(test.asOwner, { client_id: minor, staff_id: the.clinician });
    expect(await outcomeOf(give(the.clinician, minor))).toBe("refused");
    expect(await outcomeOf(give(the.clinician, minor, { ground: "Consented alone under state law" }))).toBe("done");
    expect(await outcomeOf(give(the.clinician, the.ada, { holder: "representative" }))).not.toBe("done");
    const ground = "Guardian by court order";
    const { id: contactId } = await aContact(test.asOwner, {
      client_id: the.ada,
      acts_as: "conservator",
      acts_from: "2026-01-01",
      paper_seen: "Letters of conservatorship",
    });
    const guardian = { holder: "representative", ground, contactId };
    expect(await outcomeOf(give(the.clinician, the.ada, guardian))).toBe("done");
    // Not where nothing on the chart says so, nor by what is on another's.
    expect(await outcomeOf(give(the.clinician, the.ada, { holder: "representative", ground }))).toBe("refused");
    expect(await outcomeOf(give(the.clinician, the.olga, guardian))).toBe("refused");
  });

  it("has links that its care team makes, and whose digest no person reads", async () => {
    const link = (by: string, accessId: string) =>
      as(
        by,
        "insert into client_link (id, access_id, token_digest, made_by, made_at, expires_at) values ($1, $2, $3, $4, now(), now() + interval '1 day')",
        [randomUUID(), accessId, randomBytes(32), by],
      );
    const own = await give(the.clinician, the.ada);
    expect(await outcomeOf(link(the.administrator, own))).toBe("refused");
    expect(await outcomeOf(link(the.clinician, bo.accessId))).toBe("refused");
    expect(await outcomeOf(link(the.clinician, own))).toBe("done");
    expect(await outcomeOf(as(the.clinician, "select token_digest from client_link"))).toBe("refused");
    expect(await outcomeOf(as(the.clinician, "select passphrase_hash from client_sign_in"))).toBe("refused");
    expect(await part("auth", "select 1 from client_link")).toHaveLength(1);
  });
});

describe("the part that takes other people out", () => {
  it("learns who else was in a note's session, and nothing else", async () => {
    const beside = await part("redaction", "select name from people_beside($1, null)", [the.ada]);
    expect(beside.map(({ name }) => name).toSorted()).toEqual(["Bo Made-up", "Fred Made-up"]);
    expect(await outcomeOf(part("redaction", "select 1 from note"))).toBe("refused");
    expect(await outcomeOf(asHolder(ada, "select * from people_beside($1, null)", [the.ada]))).toBe("refused");
    expect(await outcomeOf(as(the.clinician, "select * from people_beside($1, null)", [the.ada]))).toBe("refused");
  });
});
