import type { Transaction } from "../transact.ts";
import { recordOf } from "./record-of.ts";

export interface DiagnosisRow {
  readonly id: string;
  readonly code: string;
  readonly words: string;
  readonly since: string;
  readonly until: string | null;
  readonly untilWhy: string;
  readonly givenBy: string;
  readonly version: number;
}

/** Open ones, the first first; those that ended after them. */
export async function listDiagnoses(tx: Transaction, clientId: string): Promise<readonly DiagnosisRow[]> {
  return tx.sql(
    `select d.id, d.code, d.words, d.since, d.until, d.until_why as "untilWhy", s.name as "givenBy", d.version
     from diagnosis d join staff s on s.id = d.given_by
     where d.client_id = any (${recordOf("$1")})
     order by d.until is not null, case when d.until is null then d.rank end, d.until desc, d.since, d.id`,
    [clientId],
  );
}

export interface NewDiagnosis {
  readonly id: string;
  readonly clientId: string;
  readonly code: string;
  readonly words: string;
  /** Null: today. */
  readonly since: string | null;
  readonly first: boolean;
}

/** Before all others, or after them. */
export async function addDiagnosis(tx: Transaction, diagnosis: NewDiagnosis): Promise<void> {
  const { id, clientId, code, words, since, first } = diagnosis;
  await tx.sql(
    `insert into diagnosis (id, client_id, code, words, since, rank, given_by)
     select $1, $2, $3, $4, coalesce($5::date, today()),
       coalesce(case when $6 then min(d.rank) - 1 else max(d.rank) + 1 end, 0), actor()
     from diagnosis d where d.client_id = any (${recordOf("$2")}) and d.until is null`,
    [id, clientId, code, words, since, first],
  );
}

export interface DiagnosisChange {
  readonly diagnosisId: string;
  readonly version: number;
  readonly first: boolean;
  readonly until: string | null;
  readonly why: string;
}

/** Undefined where the given version is stale, it has ended, or it is not the actor's to change. */
export async function changeDiagnosis(
  tx: Transaction,
  { diagnosisId, version, first, until, why }: DiagnosisChange,
): Promise<{ readonly clientId: string; readonly version: number } | undefined> {
  const [row] = await tx.sql<{ clientId: string; version: number }>(
    `update diagnosis d set version = d.version + 1,
       rank = case when $3 then (select min(o.rank) - 1 from diagnosis o where o.client_id = d.client_id and o.until is null)
         else d.rank end,
       until = $4::date, until_why = case when $4::date is null then '' else $5 end,
       ended_by = case when $4::date is null then null else actor() end
     where d.id = $1 and d.version = $2 and d.until is null returning d.client_id as "clientId", d.version`,
    [diagnosisId, version, first, until, why],
  );
  return row;
}

export async function versionOfDiagnosis(tx: Transaction, diagnosisId: string): Promise<number | undefined> {
  const [row] = await tx.sql<{ version: number }>("select version from diagnosis where id = $1", [diagnosisId]);
  return row?.version;
}
