import { readMe } from "@goldthread/api/nouns/me.ts";
import { readNote } from "@goldthread/api/nouns/note.ts";
import {
  addPasskey,
  askToAddPasskey,
  askToSign,
  askToSignIn,
  changePasskey,
  listPasskeys,
  removePasskey,
  signInByPasskey,
} from "@goldthread/api/nouns/passkey.ts";
import { sign } from "@goldthread/api/nouns/session.ts";
import { verifyExportedNote } from "@goldthread/ledger";
import { verifyRecord } from "@goldthread/store/verify.ts";
import { describe, expect, it } from "vitest";
import { ledgerSigner } from "../../ledger-signer.ts";
import { anAuthenticator } from "../../passkeys/testing/an-authenticator.ts";
import { challengeOf, withPasskey } from "../../passkeys/testing/with-passkey.ts";
import { aGroupSession, anIndividualSession, openPages } from "../../signing/testing/a-session.ts";
import { somebody, testPassphrase } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer({ publicUrl: "http://localhost:4600" });
const owner = () => server.test.asOwner;

async function aNoteToSign() {
  const made = await anIndividualSession(server);
  const { page } = await openPages(server, made.author, made.session.id);
  await page.type({ words: "Slept, and spoke of it." }).save();
  return { ...made, parts: [page.shown()] };
}

describe("a passkey", () => {
  it("is added after a fresh proof, named, listed and removed, each by its owner alone", async () => {
    const person = await somebody(server);
    const { id } = await withPasskey(person);
    const { isAvailable, rpId, passkeys } = await person.browser.ask(listPasskeys, {});
    expect({ isAvailable, rpId, passkeys }).toMatchObject({
      isAvailable: true,
      rpId: "localhost",
      passkeys: [{ id, name: "Test key", isOfHere: true, usedAt: null, version: 1 }],
    });
    const stranger = await somebody(server);
    expect((await stranger.browser.ask(listPasskeys, {})).passkeys).toEqual([]);
    const change = { passkeyId: id, name: "Desk", version: 1 };
    expect(await stranger.browser.refused(changePasskey, change)).toMatchObject({ code: "not_found" });
    expect(await stranger.browser.refused(removePasskey, { passkeyId: id })).toMatchObject({ code: "not_found" });
    expect(await person.browser.ask(changePasskey, change)).toEqual({ version: 2 });
    expect(await person.browser.refused(changePasskey, change)).toMatchObject({ code: "changed_meanwhile" });
    await person.browser.ask(removePasskey, { passkeyId: id });
    expect((await person.browser.ask(listPasskeys, {})).passkeys).toEqual([]);
    expect(await owner().sql("select act from audit_event where subject = $1 order by seq", [id])).toEqual([
      { act: "passkey added" },
      { act: "passkey removed" },
    ]);
  });

  it("is not added by whoever sits down at an open page, nor from another address, nor unverified, nor twice", async () => {
    const person = await somebody(server);
    const ask = async () => challengeOf((await person.browser.ask(askToAddPasskey, {})).options);
    const key = anAuthenticator();
    const name = "Test key";
    for (const lie of [{ origin: "http://localhost:9999" }, { rpId: "example.org" }, { flags: 0x01 }])
      expect(
        await person.browser.refused(addPasskey, { name, made: key.make({ challenge: await ask(), ...lie }) }),
      ).toMatchObject({ code: "passkey_refused" });
    const made = key.make({ challenge: await ask() });
    await person.browser.ask(addPasskey, { name, made });
    expect(await person.browser.refused(addPasskey, { name, made })).toMatchObject({ code: "passkey_over" });
    expect(
      await person.browser.refused(addPasskey, { name, made: key.make({ challenge: await ask() }) }),
    ).toMatchObject({ code: "passkey_added_already" });
    await owner().sql(`update auth_session set "provenAt" = now() - interval '11 minutes'`);
    expect(await person.browser.refused(askToAddPasskey, {})).toMatchObject({ code: "proof_needed" });
    await person.browser.ask(askToAddPasskey, { passphrase: testPassphrase });
  });

  it("signs in, once for each challenge; a copy whose count went back does not", async () => {
    const person = await somebody(server);
    const key = await withPasskey(person);
    const browser = server.browser();
    const ask = async () => challengeOf((await browser.ask(askToSignIn, {})).options);
    const answer = key.answer({ challenge: await ask() });
    expect((await browser.ask(signInByPasskey, { answer })).staff.id).toBe(person.id);
    expect((await browser.ask(readMe, {})).staff.id).toBe(person.id);
    expect(await browser.refused(signInByPasskey, { answer })).toMatchObject({ code: "passkey_over" });
    await owner().sql("update passkey set sign_count = 100 where id = $1", [key.id]);
    const copied = key.answer({ challenge: await ask() });
    expect(await browser.refused(signInByPasskey, { answer: copied })).toMatchObject({ code: "passkey_refused" });
    const stranger = anAuthenticator().answer({ challenge: await ask() });
    expect(await browser.refused(signInByPasskey, { answer: stranger })).toMatchObject({ code: "passkey_refused" });
  });
});

describe("a signature by passkey", () => {
  it("is over the very note, kept with the key, and stands when the passkey is removed", async () => {
    const { author, session, parts } = await aNoteToSign();
    const key = await withPasskey(author);
    // However long ago the passphrase was given.
    await owner().sql(`update auth_session set "provenAt" = now() - interval '11 minutes'`);
    const { nonce, digests, options } = await author.browser.ask(askToSign, { sessionId: session.id, parts });
    const passkey = { nonce, answer: key.answer({ challenge: challengeOf(options) }) };
    const { notes } = await author.browser.ask(sign, { sessionId: session.id, parts, passkey });
    expect(notes.map(({ digest }) => digest)).toEqual(digests);
    const noteId = notes[0]?.noteId ?? "";
    await author.browser.ask(removePasskey, { passkeyId: key.id });
    expect((await author.browser.ask(readNote, { noteId })).signatures).toMatchObject([{ method: "passkey" }]);
    const { text } = await author.browser.send({ method: "GET", url: `/api/notes/${noteId}/json` });
    const verdict = await verifyExportedNote(Buffer.from(text));
    expect(verdict).toMatchObject({ ok: true, findings: [] });
    expect(verdict.proven.join("\n")).toContain("by passkey");
    const other = text.replace(
      /(\\"signature\\":\\")(.)/,
      (_, head: string, one: string) => head + (one === "A" ? "B" : "A"),
    );
    expect(other).not.toBe(text);
    expect((await verifyExportedNote(Buffer.from(other))).findings).toMatchObject([{ at: "signatures[0].passkey" }]);
    const { vkey } = await ledgerSigner(server.secrets);
    expect(await verifyRecord(server.test.db, { vkey })).toMatchObject({ ok: true, problem: null });
  });

  it("covers a whole group session in one act", async () => {
    const { author, session } = await aGroupSession(server, { members: 3 });
    const pages = await openPages(server, author, session.id);
    await pages.page.type({ element: "topic", words: "Urge surfing" }).save();
    for (const { page } of pages.members) await page.type({ element: "narrative", words: "Took part." }).save();
    const parts = [pages.page.shown(), ...pages.members.map(({ page }) => page.shown())];
    const key = await withPasskey(author);
    const { nonce, digests, options } = await author.browser.ask(askToSign, { sessionId: session.id, parts });
    expect(digests).toHaveLength(3);
    const passkey = { nonce, answer: key.answer({ challenge: challengeOf(options) }) };
    const { notes } = await author.browser.ask(sign, { sessionId: session.id, parts, passkey });
    expect(notes.map(({ digest }) => digest)).toEqual(digests);
    const { vkey } = await ledgerSigner(server.secrets);
    expect(await verifyRecord(server.test.db, { vkey })).toMatchObject({ ok: true });
  });

  it("signs nothing by being asked for", async () => {
    const { author, session, parts } = await aNoteToSign();
    await withPasskey(author);
    await author.browser.ask(askToSign, { sessionId: session.id, parts });
    expect(await owner().sql("select from note where session_id = $1", [session.id])).toEqual([]);
    expect(await owner().sql("select status from session where id = $1", [session.id])).toEqual([
      { status: "scheduled" },
    ]);
  });

  it("is refused to a copy of the authenticator, whose count went back, and the count stays", async () => {
    const { author, session, parts } = await aNoteToSign();
    const key = await withPasskey(author);
    await owner().sql("update passkey set sign_count = 100 where id = $1", [key.id]);
    const { nonce, options } = await author.browser.ask(askToSign, { sessionId: session.id, parts });
    const passkey = { nonce, answer: key.answer({ challenge: challengeOf(options) }) };
    expect(await author.browser.refused(sign, { sessionId: session.id, parts, passkey })).toMatchObject({
      code: "passkey_refused",
    });
    const [kept] = await owner().sql<{ count: string }>("select sign_count::text as count from passkey where id = $1", [
      key.id,
    ]);
    expect(kept).toEqual({ count: "100" });
  });

  it("is refused over another note, by somebody else, unverified, from another address, twice, and too late", async () => {
    const { author, session, parts } = await aNoteToSign();
    const key = await withPasskey(author);
    const sessionId = session.id;
    const ask = async () => {
      const { nonce, options } = await author.browser.ask(askToSign, { sessionId, parts });
      return { nonce, challenge: challengeOf(options) };
    };
    const attempt = async (passkey: unknown) =>
      (await author.browser.refused(sign, { sessionId, parts, passkey })).code;
    const [one, two] = [await ask(), await ask()];
    expect(await attempt({ nonce: one.nonce, answer: key.answer({ challenge: two.challenge }) })).toBe(
      "passkey_refused",
    );
    const thief = await withPasskey(await somebody(server));
    expect(await attempt({ nonce: two.nonce, answer: thief.answer({ challenge: two.challenge }) })).toBe(
      "passkey_refused",
    );
    for (const lie of [{ flags: 0x01 }, { origin: "http://localhost:1" }, { rpId: "example.org" }]) {
      const { nonce, challenge } = await ask();
      expect(await attempt({ nonce, answer: key.answer({ challenge, ...lie }) })).toBe("passkey_refused");
      expect(await attempt({ nonce, answer: key.answer({ challenge }) })).toBe("passkey_over");
    }
    const late = await ask();
    server.moveClock(5);
    expect(await attempt({ nonce: late.nonce, answer: key.answer({ challenge: late.challenge }) })).toBe(
      "passkey_over",
    );
    const moved = await ask();
    await owner().sql("update session set place = 'Elsewhere' where id = $1", [sessionId]);
    expect(await attempt({ nonce: moved.nonce, answer: key.answer({ challenge: moved.challenge }) })).toBe(
      "changed_meanwhile",
    );
    expect(await owner().sql("select from note where session_id = $1", [sessionId])).toEqual([]);
    const last = await ask();
    const passkey = { nonce: last.nonce, answer: key.answer({ challenge: last.challenge }) };
    expect((await author.browser.ask(sign, { sessionId, parts, passkey })).notes).toHaveLength(1);
  });
});
