import type { SamplePractice } from "@goldthread/sample";
import { editSummary } from "@goldthread/clinical/summary/summary-edits.ts";
import { asActor } from "@goldthread/store/as-actor.ts";
import type { Database } from "@goldthread/store/db.ts";
import { writeSummaryDraft } from "@goldthread/store/queries/summary.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { composeForClient } from "../summary/compose-for-client.ts";
import { composeForGroup } from "../summary/compose-for-group.ts";
import type { Composed } from "../summary/composed.ts";
import { passphraseSigner } from "../passkeys/act-signer.ts";
import { signComposed } from "../summary/sign-composed.ts";
import { sampleSources } from "./sample-sources.ts";

type Person = SamplePractice["staff"][number];

/** The last quarter of one client and of one group of each clinician, put together, taken on as it reads and signed. */
export async function loadSummaries(db: Database, sample: SamplePractice, now: string): Promise<void> {
  const at = new Date(Date.parse(now) - 2 * 86_400_000);
  for (const person of sample.staff.filter(({ roles }) => roles.includes("clinician")))
    await loadOf({ db, person, at, practice: sample.practice }, sample);
}

async function loadOf(signing: Signing, sample: SamplePractice): Promise<void> {
  const { person, at } = signing;
  const { zone } = sample.practice;
  const period = { kind: "periodic", ...quarterBefore(at) } as const;
  const isTheirs = ({ staffId, from, to }: { staffId: string; from: string; to: string | null }) =>
    staffId === person.id && from <= period.from && to === null;
  const client = sample.clients.find(({ careTeam }) => careTeam.some(isTheirs));
  const group = sample.groups.find(({ facilitators }) => facilitators.some(isTheirs));
  if (client !== undefined)
    await sign(signing, (tx) => composeForClient(tx, { ...period, clientId: client.id, zone, now: at }));
  if (group !== undefined)
    await sign(signing, (tx) => composeForGroup(tx, { ...period, groupId: group.id, zone, now: at }));
}

function quarterBefore(at: Date): { readonly from: string; readonly to: string } {
  const month = Math.floor(at.getUTCMonth() / 3) * 3;
  const day = (from: number, days: number) =>
    new Date(Date.UTC(at.getUTCFullYear(), from, 1 + days)).toISOString().slice(0, 10);
  return { from: day(month - 3, 0), to: day(month, -1) };
}

interface Signing {
  readonly db: Database;
  readonly person: Person;
  readonly at: Date;
  readonly practice: SamplePractice["practice"];
}

async function sign(
  { db, person, at, practice }: Signing,
  compose: (tx: Transaction) => Promise<Composed>,
): Promise<void> {
  const { id: by, name, credential } = person;
  await asActor(db, { staffId: by, clock: at.toISOString() }, async (tx) => {
    const composed = await compose(tx);
    if (composed.summary.sections.length === 0) return;
    const { newId } = sampleSources(`summary/${by}/${composed.of.clientId ?? composed.of.groupId ?? ""}`);
    const edits = JSON.stringify(taken(composed));
    await writeSummaryDraft(tx, composed.of, { ...composed.period, id: newId(), on: 0, edits, at: at.toISOString() });
    await signComposed(tx, composed, {
      version: 1,
      author: { name, credential },
      practice,
      by,
      signer: passphraseSigner(at, newId),
    });
  });
}

/** Every sentence as it was put together. */
function taken({ summary }: Composed) {
  const sentences = editSummary(summary, { sentences: {}, own: [] }).flatMap((section) => section.sentences);
  return {
    sentences: Object.fromEntries(
      sentences.map(({ key, text }) => [key, { isTaken: true, isOut: false, text: null, of: text }]),
    ),
    own: [],
  };
}
