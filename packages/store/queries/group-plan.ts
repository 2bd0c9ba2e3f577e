import type { Transaction } from "../transact.ts";

export interface GroupPlanRow {
  readonly curriculumId: string | null;
  readonly aim: string;
  readonly warmUp: string;
  readonly hook: string;
  readonly routine: string;
  readonly ladder: string;
  readonly materials: string;
  readonly carriedFrom: string | null;
  readonly version: number;
}

const columns = `p.curriculum_id as "curriculumId", p.aim, p.warm_up as "warmUp", p.hook, p.routine, p.ladder, p.materials,
  p.carried_from as "carriedFrom", p.version`;

export async function readGroupPlan(tx: Transaction, sessionId: string): Promise<GroupPlanRow | undefined> {
  const [row] = await tx.sql<GroupPlanRow>(`select ${columns} from group_plan p where p.session_id = $1`, [sessionId]);
  return row;
}

/** The plan of the group's session before this one, with that session's day. */
export async function readEarlierPlan(
  tx: Transaction,
  sessionId: string,
): Promise<(GroupPlanRow & { readonly day: string }) | undefined> {
  const [row] = await tx.sql<GroupPlanRow & { day: string }>(
    `select ${columns}, (b.starts_at at time zone (select zone from practice))::date as day
     from session s join session b on b.group_id = s.group_id and b.starts_at < s.starts_at
     join group_plan p on p.session_id = b.id
     where s.id = $1 and (p.aim || p.warm_up || p.hook || p.routine || p.ladder || p.materials) <> ''
     order by b.starts_at desc limit 1`,
    [sessionId],
  );
  return row;
}

/** Writes the plan; on a version above 0 only that one. False where another is there by now. */
export async function writeGroupPlan(
  tx: Transaction,
  plan: Omit<GroupPlanRow, "version"> & {
    readonly sessionId: string;
    readonly groupId: string;
    /** 0: there is none yet. */
    readonly on: number;
  },
): Promise<number | undefined> {
  const words = [plan.curriculumId, plan.aim, plan.warmUp, plan.hook, plan.routine, plan.ladder, plan.materials];
  if (plan.on === 0) {
    const rows = await tx.sql(
      `insert into group_plan (session_id, group_id, curriculum_id, aim, warm_up, hook, routine, ladder, materials,
         carried_from, changed_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, actor()) on conflict do nothing returning 1`,
      [plan.sessionId, plan.groupId, ...words, plan.carriedFrom],
    );
    return rows.length === 0 ? undefined : 1;
  }
  const [row] = await tx.sql<{ version: number }>(
    `update group_plan set curriculum_id = $3, aim = $4, warm_up = $5, hook = $6, routine = $7, ladder = $8,
       materials = $9, carried_from = $10, changed_by = actor(), changed_at = clock(), version = version + 1
     where session_id = $1 and version = $2 returning version`,
    [plan.sessionId, plan.on, ...words, plan.carriedFrom],
  );
  return row?.version;
}

/** A session's title follows its plan while it has none of its own. The session's row MUST be locked. */
export async function titleSession(tx: Transaction, sessionId: string, title: string): Promise<void> {
  await tx.sql("update session set title = $2, version = version + 1 where id = $1 and title <> $2", [
    sessionId,
    title,
  ]);
}
