import type { Transaction } from "../transact.ts";

/** As the part `setup`: the one practice. A second one is refused by `practice_pkey`. */
export async function addPractice(tx: Transaction, { name, zone }: { name: string; zone: string }): Promise<void> {
  await tx.sql("insert into practice (name, zone) values ($1, $2)", [name, zone]);
}

/** Held by whoever fills a sample practice, so that nobody takes it for one that was cut short. */
export const fillingLock = 7_046_030;

/** As the part `setup`, in a transaction that stays open while the sample is filled and ends with `finishSample`. */
export async function holdFillingLock(tx: Transaction): Promise<void> {
  // Two years of notes take longer than a transaction of anybody's may idle.
  await tx.sql("set local idle_in_transaction_session_timeout = 0");
  await tx.sql("select pg_advisory_xact_lock($1)", [fillingLock]);
}

/** As the part `setup`: a sample practice that nobody can sign in to until it is filled. */
export async function addUnfinishedSample(
  tx: Transaction,
  { name, zone }: { name: string; zone: string },
): Promise<void> {
  await tx.sql("insert into practice (name, zone, sample, ready) values ($1, $2, true, false)", [name, zone]);
}

/** As the part `setup`: from here on the sample practice is there. */
export async function finishSample(tx: Transaction): Promise<void> {
  await tx.sql("update practice set ready = true where not ready");
}

/** What an administrator sets, by its name in the API. */
export interface Settings {
  readonly name: string;
  readonly zone: string;
  readonly dueHours: number;
  readonly idleMinutes: number;
  readonly sessionMinutes: number;
  readonly groupMinutes: number;
  /** None: every format is offered. */
  readonly formats: readonly string[];
  readonly profile: string;
  readonly retentionYears: number;
  readonly retentionMinorYears: number;
  readonly retentionRules: readonly string[];
  readonly credentialWarningDays: number;
  readonly invitationHours: number;
  /** From which somebody answers for themself. */
  readonly ageOfMajority: number;
}

export async function readSettings(tx: Transaction): Promise<(Settings & { readonly version: number }) | undefined> {
  const [row] = await tx.sql<Settings & { version: number }>(
    `select name, zone, due_hours as "dueHours", idle_minutes as "idleMinutes", session_minutes as "sessionMinutes",
       group_minutes as "groupMinutes", formats, profile, retention_years as "retentionYears",
       retention_minor_years as "retentionMinorYears", retention_rules as "retentionRules", credential_warning_days as "credentialWarningDays",
       invitation_hours as "invitationHours", age_of_majority as "ageOfMajority", version
     from practice`,
  );
  return row;
}

/** All of them, on the version that was seen. The new version; undefined where the given one is stale. */
export async function changePractice(
  tx: Transaction,
  { version, ...to }: Settings & { readonly version: number },
): Promise<number | undefined> {
  const [row] = await tx.sql<{ version: number }>(
    `update practice set name = $2, zone = $3, due_hours = $4, idle_minutes = $5, session_minutes = $6,
       group_minutes = $7, formats = $8, profile = $9, retention_years = $10, retention_minor_years = $11,
       credential_warning_days = $12, invitation_hours = $13, age_of_majority = $14, retention_rules = $15, version = version + 1
     where version = $1 returning version`,
    [
      version,
      to.name,
      to.zone,
      to.dueHours,
      to.idleMinutes,
      to.sessionMinutes,
      to.groupMinutes,
      to.formats,
      to.profile,
      to.retentionYears,
      to.retentionMinorYears,
      to.credentialWarningDays,
      to.invitationHours,
      to.ageOfMajority,
      to.retentionRules,
    ],
  );
  return row?.version;
}
