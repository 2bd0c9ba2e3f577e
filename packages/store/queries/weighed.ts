import type { AttendanceStatus, Modality } from "@goldthread/clinical/note/note-body.ts";
import type { SessionStatus } from "../schema/session.ts";
import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";
import { recordOf } from "./record-of.ts";

/*
 * What a disclosure weighs beside notes and documents, asked as the weigher: the policies say of which record, and the
 * columns are those that a packet shows.
 */

export interface ConcernToDisclose {
  readonly id: string;
  readonly summary: string;
  readonly at: string;
  /** Where the client answered by a link: who sent it. */
  readonly by: string;
  readonly byLink: boolean;
  readonly closedAt: string | null;
  readonly disposition: string | null;
  readonly outcome: string | null;
  readonly actedBy: string | null;
}

/** Oldest first. */
export async function listConcernsToDisclose(tx: Transaction, clientId: string): Promise<readonly ConcernToDisclose[]> {
  return tx.sql(
    `select r.id, r.summary, ${isoTime("r.opened_at")} as at, s.name as by, r.answered_by_link as "byLink",
       ${isoTime("r.closed_at")} as "closedAt",
       r.disposition, r.outcome, r.acted_by as "actedBy"
     from risk_concern r join staff s on s.id = r.opened_by
     where r.client_id = any (${recordOf("$1")}) order by r.opened_at, r.id`,
    [clientId],
  );
}

export interface InquiryToDisclose {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly answers: readonly {
    readonly question: string;
    readonly answer: string | null;
    readonly words: string;
    readonly whyNot: string;
  }[];
  readonly level: string;
  readonly reasoning: string;
  readonly actions: string;
  readonly informed: string;
  readonly reviewOn: string | null;
}

/** Oldest first. */
export async function listInquiriesToDisclose(
  tx: Transaction,
  clientId: string,
): Promise<readonly InquiryToDisclose[]> {
  return tx.sql(
    `select i.id, ${isoTime("i.held_at")} as at, s.name as by, i.answers, i.level, i.reasoning, i.actions, i.informed,
       i.review_on::text as "reviewOn"
     from risk_inquiry i join staff s on s.id = i.recorded_by
     where i.client_id = any (${recordOf("$1")}) order by i.held_at, i.id`,
    [clientId],
  );
}

export interface SafetyPlanToDisclose {
  readonly id: string;
  readonly number: number;
  readonly at: string;
  readonly by: string;
  readonly madeWithClient: boolean;
  readonly warningSigns: string;
  readonly ownSteps: string;
  readonly peopleAndPlaces: string;
  readonly peopleToAsk: string;
  readonly professionals: string;
  readonly saferSurroundings: string;
}

/** The one in force; undefined where there is none. */
export async function readSafetyPlanToDisclose(
  tx: Transaction,
  clientId: string,
): Promise<SafetyPlanToDisclose | undefined> {
  const [row] = await tx.sql<SafetyPlanToDisclose>(
    `select p.id, p.number, ${isoTime("p.written_at")} as at, s.name as by, p.made_with_client as "madeWithClient",
       p.warning_signs as "warningSigns", p.own_steps as "ownSteps", p.people_and_places as "peopleAndPlaces",
       p.people_to_ask as "peopleToAsk", p.professionals, p.safer_surroundings as "saferSurroundings"
     from safety_plan p join staff s on s.id = p.written_by
     where p.client_id = any (${recordOf("$1")}) order by p.written_at desc, p.number desc limit 1`,
    [clientId],
  );
  return row;
}

export interface MedicationToDisclose {
  readonly id: string;
  readonly what: "started" | "changed" | "stopped";
  readonly basis: "reported" | "prescribed";
  readonly name: string;
  readonly dose: string;
  readonly day: string;
  readonly reason: string;
  readonly by: string;
}

/** Oldest first, without what was withdrawn. */
export async function listMedicationToDisclose(
  tx: Transaction,
  clientId: string,
): Promise<readonly MedicationToDisclose[]> {
  return tx.sql(
    `select m.id, m.what, m.basis, m.name, m.dose, m.on_day::text as day, m.reason, s.name as by
     from medication_change m join staff s on s.id = m.recorded_by
     where m.client_id = any (${recordOf("$1")}) and m.withdrawn_at is null
     order by m.on_day, m.recorded_at, m.id`,
    [clientId],
  );
}

export interface AttendanceToDisclose {
  readonly sessionId: string;
  readonly clientId: string;
  readonly kind: "individual" | "group";
  readonly contact: string | null;
  readonly status: SessionStatus;
  readonly modality: Modality;
  readonly clinician: string;
  readonly start: string;
  readonly stop: string;
  /** Of a group: how the client was marked. */
  readonly marked: AttendanceStatus | null;
  readonly arrived: string | null;
  readonly left: string | null;
  readonly charge: ChargeToDisclose | null;
}

export interface ChargeToDisclose {
  readonly code: string;
  readonly addOns: readonly { readonly code: string; readonly units: number }[];
  readonly units: number;
  readonly placeOfService: string;
  readonly modifiers: readonly string[];
}

/** Every session that was held, missed or called off, oldest first, each with what was confirmed towards its bill. */
export async function listAttendanceToDisclose(
  tx: Transaction,
  clientId: string,
): Promise<readonly AttendanceToDisclose[]> {
  return tx.sql(
    `select s.id as "sessionId", coalesce(t.client_id, s.client_id) as "clientId", s.kind, s.contact, s.status,
       s.modality, f.name as clinician, ${isoTime("s.starts_at")} as start, ${isoTime("s.stops_at")} as stop,
       t.status as marked, ${isoTime("t.arrived_at")} as arrived, ${isoTime("t.left_at")} as "left",
       case when c.code is null then null else json_build_object('code', c.code, 'addOns', c.add_ons, 'units', c.units,
         'placeOfService', c.place_of_service, 'modifiers', c.modifiers) end as charge
     from session s join staff f on f.id = s.clinician_id
       left join attendance t on t.session_id = s.id and t.client_id = any (${recordOf("$1")})
       left join service_charge c on c.session_id = s.id and c.client_id = any (${recordOf("$1")})
     where (s.client_id = any (${recordOf("$1")}) or t.client_id is not null) and (s.status <> 'scheduled'
       or exists (select from note n where n.session_id = s.id and n.client_id = any (${recordOf("$1")})))
     order by s.starts_at, s.id`,
    [clientId],
  );
}

/** By what a state's law is known to hold for the record: profiles, rules of keeping, and a minor's own rule. */
export async function readPlacesOfRecord(tx: Transaction, clientId: string): Promise<readonly string[]> {
  const [row] = await tx.sql<{ places: readonly string[] }>("select places_of_record($1) as places", [clientId]);
  return row?.places ?? [];
}
