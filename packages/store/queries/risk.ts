import type { Disposition } from "../schema/risk.ts";
import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";
import { recordOf, survivorOf } from "./record-of.ts";

export interface ConcernRow {
  readonly id: string;
  readonly summary: string;
  readonly openedAt: string;
  /** Where the client answered by a link: who sent it. */
  readonly openedBy: string;
  /** When the answer was given that opened it. */
  readonly answeredAt: string | null;
  readonly byLink: boolean;
  readonly administrationId: string | null;
  readonly closedAt: string | null;
  readonly closedBy: string | null;
  readonly disposition: Disposition | null;
  readonly outcome: string | null;
  readonly actedBy: string | null;
  readonly actedAt: string | null;
}

/** Open ones first, then those that were closed last. */
export async function listConcerns(tx: Transaction, clientId: string): Promise<readonly ConcernRow[]> {
  return tx.sql(
    `select r.id, r.summary, ${isoTime("r.opened_at")} as "openedAt", o.name as "openedBy",
       ${isoTime("r.answered_at")} as "answeredAt", r.answered_by_link as "byLink", r.administration_id as "administrationId", ${isoTime("r.closed_at")} as "closedAt", c.name as "closedBy",
       r.disposition, r.outcome, r.acted_by as "actedBy", ${isoTime("r.acted_at")} as "actedAt"
     from risk_concern r join staff o on o.id = r.opened_by left join staff c on c.id = r.closed_by
     where r.client_id = any (${recordOf("$1")})
     order by r.closed_at is not null, r.closed_at desc, r.opened_at desc, r.id`,
    [clientId],
  );
}

export interface OpenRiskRow {
  readonly id: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly summary: string;
  readonly openedAt: string;
  readonly openedBy: string;
  readonly answeredAt: string | null;
  readonly byLink: boolean;
  readonly byMeasure: boolean;
}

/** Of the actor's own clients; a record that was merged goes by the one that stayed. */
export async function listOpenRisks(tx: Transaction): Promise<readonly OpenRiskRow[]> {
  return tx.sql(
    `select r.id, c.id as "clientId", c.name as "clientName", r.summary, ${isoTime("r.opened_at")} as "openedAt",
       s.name as "openedBy", ${isoTime("r.answered_at")} as "answeredAt", r.answered_by_link as "byLink",
       r.administration_id is not null as "byMeasure"
     from risk_concern r left join merged_record m on m.client_id = r.client_id
     join client c on c.id = ${survivorOf("m", "r.client_id")} join staff s on s.id = r.opened_by
     where r.client_id = any (array(select my_clients())) and r.closed_at is null
     order by r.opened_at, r.id limit 500`,
  );
}

export async function openConcern(
  tx: Transaction,
  concern: { readonly id: string; readonly clientId: string; readonly summary: string; readonly at: string },
): Promise<void> {
  await tx.sql(
    "insert into risk_concern (id, client_id, summary, opened_at, opened_by) values ($1, $2, $3, $4, actor())",
    [concern.id, concern.clientId, concern.summary, concern.at],
  );
}

export interface Closing {
  readonly concernId: string;
  readonly disposition: Disposition;
  readonly outcome: string;
  readonly actedBy: string;
  readonly actedAt: string;
  readonly at: string;
}

/** Undefined where it is closed already or not the actor's to close. */
export async function closeConcern(
  tx: Transaction,
  closing: Closing,
): Promise<{ readonly clientId: string } | undefined> {
  const [row] = await tx.sql<{ clientId: string }>(
    `update risk_concern set closed_at = $2, closed_by = actor(), disposition = $3, outcome = $4, acted_by = $5,
       acted_at = $6 where id = $1 and closed_at is null returning client_id as "clientId"`,
    [closing.concernId, closing.at, closing.disposition, closing.outcome, closing.actedBy, closing.actedAt],
  );
  return row;
}

export interface ConcernStanding {
  readonly open: boolean;
  readonly openedAt: Date;
  readonly answeredAt: Date | null;
}

export async function concernStands(tx: Transaction, concernId: string): Promise<ConcernStanding | undefined> {
  const [row] = await tx.sql<ConcernStanding>(
    `select closed_at is null as open, opened_at as "openedAt", answered_at as "answeredAt" from risk_concern where id = $1`,
    [concernId],
  );
  return row;
}

export interface InquiryAnswer {
  readonly question: string;
  readonly answer: string | null;
  readonly words: string;
  readonly whyNot: string;
}

interface InquiryFields<Level> {
  readonly id: string;
  readonly concernId: string | null;
  readonly heldAt: string;
  readonly answers: readonly InquiryAnswer[];
  readonly level: Level;
  readonly reasoning: string;
  readonly actions: string;
  readonly informed: string;
  readonly reviewOn: string | null;
}

export async function listInquiries<Level>(
  tx: Transaction,
  clientId: string,
): Promise<readonly (InquiryFields<Level> & { readonly recordedBy: string })[]> {
  return tx.sql(
    `select i.id, i.concern_id as "concernId", ${isoTime("i.held_at")} as "heldAt", i.answers, i.level, i.reasoning,
       i.actions, i.informed, i.review_on as "reviewOn", s.name as "recordedBy"
     from risk_inquiry i join staff s on s.id = i.recorded_by
     where i.client_id = any (${recordOf("$1")}) order by i.held_at desc, i.id`,
    [clientId],
  );
}

export async function addInquiry(
  tx: Transaction,
  inquiry: InquiryFields<string> & {
    readonly clientId: string;
    readonly sessionId: string | null;
    readonly at: string;
  },
): Promise<void> {
  await tx.sql(
    `insert into risk_inquiry (id, client_id, concern_id, session_id, held_at, answers, level, reasoning, actions,
       informed, review_on, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9, $10, $11, actor(), $12)`,
    [
      inquiry.id,
      inquiry.clientId,
      inquiry.concernId,
      inquiry.sessionId,
      inquiry.heldAt,
      JSON.stringify(inquiry.answers),
      inquiry.level,
      inquiry.reasoning,
      inquiry.actions,
      inquiry.informed,
      inquiry.reviewOn,
      inquiry.at,
    ],
  );
}

interface PlanParts {
  readonly warningSigns: string;
  readonly ownSteps: string;
  readonly peopleAndPlaces: string;
  readonly peopleToAsk: string;
  readonly professionals: string;
  readonly saferSurroundings: string;
  readonly madeWithClient: boolean;
  readonly copyGiven: boolean;
}

export interface SafetyPlanRow extends PlanParts {
  readonly id: string;
  readonly number: number;
  readonly writtenBy: string;
  readonly writtenAt: string;
}

/** The one in force first. */
export async function listSafetyPlans(tx: Transaction, clientId: string): Promise<readonly SafetyPlanRow[]> {
  return tx.sql(
    `select p.id, p.number, p.warning_signs as "warningSigns", p.own_steps as "ownSteps",
       p.people_and_places as "peopleAndPlaces", p.people_to_ask as "peopleToAsk", p.professionals,
       p.safer_surroundings as "saferSurroundings", p.made_with_client as "madeWithClient",
       p.copy_given as "copyGiven", s.name as "writtenBy", ${isoTime("p.written_at")} as "writtenAt"
     from safety_plan p join staff s on s.id = p.written_by
     where p.client_id = any (${recordOf("$1")}) order by p.written_at desc, p.number desc`,
    [clientId],
  );
}

/** A second plan of one number is refused by the table (`safety_plan_number_once`). */
export async function addSafetyPlan(
  tx: Transaction,
  plan: PlanParts & { readonly id: string; readonly clientId: string; readonly number: number; readonly at: string },
): Promise<void> {
  await tx.sql(
    `insert into safety_plan (id, client_id, number, warning_signs, own_steps, people_and_places, people_to_ask,
       professionals, safer_surroundings, made_with_client, copy_given, written_by, written_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, actor(), $12)`,
    [
      plan.id,
      plan.clientId,
      plan.number,
      plan.warningSigns,
      plan.ownSteps,
      plan.peopleAndPlaces,
      plan.peopleToAsk,
      plan.professionals,
      plan.saferSurroundings,
      plan.madeWithClient,
      plan.copyGiven,
      plan.at,
    ],
  );
}

export interface ChartEventRow {
  readonly id: string;
  readonly happenedAt: string;
  readonly words: string;
  readonly recordedBy: string;
}

export async function listChartEvents(tx: Transaction, clientId: string): Promise<readonly ChartEventRow[]> {
  return tx.sql(
    `select e.id, ${isoTime("e.happened_at")} as "happenedAt", e.words, s.name as "recordedBy"
     from chart_event e join staff s on s.id = e.recorded_by
     where e.client_id = any (${recordOf("$1")}) order by e.happened_at desc, e.id`,
    [clientId],
  );
}
