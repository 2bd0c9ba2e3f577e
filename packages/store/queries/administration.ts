import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";
import { recordOf } from "./record-of.ts";

export type GivenHow = "session" | "paper" | "link";

interface AdministrationFields {
  readonly id: string;
  readonly measure: string;
  readonly measureVersion: number;
  readonly label: string;
  readonly sessionId: string | null;
  readonly givenHow: GivenHow;
  readonly answeredAt: string;
  readonly kind: "scored" | "incomplete" | "withdrawn";
  readonly answers: readonly (number | null)[] | null;
  readonly total: number | null;
  readonly band: string | null;
  readonly flags: readonly string[];
  readonly missing: readonly number[];
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly corrects: string | null;
  readonly reason: string;
}

export interface AdministrationRow extends AdministrationFields {
  /** Followed by a correction: what was acted on once, and no score any more. */
  readonly corrected: boolean;
}

/** Newest first, those that were corrected among them. */
export async function listAdministrations(tx: Transaction, clientId: string): Promise<readonly AdministrationRow[]> {
  return tx.sql(
    `select a.id, a.measure, a.measure_version as "measureVersion", a.label, a.session_id as "sessionId",
       a.given_how as "givenHow", ${isoTime("a.answered_at")} as "answeredAt", a.kind, a.answers, a.total, a.band,
       a.flags, a.missing, s.name as "recordedBy", ${isoTime("a.recorded_at")} as "recordedAt", a.corrects, a.reason,
       exists (select from administration c where c.corrects = a.id) as corrected
     from administration a join staff s on s.id = a.recorded_by
     where a.client_id = any (${recordOf("$1")}) order by a.answered_at desc, a.recorded_at desc, a.id`,
    [clientId],
  );
}

export interface NewAdministration extends AdministrationFields {
  readonly clientId: string;
}

/** As the person who records it, or as the part `links`. An answer that asks for it opens a risk concern by itself. */
export async function addAdministration(tx: Transaction, row: NewAdministration): Promise<void> {
  await tx.sql(
    `insert into administration (id, client_id, session_id, measure, measure_version, label, given_how, answered_at, kind,
       answers, total, band, flags, missing, recorded_by, recorded_at, corrects, reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
    [
      row.id,
      row.clientId,
      row.sessionId,
      row.measure,
      row.measureVersion,
      row.label,
      row.givenHow,
      row.answeredAt,
      row.kind,
      row.answers,
      row.total,
      row.band,
      row.flags,
      row.missing,
      row.recordedBy,
      row.recordedAt,
      row.corrects,
      row.reason,
    ],
  );
}

export interface ToCorrect {
  readonly clientId: string;
  readonly sessionId: string | null;
  readonly measure: string;
  readonly label: string;
  readonly givenHow: GivenHow;
  readonly answeredAt: string;
  readonly kind: "scored" | "incomplete" | "withdrawn";
  readonly corrected: boolean;
}

export async function administrationToCorrect(tx: Transaction, id: string): Promise<ToCorrect | undefined> {
  const [row] = await tx.sql<ToCorrect>(
    `select a.client_id as "clientId", a.session_id as "sessionId", a.measure, a.label, a.given_how as "givenHow",
       ${isoTime("a.answered_at")} as "answeredAt", a.kind,
       exists (select from administration c where c.corrects = a.id) as corrected
     from administration a where a.id = $1`,
    [id],
  );
  return row;
}

/** The risk concern that this administration's answers opened, if they did. */
export async function riskOpenedBy(tx: Transaction, administrationId: string): Promise<string | null> {
  const [row] = await tx.sql<{ id: string }>("select id from risk_concern where administration_id = $1", [
    administrationId,
  ]);
  return row?.id ?? null;
}
