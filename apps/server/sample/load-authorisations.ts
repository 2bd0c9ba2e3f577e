import { type Authorisation, checkAuthorisation, lawsOfPlaces } from "@goldthread/clinical/disclosure/index.ts";
import { addYears } from "@goldthread/clinical/retention/add-years.ts";
import { addDays } from "@goldthread/clinical/session/zoned-time.ts";
import type { SamplePractice } from "@goldthread/sample";
import { asActor } from "@goldthread/store/as-actor.ts";
import type { Database } from "@goldthread/store/db.ts";
import { addCoverage } from "@goldthread/store/queries/coverage.ts";
import { insertAuthorisation } from "@goldthread/store/queries/disclosure.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { calendarDay } from "../calendar-day.ts";
import { standForOne } from "../ledger/stand-for.ts";
import { recordRequestAct } from "../requests/record-request-act.ts";
import { clientWithOwnView } from "./client-with-own-view.ts";
import { sampleSources } from "./sample-sources.ts";

const day = 86_400_000;

interface ToLoad {
  readonly now: string;
  readonly zone: string;
}

/**
 * What clients agreed to in writing: one under California's law, and of somebody in the substance-use programme one that
 * was taken back and one that names an exchange of records, with their question of whom it passed them on to.
 */
export async function loadAuthorisations(db: Database, sample: SamplePractice, { now, zone }: ToLoad): Promise<void> {
  const { newId } = sampleSources("authorisations");
  const today = calendarDay(new Date(now), zone);
  const ago = (days: number) => ({ day: addDays(today, -days), at: new Date(Date.parse(now) - days * day), newId });
  const california = ofCalifornia(sample, today);
  const programme = inProgramme(sample);
  if (california !== undefined) {
    const { client, by } = california;
    await asActor(db, { staffId: by, clock: now }, async (tx) => {
      const coverage = { payer: "Marigold County Plan (fictional)", memberNumber: "FX 70114", kind: "payer" } as const;
      const times = { from: ago(30).day, to: null, first: false };
      await addCoverage(tx, { id: newId(), clientId: client.id, profile: "us-california", ...coverage, ...times });
      await record(tx, { client, by, ...ago(20) }, underCalifornia(sample));
    });
  }
  if (programme === undefined) return;
  const { client, by } = programme;
  await asActor(db, { staffId: by, clock: now }, async (tx) => {
    const ends = await record(tx, { client, by, ...ago(60) }, forEmployer(sample));
    const revoked = { because: "No longer works there.", clientId: client.id, ends, how: "revoked", on: ago(31).day };
    await insertAuthorisation(tx, await standForOne(tx, revoked, { kind: "authorisation", by, ...ago(31) }));
    await record(tx, { client, by, ...ago(25) }, throughExchange(sample));
  });
  const officer = sample.staff.find(({ roles }) => roles.includes("records-officer"));
  if (officer === undefined) return;
  const asked = ago(6);
  await asActor(db, { staffId: officer.id, clock: asked.at.toISOString() }, async (tx) => {
    const request = {
      what: "received",
      wantedBy: null,
      clientId: client.id,
      kind: "intermediary-list",
      askedBy: client.name,
      identity: "Known to the front desk, asked for the birth date",
      words: "Who got my records through the exchange?",
      receivedOn: asked.day,
    };
    await recordRequestAct(tx, request, { by: officer.id, ...asked });
  });
}

type Form = Omit<Authorisation, "id" | "eventHappenedOn" | "revokedOn" | "signedOn" | "signedBy" | "expiresOn"> & {
  /** After it was signed. */
  readonly days: number;
};

interface Signing {
  readonly client: SamplePractice["clients"][number];
  readonly by: string;
  readonly day: string;
  readonly at: Date;
  readonly newId: () => string;
}

/** As somebody of the client's team puts a signed form on file; one that lacks something is a mistake in this file. */
async function record(tx: Transaction, { client, by, day: on, ...act }: Signing, { days, ...form }: Form) {
  const signed = { ...form, signedOn: on, signedBy: client.name, expiresOn: addDays(on, days) };
  const given = { ...signed, id: "", eventHappenedOn: null, revokedOn: null };
  const laws = form.found.length === 0 ? [] : lawsOfPlaces(["us-california"]);
  const [defect] = checkAuthorisation(given, { day: on, isMinor: false, laws });
  if (defect !== undefined) throw new Error(`Cannot load the sample practice: ${defect.says}`);
  const intermediary = form.intermediary === null ? null : { ...form.intermediary };
  const facts = { ...signed, intermediary, clientId: client.id, signerContactId: null, documentId: null, ends: null };
  const row = await standForOne(tx, facts, { kind: "authorisation", by, ...act });
  await insertAuthorisation(tx, row);
  return row.id;
}

const usual = (sample: SamplePractice) => ({
  form: "general" as const,
  from: null,
  to: null,
  discloser: sample.practice.name,
  recipientClasses: [],
  expiresWhen: "",
  authority: "",
  clientSignedToo: false,
  intermediary: null,
  found: [],
  says: { mayBeRevoked: true, isNoCondition: true, mayBeRedisclosed: true },
});

function underCalifornia(sample: SamplePractice): Form {
  const elements = lawsOfPlaces(["us-california"]).flatMap((law) => law.elements);
  return {
    ...usual(sample),
    describes: "The treatment plan, measures and summaries",
    kinds: ["treatment-plan", "measure", "summary"],
    recipient: "Dr. Leocadia Brindlemoor (fictional), family physician",
    purpose: "So that both of us know of the treatment and of the medicines",
    found: elements.flatMap(({ id, isMet }) => (isMet === undefined ? [id] : [])),
    days: 330,
  };
}

function forEmployer(sample: SamplePractice): Form {
  return {
    ...usual(sample),
    form: "part2",
    describes: "That I attend, and on which days",
    kinds: ["attendance"],
    recipient: "Harrowgate Cooperage (fictional), staff office",
    purpose: "To keep my place while I am in the programme",
    days: 180,
  };
}

function throughExchange(sample: SamplePractice): Form {
  return {
    ...usual(sample),
    form: "part2",
    describes: "Notes, plan and medicines of the programme",
    kinds: ["progress-note", "group-note", "treatment-plan", "medication"],
    recipient: "Tidewater Records Exchange (fictional)",
    recipientClasses: ["treating-provider"],
    purpose: "Treatment by whoever else looks after me",
    intermediary: {
      members: "Clinics and hospitals of the exchange",
      areNamed: false,
      isTreatingOnly: true,
      tellsOfList: true,
    },
    days: 365,
  };
}

/** An adult of the first clinician's who is in no group: a county's plan asks both who lead one to sign. */
function ofCalifornia(sample: SamplePractice, today: string) {
  const own = clientWithOwnView(sample);
  const grown = addYears(today, -18);
  const client = sample.clients.find(
    ({ id, birthDate, careTeam }) =>
      id !== own?.client.id &&
      birthDate < grown &&
      careTeam.some(({ staffId, to }) => staffId === own?.clinician.id && to === null) &&
      !isFlagged(sample, id) &&
      !sample.groups.some(({ members }) => members.some(({ clientId }) => clientId === id)),
  );
  return own === undefined || client === undefined ? undefined : { client, by: own.clinician.id };
}

function inProgramme(sample: SamplePractice) {
  const client = sample.clients.find(
    ({ id, careTeam }) => isFlagged(sample, id) && careTeam.some(({ to }) => to === null),
  );
  const by = client?.careTeam.find(({ to }) => to === null)?.staffId;
  return client === undefined || by === undefined ? undefined : { client, by };
}

function isFlagged({ around }: SamplePractice, id: string): boolean {
  return around.some(({ clientId, flags }) => clientId === id && flags.some(({ kind }) => kind === "part-2"));
}
