import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { asClient } from "../as-client.ts";
import { aCareTeamPlace, aStaff, insertRow, withTestDatabase } from "../testing/index.ts";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";
import { aSignedNote, anAct, anEntry } from "../testing/signed-records.ts";

const test = withTestDatabase();
const { as, owner } = ask(test);

type Holder = { clientId: string; accessId: string };

let the: PracticeAtWork;
let ada: Holder;
let olga: Holder;
beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
  ada = await access(the.ada);
  olga = await access(the.olga);
});

async function access(clientId: string): Promise<Holder> {
  const { id } = await anAct(test.asOwner, {
    table: "client_access",
    by: the.clinician,
    clientId,
    what: "given",
    holder: "client",
  });
  return { clientId, accessId: id };
}

const asHolder = (holder: Holder, text: string, params: readonly unknown[] = []) =>
  asClient(test.db, holder, (tx) => tx.sql(text, params));

const kinds = { withholding: "withholding", note_addition: "amendment", plan_signature: "plan-signed" } as const;
const times = { withholding: "acted_at", note_addition: "added_at", plan_signature: "signed_at" } as const;

/** What a route of the client's view does: the entry in their own role, then the act. */
async function act(holder: Holder, table: keyof typeof kinds, facts: Record<string, unknown>): Promise<string> {
  const id = randomUUID();
  const entry = await anEntry(test.asOwner, { kind: kinds[table] });
  const content = JSON.stringify({ clientId: holder.clientId, by: holder.clientId, ...facts, id });
  await asHolder(holder, `insert into ${table} (id, content, ${times[table]}, entry_id) values ($1, $2, now(), $3)`, [
    id,
    content,
    entry.id,
  ]);
  return id;
}

const withheldNote = async () => {
  const note = (await aSignedNote(test.asOwner, { client_id: the.ada, author_id: the.clinician })).id;
  const content = { clientId: the.ada, what: "withheld", subject: "note", subjectId: note, ground: "danger-to-life" };
  const rest = { reason: "Names where he lives.", day: "2026-11-16", credential: "LCSW", lookAgainOn: "2026-12-24" };
  const { id } = await anAct(test.asOwner, { table: "withholding", by: the.clinician, ...content, ...rest });
  return { note, withholdingId: id };
};

describe("what is withheld from a client", () => {
  it("is not in their view but for its stub, which says who withheld it and never why in the clinician's words", async () => {
    const { note } = await withheldNote();
    expect(await asHolder(ada, "select 1 from note where id = $1", [note])).toEqual([]);
    expect(await asHolder(ada, "select 1 from signature where note_id = $1", [note])).toEqual([]);
    expect(await as(the.clinician, "select 1 from note where id = $1", [note])).toHaveLength(1);
    const stubs = await asHolder(ada, "select * from my_withheld() where subject_id = $1", [note]);
    expect(stubs).toMatchObject([
      { day: "2026-11-16", ground: "danger-to-life", credential: "LCSW", is_standing: true },
    ]);
    expect(JSON.stringify(stubs)).not.toContain("Names where he lives");
    expect(await asHolder(olga, "select 1 from my_withheld() where subject_id = $1", [note])).toEqual([]);
    expect(await outcomeOf(asHolder(ada, "select 1 from withholding"))).toBe("refused");
  });

  it("is reviewed because they ask, once, and read by them when another professional released it", async () => {
    const { note, withholdingId } = await withheldNote();
    const asked = { what: "review-asked", withholdingId, askedOn: "2026-11-20" };
    expect(await outcomeOf(act(olga, "withholding", asked))).not.toBe("done");
    expect(await outcomeOf(act(olga, "withholding", { ...asked, clientId: the.ada, by: the.ada }))).toBe("refused");
    for (const what of ["withheld", "kept", "reviewed", "ended"])
      expect([what, await outcomeOf(act(ada, "withholding", { ...asked, what, outcome: "released" }))]).not.toEqual([
        what,
        "done",
      ]);
    // In the name of somebody who works here: no.
    expect(await outcomeOf(act(ada, "withholding", { ...asked, by: the.clinician }))).toBe("refused");
    expect(await outcomeOf(act(ada, "withholding", asked))).toBe("done");
    expect(await outcomeOf(act(ada, "withholding", asked))).not.toBe("done");
    const colleague = (await aStaff(test.asOwner)).id;
    await aCareTeamPlace(test.asOwner, { client_id: the.ada, staff_id: colleague });
    const id = randomUUID();
    const entry = await anEntry(test.asOwner, { kind: "withholding" });
    const review = { what: "reviewed", withholdingId, outcome: "released", clientId: the.ada, by: colleague, id };
    await as(colleague, "insert into withholding (id, content, acted_at, entry_id) values ($1, $2, now(), $3)", [
      id,
      JSON.stringify(review),
      entry.id,
    ]);
    expect(await asHolder(ada, "select 1 from note where id = $1", [note])).toHaveLength(1);
  });

  it("may be a plan or a measure, which is then not in their view either", async () => {
    const plan = await anAct(test.asOwner, { table: "plan_version", by: the.clinician, clientId: the.ada, number: 7 });
    await anAct(test.asOwner, {
      table: "plan_signature",
      by: the.clinician,
      clientId: the.ada,
      versionId: plan.id,
      as: "clinician",
    });
    const read = () => asHolder(ada, "select 1 from plan_version where id = $1", [plan.id]);
    expect(await read()).toHaveLength(1);
    const withheld = { clientId: the.ada, what: "withheld", subject: "plan-version", subjectId: plan.id };
    await anAct(test.asOwner, { table: "withholding", by: the.clinician, ...withheld });
    expect(await read()).toEqual([]);
  });
});

describe("a client's own acts", () => {
  it("ask for an amendment of a note of theirs, and of nothing that they may not read", async () => {
    const asked = (noteId: string) => ({ kind: "amendment-request", noteId, actId: randomUUID() });
    const { note } = await withheldNote();
    expect(await outcomeOf(act(ada, "note_addition", asked(the.individualNote)))).toBe("done");
    for (const noteId of [note, the.boGroupNote, the.otherGroupNote])
      expect(await outcomeOf(act(ada, "note_addition", asked(noteId)))).toBe("refused");
    for (const kind of ["addendum", "correction", "retraction", "amendment-decision", "attestation"])
      expect([kind, await outcomeOf(act(ada, "note_addition", { ...asked(the.individualNote), kind }))]).toEqual([
        kind,
        "refused",
      ]);
    const inAnothersName = { ...asked(the.individualNote), by: the.clinician };
    expect(await outcomeOf(act(ada, "note_addition", inAnothersName))).toBe("refused");
    // Staff have it in their register.
    const [row] = await as(the.clinician, "select 1 from amendment_requests(now() - interval '1 day')");
    expect(row).toBeDefined();
    // And nobody of the staff asks as if they were the client.
    const id = randomUUID();
    const entry = await anEntry(test.asOwner, { kind: "amendment" });
    const forged = JSON.stringify({ ...asked(the.individualNote), id, by: the.ada, clientId: the.ada });
    const insert = "insert into note_addition (id, content, added_at, entry_id) values ($1, $2, now(), $3)";
    expect(await outcomeOf(as(the.clinician, insert, [id, forged, entry.id]))).toBe("refused");
  });

  it("sign the newest plan that a clinician signed, as the client and as nobody else", async () => {
    const version = async (number: number, isSigned: boolean) => {
      const { id } = await anAct(test.asOwner, {
        table: "plan_version",
        by: the.clinician,
        clientId: the.olga,
        number,
      });
      const signed = { clientId: the.olga, versionId: id, as: "clinician" };
      if (isSigned) await anAct(test.asOwner, { table: "plan_signature", by: the.clinician, ...signed });
      return id;
    };
    const [before, newest] = [await version(1, true), await version(2, true)];
    const signs = (versionId: string, capacity = "client") => ({ versionId, as: capacity });
    expect(await outcomeOf(act(olga, "plan_signature", signs(before)))).toBe("refused");
    expect(await outcomeOf(act(olga, "plan_signature", signs(newest, "clinician")))).toBe("refused");
    expect(await outcomeOf(act(ada, "plan_signature", signs(newest)))).not.toBe("done");
    expect(await outcomeOf(act(olga, "plan_signature", signs(newest)))).toBe("done");
    expect(await outcomeOf(act(olga, "plan_signature", signs(newest)))).not.toBe("done");
    const draft = await version(3, false);
    expect(await outcomeOf(act(olga, "plan_signature", signs(draft)))).toBe("refused");
  });

  it("answer what they were asked and were not yet, and nothing else", async () => {
    const link = async (clientId: string, hours: number) => {
      const id = randomUUID();
      await insertRow(test.asOwner, "measure_link", {
        id,
        client_id: clientId,
        measure: "gad-7",
        token_digest: Buffer.from(randomUUID().padEnd(32).slice(0, 32)),
        made_by: the.clinician,
        made_at: new Date(Date.now() - 86_400_000),
        expires_at: new Date(Date.now() + hours * 3_600_000),
      });
      return id;
    };
    const answer = `insert into administration (id, client_id, measure, measure_version, given_how, answered_at, kind, answers,
        total, recorded_by, recorded_at)
      values (gen_random_uuid(), $1, $2, 1, $3, now(), 'scored', '{1,1,1,1,1,1,1}', 7, $4, now())`;
    const answers = (holder: Holder, measure = "gad-7", how = "link", by = the.clinician) =>
      outcomeOf(asHolder(holder, answer, [the.ada, measure, how, by]));
    expect(await answers(ada)).toBe("refused");
    const over = await link(the.ada, -1);
    expect(await answers(ada)).toBe("refused");
    const open = await link(the.ada, 24);
    expect(await answers(olga)).toBe("refused");
    expect(await answers(ada, "phq-9")).toBe("refused");
    expect(await answers(ada, "gad-7", "session")).toBe("refused");
    expect(await answers(ada, "gad-7", "link", the.stranger)).toBe("refused");
    expect(await answers(ada)).toBe("done");
    const close = `update measure_link set answered_at = now(), administration_id = (select id from administration
      where client_id = $2 and measure = 'gad-7' limit 1) where id = $1 returning 1`;
    expect(await asHolder(ada, close, [over, the.ada])).toEqual([]);
    expect(await asHolder(olga, close, [open, the.ada])).toEqual([]);
    expect(await asHolder(ada, close, [open, the.ada])).toHaveLength(1);
    expect(await outcomeOf(asHolder(ada, "select token_digest from measure_link"))).toBe("refused");
  });

  it("say what became of their homework until somebody has asked them about it", async () => {
    const id = randomUUID();
    await insertRow(test.asOwner, "homework", {
      id,
      client_id: the.ada,
      words: "A sleep log",
      set_by: the.clinician,
      set_at: new Date(Date.now() - 3_600_000),
    });
    const say = `update homework set client_outcome = 'partly', client_words = 'Four nights', client_answered_at = now()
      where id = $1 returning 1`;
    expect(await asHolder(olga, say, [id])).toEqual([]);
    expect(await asHolder(ada, say, [id])).toHaveLength(1);
    expect(await outcomeOf(asHolder(ada, "update homework set words = 'Nothing' where id = $1", [id]))).toBe("refused");
    expect(await outcomeOf(asHolder(ada, "update homework set outcome = 'done' where id = $1", [id]))).toBe("refused");
    expect(await outcomeOf(as(the.clinician, "update homework set client_words = 'x' where id = $1", [id]))).toBe(
      "refused",
    );
    await owner("update homework set outcome = 'done', asked_by = $2, asked_at = now() where id = $1", [
      id,
      the.clinician,
    ]);
    expect(await asHolder(ada, say, [id])).toEqual([]);
  });
});
