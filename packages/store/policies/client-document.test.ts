import { randomUUID } from "node:crypto";
import { sha256, toHex } from "@goldthread/ledger";
import { beforeAll, describe, expect, it } from "vitest";
import { asClient } from "../as-client.ts";
import { asActor } from "../as-actor.ts";
import { asWeigher } from "../as-weigher.ts";
import { aCareTeamPlace, aStaff, insertRow, withTestDatabase } from "../testing/index.ts";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";
import { anAct, anEntry } from "../testing/signed-records.ts";

const test = withTestDatabase();
const { as } = ask(test);
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
  const given = { table: "client_access", by: the.clinician, clientId, what: "given", holder: "client" } as const;
  return { clientId, accessId: (await anAct(test.asOwner, given)).id };
}

const text = "I have read this and agree to be treated.";
const textDigest = toHex(sha256(text));
type Facts = Record<string, string | null>;
const insert = "insert into client_document (id, content, acted_at, entry_id) values ($1, $2, now(), $3)";

async function row(facts: Facts): Promise<{ id: string; params: readonly unknown[] }> {
  const id = randomUUID();
  const entry = await anEntry(test.asOwner, { kind: "client-document" });
  return {
    id,
    params: [id, JSON.stringify({ clientId: the.ada, textDigest, contactId: null, ...facts, id }), entry.id],
  };
}

/** What a route of the staff does. Answers the act's id. */
async function act(by: string, facts: Facts): Promise<string> {
  const { id, params } = await row({ by, ...facts });
  await as(by, insert, params);
  return id;
}

/** What a route of the client's view does. */
async function actAsClient(holder: Holder, facts: Facts): Promise<string> {
  const { id, params } = await row({ by: holder.clientId, clientId: holder.clientId, ...facts });
  await asClient(test.db, holder, (tx) => tx.sql(insert, params));
  return id;
}

const asked = (rest: Facts = {}): Facts => ({ what: "asked", title: "Consent to treatment", text, ...rest });
const signed = (documentId: string): Facts => ({ what: "signed", documentId, how: "view" });
const reads = async (holder: Holder, id: string) =>
  (await asClient(test.db, holder, (tx) => tx.sql("select 1 from client_document where id = $1", [id]))).length;

describe("documents to sign", () => {
  it("are asked by whoever treats the client, and by nobody else", async () => {
    for (const who of [the.left, the.stranger, the.facilitator, the.administrator, the.recordsOfficer, the.inactive])
      expect([who, await outcomeOf(act(who, asked()))]).toEqual([who, "refused"]);
    for (const role of ["biller", "front-desk"] as const) {
      const { id } = await aStaff(test.asOwner, { roles: [role] });
      await aCareTeamPlace(test.asOwner, { client_id: the.ada, staff_id: id });
      expect([role, await outcomeOf(act(id, asked()))]).toEqual([role, "refused"]);
    }
    expect(await outcomeOf(act(the.clinician, asked()))).toBe("done");
  });

  it("are read by the care team and the client, and by nobody else", async () => {
    const id = await act(the.clinician, asked());
    const sees = async (who: string) => (await as(who, "select 1 from client_document where id = $1", [id])).length;
    expect(await sees(the.clinician)).toBe(1);
    for (const who of [the.left, the.stranger, the.neighbour, the.facilitator, the.administrator, the.recordsOfficer])
      expect([who, await sees(who)]).toEqual([who, 0]);
    const biller = await aStaff(test.asOwner, { roles: ["biller"] });
    await aCareTeamPlace(test.asOwner, { client_id: the.ada, staff_id: biller.id });
    expect(await sees(biller.id)).toBe(0);
    expect([await reads(ada, id), await reads(olga, id)]).toEqual([1, 0]);
  });

  it("keep the words that were asked: their digest is true, and a signature names the same", async () => {
    expect(await outcomeOf(act(the.clinician, asked({ text: `${text} And more.` })))).not.toBe("done");
    const documentId = await act(the.clinician, asked());
    const another = { ...signed(documentId), textDigest: toHex(sha256("Another text")) };
    expect(await outcomeOf(actAsClient(ada, another))).not.toBe("done");
    expect(await outcomeOf(actAsClient(ada, signed(documentId)))).toBe("done");
  });

  it("are signed by the client themself in their own view: once, and never another's", async () => {
    const documentId = await act(the.clinician, asked());
    expect(await outcomeOf(actAsClient(olga, signed(documentId)))).not.toBe("done");
    expect(await outcomeOf(actAsClient(olga, { ...signed(documentId), clientId: the.ada, by: the.ada }))).toBe(
      "refused",
    );
    // In the name of somebody who works here, or as if it had been on paper: no.
    expect(await outcomeOf(actAsClient(ada, { ...signed(documentId), by: the.clinician }))).toBe("refused");
    expect(await outcomeOf(actAsClient(ada, { ...signed(documentId), how: "paper" }))).not.toBe("done");
    for (const what of ["asked", "withdrawn"])
      expect([what, await outcomeOf(actAsClient(ada, { ...asked(), documentId, what }))]).not.toEqual([what, "done"]);
    expect(await outcomeOf(actAsClient(ada, { what: "taken-back", documentId }))).toBe("refused");
    expect(await outcomeOf(actAsClient(ada, signed(documentId)))).toBe("done");
    expect(await outcomeOf(actAsClient(ada, signed(documentId)))).not.toBe("done");
    expect(await outcomeOf(actAsClient(ada, { what: "declined", documentId }))).not.toBe("done");
    expect(await outcomeOf(act(the.clinician, { what: "withdrawn", documentId }))).toBe("refused");
    expect(await outcomeOf(actAsClient(ada, { what: "taken-back", documentId }))).toBe("done");
    expect(await outcomeOf(actAsClient(ada, { what: "taken-back", documentId }))).not.toBe("done");
  });

  it("are put down by a colleague where they were signed on paper or on the screen, and never as the client", async () => {
    const documentId = await act(the.clinician, asked());
    expect(await outcomeOf(act(the.clinician, signed(documentId)))).not.toBe("done");
    const forged = await row({ ...signed(documentId), by: the.ada });
    expect(await outcomeOf(as(the.clinician, insert, forged.params))).toBe("refused");
    const onPaper = { what: "signed", documentId, how: "paper" };
    for (const who of [the.stranger, the.left, the.recordsOfficer, the.administrator])
      expect([who, await outcomeOf(act(who, onPaper))]).toEqual([who, "refused"]);
    expect(await outcomeOf(act(the.clinician, { ...onPaper, clientId: the.olga }))).not.toBe("done");
    expect(await outcomeOf(act(the.clinician, onPaper))).toBe("done");
    expect(await outcomeOf(act(the.clinician, { what: "taken-back", documentId }))).toBe("done");
  });

  it("asked of another adult are no matter of the client's view", async () => {
    const contactId = randomUUID();
    const person = {
      id: contactId,
      client_id: the.ada,
      name: "Alan Made-up",
      relation: "partner",
      added_by: the.clinician,
    };
    await insertRow(test.asOwner, "client_contact", person);
    expect(await outcomeOf(act(the.clinician, asked({ contactId, clientId: the.olga })))).not.toBe("done");
    const documentId = await act(the.clinician, asked({ contactId }));
    expect(await reads(ada, documentId)).toBe(0);
    expect(await outcomeOf(actAsClient(ada, { ...signed(documentId), contactId }))).not.toBe("done");
    expect(await outcomeOf(actAsClient(ada, signed(documentId)))).not.toBe("done");
    expect(await outcomeOf(act(the.clinician, { what: "signed", documentId, how: "screen", contactId }))).toBe("done");
  });

  it("in the words of a group's agreement count as its acceptance, for whoever leads the group", async () => {
    const agreement = { id: randomUUID(), group_id: the.group, version: 1, text: "What is said here stays here." };
    await insertRow(test.asOwner, "group_agreement", { ...agreement, created_by: the.facilitator });
    const accepted = async (who: string) => {
      const [row] = await as<{ yes: boolean }>(who, "select has_signed_agreement(array[$1]::uuid[], $2) as yes", [
        the.ada,
        agreement.id,
      ]);
      return row?.yes;
    };
    const documentId = await act(the.clinician, asked({ agreementId: agreement.id }));
    expect(await accepted(the.facilitator)).toBe(false);
    await actAsClient(ada, signed(documentId));
    expect([await accepted(the.facilitator), await accepted(the.stranger)]).toEqual([true, false]);
    await actAsClient(ada, { what: "taken-back", documentId });
    expect(await accepted(the.facilitator)).toBe(false);
  });

  it("are weighed with the rest of the record, and with no other's", async () => {
    const documentId = await act(the.clinician, asked());
    const weighed = (clientId: string) =>
      asActor(test.db, { staffId: the.clinician }, (tx) =>
        asWeigher(tx, { clientId, reasonId: null }, () =>
          tx.sql("select 1 from client_document where id = $1", [documentId]),
        ),
      );
    expect([(await weighed(the.ada)).length, (await weighed(the.olga)).length]).toEqual([1, 0]);
  });
});

describe("a statement of disagreement", () => {
  const addition = async (holder: Holder, facts: Facts) => {
    const id = randomUUID();
    const entry = await anEntry(test.asOwner, { kind: "amendment" });
    const said = { noteId: the.individualNote, clientId: holder.clientId, by: holder.clientId, actId: randomUUID() };
    await asClient(test.db, holder, (tx) =>
      tx.sql("insert into note_addition (id, content, added_at, entry_id) values ($1, $2, now(), $3)", [
        id,
        JSON.stringify({ ...said, ...facts, id }),
        entry.id,
      ]),
    );
    return id;
  };
  const decided = (requestId: string, decision: string) =>
    anAct(test.asOwner, {
      table: "note_addition",
      by: the.clinician,
      kind: "amendment-decision",
      noteId: the.individualNote,
      clientId: the.ada,
      actId: randomUUID(),
      requestId,
      decision,
    });

  it("is the client's to write once their request was denied, and once", async () => {
    const requestId = await addition(ada, { kind: "amendment-request" });
    const disagrees = { kind: "disagreement", requestId, text: "I was on time." };
    expect(await outcomeOf(addition(ada, disagrees))).toBe("refused");
    await decided(requestId, "denied");
    expect(await outcomeOf(addition(olga, disagrees))).toBe("refused");
    expect(await outcomeOf(addition(ada, { ...disagrees, by: the.clinician }))).toBe("refused");
    expect(await outcomeOf(addition(ada, disagrees))).toBe("done");
    expect(await outcomeOf(addition(ada, disagrees))).toBe("refused");
  });

  it("answers no request that was accepted", async () => {
    const requestId = await addition(ada, { kind: "amendment-request" });
    await decided(requestId, "accepted");
    expect(await outcomeOf(addition(ada, { kind: "disagreement", requestId, text: "Still." }))).toBe("refused");
  });
});
