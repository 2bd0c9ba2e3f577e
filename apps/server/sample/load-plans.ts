import { keptPlan } from "@goldthread/api/nouns/treatment-plan.ts";
import type { SamplePlan, SamplePractice, SampleRisk } from "@goldthread/sample";
import { asActor } from "@goldthread/store/as-actor.ts";
import type { Database } from "@goldthread/store/db.ts";
import { type CurrentPlan } from "../treatment-plan/current-plan.ts";
import { keepVersion } from "../treatment-plan/keep-version.ts";
import { passphraseSigner } from "../passkeys/act-signer.ts";
import { signVersion } from "../treatment-plan/sign-version.ts";
import { atNoon } from "./at-noon.ts";
import { sampleSources } from "./sample-sources.ts";

/** Plans with their versions and signatures, and risk concerns, each by somebody of the client's care team of that day. */
export async function loadPlansAndRisks(db: Database, sample: SamplePractice): Promise<void> {
  for (const plan of sample.plans) await loadPlan(db, sample, plan);
  for (const risk of sample.risks) await loadRisk(db, risk);
}

const mayPlan = ["clinician", "trainee"];

async function loadPlan(db: Database, sample: SamplePractice, { clientId, versions }: SamplePlan): Promise<void> {
  const client = sample.clients.find(({ id }) => id === clientId);
  const { newId } = sampleSources(`plan/${clientId}`);
  let before: CurrentPlan = { version: 0, plan: null };
  for (const { on, why, plan } of versions) {
    const team = (client?.careTeam ?? []).filter(({ from, to }) => from <= on && (to === null || to >= on));
    const writer = team.find(({ capacity }) => mayPlan.includes(capacity)) ?? client?.careTeam[0];
    if (client === undefined || writer === undefined)
      throw new Error("Cannot load the sample practice: a plan's client has no care team");
    const kept = keptPlan.parse(plan);
    const at = new Date(atNoon(on, sample.practice));
    const version = await asActor(db, { staffId: writer.staffId, clock: at.toISOString() }, (tx) =>
      keepVersion(tx, { clientId, before, plan: kept, why }, { by: writer.staffId, at, newId }),
    );
    const newest = versions.at(-1)?.on === on;
    // The newest plan of some still waits to be signed.
    if (version !== before.version && !(newest && isWaiting(clientId)))
      await signLoaded(db, sample, { clientId, name: client.name, version, at, team, writer: writer.staffId, newId });
    before = { version, plan: kept };
  }
}

function isWaiting(clientId: string): boolean {
  return Number.parseInt(clientId.slice(0, 2), 16) % 9 === 0;
}

interface LoadedPlan {
  readonly clientId: string;
  readonly name: string;
  readonly version: number;
  readonly at: Date;
  readonly team: readonly { readonly staffId: string; readonly capacity: string }[];
  readonly writer: string;
  readonly newId: () => string;
}

/** By who wrote it, by the supervisor of a trainee, and by the client's own word. */
async function signLoaded(db: Database, sample: SamplePractice, loaded: LoadedPlan): Promise<void> {
  const { clientId, name, version, at, team, writer, newId } = loaded;
  const supervisor = team.find(({ capacity }) => capacity === "supervisor");
  const colleague = (staffId: string, as: "clinician" | "supervisor") => {
    const { name: said = "", credential = "" } = sample.staff.find(({ id }) => id === staffId) ?? {};
    return { staffId, as, name: said, credential, method: "passphrase" as const, words: "" };
  };
  const signers = [
    colleague(writer, "clinician"),
    ...(supervisor === undefined ? [] : [colleague(supervisor.staffId, "supervisor")]),
    {
      staffId: writer,
      as: "client",
      name,
      credential: "",
      method: "verbal",
      words: "Yes, let us do it like this.",
    } as const,
  ];
  for (const { staffId, ...signer } of signers)
    await asActor(db, { staffId, clock: at.toISOString() }, (tx) =>
      signVersion(
        tx,
        { clientId, version, signer: { ...signer, relation: "" } },
        { by: staffId, act: passphraseSigner(at, newId) },
      ),
    );
}

async function loadRisk(db: Database, risk: SampleRisk): Promise<void> {
  await asActor(db, { staffId: risk.openedBy, clock: risk.openedAt }, (tx) =>
    tx.sql("insert into risk_concern (id, client_id, summary, opened_at, opened_by) values ($1, $2, $3, $4, $5)", [
      risk.id,
      risk.clientId,
      risk.summary,
      risk.openedAt,
      risk.openedBy,
    ]),
  );
  if (risk.closedAt === null || risk.closedBy === null) return;
  await asActor(db, { staffId: risk.closedBy, clock: risk.closedAt }, (tx) =>
    tx.sql(
      `update risk_concern set closed_at = $2, closed_by = $3, outcome = $4, disposition = 'safety-plan', acted_at = $2,
         acted_by = (select name from staff where id = $3) where id = $1`,
      [risk.id, risk.closedAt, risk.closedBy, risk.outcome],
    ),
  );
}
