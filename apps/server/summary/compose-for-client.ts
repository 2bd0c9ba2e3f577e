import { objectivesOf } from "@goldthread/clinical/plan/treatment-plan.ts";
import { zonedTime } from "@goldthread/clinical/session/zoned-time.ts";
import { composeSummary, type SummaryInput } from "@goldthread/clinical/summary/compose-summary.ts";
import type { Source, Summary } from "@goldthread/clinical/summary/summary.ts";
import { isMyClient, readClientOfChart } from "@goldthread/store/queries/client.ts";
import { listEpisodes } from "@goldthread/store/queries/episode.ts";
import { listHomework } from "@goldthread/store/queries/homework.ts";
import { listNotesToSum, readNoteDigests, type SummaryPeriod } from "@goldthread/store/queries/summary.ts";
import { listPlanVersions } from "@goldthread/store/queries/treatment-plan.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { refuse } from "../errors.ts";
import { readThreadInput } from "../thread/thread-input.ts";
import { planContent } from "../treatment-plan/current-plan.ts";
import { factKey, type Composed, type SourceFacts } from "./composed.ts";
import { interventionsIn } from "./interventions-in.ts";
import { refuseAhead, refuseBackwards } from "./refuse-backwards.ts";

export interface ClientToSum extends SummaryPeriod {
  readonly clientId: string;
  readonly zone: string;
  readonly now: Date;
}

/** A client's summary as the record gives it now, to whoever may read that record. */
export async function composeForClient(tx: Transaction, asked: ClientToSum): Promise<Composed> {
  const { clientId, zone, now, kind, from, to } = asked;
  refuseBackwards(asked);
  refuseAhead(from, asked);
  // A summary is for nobody else, also where they may know the name.
  if (!(await isMyClient(tx, clientId))) refuse("not_found");
  const [client, record, homework, episodes, notes, planned] = await Promise.all([
    readClientOfChart(tx, clientId),
    readThreadInput(tx, { clientId, zone, before: now.toISOString() }),
    listHomework(tx, clientId),
    listEpisodes(tx, clientId),
    listNotesToSum(tx, asked),
    plannedInterventions(tx, clientId),
  ]);
  if (client === undefined) refuse("not_found");
  const interventions = notes.map((note) => ({ noteId: note.id, names: interventionsIn(note, planned) }));
  const input = { ...record, homework, episodes, interventions };
  const summary = composeSummary(input, { kind, from, to });
  const { id, name, recordNumber, birthDate } = client;
  return {
    of: { clientId, groupId: null },
    period: { kind, from, to },
    client: { id, name, recordNumber, birthDate },
    group: null,
    summary,
    facts: factsOf(input, await readNoteDigests(tx, { clientId, ids: namedNotes(summary) })),
    firstDay: record.sessions.map(({ start }) => zonedTime(start, zone).day).toSorted()[0] ?? null,
    unnamed: [],
  };
}

async function plannedInterventions(tx: Transaction, clientId: string): Promise<readonly string[]> {
  const [newest] = await listPlanVersions(tx, clientId, 1);
  if (newest === undefined) return [];
  const { plan } = planContent(newest.content);
  return objectivesOf(plan).flatMap(({ objective }) => objective.interventions.map(({ type }) => type));
}

function namedNotes({ sections }: Summary): string[] {
  const all = sections.flatMap(({ sentences }) => sentences.flatMap(({ sources }) => sources));
  return [...new Set(all.filter(({ kind }) => kind === "note").map(({ id }) => id))];
}

/** Of everything in this client's record that a sentence may rest on; of a note only where it stands signed. */
function factsOf(input: SummaryInput, digests: ReadonlyMap<string, string>): ReadonlyMap<string, SourceFacts> {
  const dayOf = (at: string) => zonedTime(at, input.zone).day;
  const fact = (source: Source, day: string, digest: string | null = null) =>
    [factKey(source), { day, digest, sessionId: null }] as const;
  return new Map([
    ...input.sessions.flatMap(({ sessionId, noteId, start }) => {
      const digest = noteId === null ? undefined : digests.get(noteId);
      return [
        fact({ kind: "session", id: sessionId }, dayOf(start)),
        ...(noteId === null || digest === undefined ? [] : [fact({ kind: "note", id: noteId }, dayOf(start), digest)]),
      ];
    }),
    ...input.planVersions.map(({ id, at }) => fact({ kind: "plan", id }, dayOf(at))),
    ...input.scores.map(({ id, answeredAt }) => fact({ kind: "measure", id }, dayOf(answeredAt))),
    ...input.medication.map(({ id, onDay }) => fact({ kind: "medication", id }, onDay)),
    ...input.risks.map(({ id, openedAt }) => fact({ kind: "risk", id }, dayOf(openedAt))),
    ...input.homework.map(({ id, setAt, setIn }) => fact({ kind: "homework", id }, dayOf(setIn ?? setAt))),
    ...input.episodes.map(({ id, admittedOn }) => fact({ kind: "episode", id }, admittedOn)),
  ]);
}
