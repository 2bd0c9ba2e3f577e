import type { AttendanceStatus, Modality } from "@goldthread/clinical/note/note-body.ts";
import type { HandedOverLine } from "@goldthread/clinical/billing/handed-over-line.ts";
import type { BillableContact, Charge } from "@goldthread/clinical/billing/readiness.ts";
import { everyFacilitatorSigns } from "@goldthread/clinical/profiles/every-facilitator.ts";
import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";

/** What the database knows of one contact towards its bill. */
export interface BillingRow {
  readonly sessionId: string;
  readonly clientId: string;
  readonly name: string;
  readonly recordNumber: string;
  readonly birthDate: string | null;
  readonly clinician: string;
  readonly credential: string;
  readonly service: BillableContact["service"];
  readonly contact: string | null;
  readonly status: BillableContact["status"];
  readonly modality: Modality;
  /** The code of the site at which it took place; null where that is none of the practice's. */
  readonly sitePlace: string | null;
  readonly start: string;
  readonly stop: string;
  readonly attendance: AttendanceStatus | null;
  readonly arrived: string | null;
  readonly left: string | null;
  readonly present: number | null;
  readonly clientPresent: boolean;
  readonly triggers: BillableContact["triggers"];
  readonly noteId: string | null;
  readonly needsCoSignature: boolean;
  readonly coSigned: boolean;
  /** A facilitator whose signature the profile asks for has not signed it. */
  readonly awaitsFacilitator: boolean;
  readonly diagnoses: readonly string[];
  readonly coverageKind: "payer" | "self-pay" | null;
  readonly payer: string | null;
  readonly memberNumber: string | null;
  readonly profile: string | null;
  readonly code: string | null;
  readonly addOns: Charge["addOns"] | null;
  readonly units: number | null;
  readonly placeOfService: string | null;
  readonly modifiers: readonly string[] | null;
  readonly changeReason: string | null;
  readonly version: number | null;
  readonly handOverId: string | null;
  readonly changedSince: boolean;
}

// A note that was taken back is nothing to bill on.
const standingNote = "case when b.note_id is not null and not is_retracted(b.note_id) then b.note_id end";

/** At most so many contacts that the actor may bill: those that began in a span, or those of some sessions. */
export async function listBillingContacts(
  tx: Transaction,
  wanted: { readonly limit: number } & (
    | { readonly from: string; readonly to: string }
    | { readonly sessions: readonly string[] }
  ),
): Promise<readonly BillingRow[]> {
  const [from, to, sessions] = "sessions" in wanted ? [null, null, wanted.sessions] : [wanted.from, wanted.to, null];
  return tx.sql(
    `with b as materialized (select * from billing_contacts($1, $2, $3, $4)),
       owed as materialized (select distinct note_id from facilitators_owed(array(select note_id from b where note_id is not null), $5::text[]))
     select b.session_id as "sessionId", b.client_id as "clientId", b.client_name as name,
       b.record_number as "recordNumber", b.birth_date::text as "birthDate", b.clinician_name as clinician,
       b.clinician_credential as credential, b.service, b.contact, b.status, b.modality,
       p.place_of_service as "sitePlace",
       ${isoTime("b.starts_at")} as start, ${isoTime("b.stops_at")} as stop, b.attendance,
       ${isoTime("b.arrived_at")} as arrived, ${isoTime("b.left_at")} as "left", b.present,
       b.client_present as "clientPresent", coalesce(t.triggers, '{}') as triggers, ${standingNote} as "noteId", b.needs_co_signature as "needsCoSignature",
       b.co_signed as "coSigned", b.note_id in (select note_id from owed) is true as "awaitsFacilitator", b.diagnoses, b.coverage_kind as "coverageKind", b.coverage_payer as payer,
       b.coverage_member_number as "memberNumber", b.coverage_profile as profile, b.code, b.add_ons as "addOns",
       b.units, b.place_of_service as "placeOfService", b.modifiers, b.change_reason as "changeReason", b.version,
       b.hand_over_id as "handOverId", b.changed_since as "changedSince"
     from b left join site_places(array(select b.session_id from b)) p on p.session_id = b.session_id
       left join standing_triggers(array(select b.session_id from b)) t on t.session_id = b.session_id and t.client_id = b.client_id
     order by b.starts_at, b.client_name, b.client_id`,
    [from, to, wanted.limit, sessions, everyFacilitatorSigns],
  );
}

export interface ChargeRow extends Charge {
  readonly sessionId: string;
  readonly clientId: string;
  readonly proposedCode: string | null;
  readonly changeReason: string;
  readonly confirmedBy: string;
}

/** The first confirmation. Refused by `service_charge_pkey` where there is one. */
export async function insertCharge(tx: Transaction, charge: ChargeRow): Promise<void> {
  await tx.sql(
    `insert into service_charge (session_id, client_id, code, add_ons, units, place_of_service, modifiers,
       proposed_code, change_reason, confirmed_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    valuesOf(charge),
  );
}

/** On the version that was seen; undefined where it is stale. What was handed over is changed no more. */
export async function changeCharge(tx: Transaction, charge: ChargeRow, version: number): Promise<number | undefined> {
  const [row] = await tx.sql<{ version: number }>(
    `update service_charge set code = $3, add_ons = $4, units = $5, place_of_service = $6, modifiers = $7,
       proposed_code = $8, change_reason = $9, confirmed_by = $10, confirmed_at = now(), version = version + 1
     where session_id = $1 and client_id = $2 and version = $11 and hand_over_id is null returning version`,
    [...valuesOf(charge), version],
  );
  return row?.version;
}

function valuesOf({ sessionId, clientId, proposedCode, changeReason, confirmedBy, ...charge }: ChargeRow): unknown[] {
  const { code, addOns, units, placeOfService, modifiers } = charge;
  return [
    sessionId,
    clientId,
    code,
    JSON.stringify(addOns),
    units,
    placeOfService,
    modifiers,
    proposedCode,
    changeReason,
    confirmedBy,
  ];
}

/** Keeps the lines and marks their contacts, all or none. Answers how many were marked. */
export async function insertHandOver(
  tx: Transaction,
  { id, by, lines }: { id: string; by: string; lines: readonly (HandedOverLine & Handed)[] },
): Promise<number> {
  await tx.sql("insert into hand_over (id, lines, made_by) values ($1, $2, $3)", [id, JSON.stringify(lines), by]);
  const marked = await tx.sql(
    `update service_charge c set hand_over_id = $1, version = c.version + 1
     from unnest($2::uuid[], $3::uuid[]) as row (session_id, client_id)
     where c.session_id = row.session_id and c.client_id = row.client_id and c.hand_over_id is null returning 1`,
    [id, lines.map(({ sessionId }) => sessionId), lines.map(({ clientId }) => clientId)],
  );
  return marked.length;
}

interface Handed {
  readonly sessionId: string;
  readonly clientId: string;
}

export async function readHandOver(tx: Transaction, id: string): Promise<readonly HandedOverLine[] | undefined> {
  const [row] = await tx.sql<{ lines: HandedOverLine[] }>("select lines from hand_over where id = $1", [id]);
  return row?.lines;
}

export async function listHandOvers(
  tx: Transaction,
  limit: number,
): Promise<readonly { readonly id: string; readonly at: string; readonly by: string; readonly contacts: number }[]> {
  return tx.sql(
    `select h.id, ${isoTime("h.made_at")} as at, s.name as by, jsonb_array_length(h.lines) as contacts
     from hand_over h join staff s on s.id = h.made_by order by h.made_at desc, h.id limit $1`,
    [limit],
  );
}
