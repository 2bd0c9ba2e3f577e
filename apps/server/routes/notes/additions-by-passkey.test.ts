import type { Endpoint } from "@goldthread/api/endpoint.ts";
import { coSign } from "@goldthread/api/nouns/co-signing.ts";
import { addAddendum, attestNote, readNote, requestAmendment, retractNote } from "@goldthread/api/nouns/note.ts";
import { removePasskey } from "@goldthread/api/nouns/passkey.ts";
import { sign } from "@goldthread/api/nouns/session.ts";
import { verifyExportedNote } from "@goldthread/ledger";
import { verifyRecord } from "@goldthread/store/verify.ts";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { ledgerSigner } from "../../ledger-signer.ts";
import { withPasskey } from "../../passkeys/testing/with-passkey.ts";
import { aGroupSession, anIndividualSession, openPages } from "../../signing/testing/a-session.ts";
import { somebody, type Somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer({ publicUrl: "http://localhost:4600" });
const owner = () => server.test.asOwner;
type Key = Awaited<ReturnType<typeof withPasskey>>;

async function aSignedNote() {
  const made = await anIndividualSession(server);
  const { page } = await openPages(server, made.author, made.session.id);
  await page.type({ words: "Slept, and spoke of it." }).save();
  const { notes } = await made.author.browser.ask(sign, { sessionId: made.session.id, parts: [page.shown()] });
  return { ...made, noteId: notes[0]?.noteId ?? "", digest: notes[0]?.digest ?? "" };
}

async function asked({ browser }: Somebody, endpoint: Endpoint, input: object) {
  const { code, status, passkey } = await browser.refused(endpoint, { ...input, passkey: "ask" });
  expect({ code, status }).toEqual({ code: "passkey_asked", status: 428 });
  if (passkey === undefined) throw new Error("nothing was asked");
  return passkey;
}

/** Asks, answers with the key, and sends the act again with the answer. */
async function byPasskey<Input extends z.ZodType, Output extends z.ZodType>(
  { person, key }: { person: Somebody; key: Key },
  endpoint: Endpoint<Input, Output>,
  input: object,
): Promise<z.output<Output>> {
  const { nonce, options } = await asked(person, endpoint, input);
  const passkey = { nonce, answer: key.answer({ challenge: options.challenge }) };
  const given = endpoint.input.parse({ ...input, passkey });
  return await person.browser.ask(endpoint, given as z.input<Input>);
}

async function proofOf({ browser }: Somebody, noteId: string): Promise<string> {
  return (await browser.send({ method: "GET", url: `/api/notes/${noteId}/json` })).text;
}

async function expectWhole(): Promise<void> {
  const { vkey } = await ledgerSigner(server.secrets);
  expect(await verifyRecord(server.test.db, { vkey })).toMatchObject({ ok: true, problem: null });
}

/** Behind every constraint's back. */
async function tamper(statement: string): Promise<void> {
  const client = await owner().connect();
  try {
    await client.query(`begin; set local session_replication_role = replica; ${statement}; commit`);
  } finally {
    await client.query("rollback");
    client.release();
  }
}

describe("an addition by passkey", () => {
  it("is over its very words, kept with the key, checked in the file and in the record, and outlives the passkey", async () => {
    const { author: person, noteId } = await aSignedNote();
    const key = await withPasskey(person);
    // However long ago the passphrase was given.
    await owner().sql(`update auth_session set "provenAt" = now() - interval '11 minutes'`);
    const { kind } = await byPasskey({ person, key }, addAddendum, { noteId, text: "She called back." });
    expect(kind).toBe("addendum");
    await person.browser.ask(removePasskey, { passkeyId: key.id });
    const { after } = await person.browser.ask(readNote, { noteId });
    expect(after.map(({ content }) => JSON.parse(content))).toMatchObject([
      { kind: "addendum", method: "passkey", text: "She called back." },
    ]);
    const text = await proofOf(person, noteId);
    const verdict = await verifyExportedNote(Buffer.from(text));
    expect(verdict).toMatchObject({ ok: true, findings: [] });
    expect(verdict.proven.join("\n")).toMatch(/Added after: addendum .* by passkey, place/);
    await expectWhole();
  });

  it("is found out in the file where its words, its key's answer or its signature were changed or left out", async () => {
    const { author: person, noteId } = await aSignedNote();
    await byPasskey({ person, key: await withPasskey(person) }, addAddendum, { noteId, text: "She called back." });
    const file = JSON.parse(await proofOf(person, noteId));
    const findings = async (change: (addition: typeof file) => void) => {
      const copy = structuredClone(file);
      change(copy.after[0]);
      const verdict = await verifyExportedNote(Buffer.from(JSON.stringify(copy, null, 2)));
      return verdict.findings.map(({ at }) => at);
    };
    expect(await findings(() => {})).toEqual([]);
    expect(await findings((one) => (one.signature = null))).toContain("after[0].signature");
    expect(
      await findings((one) => (one.signature.passkey = one.signature.passkey.replace("ES256", "RS256"))),
    ).toContain("after[0].signature.passkey");
    expect(await findings((one) => (one.content = one.content.replace("called", "talked")))).toContain(
      "after[0].content",
    );
    expect(await findings((one) => (one.signature.facts.signerId = noteId))).toContain("after[0].entry.leaf");
  });

  it("is named by verify where any part of its answer was changed, put aside or put in another's place", async () => {
    const { author: person, noteId } = await aSignedNote();
    const key = await withPasskey(person);
    const input = { noteId, text: "She called back." };
    const [one, other] = [
      await byPasskey({ person, key }, addAddendum, input),
      await byPasskey({ person, key }, addAddendum, input),
    ].map(({ additions }) => additions[0] ?? "");
    const { vkey } = await ledgerSigner(server.secrets);
    const found = async (change: string) => {
      const [kept] = await owner().sql("select content, passkey from note_addition where id = $1", [one]);
      await tamper(`update note_addition set ${change} where id = '${one}'`);
      const { problem } = await verifyRecord(server.test.db, { vkey });
      await tamper(
        `update note_addition set passkey = (select x ->> 'passkey' from (select $json$${JSON.stringify(kept)}$json$::json as x) j),
         content = (select x ->> 'content' from (select $json$${JSON.stringify(kept)}$json$::json as x) j) where id = '${one}'`,
      );
      return problem === null ? null : `${problem.table}.${problem.column} ${problem.id === one}`;
    };
    const [sized] = await owner().sql<{ length: number }>(
      "select length(passkey)::integer as length from note_addition where id = $1",
      [one],
    );
    const digit = (at: number) =>
      `passkey = overlay(passkey placing case substr(passkey, ${at}, 1) when 'A' then 'B' else 'A' end from ${at} for 1)`;
    const length = sized?.length ?? 0;
    expect(length).toBeGreaterThan(100);
    for (let at = 5; at < length; at += Math.ceil(length / 12))
      expect([at, await found(digit(at))]).toEqual([at, "note_addition.passkey true"]);
    expect(await found("passkey = null")).toBe("note_addition.passkey true");
    expect(await found(`passkey = (select passkey from note_addition where id = '${other}')`)).toBe(
      "note_addition.content true",
    );
    expect(await found("content = replace(content, 'called', 'talked')")).toBe("note_addition.content true");
    await expectWhole();
  });

  it("does nothing by being asked for, and its answer fits no other words, no other act, no second time", async () => {
    const { author: person, noteId } = await aSignedNote();
    const key = await withPasskey(person);
    const input = { noteId, text: "She called back." };
    const { nonce, options } = await asked(person, addAddendum, input);
    expect((await person.browser.ask(readNote, { noteId })).after).toEqual([]);
    const passkey = { nonce, answer: key.answer({ challenge: options.challenge }) };
    const other = { noteId, text: "She never called back.", passkey };
    expect(await person.browser.refused(addAddendum, other)).toMatchObject({ code: "changed_meanwhile" });
    expect(await person.browser.refused(addAddendum, { ...input, passkey })).toMatchObject({ code: "passkey_over" });
    const next = await asked(person, addAddendum, input);
    const forOther = { nonce: next.nonce, answer: key.answer({ challenge: next.options.challenge }) };
    expect(
      await person.browser.refused(retractNote, { noteId, because: "Wrong chart.", passkey: forOther }),
    ).toMatchObject({ code: "passkey_over" });
    expect((await person.browser.ask(readNote, { noteId })).after).toEqual([]);
  });

  it("is asked of nobody without a passkey, and of nobody who may not add", async () => {
    const { author, noteId } = await aSignedNote();
    const ask = { noteId, text: "More.", passkey: "ask" };
    expect(await author.browser.refused(addAddendum, ask)).toMatchObject({ code: "passkey_refused" });
    const stranger = await somebody(server);
    await withPasskey(stranger);
    expect(await stranger.browser.refused(addAddendum, ask)).toMatchObject({ code: "not_found" });
  });

  it("takes in retractions, and requests to amend, which their keepers sign without a clinical role", async () => {
    const { author: person, noteId } = await aSignedNote();
    const keeper = await somebody(server, { roles: ["records-officer"] });
    const askedOn = "2026-01-05";
    await byPasskey({ person: keeper, key: await withPasskey(keeper) }, requestAmendment, {
      noteId,
      askedBy: "The client",
      askedOn,
      text: "It was my aunt.",
    });
    await byPasskey({ person, key: await withPasskey(person) }, retractNote, { noteId, because: "Wrong chart." });
    const { after } = await person.browser.ask(readNote, { noteId });
    expect(after.map(({ content }) => JSON.parse(content).method)).toEqual(["passkey", "passkey"]);
    await expectWhole();
  });
});

describe("a signature beside the author's, by passkey", () => {
  it("co-signs a whole group session in one act over every note's digest", async () => {
    const { author, session } = await aGroupSession(server, { members: 3 });
    const supervisor = await somebody(server, { roles: ["supervisor"] });
    await owner().sql("update staff set supervisor_id = $2 where id = $1", [author.id, supervisor.id]);
    await owner().sql("update staff_role set role = 'trainee' where staff_id = $1", [author.id]);
    const pages = await openPages(server, author, session.id);
    await pages.page.type({ element: "topic", words: "Urge surfing" }).save();
    for (const { page } of pages.members) await page.type({ element: "narrative", words: "Took part." }).save();
    const parts = [pages.page.shown(), ...pages.members.map(({ page }) => page.shown())];
    const { notes } = await author.browser.ask(sign, { sessionId: session.id, parts });
    const key = await withPasskey(supervisor);
    const input = { notes: notes.map(({ noteId, digest }) => ({ noteId, digest })) };
    expect((await byPasskey({ person: supervisor, key }, coSign, input)).signatures).toHaveLength(3);
    const [first] = notes;
    const text = await proofOf(supervisor, first?.noteId ?? "");
    expect(await verifyExportedNote(Buffer.from(text))).toMatchObject({ ok: true });
    expect(JSON.parse(text).signatures.map(({ facts }: { facts: object }) => facts)).toMatchObject([
      { meaning: "author", method: "passphrase" },
      { meaning: "co-signature", method: "passkey" },
    ]);
    await expectWhole();
  });

  it("attests in one act over the words and the note, once signing is over", async () => {
    const made = await aGroupSession(server, { members: 1, facilitators: 2, startsIn: -60 * 60 });
    const pages = await openPages(server, made.author, made.session.id);
    await pages.page.type({ element: "topic", words: "Urge surfing" }).save();
    for (const { page } of pages.members) await page.type({ element: "narrative", words: "Took part." }).save();
    const parts = [pages.page.shown(), ...pages.members.map(({ page }) => page.shown())];
    const { notes } = await made.author.browser.ask(sign, { sessionId: made.session.id, parts });
    const { noteId = "", digest = "" } = notes[0] ?? {};
    const person = made.leaders[1] ?? made.author;
    const key = await withPasskey(person);
    const input = { noteId, digest, text: "I led it as well." };
    expect((await asked(person, attestNote, input)).digests).toHaveLength(2);
    expect((await byPasskey({ person, key }, attestNote, input)).meaning).toBe("attestation");
    const { signatures, after } = await person.browser.ask(readNote, { noteId });
    expect(signatures.map(({ meaning, method }) => [meaning, method])).toEqual([
      ["author", "passphrase"],
      ["attestation", "passkey"],
    ]);
    expect(after).toHaveLength(1);
    expect(await verifyExportedNote(Buffer.from(await proofOf(person, noteId)))).toMatchObject({ ok: true });
    await expectWhole();
  });
});
