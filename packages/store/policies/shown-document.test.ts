import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { asClient } from "../as-client.ts";
import { aClient, aStaff, insertRow, withTestDatabase } from "../testing/index.ts";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";
import { anAct } from "../testing/signed-records.ts";

const test = withTestDatabase();
const { as, owner } = ask(test);
let the: PracticeAtWork;
let ada: Holder;
let bo: Holder;
let scan: string;

type Holder = { readonly clientId: string; readonly accessId: string };

async function access(clientId: string, facts: Record<string, string> = {}): Promise<Holder> {
  const given = { table: "client_access", by: the.clinician, clientId, what: "given", holder: "client" } as const;
  return { clientId, accessId: (await anAct(test.asOwner, { ...given, ...facts })).id };
}

async function aScan(client_id: string, more: Record<string, unknown> = {}): Promise<string> {
  const id = randomUUID();
  const hex = id.replaceAll("-", "").repeat(2);
  const file = { digest: Buffer.alloc(32, hex), key: Buffer.alloc(32, hex), stored_as: hex, size_bytes: 10 };
  const about = { title: "Letter", media_type: "application/pdf", scanned: false, uploaded_by: the.clinician };
  await insertRow(test.asOwner, "document", { id, client_id, ...file, ...about, ...more });
  return id;
}

const asHolder = (holder: Holder, text: string) => asClient(test.db, holder, (tx) => tx.sql<{ id: string }>(text));
const scansOf = async (holder: Holder) => (await asHolder(holder, "select id from document")).map(({ id }) => id);
const waitingOf = async (holder: Holder) =>
  (await asHolder(holder, "select id from my_unshown_scans()")).map(({ id }) => id);
/** An update that may not be done touches no row or is refused; either way nothing came of it. */
async function shows(by: string, id: string, says = by): Promise<"done" | "refused"> {
  const text = "update document set shown_at = clock(), shown_by = $2 where id = $1";
  const outcome = await outcomeOf(as(by, text, [id, says]));
  const shown = await owner("select 1 from document where id = $1 and shown_by = $2", [id, says]);
  return outcome === "done" && shown.length === 1 ? "done" : "refused";
}

beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
  ada = await access(the.ada);
  bo = await access(the.bo);
});
beforeEach(async () => {
  scan = await aScan(the.ada);
});

describe("a scan or letter in its client's own view", () => {
  it("is there once somebody of the care team has put it there, for its client alone", async () => {
    expect(await scansOf(ada)).not.toContain(scan);
    expect(await waitingOf(ada)).toContain(scan);
    expect(await shows(the.clinician, scan)).toBe("done");
    expect(await scansOf(ada)).toContain(scan);
    expect(await waitingOf(ada)).not.toContain(scan);
    expect(await scansOf(bo)).not.toContain(scan);
    expect(await waitingOf(bo)).toEqual([]);
  });

  it("is put there by nobody else, in no other name, and keeps who did it when its title changes", async () => {
    for (const by of [the.stranger, the.facilitator, the.administrator, the.recordsOfficer, the.left])
      expect([by, await shows(by, scan)]).not.toEqual([by, "done"]);
    expect(await shows(the.clinician, scan, the.neighbour)).toBe("refused");
    const trainee = (await aStaff(test.asOwner, { roles: ["trainee"] })).id;
    await insertRow(test.asOwner, "care_team", {
      client_id: the.ada,
      staff_id: trainee,
      capacity: "trainee",
      from_date: "2020-01-01",
    });
    expect(await shows(trainee, scan)).toBe("refused");
    await shows(the.clinician, scan);
    expect(await outcomeOf(as(trainee, "update document set title = 'Y' where id = $1", [scan]))).toBe("done");
    expect(await owner("select title, shown_by from document where id = $1", [scan])).toEqual([
      { title: "Y", shown_by: the.clinician },
    ]);
  });

  it("is not there, nor waiting, when it was withdrawn, came with a request or is another adult's paper", async () => {
    await shows(the.clinician, scan);
    const gone = { withdrawn_at: new Date(), withdrawn_by: the.clinician, withdrawn_reason: "Another chart's" };
    const withdrawn = await aScan(the.ada, { shown_at: new Date(), shown_by: the.clinician, ...gone });
    const request = { by: the.recordsOfficer, clientId: the.ada, what: "received", kind: "release" };
    const { id: request_id } = await anAct(test.asOwner, { table: "record_request", ...request });
    const subpoena = await aScan(the.ada, { request_id });
    expect(await scansOf(ada)).toContain(scan);
    for (const id of [withdrawn, subpoena]) {
      expect(await scansOf(ada)).not.toContain(id);
      expect(await waitingOf(ada)).not.toContain(id);
    }
    expect(await shows(the.clinician, subpoena)).not.toBe("done");
  });

  it("is taken out again while it is withheld for harm, and its client hears by whom", async () => {
    await shows(the.clinician, scan);
    const day = "2026-01-01";
    const facts = { what: "withheld", subject: "document", subjectId: scan, from: "client", ground: "danger-to-life" };
    const act = { by: the.clinician, clientId: the.ada, ...facts, day, lookAgainOn: "2099-01-01", credential: "" };
    const { id: withholdingId } = await anAct(test.asOwner, { table: "withholding", ...act });
    expect(await scansOf(ada)).not.toContain(scan);
    expect(await waitingOf(ada)).not.toContain(scan);
    expect(await asHolder(ada, `select subject from my_withheld() where subject_id = '${scan}'`)).toHaveLength(1);
    const ends = { what: "ended", withholdingId, by: the.clinician, clientId: the.ada };
    await anAct(test.asOwner, { table: "withholding", ...ends });
    expect(await scansOf(ada)).toContain(scan);
  });

  it("tells whoever acts for the client nothing of what nobody has looked at", async () => {
    const minor = (await aClient(test.asOwner)).id;
    const contact = { id: randomUUID(), client_id: minor, name: "Mo", relation: "mother", added_by: the.clinician };
    const right = { acts_as: "agent" as const, acts_from: "2020-01-01", paper_seen: "The court's order" };
    await insertRow(test.asOwner, "client_contact", { ...contact, ...right });
    const ground = "Has the court's order";
    const parent = await access(minor, { holder: "representative", contactId: contact.id, ground });
    const waiting = await aScan(minor);
    const shown = await aScan(minor, { shown_at: new Date(), shown_by: the.clinician });
    expect(await scansOf(parent)).toEqual([shown]);
    expect(await waitingOf(parent)).toEqual([]);
    expect(await waitingOf(await access(minor))).toEqual([waiting]);
  });
});

describe("what a client's view costs", () => {
  it("grows with their own record: no policy asks a function of each note, session, part or signature there is", async () => {
    const asked = await owner<{ tablename: string }>(
      `select tablename::text, qual from pg_policies where 'gt_client' = any (roles) and cmd = 'SELECT'
         and qual ~ 'is_(note|part|session)_for_client'`,
    );
    expect(asked).toEqual([]);
  });

  it("and what is narrowed to one note shows that one where it is theirs, and no other", async () => {
    const narrowed = async (holder: Holder, note: string) =>
      asClient(test.db, holder, async (tx) => {
        await tx.sql("select set_config('gt.one_note', $1, true)", [note]);
        return (await tx.sql<{ id: string }>("select id from note")).map(({ id }) => id);
      });
    expect(await narrowed(ada, the.individualNote)).toEqual([the.individualNote]);
    expect(await narrowed(ada, the.boGroupNote)).toEqual([]);
    expect(await narrowed(bo, the.boGroupNote)).toEqual([the.boGroupNote]);
  });

  it("and each list says what the question about one says", async () => {
    const differs = await asHolder(
      ada,
      `select s.id from session s where not is_session_for_client(s.id)
       union all select n.id from note n where not is_note_for_client(n.id) or is_withheld(n.id)`,
    );
    expect(differs).toEqual([]);
    const lists = "select cardinality(my_own_notes()) as notes, cardinality(my_own_sessions()) as sessions";
    expect(await asHolder(bo, lists)).toEqual([{ notes: 1, sessions: 1 }]);
  });
});
