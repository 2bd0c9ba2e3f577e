import { grounds } from "@goldthread/clinical/disclosure/grounds/index.ts";
import { leavingKinds, type ItemKind } from "@goldthread/clinical/disclosure/record-item.ts";
import { addRiskInquiry, openRiskConcern, writeSafetyPlan } from "@goldthread/api/nouns/risk.ts";
import { addDiagnosis } from "@goldthread/api/nouns/diagnosis.ts";
import { groundId, listDisclosures, previewDisclosure, releaseDisclosure } from "@goldthread/api/nouns/disclosure.ts";
import { signTreatmentPlan, writeTreatmentPlan } from "@goldthread/api/nouns/treatment-plan.ts";
import { riskQuestions } from "@goldthread/clinical/risk/inquiry.ts";
import { insertRow } from "@goldthread/store/testing/index.ts";
import { describe, expect, it } from "vitest";
import { addScan } from "../../disclosure/testing/add-scan.ts";
import { aSignedNote, payment } from "../../disclosure/testing/a-release.ts";
import { withTestServer } from "../../testing/test-server.ts";
import { textOfPacket } from "../../disclosure/testing/text-of-packet.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;

/** A chart that holds something of what the grounds propose beside notes. */
async function aChartOfManyKinds() {
  const made = await aSignedNote(server, "Slept well.");
  const { author, browser, clientId, sessionId } = made;
  await browser.ask(openRiskConcern, { clientId, summary: "Spoke of not waking up" });
  await browser.ask(addRiskInquiry, {
    clientId,
    answers: riskQuestions.map(({ key, answers }) => ({ question: key, answer: answers[0]?.id ?? null })),
    heldAt: "2026-03-01T10:00:00Z",
    level: "raised",
    reasoning: "Alone since Sunday, and says so herself",
  });
  await browser.ask(writeSafetyPlan, {
    clientId,
    basedOn: 0,
    ownSteps: "Walks to the harbour",
    professionals: "The crisis line",
    madeWithClient: true,
  });
  await browser.ask(addDiagnosis, { clientId, code: "F41.1", since: "2026-01-02" });
  const facts = { what: "started", basis: "reported", name: "Sertraline", dose: "50 mg", reason: "Sleep" } as const;
  await insertRow(owner(), "medication_change", {
    id: crypto.randomUUID(),
    client_id: clientId,
    ...facts,
    on_day: "2026-02-01",
    recorded_by: author.id,
    recorded_at: "2026-02-01T10:00:00Z",
  });
  await insertRow(owner(), "service_charge", {
    session_id: sessionId,
    client_id: clientId,
    code: "90834",
    place_of_service: "11",
    proposed_code: "90834",
    confirmed_by: author.id,
  });
  return made;
}

/** What only that kind says in the packet. */
const saying: Partial<Record<ItemKind, string>> = {
  "progress-note": "Slept well.",
  risk: "Alone since Sunday",
  "safety-plan": "Walks to the harbour",
  diagnosis: "F41.1",
  medication: "Sertraline 50 mg",
  attendance: "Attendance: individual session",
  billing: "90834, 1 unit",
};

describe("what a ground proposes", () => {
  it("is in the packet: every kind that was asked for, and of the others nothing", async () => {
    const { browser, clientId } = await aChartOfManyKinds();
    const known = leavingKinds.filter((kind) => saying[kind] !== undefined);
    for (const kinds of [["risk", "safety-plan"], ["attendance", "diagnosis", "billing"], known] as const) {
      const request = { ...payment(clientId), kinds: [...kinds] };
      const { decisions, shown } = await browser.ask(previewDisclosure, request);
      const going = decisions.filter(({ verdict }) => verdict !== "stays");
      expect(new Set(going.map(({ kind }) => kind))).toEqual(new Set(kinds));
      const { id } = await browser.ask(releaseDisclosure, { ...request, shown });
      const text = await textOfPacket(browser, id);
      // Pages that no row stands for have no proof to wait for, and the file is made all the same.
      const whole = {
        method: "POST" as const,
        url: `/api/disclosures/${id}/packet`,
        payload: { sealed: { how: "plain" } },
      };
      expect((await browser.send(whole)).status).toBe(200);
      for (const kind of known)
        expect([kind, text.includes(saying[kind] ?? "")]).toEqual([kind, kinds.some((one) => one === kind)]);
    }
  });

  it.each(grounds.filter(({ proposes }) => proposes.includes("risk") || proposes.includes("safety-plan")))(
    "stands among what goes on that ground, and what was asked about risk stays with no reason of its own: $id",
    async ({ id, proposes, needs }) => {
      const ground = groundId.parse(id);
      const { browser, clientId } = await aChartOfManyKinds();
      const answers = Object.fromEntries(needs.map(({ id, answer }) => [id, answer === "yes" ? "yes" : "Said"]));
      const kinds = proposes.filter((kind) => kind === "risk" || kind === "safety-plan");
      const request = { ...payment(clientId), ground, kinds, answers };
      const { decisions, mayBeReleased, missing } = await browser.ask(previewDisclosure, request);
      const going = decisions.filter(({ verdict }) => verdict !== "stays");
      expect([ground, new Set(going.map(({ kind }) => kind))]).toEqual([ground, new Set(kinds)]);
      expect([mayBeReleased, missing]).toEqual([true, []]);
    },
  );
});

describe("what was found about other people", () => {
  const words =
    "Her brother Daniel Ortega called on Sunday. Slept five nights of seven. His phone is 555-201-3344. Ate well.";

  it("is shown place by place in the words around it, and of what stays nothing is", async () => {
    const { browser, clientId } = await aSignedNote(server, words);
    const { decisions } = await browser.ask(previewDisclosure, payment(clientId));
    const [note] = decisions.filter(({ kind }) => kind === "progress-note");
    expect(note).toMatchObject({ verdict: "redacted", takenOut: note?.passages.length });
    expect(note?.passages.map(({ words: found }) => found)).toContain("555-201-3344");
    for (const { before, words: found, after, how } of note?.passages ?? []) {
      expect([words.includes((before + found + after).replaceAll(/… ?| ?…/gu, "")), how]).toEqual([true, "found"]);
    }
    const stays = await browser.ask(previewDisclosure, { ...payment(clientId), kinds: ["diagnosis"] });
    expect(JSON.stringify(stays)).not.toMatch(/Daniel|3344/);
  });

  it("stays in where whoever releases says why: the reason is in the act, and everything else is absent", async () => {
    const { browser, clientId } = await aSignedNote(server, words);
    const { decisions } = await browser.ask(previewDisclosure, payment(clientId));
    const place = decisions.flatMap(({ itemId, passages }) =>
      passages
        .filter((one) => one.words.includes("3344"))
        .map(({ section, start, end }) => ({ itemId, section, start, end })),
    )[0];
    if (place === undefined) throw new Error("The number was not found");
    const reason = "The number of the insurer itself";
    const request = { ...payment(clientId), leftIn: [{ ...place, reason }] };
    const { shown, decisions: after } = await browser.ask(previewDisclosure, request);
    expect(
      after.flatMap(({ passages }) => passages).map((one) => [one.words.includes("3344"), one.leftInBecause]),
    ).toContainEqual([true, reason]);
    const { id } = await browser.ask(releaseDisclosure, { ...request, shown });
    const text = await textOfPacket(browser, id);
    expect(text).toContain("555-201-3344");
    expect(text).not.toMatch(/Daniel|Ortega/);
    const { disclosures } = await browser.ask(listDisclosures, { clientId });
    expect(disclosures).toMatchObject([{ id, leftIn: [{ itemId: place.itemId, reason }] }]);
    const [act] = await owner().sql(`select content::jsonb -> 'leftIn' as "leftIn" from disclosure where id = '${id}'`);
    expect(act).toEqual({ leftIn: [{ ...place, reason }] });
  });

  it.each(["subpoena", "court-order", "part2-order", "mandated-report", "serious-threat"] as const)(
    "is offered on the ground %s too, and taken out where nobody says otherwise",
    async (ground) => {
      const { browser, clientId } = await aSignedNote(server, words);
      // A report and a warning hold the risk that was recorded; asked for, a note is looked through as well.
      const { decisions } = await browser.ask(previewDisclosure, { ...payment(clientId), ground });
      const [note] = decisions.filter(({ kind }) => kind === "progress-note");
      expect([note?.verdict, note?.rule]).toEqual(["redacted", "other-people"]);
      expect(note?.passages.map(({ words: found }) => found)).toContain("555-201-3344");
    },
  );

  it("goes whole where the court's order names it, by a press of its own: the act and the register say so", async () => {
    const { browser, clientId } = await aSignedNote(server, words);
    const { id: instrument } = await addScan({ browser }, clientId, "The order");
    const order = { ...payment(clientId), ground: "court-order" as const, answers: { instrument, names: "The note" } };
    const first = await browser.ask(previewDisclosure, order);
    const whole = { ...order, goesWhole: true };
    // What was shown before the press releases nothing after it.
    expect(await browser.refused(releaseDisclosure, { ...whole, shown: first.shown })).toMatchObject({
      code: "disclosure_differs",
    });
    const { shown, decisions } = await browser.ask(previewDisclosure, whole);
    expect(decisions.filter(({ rule }) => rule === "named-whole")).toMatchObject([{ verdict: "goes", passages: [] }]);
    const { id } = await browser.ask(releaseDisclosure, { ...whole, shown });
    expect(await textOfPacket(browser, id)).toMatch(/Daniel.*3344/s);
    const { shown: again } = await browser.ask(previewDisclosure, order);
    const { id: without } = await browser.ask(releaseDisclosure, { ...order, shown: again });
    expect(await textOfPacket(browser, without)).not.toMatch(/Daniel|3344/);
    const { disclosures } = await browser.ask(listDisclosures, { clientId });
    expect(new Map(disclosures.map((one) => [one.id, one.wentWhole]))).toEqual(
      new Map([
        [id, true],
        [without, false],
      ]),
    );
    const acts = await owner().sql(
      `select id, content::jsonb ->> 'goesWhole' as said from disclosure where client_id = '${clientId}'`,
    );
    expect(acts).toEqual(
      expect.arrayContaining([
        { id, said: "true" },
        { id: without, said: "false" },
      ]),
    );
  });

  it("is not left in at a place that nobody found, for no reason, beside taking it out by name, or where an order is answered whole", async () => {
    const { browser, clientId } = await aSignedNote(server, words);
    const { decisions } = await browser.ask(previewDisclosure, payment(clientId));
    const [note] = decisions.filter(({ kind }) => kind === "progress-note");
    const [first] = note?.passages ?? [];
    if (note === undefined || first === undefined) throw new Error("Nothing was found");
    const { section, start, end } = first;
    const place = { itemId: note.itemId, section, start, end, reason: "Hers to tell" };
    for (const [field, wrong] of [
      ["leftIn", { leftIn: [{ ...place, start: start + 1, end: end + 1 }] }],
      ["leftIn.0.reason", { leftIn: [{ ...place, reason: " " }] }],
      ["alsoOut", { leftIn: [place], alsoOut: [first.words] }],
      ["leftIn", { leftIn: [place], ground: "court-order" as const, goesWhole: true }],
    ] as const)
      expect(
        await browser.refused(previewDisclosure, {
          ...payment(clientId),
          ...wrong,
          leftIn: [...wrong.leftIn],
          alsoOut: "alsoOut" in wrong ? [...wrong.alsoOut] : [],
        }),
      ).toMatchObject({
        code: "invalid_input",
        fields: [{ field }],
      });
  });

  it("is taken out of a treatment plan's words as out of a note's, its problems and objectives among them", async () => {
    const { browser, clientId } = await aSignedNote(server, "Slept well.");
    const objective = { text: "Calls her brother Daniel Ortega weekly", dueOn: "2026-06-30", startsOn: "2026-01-05" };
    const problem = {
      title: "Quarrels with her brother Daniel Ortega",
      goals: [{ words: "Peace", objectives: [objective] }],
    };
    const plan = { startsOn: "2026-01-05", reviewedOn: "2026-01-05", reviewDays: 90, problems: [problem] };
    const given = writeTreatmentPlan.input.parse({ clientId, version: 0, why: "First plan", plan });
    await browser.ask(writeTreatmentPlan, given);
    await browser.ask(signTreatmentPlan, { clientId, version: 1, as: "clinician" });
    const request = { ...payment(clientId), kinds: ["treatment-plan" as const] };
    const { decisions, shown } = await browser.ask(previewDisclosure, request);
    expect(decisions.filter(({ verdict }) => verdict !== "stays")).toMatchObject([
      { verdict: "redacted", takenOut: 2 },
    ]);
    const { id } = await browser.ask(releaseDisclosure, { ...request, shown });
    const text = await textOfPacket(browser, id);
    expect(text).toContain("Goal: Peace");
    expect(text).toContain("weekly");
    expect(text).not.toMatch(/Daniel|Ortega/);
  });
});
