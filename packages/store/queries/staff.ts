import type { StaffRole } from "../schema/staff.ts";
import type { Transaction } from "../transact.ts";

export interface StaffRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly credential: string;
  readonly roles: readonly StaffRole[];
  readonly supervisorId: string | null;
  readonly active: boolean;
  readonly signsIn: boolean;
  readonly version: number;
}

const columns = `s.id, s.name, s.email, s.credential, s.supervisor_id as "supervisorId", s.active, s.version,
  s.user_id is not null as "signsIn", array(select r.role from staff_role r where r.staff_id = s.id order by r.role) as roles`;

/** Everybody, those who left included: their names stand on what they signed. */
export async function listStaff(tx: Transaction): Promise<readonly StaffRow[]> {
  return tx.sql<StaffRow>(`select ${columns} from staff s order by s.active desc, lower(s.name), s.id`);
}

export async function readStaff(tx: Transaction, staffId: string): Promise<StaffRow | undefined> {
  const [row] = await tx.sql<StaffRow>(`select ${columns} from staff s where s.id = $1`, [staffId]);
  return row;
}

/** Until when each open invitation works, by member of staff; for administrators, who invite. */
export async function listInvited(
  tx: Transaction,
): Promise<readonly { readonly staffId: string; readonly until: Date }[]> {
  return tx.sql(
    `select staff_id as "staffId", expires_at as until from invitation where accepted_at is null and ended_at is null`,
  );
}

export interface NewStaff {
  readonly id: string;
  /** Null where they are invited and choose how to sign in themselves. */
  readonly userId: string | null;
  readonly name: string;
  readonly email: string;
  readonly credential: string;
  readonly supervisorId: string | null;
  readonly roles: readonly StaffRole[];
}

export async function addStaff(tx: Transaction, staff: NewStaff): Promise<void> {
  await tx.sql(
    "insert into staff (id, user_id, name, email, credential, supervisor_id) values ($1, $2, $3, $4, $5, $6)",
    [staff.id, staff.userId, staff.name, staff.email, staff.credential, staff.supervisorId],
  );
  await tx.sql("insert into staff_role (staff_id, role) select $1, unnest($2::text[])", [staff.id, staff.roles]);
}

export interface StaffChange {
  readonly staffId: string;
  readonly version: number;
  readonly name?: string | undefined;
  readonly credential?: string | undefined;
  /** Null takes the supervisor away, undefined leaves it. */
  readonly supervisorId?: string | null | undefined;
  readonly active?: boolean | undefined;
}

/** Whether it was changed: false where the version is stale or the row is not the actor's to change. */
export async function changeStaff(tx: Transaction, change: StaffChange): Promise<boolean> {
  const rows = await tx.sql(
    `update staff set name = coalesce($3, name), credential = coalesce($4, credential), active = coalesce($5, active),
       supervisor_id = case when $6 then $7::uuid else supervisor_id end, version = version + 1
     where id = $1 and version = $2 returning id`,
    [
      change.staffId,
      change.version,
      change.name ?? null,
      change.credential ?? null,
      change.active ?? null,
      change.supervisorId !== undefined,
      change.supervisorId ?? null,
    ],
  );
  return rows.length > 0;
}

export async function setRoles(
  tx: Transaction,
  { staffId, roles }: { staffId: string; roles: readonly StaffRole[] },
): Promise<void> {
  await tx.sql("delete from staff_role where staff_id = $1 and role <> all ($2::text[])", [staffId, roles]);
  await tx.sql("insert into staff_role (staff_id, role) select $1, unnest($2::text[]) on conflict do nothing", [
    staffId,
    roles,
  ]);
}

/** As the part `auth`: who works in a sample practice; nobody anywhere else. */
export async function listSamplePeople(tx: Transaction): Promise<
  readonly {
    readonly name: string;
    readonly email: string;
    readonly credential: string;
    readonly roles: readonly StaffRole[];
  }[]
> {
  return tx.sql(
    `select s.name, s.email, s.credential,
       array(select r.role from staff_role r where r.staff_id = s.id order by r.role) as roles
     from staff s join practice p on p.sample and p.ready
     -- Whoever was invited has a passphrase of their own.
     where s.active and not exists (select from invitation i where i.staff_id = s.id) order by lower(s.name), s.id`,
  );
}
