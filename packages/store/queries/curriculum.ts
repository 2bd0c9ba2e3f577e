import type { Transaction } from "../transact.ts";

export interface CurriculumRow {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly aim: string;
  readonly materials: string;
  readonly version: number;
}

/** The sessions that a group goes through, by number. */
export async function readCurriculum(tx: Transaction, groupId: string): Promise<readonly CurriculumRow[]> {
  return tx.sql(
    `select id, number, title, aim, materials, version from curriculum_session
     where group_id = $1 and removed_at is null order by number`,
    [groupId],
  );
}

/**
 * The number of the curriculum that the group's latest session has, by its plan or by its title, not counting what was
 * cancelled; before `except` where one is given.
 */
export async function readLatestNumber(
  tx: Transaction,
  { groupId, except }: { readonly groupId: string; readonly except: string | null },
): Promise<{ readonly number: number } | null> {
  const [row] = await tx.sql<{ number: number }>(
    `select c.number from session s
     left join group_plan p on p.session_id = s.id
     join curriculum_session c on c.group_id = s.group_id and (c.id = p.curriculum_id
       -- A title that a series gave to all of its sessions says nothing of one.
       or (p.curriculum_id is null and s.series_id is null and s.title = 'Session ' || c.number || ': ' || c.title))
     where s.group_id = $1 and s.status <> 'cancelled' and s.id is distinct from $2
       and ($2::uuid is null or s.starts_at < (select starts_at from session where id = $2))
     order by s.starts_at desc limit 1`,
    [groupId, except],
  );
  return row ?? null;
}

export async function addCurriculumSession(
  tx: Transaction,
  line: Omit<CurriculumRow, "version" | "number"> & { readonly groupId: string; readonly number: number | null },
): Promise<void> {
  await tx.sql(
    `insert into curriculum_session (id, group_id, number, title, aim, materials)
     values ($1, $2, coalesce($3, (select coalesce(max(number), 0) + 1 from curriculum_session
       where group_id = $2 and removed_at is null)), $4, $5, $6)`,
    [line.id, line.groupId, line.number, line.title, line.aim, line.materials],
  );
}

export interface CurriculumChange {
  readonly curriculumId: string;
  readonly version: number;
  readonly number?: number | undefined;
  readonly title?: string | undefined;
  readonly aim?: string | undefined;
  readonly materials?: string | undefined;
  readonly removed?: boolean | undefined;
}

/** The new version; undefined where the given one is stale or it is not the actor's to change. */
export async function changeCurriculumSession(tx: Transaction, change: CurriculumChange): Promise<number | undefined> {
  const [row] = await tx.sql<{ version: number }>(
    `update curriculum_session set number = coalesce($3, number), title = coalesce($4, title), aim = coalesce($5, aim),
       materials = coalesce($6, materials), version = version + 1,
       removed_at = case $7::boolean when true then clock() when false then null else removed_at end
     where id = $1 and version = $2 returning version`,
    [
      change.curriculumId,
      change.version,
      change.number ?? null,
      change.title ?? null,
      change.aim ?? null,
      change.materials ?? null,
      change.removed ?? null,
    ],
  );
  return row?.version;
}

export async function readCurriculumVersion(tx: Transaction, curriculumId: string): Promise<number | undefined> {
  const [row] = await tx.sql<{ version: number }>("select version from curriculum_session where id = $1", [
    curriculumId,
  ]);
  return row?.version;
}
