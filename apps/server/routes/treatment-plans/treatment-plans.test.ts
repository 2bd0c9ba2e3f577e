import { addObjective, readChart } from "@goldthread/api/nouns/client.ts";
import {
  changeObjectiveStatus,
  readPlanVersion,
  readTreatmentPlan,
  signTreatmentPlan,
  writeTreatmentPlan,
} from "@goldthread/api/nouns/treatment-plan.ts";
import { addClientContact } from "@goldthread/api/nouns/client-contact.ts";
import { readWork } from "@goldthread/api/nouns/work.ts";
import { aCareTeamPlace, aClient, aContact } from "@goldthread/store/testing/index.ts";
import { describe, expect, it } from "vitest";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;

async function aClinicianWithClient(options: Parameters<typeof somebody>[1] = {}) {
  const clinician = await somebody(server, options);
  const client = await aClient(owner());
  await aCareTeamPlace(owner(), { client_id: client.id, staff_id: clinician.id });
  return { clinician, browser: clinician.browser, clientId: client.id };
}

const objective = {
  text: "Leaves the house daily",
  baseline: "Twice a week",
  target: "Seven days a week",
  measuredBy: "A diary",
  startsOn: "2026-01-05",
  dueOn: "2026-06-30",
  interventions: [{ type: "Graded exposure", frequency: "weekly", who: "The clinician" }],
};
const plan = (objectives: readonly object[] = [objective]) => ({
  startsOn: "2026-01-05",
  reviewedOn: "2026-01-05",
  reviewDays: 90,
  strengths: "A brother who calls.",
  problems: [
    {
      title: "Avoids going out",
      diagnosis: { code: "F40.01", title: "Agoraphobia with panic disorder" },
      goals: [{ words: "I want my streets back.", objectives: objectives.map((one) => ({ ...objective, ...one })) }],
    },
  ],
});

describe("a treatment plan", () => {
  it("is kept whole, read back as written, and its objectives are those that notes are tied to", async () => {
    const { browser, clientId } = await aClinicianWithClient();
    expect(await browser.ask(readTreatmentPlan, { clientId })).toMatchObject({ plan: null, version: 0, versions: [] });
    expect(await browser.ask(writeTreatmentPlan, { clientId, version: 0, why: "First plan", plan: plan() })).toEqual({
      version: 1,
    });
    const read = await browser.ask(readTreatmentPlan, { clientId });
    expect(read).toMatchObject({
      version: 1,
      reviewDue: "2026-04-05",
      plan: plan(),
      versions: [{ number: 1, why: "First plan", changes: ["Plan begun with one objective."], signatures: [] }],
    });
    const { plan: shown } = await browser.ask(readChart, { clientId });
    expect(shown[0]?.goals[0]?.objectives[0]).toMatchObject({ text: objective.text, dueOn: "2026-06-30" });
  });

  it("that says what it said before makes no version; a change makes one that says what changed and why", async () => {
    const { browser, clientId } = await aClinicianWithClient();
    await browser.ask(writeTreatmentPlan, { clientId, version: 0, why: "First plan", plan: plan() });
    const { plan: kept } = await browser.ask(readTreatmentPlan, { clientId });
    if (kept === null) throw new Error("expected a plan");
    expect(await browser.ask(writeTreatmentPlan, { clientId, version: 1, why: "Looked", plan: kept })).toEqual({
      version: 1,
    });
    const changed = { ...kept, barriers: "Night shifts" };
    expect(await browser.ask(writeTreatmentPlan, { clientId, version: 1, why: "New job", plan: changed })).toEqual({
      version: 2,
    });
    const { versions } = await browser.ask(readTreatmentPlan, { clientId });
    expect(versions.map(({ why, changes }) => [why, changes])).toEqual([
      ["New job", ["Barriers from nothing to “Night shifts”."]],
      ["First plan", ["Plan begun with one objective."]],
    ]);
    const first = await browser.ask(readPlanVersion, { clientId, number: 1 });
    expect([first.plan.barriers, first.number]).toEqual(["", 1]);
  });

  it("is refused with the field's name where a target date lies before its start, and nothing is written", async () => {
    const { browser, clientId } = await aClinicianWithClient();
    const refused = await browser.refused(writeTreatmentPlan, {
      clientId,
      version: 0,
      why: "First plan",
      plan: plan([{ dueOn: "2026-01-04" }]),
    });
    expect(refused).toMatchObject({
      code: "invalid_input",
      fields: [{ field: "plan.problems.0.goals.0.objectives.0.dueOn" }],
    });
    // A review that is yet to come would keep the next from ever being due.
    const reviewed = { ...plan(), reviewedOn: "2099-01-01" };
    expect(await browser.refused(writeTreatmentPlan, { clientId, version: 0, why: "x", plan: reviewed })).toMatchObject(
      { fields: [{ field: "plan.reviewedOn" }] },
    );
    expect(await browser.refused(writeTreatmentPlan, { clientId, version: 0, why: "x", plan: plan([]) })).toMatchObject(
      {
        fields: [{ field: "plan.problems" }],
      },
    );
    expect((await browser.ask(readTreatmentPlan, { clientId })).version).toBe(0);
  });

  it("overwrites no version that its writer has not seen, and loses no objective", async () => {
    const { browser, clientId } = await aClinicianWithClient();
    await browser.ask(writeTreatmentPlan, { clientId, version: 0, why: "First plan", plan: plan() });
    expect(await browser.refused(writeTreatmentPlan, { clientId, version: 0, why: "x", plan: plan() })).toMatchObject({
      code: "changed_meanwhile",
    });
    expect(await browser.refused(writeTreatmentPlan, { clientId, version: 1, why: "x", plan: plan() })).toMatchObject({
      code: "objective_missing",
    });
  });

  it("takes over no part of another client's by its id", async () => {
    const other = await aClinicianWithClient();
    await other.browser.ask(writeTreatmentPlan, { clientId: other.clientId, version: 0, why: "First", plan: plan() });
    const { plan: theirs } = await other.browser.ask(readTreatmentPlan, { clientId: other.clientId });
    if (theirs === null) throw new Error("expected a plan");
    const { browser, clientId } = await aClinicianWithClient();
    expect(await browser.refused(writeTreatmentPlan, { clientId, version: 0, why: "x", plan: theirs })).toMatchObject({
      code: "changed_meanwhile",
    });
  });

  it("says with its reason that an objective is met, stopped, and taken up again", async () => {
    const { browser, clientId } = await aClinicianWithClient();
    const { id: objectiveId } = await browser.ask(addObjective, {
      clientId,
      problem: "Sleep",
      goal: "Wake rested",
      text: "Four nights",
    });
    const ask = (status: "met" | "stopped" | "active", version: number, reason: string) =>
      browser.ask(changeObjectiveStatus, { clientId, objectiveId, version, status, reason });
    await ask("met", 1, "Five nights in the diary");
    await ask("active", 2, "Slept badly again");
    expect(await ask("stopped", 3, "The client wants to work on something else")).toEqual({ version: 4 });
    const { versions, plan: now, reviewDue } = await browser.ask(readTreatmentPlan, { clientId });
    expect(versions.map(({ changes }) => changes[0])).toEqual([
      "Objective stopped: “Four nights”. The client wants to work on something else.",
      "Objective taken up again: “Four nights”. Slept badly again.",
      "Objective met: “Four nights”. Five nights in the diary.",
      "Plan begun with one objective.",
    ]);
    expect(now?.problems[0]?.goals[0]?.objectives[0]).toMatchObject({ status: "stopped" });
    expect(reviewDue).toBeNull();
    expect(
      await browser.refused(changeObjectiveStatus, { clientId, objectiveId, version: 4, status: "met", reason: " " }),
    ).toMatchObject({ code: "invalid_input", fields: [{ field: "reason" }] });
  });

  it("is signed by the clinician, and the client's agreement is recorded with how it was given", async () => {
    const { clinician, browser, clientId } = await aClinicianWithClient();
    await browser.ask(writeTreatmentPlan, { clientId, version: 0, why: "First plan", plan: plan() });
    const sign = { clientId, version: 1 };
    await browser.ask(signTreatmentPlan, { ...sign, as: "clinician" });
    expect(await browser.refused(signTreatmentPlan, { ...sign, as: "clinician" })).toMatchObject({
      code: "plan_signed_already",
    });
    expect(await browser.refused(signTreatmentPlan, { ...sign, as: "supervisor" })).toMatchObject({
      code: "may_not_sign",
    });
    expect(
      await browser.refused(signTreatmentPlan, { ...sign, as: "client", method: "verbal", name: "" }),
    ).toMatchObject({ code: "invalid_input", fields: [{ field: "name" }, { field: "words" }] });
    await browser.ask(signTreatmentPlan, {
      ...sign,
      as: "client",
      method: "verbal",
      name: "Ada Invented",
      words: "Yes, that is what I want.",
    });
    const { versions } = await browser.ask(readTreatmentPlan, { clientId });
    expect(versions[0]?.signatures.map(({ as, method, by }) => [as, method, by])).toEqual([
      ["clinician", "passphrase", clinician.name],
      ["client", "verbal", clinician.name],
    ]);
    expect(await browser.refused(signTreatmentPlan, { ...sign, version: 2, as: "clinician" })).toMatchObject({
      code: "changed_meanwhile",
    });
  });

  it("is agreed to on the screen under a name that the chart has for the client, and under nobody else's", async () => {
    const { browser, clientId } = await aClinicianWithClient();
    await browser.ask(writeTreatmentPlan, { clientId, version: 0, why: "First plan", plan: plan() });
    const { client } = await browser.ask(readTreatmentPlan, { clientId });
    const agree = { clientId, version: 1, as: "client" as const, method: "screen" as const };
    for (const name of ["Somebody Else", client.name.split(" ")[0] ?? "", " "])
      expect(await browser.refused(signTreatmentPlan, { ...agree, name })).toMatchObject({
        code: "invalid_input",
        fields: [{ field: "name" }],
      });
    await browser.ask(signTreatmentPlan, { ...agree, name: client.name.toUpperCase() });
    const { versions } = await browser.ask(readTreatmentPlan, { clientId });
    expect(versions[0]?.signatures).toMatchObject([{ as: "client", name: client.name.toUpperCase(), relation: "" }]);
  });

  it("is agreed to in the client's place by whoever acts for them today, with the right that stands on the chart", async () => {
    const { browser, clientId } = await aClinicianWithClient();
    await browser.ask(writeTreatmentPlan, { clientId, version: 0, why: "First plan", plan: plan() });
    const who = { clientId, name: "Gail Made-up", relation: "sister" };
    const { id: sister } = await browser.ask(addClientContact, who);
    const acting = { ...who, actsAs: "conservator" as const, actsFrom: "2026-01-05", paperSeen: "Court order" };
    const agree = { clientId, version: 1, as: "client" as const, method: "screen" as const, name: "Gail Made-up" };
    const refusedFor = async (contactId: string, given: object = {}) =>
      (await browser.refused(signTreatmentPlan, { ...agree, contactId, ...given })).fields?.map(({ field }) => field);
    expect(await refusedFor(sister)).toEqual(["contactId"]);
    const { clientId: another } = await aClinicianWithClient();
    const { id: elsewhere } = await aContact(owner(), { client_id: another, name: "Gail Made-up" });
    expect(await refusedFor(elsewhere)).toEqual(["contactId"]);
    const { id: contactId } = await browser.ask(addClientContact, acting);
    expect(await refusedFor(contactId, { name: "Ada Invented" })).toEqual(["name"]);
    const typed = await browser.send({
      method: "POST",
      url: `/api/clients/${clientId}/plan/signatures`,
      body: { version: 1, as: "client", method: "screen", name: "Gail Made-up", relation: "guardian" },
    });
    expect([typed.status, typed.text.includes("relation")]).toEqual([400, true]);
    await browser.ask(signTreatmentPlan, { ...agree, contactId });
    const { versions } = await browser.ask(readTreatmentPlan, { clientId });
    expect(versions[0]?.signatures).toMatchObject([
      { name: "Gail Made-up", relation: "sister; guardian or conservator of an adult", method: "screen" },
    ]);
  });

  it("asks for a supervisor's signature where a trainee wrote it", async () => {
    const { browser, clientId } = await aClinicianWithClient({ roles: ["trainee"] });
    await browser.ask(writeTreatmentPlan, { clientId, version: 0, why: "First plan", plan: plan() });
    expect((await browser.ask(readTreatmentPlan, { clientId })).needsSupervisor).toBe(true);
    const supervisor = await somebody(server, { roles: ["supervisor"] });
    await aCareTeamPlace(owner(), { client_id: clientId, staff_id: supervisor.id });
    await browser.ask(signTreatmentPlan, { clientId, version: 1, as: "clinician" });
    const waiting = async () =>
      (await supervisor.browser.ask(readWork, {})).plansToReview.map(({ wantsSupervisor }) => wantsSupervisor);
    expect(await waiting()).toEqual([true]);
    await supervisor.browser.ask(signTreatmentPlan, { clientId, version: 1, as: "supervisor" });
    const { versions } = await supervisor.browser.ask(readTreatmentPlan, { clientId });
    expect(versions[0]?.signatures.map(({ as }) => as)).toEqual(["clinician", "supervisor"]);
    expect((await waiting()).filter((one) => one)).toEqual([]);
  });

  it("stands on the due list until it is signed and reviewed in its turn", async () => {
    const { browser, clientId } = await aClinicianWithClient();
    await browser.ask(writeTreatmentPlan, { clientId, version: 0, why: "First plan", plan: plan() });
    const due = async () =>
      (await browser.ask(readWork, {})).plansToReview.map(({ isOverdue, isSigned }) => [isOverdue, isSigned]);
    expect(await due()).toEqual([[true, false]]);
    await browser.ask(signTreatmentPlan, { clientId, version: 1, as: "clinician" });
    expect(await due()).toEqual([[true, true]]);
    const { plan: kept } = await browser.ask(readTreatmentPlan, { clientId });
    if (kept === null) throw new Error("expected a plan");
    const today = new Date().toISOString().slice(0, 10);
    await browser.ask(writeTreatmentPlan, {
      clientId,
      version: 1,
      why: "Review",
      plan: { ...kept, reviewedOn: today },
    });
    await browser.ask(signTreatmentPlan, { clientId, version: 2, as: "clinician" });
    expect(await due()).toEqual([]);
  });

  it("is the care team's alone", async () => {
    const { browser, clientId } = await aClinicianWithClient();
    await browser.ask(writeTreatmentPlan, { clientId, version: 0, why: "First plan", plan: plan() });
    const stranger = await somebody(server);
    expect(await stranger.browser.refused(readTreatmentPlan, { clientId })).toMatchObject({ code: "not_found" });
    expect(
      await stranger.browser.refused(writeTreatmentPlan, { clientId, version: 1, why: "x", plan: plan() }),
    ).toMatchObject({ code: "not_found" });
    expect(await stranger.browser.refused(readPlanVersion, { clientId, number: 1 })).toMatchObject({
      code: "not_found",
    });
  });
});
