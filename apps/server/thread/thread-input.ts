import { comparePlans } from "@goldthread/clinical/plan/compare-plans.ts";
import { progressMarksSchema } from "@goldthread/clinical/note/schema.ts";
import { objectivesOf as objectivesOfPlan } from "@goldthread/clinical/plan/treatment-plan.ts";
import { memberMinutes, minutesBetween } from "@goldthread/clinical/session/minutes.ts";
import type { ThreadInput, ThreadObjective, ThreadSession } from "@goldthread/clinical/thread/thread.ts";
import { listAdministrations } from "@goldthread/store/queries/administration.ts";
import { listMedication } from "@goldthread/store/queries/medication.ts";
import { planOf, type PlanLine } from "@goldthread/store/queries/plan.ts";
import { listConcerns } from "@goldthread/store/queries/risk.ts";
import { readThreadNotes, readThreadSessions, type ThreadSessionRow } from "@goldthread/store/queries/thread.ts";
import { listPlanVersions } from "@goldthread/store/queries/treatment-plan.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { excerptOf } from "../client/note-glance.ts";
import { planContent, type KeptPlan } from "../treatment-plan/current-plan.ts";

/** Everything that a client's thread is made of, as this person may see it, up to a moment. */
export async function readThreadInput(
  tx: Transaction,
  { clientId, zone, before }: { readonly clientId: string; readonly zone: string; readonly before: string },
): Promise<ThreadInput> {
  const [lines, versions, sessions, notes, administrations, medication, concerns] = await Promise.all([
    tx.sql<PlanLine>(planOf, [clientId]),
    listPlanVersions(tx, clientId),
    readThreadSessions(tx, { clientId, before }),
    readThreadNotes(tx, clientId),
    listAdministrations(tx, clientId),
    listMedication(tx, clientId),
    listConcerns(tx, clientId),
  ]);
  const plans = versions.toReversed().map((row) => ({ ...row, plan: planContent(row.content).plan }));
  return {
    zone,
    objectives: objectivesOf(lines, plans.at(-1)?.plan ?? null),
    sessions: sessions.map(sessionOf),
    notes: notes.map(({ marks, ...note }) => ({ ...note, marks: progressMarksSchema.parse(marks) })),
    scores: administrations
      .filter(({ kind, corrected }) => kind !== "withdrawn" && !corrected)
      .map(({ id, measure, label, answeredAt, total, sessionId }) => ({
        id,
        measure,
        label,
        answeredAt,
        total,
        sessionId,
      })),
    planVersions: plans.map(({ id, number, at, plan }, place) => ({
      id,
      number,
      at,
      changes: comparePlans(plans[place - 1]?.plan ?? null, plan).map(({ words }) => words),
      objectives: planned(plan),
    })),
    medication: medication.filter(({ withdrawnAt }) => withdrawnAt === null),
    risks: concerns,
  };
}

const planned = (plan: KeptPlan) => objectivesOfPlan(plan).map(({ objective }) => objective);

/** In the plan's order; what the newest version knows of an objective beside the words that notes are tied to. */
function objectivesOf(lines: readonly PlanLine[], plan: KeptPlan | null): ThreadObjective[] {
  const kept = new Map(
    (plan?.problems ?? []).flatMap(({ goals }) =>
      goals.flatMap(({ objectives }) => objectives.map((objective) => [objective.id, objective] as const)),
    ),
  );
  return lines.flatMap(({ objectiveId: id, text, status, title, words, baseline, target, dueOn }) => {
    if (id === null || text === null || status === null) return [];
    const known = kept.get(id);
    return [
      {
        id,
        text,
        status,
        problem: title,
        goal: words ?? "",
        baseline: baseline ?? "",
        target: target ?? "",
        dueOn,
        startsOn: known?.startsOn ?? null,
        statusOn: known?.statusOn ?? null,
      },
    ];
  });
}

function sessionOf(row: ThreadSessionRow): ThreadSession {
  const { sessionId, kind, contact, title, groupName, start, status, attendance, noteId, opening } = row;
  return {
    sessionId,
    kind,
    contact,
    title: [groupName ?? "", title].filter((part) => part !== "").join(": "),
    start,
    minutes: minutesOf(row),
    status,
    attendance,
    noteId,
    excerpt: excerptOf(opening ?? ""),
  };
}

/** The client's own: none of what they missed, and in a group from arriving to leaving. */
function minutesOf({ start, stop, status, attendance, arrivedAt: arrived, leftAt: left }: ThreadSessionRow): number {
  if (status !== "held" || attendance === "absent") return 0;
  return attendance === null
    ? minutesBetween(start, stop)
    : memberMinutes({ start, stop, attendance: { status: attendance, arrived, left } });
}
