import type { GroupKind } from "../schema/group.ts";
import type { SessionStatus } from "../schema/session.ts";
import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";

export interface GroupRow {
  readonly id: string;
  readonly name: string;
  readonly kind: GroupKind;
  readonly purpose: string;
  readonly eligibility: string;
  readonly isOpen: boolean;
  /** Null: as the practice's profile has it. */
  readonly sizeLimit: number | null;
  /** The practice's profile of rules. */
  readonly profile: string;
  readonly version: number;
  /** Those who lead it today or will. */
  readonly facilitators: readonly { readonly staffId: string; readonly name: string; readonly credential: string }[];
  /** The actor leads it today. */
  readonly mine: boolean;
}

const columns = `g.id, g.name, g.kind, g.purpose, g.eligibility, g.is_open as "isOpen", g.size_limit as "sizeLimit",
  (select profile from practice) as profile, g.version, g.id in (select my_groups()) as mine,
  coalesce((select json_agg(json_build_object('staffId', s.id, 'name', s.name, 'credential', s.credential) order by lower(s.name))
    from staff s where s.id in (select f.staff_id from facilitator f
      where f.group_id = g.id and (f.to_date is null or f.to_date >= (select today())))), '[]') as facilitators`;

/** Every group, the actor's own first: that one exists and who leads it is no secret at work. */
export async function listGroups(tx: Transaction): Promise<readonly GroupRow[]> {
  return tx.sql(`select ${columns} from care_group g order by mine desc, lower(g.name), g.id`);
}

export async function readGroup(tx: Transaction, groupId: string): Promise<GroupRow | undefined> {
  const [row] = await tx.sql<GroupRow>(`select ${columns} from care_group g where g.id = $1`, [groupId]);
  return row;
}

export interface GroupMemberRow {
  readonly clientId: string;
  readonly name: string;
  readonly preferredName: string;
  readonly recordNumber: string;
  readonly from: string;
  readonly to: string | null;
  readonly riskOpen: boolean;
  /** The actor is on this member's care team. */
  readonly chart: boolean;
}

/** Those who belong to it today or will. For its facilitators; the policies show others only their own clients. */
export async function readGroupMembers(tx: Transaction, groupId: string): Promise<readonly GroupMemberRow[]> {
  return tx.sql(
    `select c.id as "clientId", c.name, c.preferred_name as "preferredName", c.record_number as "recordNumber",
       m.from_date as "from", m.to_date as "to", c.id in (select my_clients()) as chart,
       exists (select from risk_concern r where r.client_id = c.id and r.closed_at is null) as "riskOpen"
     from membership m join client c on c.id = m.client_id
     where m.group_id = $1 and (m.to_date is null or m.to_date >= (select today()))
     order by lower(c.name), c.created_at, c.record_number, m.from_date`,
    [groupId],
  );
}

export interface GroupSessionRow {
  readonly id: string;
  readonly title: string;
  readonly start: string;
  readonly stop: string;
  readonly status: SessionStatus;
  readonly present: number;
  readonly signed: number;
}

/** Its latest and coming sessions, newest first. What is signed is read from the drafts, which a facilitator keeps seeing. */
export async function readGroupSessions(
  tx: Transaction,
  { groupId, limit }: { groupId: string; limit: number },
): Promise<readonly GroupSessionRow[]> {
  return tx.sql(
    `select s.id, s.title, ${isoTime("s.starts_at")} as start, ${isoTime("s.stops_at")} as stop, s.status,
       (select count(*) from attendance a where a.session_id = s.id and a.status <> 'absent') as present,
       (select count(*) from draft d where d.session_id = s.id and d.part = 'member' and d.state = 'signed'
         and (select a.status from attendance a where a.session_id = d.session_id and a.client_id = d.client_id)
           is distinct from 'absent') as signed
     from session s where s.group_id = $1 order by s.starts_at desc, s.id limit $2`,
    [groupId, limit],
  );
}

export async function addGroup(
  tx: Transaction,
  group: {
    id: string;
    name: string;
    kind: GroupKind;
    purpose: string;
    eligibility: string;
    isOpen: boolean;
    sizeLimit: number | null;
  },
): Promise<void> {
  await tx.sql(
    `insert into care_group (id, name, kind, purpose, eligibility, is_open, size_limit, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, actor())`,
    [group.id, group.name, group.kind, group.purpose, group.eligibility, group.isOpen, group.sizeLimit],
  );
}

export interface GroupChange {
  readonly groupId: string;
  readonly version: number;
  readonly name?: string | undefined;
  readonly kind?: GroupKind | undefined;
  readonly purpose?: string | undefined;
  readonly eligibility?: string | undefined;
  readonly isOpen?: boolean | undefined;
  /** Null: as the practice's profile has it. */
  readonly sizeLimit?: number | null | undefined;
}

/** The new version; undefined where the given one is stale or the group is not the actor's to change. */
export async function changeGroup(
  tx: Transaction,
  { groupId, version, name, kind, purpose, eligibility, isOpen, sizeLimit }: GroupChange,
): Promise<number | undefined> {
  const [row] = await tx.sql<{ version: number }>(
    `update care_group set name = coalesce($3, name), kind = coalesce($4, kind), purpose = coalesce($5, purpose),
       eligibility = coalesce($6, eligibility), is_open = coalesce($7, is_open),
       size_limit = case when $8::boolean then $9::integer else size_limit end, version = version + 1
     where id = $1 and version = $2 returning version`,
    [
      groupId,
      version,
      name ?? null,
      kind ?? null,
      purpose ?? null,
      eligibility ?? null,
      isOpen ?? null,
      sizeLimit !== undefined,
      sizeLimit ?? null,
    ],
  );
  return row?.version;
}

/** In one statement: a new group's first facilitators are its creator's to name. */
export async function addFacilitators(
  tx: Transaction,
  { groupId, staffIds, from }: { groupId: string; staffIds: readonly string[]; from: string },
): Promise<void> {
  await tx.sql("insert into facilitator (group_id, staff_id, from_date) select $1, unnest($2::uuid[]), $3", [
    groupId,
    staffIds,
    from,
  ]);
}

export async function isFacilitator(
  tx: Transaction,
  { groupId, staffId, from }: { groupId: string; staffId: string; from: string },
): Promise<boolean> {
  const rows = await tx.sql(
    "select from facilitator where group_id = $1 and staff_id = $2 and (to_date is null or to_date >= $3)",
    [groupId, staffId, from],
  );
  return rows.length > 0;
}

export interface FacilitatorRow {
  readonly staffId: string;
  readonly name: string;
  readonly from: string;
  readonly to: string | null;
}

/** Who leads the group and who led it, the latest first. */
export async function readFacilitatorHistory(tx: Transaction, groupId: string): Promise<readonly FacilitatorRow[]> {
  return tx.sql(
    `select f.staff_id as "staffId", s.name, f.from_date as "from", f.to_date as "to"
     from facilitator f join staff s on s.id = f.staff_id where f.group_id = $1
     order by f.to_date desc nulls first, f.from_date desc, lower(s.name)`,
    [groupId],
  );
}

/** Ends the time as facilitator that is open or ends later; false where there is none for the actor to end. */
export async function endFacilitator(
  tx: Transaction,
  { groupId, staffId, to }: { groupId: string; staffId: string; to: string },
): Promise<boolean> {
  const rows = await tx.sql(
    `update facilitator set to_date = $3 where group_id = $1 and staff_id = $2 and (to_date is null or to_date > $3)
     returning 1`,
    [groupId, staffId, to],
  );
  return rows.length > 0;
}

/** How many belong to the group on this day or later. For those who may read the memberships. */
export async function countMembers(tx: Transaction, groupId: string, day: string): Promise<number> {
  const [row] = await tx.sql<{ count: number }>("select members_of($1, $2) as count", [groupId, day]);
  return row?.count ?? 0;
}
