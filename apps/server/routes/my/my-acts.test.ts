import { giveClientAccess } from "@goldthread/api/nouns/client-access.ts";
import { askHomework, listHomework, setHomework } from "@goldthread/api/nouns/homework.ts";
import { listMeasures, sendMeasureLink } from "@goldthread/api/nouns/measure.ts";
import * as acts from "@goldthread/api/nouns/my-acts.ts";
import * as my from "@goldthread/api/nouns/my.ts";
import { readRisk } from "@goldthread/api/nouns/risk.ts";
import { readTreatmentPlan, signTreatmentPlan, writeTreatmentPlan } from "@goldthread/api/nouns/treatment-plan.ts";
import { reviewWithholding, withhold } from "@goldthread/api/nouns/withholding.ts";
import { readWork } from "@goldthread/api/nouns/work.ts";
import { addDays } from "@goldthread/clinical/session/zoned-time.ts";
import { aCareTeamPlace, aClient, aPractice } from "@goldthread/store/testing/index.ts";
import { aSignedNote } from "@goldthread/store/testing/signed-records.ts";
import { verifyRecord } from "@goldthread/store/verify.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { ledgerSigner } from "../../ledger-signer.ts";
import { somebody, type Somebody, testPassphrase } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;
let [therapist, colleague]: (Somebody | undefined)[] = [];
beforeAll(async () => {
  await aPractice(owner());
  [therapist, colleague] = [await somebody(server), await somebody(server)];
});
const who = (person: Somebody | undefined) => {
  if (person === undefined) throw new Error("made before the tests");
  return person;
};

/** A client of both, signed in to their own view. */
async function inside() {
  const { id: clientId } = await aClient(owner(), { name: "Rosa Made-up", birthDate: "1990-05-17" });
  for (const person of [therapist, colleague])
    await aCareTeamPlace(owner(), { client_id: clientId, staff_id: who(person).id });
  const { link } = await who(therapist).browser.ask(giveClientAccess, { clientId, holder: "client" });
  const browser = server.browser();
  await browser.ask(my.acceptMyLink, { token: link.split("#")[1] ?? "", passphrase: testPassphrase });
  return { clientId, browser };
}

const today = () => new Date().toISOString().slice(0, 10);
const trailOf = async (clientId: string) => {
  const rows = await owner().sql<{ act: string }>("select act from audit_event where client_id = $1 order by seq", [
    clientId,
  ]);
  return rows.map(({ act }) => act);
};

async function aWithheldNote(clientId: string) {
  const { id: noteId } = await aSignedNote(owner(), { client_id: clientId, author_id: who(therapist).id });
  const { id: withholdingId } = await who(therapist).browser.ask(withhold, {
    subject: "note",
    subjectId: noteId,
    ground: "danger-to-life",
    reason: "Names the man whom she plans to confront.",
    lookAgainOn: addDays(today(), 20),
  });
  return { noteId, withholdingId };
}

describe("a note withheld from a client", () => {
  it("leaves a stub that says by whom, why in law and until when, and is read once another professional released it", async () => {
    const { clientId, browser } = await inside();
    const { noteId, withholdingId } = await aWithheldNote(clientId);
    expect((await browser.ask(my.listMyNotes, {})).notes.filter(({ id }) => id === noteId)).toEqual([]);
    expect((await browser.refused(my.readMyNote, { noteId })).code).toBe("not_found");
    const { withheld } = await browser.ask(acts.listWithheldFromMe, {});
    expect(withheld).toMatchObject([
      { id: withholdingId, by: who(therapist).name, isStanding: true, reviewAskedOn: null, review: null },
    ]);
    expect(JSON.stringify(withheld)).not.toContain("confront");
    expect(withheld[0]?.source).toContain("164.524(a)(3)");

    const file = (await browser.send({ method: "GET", url: "/api/my/record/json" })).text;
    expect(JSON.parse(file)).toMatchObject({ notes: [], withheld: [{ id: withholdingId }] });
    expect(file).not.toContain("confront");

    const other = await inside();
    expect((await other.browser.ask(acts.listWithheldFromMe, {})).withheld).toEqual([]);
    expect((await other.browser.refused(acts.askForMyReview, { withholdingId })).code).toBe("not_found");

    await browser.ask(acts.askForMyReview, { withholdingId, words: "I want to know what it says." });
    expect((await browser.refused(acts.askForMyReview, { withholdingId })).code).toBe("review_asked_already");
    const work = await who(colleague).browser.ask(readWork, {});
    expect(work.withholdings.find(({ id }) => id === withholdingId)?.reviewAsked).toMatchObject({
      isByClient: true,
      by: "Rosa Made-up",
      words: "I want to know what it says.",
    });
    await who(colleague).browser.ask(reviewWithholding, {
      withholdingId,
      outcome: "released",
      words: "The danger that was named is past.",
    });
    expect((await browser.ask(my.readMyNote, { noteId })).id).toBe(noteId);
    expect((await browser.ask(acts.listWithheldFromMe, {})).withheld[0]).toMatchObject({
      isStanding: false,
      review: { outcome: "released", by: who(colleague).name },
    });
    expect(await trailOf(clientId)).toContain("review of a withholding asked for by the client");
  });

  it("released in part gives the words that the reviewer chose, and no more", async () => {
    const { clientId, browser } = await inside();
    const { noteId, withholdingId } = await aWithheldNote(clientId);
    await browser.ask(acts.askForMyReview, { withholdingId });
    const given = "Spoke of sleep. Took part well.";
    const words = "The rest still names where he lives.";
    await who(colleague).browser.ask(reviewWithholding, { withholdingId, outcome: "in-part", words, given });
    expect((await browser.refused(my.readMyNote, { noteId })).code).toBe("not_found");
    const { withheld } = await browser.ask(acts.listWithheldFromMe, {});
    expect(withheld).toMatchObject([{ isStanding: true, review: { outcome: "in-part", given } }]);
    expect(JSON.stringify(withheld)).not.toContain(words);
  });
});

describe("what a client does in their own view", () => {
  it("fills in the measures that wait, and a risk answer opens the risk flow as by a link", async () => {
    const { clientId, browser } = await inside();
    const { id: linkId } = await who(therapist).browser.ask(sendMeasureLink, { clientId, measure: "phq-9" });
    expect((await browser.ask(acts.listMyToDo, {})).measures).toMatchObject([{ linkId, measure: "phq-9" }]);
    const other = await inside();
    expect((await other.browser.ask(acts.listMyToDo, {})).measures).toEqual([]);
    const answers = [1, 1, 1, 0, 0, 0, 0, 0, 2];
    expect((await other.browser.refused(acts.answerMyMeasure, { linkId, answers })).code).toBe("link_over");
    const wrong = await browser.refused(acts.answerMyMeasure, { linkId, answers: [9, 1] });
    expect(wrong.code).toBe("invalid_input");
    await browser.ask(acts.answerMyMeasure, { linkId, answers });
    expect((await browser.refused(acts.answerMyMeasure, { linkId, answers })).code).toBe("link_over");
    expect((await browser.ask(acts.listMyToDo, {})).measures).toEqual([]);
    const { administrations, links } = await who(therapist).browser.ask(listMeasures, { clientId });
    expect(administrations).toMatchObject([{ measure: "phq-9", total: 5, givenHow: "link" }]);
    expect(links).toEqual([]);
    const { concerns } = await who(therapist).browser.ask(readRisk, { clientId });
    expect(concerns).toHaveLength(1);
  });

  it("answers homework until somebody has asked about it, and the colleague sees the answer", async () => {
    const { clientId, browser } = await inside();
    const { id: homeworkId } = await who(therapist).browser.ask(setHomework, { clientId, words: "Keep a sleep log" });
    const [set] = (await browser.ask(acts.listMyToDo, {})).homework;
    expect(set).toMatchObject({ id: homeworkId, answer: null, version: 1 });
    const answer = { homeworkId, outcome: "partly" as const, words: "Four nights of seven" };
    expect(await browser.ask(acts.answerMyHomework, { ...answer, version: 1 })).toEqual({ version: 2 });
    expect((await browser.refused(acts.answerMyHomework, { ...answer, version: 1 })).code).toBe("changed_meanwhile");
    const [listed] = (await who(therapist).browser.ask(listHomework, { clientId })).homework;
    expect(listed).toMatchObject({ outcome: null, clientAnswer: { outcome: "partly", words: "Four nights of seven" } });
    const asked = { homeworkId, version: 2, outcome: "done" as const };
    await who(therapist).browser.ask(askHomework, asked);
    expect((await browser.refused(acts.answerMyHomework, { ...answer, version: 3 })).code).toBe("not_found");
    expect((await (await inside()).browser.refused(acts.answerMyHomework, { ...answer, version: 3 })).code).toBe(
      "not_found",
    );
  });

  it("signs the plan that a clinician signed, with the passphrase given again; the ledger stands for it", async () => {
    const { clientId, browser } = await inside();
    const objective = { text: "Three nights", target: "Three", measuredBy: "A diary", startsOn: today(), dueOn: null };
    const plan = {
      startsOn: today(),
      reviewedOn: today(),
      reviewDays: 90,
      problems: [{ title: "Sleep", goals: [{ words: "Wake rested", objectives: [objective] }] }],
    };
    const given = writeTreatmentPlan.input.parse({ clientId, version: 0, why: "First plan", plan });
    await who(therapist).browser.ask(writeTreatmentPlan, given);
    const sign = { number: 1, passphrase: testPassphrase };
    expect((await browser.ask(acts.listMyToDo, {})).plan).toBeNull();
    expect((await browser.refused(acts.signMyPlan, sign)).code).toBe("not_found");
    await who(therapist).browser.ask(signTreatmentPlan, { clientId, version: 1, as: "clinician" });
    expect((await browser.ask(acts.listMyToDo, {})).plan).toMatchObject({ number: 1, signedBy: who(therapist).name });
    const wrong = { ...sign, passphrase: "nine calm otters swim" };
    expect((await browser.refused(acts.signMyPlan, wrong)).code).toBe("proof_failed");
    expect((await browser.refused(acts.signMyPlan, { ...sign, number: 2 })).code).toBe("changed_meanwhile");
    await browser.ask(acts.signMyPlan, sign);
    expect((await browser.ask(acts.listMyToDo, {})).plan).toBeNull();
    expect((await browser.refused(acts.signMyPlan, sign)).code).toBe("not_found");
    const { versions } = await who(therapist).browser.ask(readTreatmentPlan, { clientId });
    expect(versions[0]?.signatures.map(({ as, name, method }) => [as, name, method])).toContainEqual([
      "client",
      "Rosa Made-up",
      "passphrase",
    ]);
  });

  it("asks for a note to be amended: the clock runs, and it stands among what is due", async () => {
    const { clientId, browser } = await inside();
    const { id: noteId } = await aSignedNote(owner(), { client_id: clientId, author_id: who(therapist).id });
    const asked = { noteId, text: "I was on time.", actId: crypto.randomUUID() };
    expect((await browser.refused(acts.askToAmend, { ...asked, text: " " })).code).toBe("invalid_input");
    const { requestId, dueOn } = await browser.ask(acts.askToAmend, asked);
    expect(dueOn > today()).toBe(true);
    // Sent again after a lost answer, it is asked once.
    expect(await browser.ask(acts.askToAmend, asked)).toEqual({ requestId, dueOn });
    expect((await browser.ask(acts.listMyToDo, {})).amendments).toMatchObject([{ id: requestId, decision: null }]);
    const { amendments } = await who(therapist).browser.ask(readWork, {});
    expect(amendments.find(({ id }) => id === requestId)).toMatchObject({
      askedBy: "Rosa Made-up",
      text: "I was on time.",
    });
    expect((await (await inside()).browser.refused(acts.askToAmend, asked)).code).toBe("not_found");
  });

  it("is what the ledger says: the record verifies with all of it", async () => {
    const { vkey } = await ledgerSigner(server.secrets);
    const [kept] = await owner().sql<{ count: number }>(
      "select count(*)::integer as count from withholding where what = 'review-asked' and acted_by is null",
    );
    expect(kept?.count).toBeGreaterThan(0);
    expect(await verifyRecord(server.test.db, { vkey })).toMatchObject({ ok: true });
  });
});
