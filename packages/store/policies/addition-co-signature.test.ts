import { randomUUID } from "node:crypto";
import { canonicalJson } from "@goldthread/ledger";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { asClient, type ClientHolder } from "../as-client.ts";
import { anAct, anEntry, aSignature, aSignedNote, aStaff, withTestDatabase } from "../testing/index.ts";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";

const test = withTestDatabase();
const { as, owner } = ask(test);
let the: PracticeAtWork;
let supervisor: string;
let former: string;
let trainee: string;
let holder: ClientHolder;
let note: Awaited<ReturnType<typeof aSignedNote>>;

const after = "2026-11-17T09:00:00.000Z";
const before = "2026-11-16T15:01:00.000Z";

beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
  supervisor = (await aStaff(test.asOwner, { roles: ["supervisor"] })).id;
  former = (await aStaff(test.asOwner, { roles: ["supervisor"] })).id;
  trainee = (await aStaff(test.asOwner, { roles: ["trainee"], supervisor_id: supervisor })).id;
  const access = { by: the.clinician, clientId: the.ada, what: "given", holder: "client" };
  const { id: accessId } = await anAct(test.asOwner, { table: "client_access", ...access });
  holder = { clientId: the.ada, accessId };
});
beforeEach(async () => {
  note = await aSignedNote(test.asOwner, { client_id: the.ada, author_id: trainee });
  await aSignature(test.asOwner, { note, signer_id: supervisor, meaning: "co-signature" });
});

const adds = (given: Record<string, string> = {}) =>
  anAct(test.asOwner, {
    table: "note_addition",
    by: trainee,
    at: after,
    kind: "addendum",
    noteId: note.id,
    clientId: the.ada,
    actId: randomUUID(),
    ...given,
  });

async function signs(staffId: string, additionId: string, given: object = {}): Promise<string> {
  const entry = await anEntry(test.asOwner, { kind: "co-signature" });
  const id = randomUUID();
  const content = canonicalJson({ id, by: staffId, at: after, noteId: note.id, additionId, ...given });
  return outcomeOf(
    as(staffId, "insert into addition_co_signature (id, content, signed_at, entry_id) values ($1, $2, now(), $3)", [
      id,
      content,
      entry.id,
    ]),
  );
}

const listed = (staffId: string, additionId: string) =>
  as(staffId, "select from additions_to_co_sign() where addition_id = $1", [additionId]);
const lacking = async (staffId: string): Promise<unknown> =>
  (await as<{ ids: string[] }>(staffId, "select additions_unsigned($1) as ids", [note.id]))[0]?.ids;

/** The note as whoever discloses it, bills it, reads its chart or is its client is told of it. */
async function counts() {
  const [disclosed] = await as<{ waits: boolean }>(the.clinician, "select awaits_co_signature($1) as waits", [note.id]);
  const [billed] = await as<{ needs: boolean; signed: boolean }>(
    the.clinician,
    `select needs_co_signature as needs, co_signed as signed
     from billing_contacts(null, null, 10, array[$1::uuid]) where note_id = $2`,
    [note.session_id, note.id],
  );
  const [shown] = await as<{ signed: boolean }>(
    the.clinician,
    "select is_co_signed as signed from timeline_of($1, 'infinity', 500) where note_id = $2",
    [the.ada, note.id],
  );
  const own = await asClient(test.db, holder, (tx) => tx.sql("select from note where id = $1", [note.id]));
  return { withheld: disclosed?.waits, billed: billed?.signed, chart: shown?.signed, client: own.length === 1 };
}
const complete = { withheld: false, billed: true, chart: true, client: true };
const incomplete = { withheld: true, billed: false, chart: false, client: false };

describe("what a trainee adds to a co-signed note", () => {
  it("makes the note one that is not co-signed, for whoever discloses, bills or opens it, until it is signed too", async () => {
    await owner("update session set clinician_id = $2 where id = $1", [note.session_id, the.clinician]);
    expect(await counts()).toEqual(complete);
    const { id } = await adds();
    expect(await counts()).toEqual(incomplete);
    expect(await lacking(the.clinician)).toEqual([id]);
    expect(await lacking(the.stranger)).toEqual([]);
    expect(await signs(supervisor, id)).toBe("done");
    expect(await counts()).toEqual(complete);
    expect(await lacking(the.clinician)).toEqual([]);
  });

  it.each(["late-entry", "correction", "retraction", "attestation", "amendment-decision"])(
    "waits whatever it is called: %s",
    async (kind) => {
      const { id } = await adds({ kind });
      expect(await listed(supervisor, id)).toHaveLength(1);
    },
  );

  it("waits for nobody where it was there to be read with the note, is a client's own words, or a clinician's", async () => {
    const others = [
      await adds({ at: before }),
      await adds({ kind: "amendment-request" }),
      await adds({ kind: "disagreement" }),
      await adds({ by: the.clinician }),
      await adds({ by: supervisor }),
    ];
    for (const { id } of others) expect(await listed(supervisor, id)).toEqual([]);
    expect(await counts()).toMatchObject({ withheld: false, client: true });
    const { id } = await adds();
    expect(await listed(supervisor, id)).toHaveLength(1);
  });

  it("waits for nobody once its author is a clinician", async () => {
    const { id } = await adds();
    await owner("insert into staff_role (staff_id, role) values ($1, 'clinician')", [trainee]);
    expect([await listed(supervisor, id), await lacking(the.clinician)]).toEqual([[], []]);
    await owner("delete from staff_role where staff_id = $1 and role = 'clinician'", [trainee]);
    expect(await listed(supervisor, id)).toHaveLength(1);
  });

  it("is signed by the supervisor alone, once, in their own name, under its own note; and it stands", async () => {
    const { id } = await adds();
    const everybodyElse = [the.clinician, the.facilitator, the.stranger, the.administrator, the.recordsOfficer, former];
    for (const other of [...everybodyElse, the.inactive, trainee]) {
      expect([other, await listed(other, id)]).toEqual([other, []]);
      expect([other, await signs(other, id)]).toEqual([other, "refused"]);
    }
    expect(await signs(supervisor, id, { by: former })).toBe("refused");
    expect(await signs(supervisor, id, { noteId: the.individualNote })).toBe("refused");
    expect(await signs(supervisor, id)).toBe("done");
    expect(await signs(supervisor, id)).not.toBe("done");
    for (const statement of ["update addition_co_signature set content = content", "delete from addition_co_signature"])
      expect(await outcomeOf(as(supervisor, statement))).toBe("refused");
  });

  it("has its signature read by whoever reads the note, and by nobody else", async () => {
    const { id } = await adds();
    await signs(supervisor, id);
    const seen = (staffId: string) => as(staffId, "select from addition_co_signature where addition_id = $1", [id]);
    for (const one of [supervisor, the.clinician]) expect(await seen(one)).toHaveLength(1);
    for (const other of [the.stranger, former, the.administrator, the.recordsOfficer])
      expect(await seen(other)).toEqual([]);
  });

  it("is another trainee's to have signed by the supervisor of either, where they may read the note", async () => {
    const [second, elsewhere] = [
      (await aStaff(test.asOwner, { roles: ["supervisor"] })).id,
      (await aStaff(test.asOwner, { roles: ["supervisor"] })).id,
    ];
    const other = (await aStaff(test.asOwner, { roles: ["trainee"], supervisor_id: second })).id;
    const { id } = await adds({ by: other });
    expect(await listed(supervisor, id)).toHaveLength(1);
    expect(await signs(elsewhere, id)).toBe("refused");
    expect(await signs(second, id)).toBe("refused");
    expect(await signs(supervisor, id)).toBe("done");
  });
});
