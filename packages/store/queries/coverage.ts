import type { CoverageKind } from "../schema/billing.ts";
import type { Transaction } from "../transact.ts";
import { recordOf } from "./record-of.ts";

export interface AllowanceFields {
  readonly number: string;
  readonly counts: "sessions" | "units";
  readonly amount: number;
  readonly serviceCode: string | null;
  readonly from: string;
  readonly to: string;
}

export interface AllowanceRow extends AllowanceFields {
  readonly id: string;
  /** Sessions of the caller's sight held under it; null where units are counted. */
  readonly used: number | null;
  readonly version: number;
}

export interface CoverageRow {
  readonly id: string;
  readonly kind: CoverageKind;
  readonly payer: string;
  readonly memberNumber: string;
  readonly profile: string;
  readonly from: string;
  readonly to: string | null;
  readonly version: number;
  readonly allowances: readonly AllowanceRow[];
}

const day = "(s.starts_at at time zone (select zone from practice))::date";

const used = `(
  select count(*) from (
    select s.id from session s where s.client_id = any (${recordOf("$1")}) and s.status = 'held'
      and ${day} between a.from_date and a.to_date and (a.service_code is null or s.service_code = a.service_code)
    union all
    select s.id from attendance t join session s on s.id = t.session_id
    where t.client_id = any (${recordOf("$1")}) and t.status <> 'absent' and s.status = 'held'
      and ${day} between a.from_date and a.to_date and (a.service_code is null or s.service_code = a.service_code)) as held)`;

/** Those that run now first, in the order in which they are billed. */
export async function listCoverages(tx: Transaction, clientId: string): Promise<readonly CoverageRow[]> {
  return tx.sql(
    `select c.id, c.kind, c.payer, c.member_number as "memberNumber", c.profile, c.from_date as "from", c.to_date as "to",
       c.version, (
         select coalesce(json_agg(json_build_object('id', a.id, 'number', a.number, 'counts', a.counts,
             'amount', a.amount, 'serviceCode', a.service_code, 'from', a.from_date, 'to', a.to_date,
             'version', a.version, 'used', case when a.counts = 'sessions' then ${used} end)
           order by a.to_date desc, a.id), '[]')
         from coverage_allowance a where a.coverage_id = c.id) as allowances
     from coverage c where c.client_id = any (${recordOf("$1")})
     order by coalesce(c.to_date < today(), false), c.rank, c.from_date desc, c.id`,
    [clientId],
  );
}

export interface NewCoverage {
  readonly id: string;
  readonly clientId: string;
  readonly kind: CoverageKind;
  readonly payer: string;
  readonly memberNumber: string;
  readonly profile: string;
  /** Null: today. */
  readonly from: string | null;
  readonly to: string | null;
  readonly first: boolean;
}

export async function addCoverage(tx: Transaction, coverage: NewCoverage): Promise<void> {
  const { id, clientId, kind, payer, memberNumber, profile, from, to, first } = coverage;
  await tx.sql(
    `insert into coverage (id, client_id, kind, payer, member_number, profile, from_date, to_date, rank, added_by)
     select $1, $2, $3, $4, $5, $6, coalesce($7::date, today()), $8::date,
       coalesce(case when $9 then min(c.rank) - 1 else max(c.rank) + 1 end, 0), actor()
     from coverage c where c.client_id = any (${recordOf("$2")})`,
    [id, clientId, kind, payer, memberNumber, profile, from, to, first],
  );
}

export interface CoverageChange {
  readonly coverageId: string;
  readonly version: number;
  readonly payer?: string | undefined;
  readonly memberNumber?: string | undefined;
  readonly profile?: string | undefined;
  readonly from?: string | undefined;
  /** Null: it runs on; undefined leaves it. */
  readonly to?: string | null | undefined;
  readonly first: boolean;
}

type Changed = { readonly clientId: string; readonly version: number };

/** Undefined where the given version is stale or it is not the actor's to change. */
export async function changeCoverage(tx: Transaction, change: CoverageChange): Promise<Changed | undefined> {
  const { coverageId, version, payer, memberNumber, profile, from, to, first } = change;
  const [row] = await tx.sql<Changed>(
    `update coverage c set payer = case when c.kind = 'payer' then coalesce($3, c.payer) else '' end,
       member_number = coalesce($4, c.member_number), profile = coalesce($5, c.profile),
       from_date = coalesce($6::date, c.from_date), to_date = case when $7 then $8::date else c.to_date end,
       rank = case when $9 then (select min(o.rank) - 1 from coverage o where o.client_id = c.client_id) else c.rank end,
       version = c.version + 1
     where c.id = $1 and c.version = $2 returning c.client_id as "clientId", c.version`,
    [
      coverageId,
      version,
      payer ?? null,
      memberNumber ?? null,
      profile ?? null,
      from ?? null,
      to !== undefined,
      to ?? null,
      first,
    ],
  );
  return row;
}

/** Whose it is; undefined where the actor may not know of it. */
export async function readCoverage(
  tx: Transaction,
  coverageId: string,
): Promise<(Changed & { readonly kind: CoverageKind }) | undefined> {
  const [row] = await tx.sql<Changed & { kind: CoverageKind }>(
    `select client_id as "clientId", kind, version from coverage where id = $1`,
    [coverageId],
  );
  return row;
}

export async function addAllowance(
  tx: Transaction,
  allowance: AllowanceFields & { readonly id: string; readonly coverageId: string; readonly clientId: string },
): Promise<void> {
  const { id, coverageId, clientId, number, counts, amount, serviceCode, from, to } = allowance;
  await tx.sql(
    `insert into coverage_allowance (id, coverage_id, client_id, number, counts, amount, service_code, from_date, to_date,
       added_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, actor())`,
    [id, coverageId, clientId, number, counts, amount, serviceCode, from, to],
  );
}

export async function changeAllowance(
  tx: Transaction,
  allowance: AllowanceFields & { readonly allowanceId: string; readonly version: number },
): Promise<Changed | undefined> {
  const { allowanceId, version, number, counts, amount, serviceCode, from, to } = allowance;
  const [row] = await tx.sql<Changed>(
    `update coverage_allowance set number = $3, counts = $4, amount = $5, service_code = $6, from_date = $7, to_date = $8,
       version = version + 1
     where id = $1 and version = $2 returning client_id as "clientId", version`,
    [allowanceId, version, number, counts, amount, serviceCode, from, to],
  );
  return row;
}

export async function versionOfAllowance(tx: Transaction, allowanceId: string): Promise<number | undefined> {
  const [row] = await tx.sql<{ version: number }>("select version from coverage_allowance where id = $1", [
    allowanceId,
  ]);
  return row?.version;
}
