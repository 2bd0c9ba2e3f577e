import {
  addSupervisionNote,
  listSupervision,
  putSupervisionGoal,
  signSupervisionNote,
} from "@goldthread/api/nouns/supervision.ts";
import { aCareTeamPlace, aClient } from "@goldthread/store/testing/index.ts";
import { verifyRecord } from "@goldthread/store/verify.ts";
import { describe, expect, it } from "vitest";
import { ledgerSigner } from "../../ledger-signer.ts";
import { withPasskey } from "../../passkeys/testing/with-passkey.ts";
import { somebody, type Somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer({ publicUrl: "http://localhost:4600" });
const owner = () => server.test.asOwner;
const today = new Date().toISOString().slice(0, 10);

/** A trainee with a supervisor, and one client of the trainee's whom the supervisor does not treat. */
async function two() {
  const supervisor = await somebody(server, { roles: ["supervisor"] });
  const trainee = await somebody(server, { roles: ["trainee"] });
  await owner().sql("update staff set supervisor_id = $2 where id = $1", [trainee.id, supervisor.id]);
  const client = await aClient(owner(), { name: "Quincy Alderbrook", record_number: `R-${trainee.id.slice(0, 6)}` });
  await aCareTeamPlace(owner(), { client_id: client.id, staff_id: trainee.id });
  const note = {
    supervisorId: supervisor.id,
    superviseeId: trainee.id,
    on: today,
    minutes: 60,
    kind: "individual" as const,
    place: "in-person" as const,
    topics: "Case A: how to end on time.",
  };
  return { supervisor, trainee, client, note };
}

function answerTo(
  { passkey }: Awaited<ReturnType<Somebody["browser"]["refused"]>>,
  key: Awaited<ReturnType<typeof withPasskey>>,
) {
  if (passkey === undefined) throw new Error("nothing was asked");
  return { nonce: passkey.nonce, answer: key.answer({ challenge: passkey.options.challenge }) };
}

describe("a supervision note", () => {
  it("is signed by both, counted once it is, and read by the two alone", async () => {
    const { supervisor, trainee, note } = await two();
    const { id } = await supervisor.browser.ask(addSupervisionNote, note);
    const before = await trainee.browser.ask(listSupervision, {});
    expect(before.totals).toMatchObject([{ individual: 0, group: 0, waiting: 60, goal: null }]);
    const [shown] = before.notes;
    expect(shown).toMatchObject({ id, isMineToSign: true, second: null, first: { name: supervisor.name } });
    const signed = { supervisionNoteId: id, digest: shown?.digest ?? "" };
    expect(await supervisor.browser.refused(signSupervisionNote, signed)).toMatchObject({ code: "signed_by_you" });
    expect(await trainee.browser.refused(signSupervisionNote, { ...signed, digest: "0".repeat(64) })).toMatchObject({
      code: "note_differs",
    });
    await trainee.browser.ask(signSupervisionNote, signed);
    await trainee.browser.ask(addSupervisionNote, { ...note, kind: "group", minutes: 90, present: "Two colleagues" });
    const goal = { superviseeId: trainee.id, totalHours: 100, individualHours: 50, version: 0 };
    await supervisor.browser.ask(putSupervisionGoal, goal);
    expect(await trainee.browser.refused(putSupervisionGoal, goal)).toMatchObject({ code: "changed_meanwhile" });
    for (const { browser } of [supervisor, trainee])
      expect((await browser.ask(listSupervision, {})).totals).toMatchObject([
        { individual: 60, group: 0, waiting: 90, missing: { total: 5940, individual: 2940 } },
      ]);
    for (const role of ["administrator", "records-officer", "supervisor", "clinician"] as const) {
      const other = await somebody(server, { roles: [role] });
      expect(await other.browser.ask(listSupervision, {})).toEqual({ notes: [], pairs: [], totals: [] });
      const nothing = { code: expect.stringMatching(/^(?:not_found|may_not_sign)$/) };
      expect(await other.browser.refused(signSupervisionNote, signed)).toMatchObject(nothing);
      expect(await other.browser.refused(addSupervisionNote, note)).toMatchObject(nothing);
    }
    const { vkey } = await ledgerSigner(server.secrets);
    await expect.poll(async () => (await verifyRecord(server.test.db, { vkey })).ok).toBe(true);
  });

  it("is signed by both by passkey, each over its very content; removed keys leave it proven", async () => {
    const { supervisor, trainee, note } = await two();
    const [first, second] = [await withPasskey(supervisor), await withPasskey(trainee)];
    const asked = await supervisor.browser.refused(addSupervisionNote, { ...note, passkey: "ask" });
    expect(asked.code).toBe("passkey_asked");
    expect((await trainee.browser.ask(listSupervision, {})).notes).toEqual([]);
    const passkey = answerTo(asked, first);
    const others = await supervisor.browser.refused(addSupervisionNote, { ...note, minutes: 90, passkey });
    expect(others).toMatchObject({ code: "changed_meanwhile" });
    const again = answerTo(await supervisor.browser.refused(addSupervisionNote, { ...note, passkey: "ask" }), first);
    const { id } = await supervisor.browser.ask(addSupervisionNote, { ...note, passkey: again });
    const [shown] = (await trainee.browser.ask(listSupervision, {})).notes;
    const signed = { supervisionNoteId: id, digest: shown?.digest ?? "" };
    const toSign = await trainee.browser.refused(signSupervisionNote, { ...signed, passkey: "ask" });
    await trainee.browser.ask(signSupervisionNote, { ...signed, passkey: answerTo(toSign, second) });
    expect((await supervisor.browser.ask(listSupervision, {})).notes).toMatchObject([
      { first: { method: "passkey" }, second: { name: trainee.name, method: "passkey" } },
    ]);
    await owner().sql("delete from passkey where id = any ($1)", [[first.id, second.id]]);
    const { vkey } = await ledgerSigner(server.secrets);
    expect(await verifyRecord(server.test.db, { vkey })).toMatchObject({ ok: true, problem: null });
    await owner().sql("update supervision_signature set passkey = null where note_id = $1", [id]);
    expect(await verifyRecord(server.test.db, { vkey })).toMatchObject({
      ok: false,
      problem: { table: "supervision_signature", column: "passkey" },
    });
  });

  it("pressed twice is written and signed once: its hours count once; one without words that show is none", async () => {
    const { supervisor, trainee, note } = await two();
    const twice = await Promise.all(
      [1, 2].map(() => supervisor.browser.ask(addSupervisionNote, note).then(() => "", String)),
    );
    expect(twice.filter((answer) => answer.includes("signed_by_you"))).toHaveLength(1);
    expect(await supervisor.browser.refused(addSupervisionNote, { ...note, topics: "\u200b" })).toMatchObject({
      fields: [{ field: "topics" }],
    });
    const { notes, totals } = await trainee.browser.ask(listSupervision, {});
    expect(totals).toMatchObject([{ waiting: 60 }]);
    const second = { supervisionNoteId: notes[0]?.id ?? "", digest: notes[0]?.digest ?? "" };
    const signed = await Promise.all(
      [1, 2].map(() => trainee.browser.ask(signSupervisionNote, second).then(() => "", String)),
    );
    expect(signed.filter((answer) => answer.includes("signed_by_you"))).toHaveLength(1);
    await supervisor.browser.ask(addSupervisionNote, { ...note, topics: "Case B: the same day." });
    expect((await trainee.browser.ask(listSupervision, {})).totals).toMatchObject([{ individual: 60, waiting: 60 }]);
  });

  it("names no client, also none whom only the supervised one treats, and says so without the name", async () => {
    const { supervisor, trainee, client, note } = await two();
    for (const { browser } of [supervisor, trainee]) {
      for (const topics of [
        "Talked about Quincy and the move.",
        `Case ${client.record_number}: the move.`,
        "Alderbrook’s mother rang.",
      ]) {
        const refusal = await browser.refused(addSupervisionNote, { ...note, topics, namesNobody: true });
        expect(refusal).toMatchObject({ code: "supervision_names_client", fields: [{ field: "topics" }] });
        expect(JSON.stringify(refusal)).not.toMatch(/Quincy|Alderbrook/);
      }
    }
    const perhaps = { ...note, risk: "Thought about what Marigold said to him." };
    expect(await trainee.browser.refused(addSupervisionNote, perhaps)).toMatchObject({
      code: "supervision_may_name",
      fields: [{ field: "risk" }],
    });
    await trainee.browser.ask(addSupervisionNote, { ...perhaps, namesNobody: true });
    expect(server.log.join("\n")).not.toMatch(/Quincy|Alderbrook/);
  });

  it("is of people who supervise each other on that day, and of a day that has come", async () => {
    const { supervisor, trainee, note } = await two();
    const stranger = await somebody(server, { roles: ["trainee"] });
    expect(await supervisor.browser.refused(addSupervisionNote, { ...note, superviseeId: stranger.id })).toMatchObject({
      code: "not_found",
    });
    const before = await trainee.browser.refused(addSupervisionNote, { ...note, on: "2001-01-01" });
    expect(before).toMatchObject({ code: "not_found" });
    const ahead = await trainee.browser.refused(addSupervisionNote, { ...note, on: "2199-01-01" });
    expect(ahead).toMatchObject({ code: "invalid_input", fields: [{ field: "on" }] });
  });
});
