import { addClient, addObjective } from "@goldthread/api/nouns/client.ts";
import { addCoverage } from "@goldthread/api/nouns/coverage.ts";
import { addDiagnosis } from "@goldthread/api/nouns/diagnosis.ts";
import { acceptAgreement, addAgreement, addGroup, addWaiting, enrolFromWaiting } from "@goldthread/api/nouns/group.ts";
import { enrolMembers, readGroup } from "@goldthread/api/nouns/group.ts";
import { signIn } from "@goldthread/api/nouns/me.ts";
import { addSeries } from "@goldthread/api/nouns/schedule.ts";
import { addSession } from "@goldthread/api/nouns/session.ts";
import { addLeave, changeStaff, listStaff } from "@goldthread/api/nouns/staff.ts";
import { signTreatmentPlan } from "@goldthread/api/nouns/treatment-plan.ts";
import { readWork } from "@goldthread/api/nouns/work.ts";
import { aPractice } from "@goldthread/store/testing/index.ts";
import { expect } from "vitest";
import { somebody, testPassphrase, type Somebody } from "../somebody.ts";
import type { TestServer } from "../test-server.ts";
import {
  clientsEach,
  contacts,
  groups,
  groupTime,
  instant,
  leave,
  membersOf,
  type PlannedContact,
  zone,
} from "./week-plan.ts";

/** A practice before its week: whose id is whose. */
export interface Week {
  readonly server: TestServer;
  readonly clinicians: readonly Somebody[];
  readonly lead: Somebody;
  readonly biller: Somebody;
  /** By clinician, then by client. */
  readonly clientIds: readonly (readonly string[])[];
  /** By clinician. */
  readonly groupIds: readonly string[];
}

export const pick = <Item>(list: readonly Item[], at: number): Item => {
  const item = list[at];
  if (item === undefined) throw new Error(`The week has no place ${at} in this list`);
  return item;
};

export const clientIdOf = (
  { clientIds }: Pick<Week, "clientIds">,
  whose: { clinician: number; client: number },
): string => pick(pick(clientIds, whose.clinician), whose.client);

/** Moves the server's clock there, and has everybody sign in anew, as after a night. */
export async function comeInAt(server: TestServer, moment: string, people: readonly Somebody[]): Promise<void> {
  server.moveClock((Date.parse(moment) - server.running.server.clock().getTime()) / 60_000);
  await Promise.all(people.map(({ browser, email }) => browser.ask(signIn, { email, passphrase: testPassphrase })));
}

/** On the Saturday before: people, clients, groups, schedule and the leave, all of it as the pages ask for it. */
export async function openWeek(server: TestServer): Promise<Week> {
  // A sample practice is told the time by the server's clock, which moves from evening to evening.
  await aPractice(server.test.asOwner, { zone, sample: true });
  server.moveClock((Date.parse(instant("2026-10-24", "12:00")) - Date.now()) / 60_000);
  const clinicians = await Promise.all([0, 1, 2, 3].map(() => somebody(server)));
  const lead = await somebody(server, { roles: ["supervisor"] });
  const biller = await somebody(server, { roles: ["biller"] });
  await supervise(await somebody(server, { roles: ["administrator"] }), lead, clinicians);
  const clientIds = await Promise.all(clinicians.map(addClients));
  const people = { server, clinicians, lead, biller, clientIds };
  await Promise.all(
    clinicians.map(async ({ browser }, clinician) => {
      for (const one of contacts.filter((contact) => contact.clinician === clinician))
        await schedule(browser, one, clientIdOf(people, one));
    }),
  );
  const groupIds = await Promise.all(groups.map(({ clinician }) => openGroup(people, clinician)));
  const { browser, id: staffId } = pick(clinicians, leave.who);
  const coverId = pick(clinicians, leave.cover).id;
  const moved = await browser.ask(addLeave, { staffId, coverId, from: leave.from, to: leave.to, moveSessions: true });
  // Thursday's and Friday's eight, and the group.
  expect(moved).toMatchObject({ groups: 1, sessions: 9 });
  return { ...people, groupIds };
}

async function supervise({ browser }: Somebody, lead: Somebody, clinicians: readonly Somebody[]): Promise<void> {
  const { staff } = await browser.ask(listStaff, {});
  for (const { id: staffId } of clinicians) {
    const version = staff.find(({ id }) => id === staffId)?.version ?? 0;
    await browser.ask(changeStaff, { staffId, version, supervisorId: lead.id });
  }
}

async function addClients({ browser }: Somebody, clinician: number): Promise<string[]> {
  const ids: string[] = [];
  for (let at = 0; at < clientsEach; at += 1) {
    const name = `Noor-${"ABCD"[clinician]}${at} Invented`;
    const { id: clientId } = await browser.ask(addClient, { name });
    await browser.ask(addDiagnosis, { clientId, code: "F41.1", since: "2026-10-01" });
    const payer =
      at % 2 === 0 ? { kind: "payer" as const, payer: "Plan Imaginary", memberNumber: `M-${at}` } : undefined;
    await browser.ask(addCoverage, { clientId, ...(payer ?? { kind: "self-pay" }), from: "2026-10-01" });
    ids.push(clientId);
  }
  const plan = { problem: "Sleep", goal: "Rest again", text: "Asleep by eleven", dueOn: "2027-01-31" };
  await browser.ask(addObjective, { clientId: pick(ids, 0), ...plan });
  // A plan that nobody signed stands on a list of its own.
  await browser.ask(signTreatmentPlan, { clientId: pick(ids, 0), version: 1, as: "clinician" });
  return ids;
}

async function schedule(browser: Somebody["browser"], contact: PlannedContact, clientId: string): Promise<void> {
  const { day, clock, minutes, service, weekly } = contact;
  const participants =
    service === "couple" || service === "family" ? [{ name: "Ilse Invented", relation: "partner" }] : [];
  const given = { kind: "individual" as const, clientId, service, participants };
  if (weekly) {
    await browser.ask(addSeries, { ...given, repeats: "weekly", from: day, clock, minutes, times: 3 });
    return;
  }
  const start = instant(day, clock);
  const stop = new Date(Date.parse(start) + minutes * 60_000).toISOString();
  await browser.ask(addSession, { ...given, start, stop });
}

/** Its members, of whom the last comes from the waiting list, have accepted its agreement before the week begins. */
async function openGroup({ clinicians, clientIds }: Omit<Week, "groupIds">, clinician: number): Promise<string> {
  const { browser } = pick(clinicians, clinician);
  const { id: groupId } = await browser.ask(addGroup, { name: `Evening group ${clinician}`, kind: "skills" });
  const members = membersOf(clinician).map((member) => ({ ...member, id: clientIdOf({ clientIds }, member) }));
  const from = "2026-10-24";
  const own = members.flatMap((member) => (member.clinician === clinician ? [member.id] : []));
  await browser.ask(enrolMembers, { groupId, clientIds: own, from });
  const { clinician: other, id: clientId } = pick(members, own.length);
  await pick(clinicians, other).browser.ask(addWaiting, { groupId, clientId, since: from });
  const [waiting] = (await browser.ask(readGroup, { groupId })).waiting;
  if (waiting === undefined) throw new Error("Nobody waits");
  await browser.ask(enrolFromWaiting, { waitingId: waiting.id, version: waiting.version, from });
  const { id: agreementId } = await browser.ask(addAgreement, {
    groupId,
    after: 0,
    text: "What is said here stays here.",
  });
  expect((await browser.ask(readWork, {})).agreements).toHaveLength(members.length);
  const accepted = { groupId, agreementId, clientIds: members.map(({ id }) => id), on: from };
  await browser.ask(acceptAgreement, accepted);
  const { days } = pick(groups, clinician);
  for (const day of days)
    await browser.ask(addSeries, { kind: "group", groupId, repeats: "weekly", from: day, ...groupTime, times: 2 });
  return groupId;
}
