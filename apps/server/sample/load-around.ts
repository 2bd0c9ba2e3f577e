import type { SampleAround, SamplePractice } from "@goldthread/sample";
import { asActor } from "@goldthread/store/as-actor.ts";
import type { Database } from "@goldthread/store/db.ts";
import { addFlag } from "@goldthread/store/queries/client-flag.ts";
import { addClientContact } from "@goldthread/store/queries/client-contact.ts";
import { addAllowance, addCoverage } from "@goldthread/store/queries/coverage.ts";
import { addDiagnosis } from "@goldthread/store/queries/diagnosis.ts";
import { admitClient, dischargeClient } from "@goldthread/store/queries/episode.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { atNoon } from "./at-noon.ts";

/** What stands around the clients, set down by the first of each care team on the day they began, ended by the last. */
export async function loadAround(db: Database, { practice, around, clients }: SamplePractice): Promise<void> {
  const teams = new Map(clients.map(({ id, careTeam }) => [id, careTeam]));
  for (const one of around) {
    const team = teams.get(one.clientId) ?? [];
    const first = team[0];
    if (first === undefined) throw new Error("Cannot load the sample practice: a client has no care team");
    await asActor(db, { staffId: first.staffId, clock: atNoon(one.from, practice) }, (tx) => begin(tx, one));
    const { until } = one;
    const last = team.find(({ to, capacity }) => to === until && capacity !== "aide") ?? first;
    if (until !== null)
      await asActor(db, { staffId: last.staffId, clock: atNoon(until, practice) }, (tx) => end(tx, one, until));
  }
}

async function begin(tx: Transaction, around: SampleAround): Promise<void> {
  const { clientId, from, diagnoses, contact, coverage, flags, episode } = around;
  for (const { id, code, words } of diagnoses)
    await addDiagnosis(tx, { id, clientId, code, words, since: from, first: false });
  const acts = { actsAs: null, actsFrom: null, actsUntil: null, paperSeen: "" };
  await addClientContact(tx, { ...contact, ...acts, clientId, email: "", guardian: false });
  await insertCoverage(tx, { clientId, from, coverage });
  for (const { id, kind, words } of flags) await addFlag(tx, { id, clientId, kind, words, since: from });
  await admitClient(tx, { id: episode.id, clientId, on: from, program: episode.program, why: episode.why });
}

async function insertCoverage(
  tx: Transaction,
  { clientId, from, coverage }: Pick<SampleAround, "clientId" | "from" | "coverage">,
): Promise<void> {
  const { id, payer, memberNumber, profile, allowance } = coverage;
  const fields = { id, clientId, profile, from, to: null, first: false };
  if (payer === null) {
    await addCoverage(tx, { ...fields, kind: "self-pay", payer: "", memberNumber: "" });
    return;
  }
  await addCoverage(tx, { ...fields, kind: "payer", payer, memberNumber });
  const allowed = { coverageId: id, clientId, number: "", counts: "sessions", serviceCode: null } as const;
  await addAllowance(tx, { ...allowance, ...allowed });
}

async function end(tx: Transaction, { episode }: SampleAround, on: string): Promise<void> {
  const discharge = { episodeId: episode.id, version: 1, kind: "completed", why: "Goals met, as planned" } as const;
  const ended = await dischargeClient(tx, { ...discharge, on });
  if (ended === undefined) throw new Error("Cannot load the sample practice: an episode could not be ended");
}
