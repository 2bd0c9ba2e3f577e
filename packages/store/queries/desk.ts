import type { Modality } from "@goldthread/clinical/note/note-body.ts";
import type { NoteKind } from "../schema/note.ts";
import type { SessionStatus, StatusBy } from "../schema/session.ts";
import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";

/** What the front desk knows of a client. */
export interface DeskPerson {
  readonly id: string;
  readonly name: string;
  readonly preferredName: string;
  readonly pronouns: string;
  readonly birthDate: string | null;
}

export interface DeskAppointmentRow {
  readonly id: string;
  readonly kind: NoteKind;
  readonly clientId: string | null;
  readonly name: string | null;
  readonly preferredName: string | null;
  readonly pronouns: string | null;
  readonly birthDate: string | null;
  readonly doNotContact: boolean;
  readonly clinicianId: string;
  readonly clinicianName: string;
  readonly start: string;
  readonly stop: string;
  readonly modality: Modality;
  readonly place: string;
  readonly status: SessionStatus;
  readonly statusBy: StatusBy | null;
  readonly shortNotice: boolean | null;
  readonly arrivedAt: string | null;
  readonly version: number;
}

const person = `d.name, d.preferred_name as "preferredName", d.pronouns, d.birth_date::text as "birthDate"`;
const appointment = `d.id, d.kind, d.client_id as "clientId", ${person}, d.do_not_contact as "doNotContact",
  d.clinician_id as "clinicianId", w.name as "clinicianName", ${isoTime("d.starts_at")} as start,
  ${isoTime("d.stops_at")} as stop, d.modality, d.place, d.status, d.status_by as "statusBy",
  d.short_notice as "shortNotice", ${isoTime("d.arrived_at")} as "arrivedAt", d.version`;

/** The practice's sessions from one day up to another, that one left out, in its zone. */
export async function listDeskAppointments(
  tx: Transaction,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly DeskAppointmentRow[]> {
  return tx.sql(
    `select ${appointment} from practice p
     cross join lateral desk_sessions($1::date::timestamp at time zone p.zone, $2::date::timestamp at time zone p.zone, null) d
     join staff w on w.id = d.clinician_id order by d.starts_at, d.id`,
    [from, to],
  );
}

/** One client's appointments from today on; few, because a standing one reaches far. */
export async function listComingAppointments(
  tx: Transaction,
  clientId: string,
): Promise<readonly DeskAppointmentRow[]> {
  return tx.sql(
    `select ${appointment} from practice p
     cross join lateral desk_sessions(today()::timestamp at time zone p.zone, 'infinity', null) d
     join staff w on w.id = d.clinician_id where d.client_id = $1 order by d.starts_at, d.id limit 12`,
    [clientId],
  );
}

/** Undefined where there is none that the actor may know of. */
export async function readDeskAppointment(tx: Transaction, sessionId: string): Promise<DeskAppointmentRow | undefined> {
  const [row] = await tx.sql<DeskAppointmentRow>(
    `select ${appointment} from desk_sessions('-infinity', 'infinity', $1) d join staff w on w.id = d.clinician_id`,
    [sessionId],
  );
  return row;
}

export async function findDeskClients(tx: Transaction, words: string): Promise<readonly DeskPerson[]> {
  return tx.sql(`select d.id, ${person} from desk_clients($1) d`, [words]);
}

export async function readDeskClient(
  tx: Transaction,
  clientId: string,
): Promise<(DeskPerson & { readonly doNotContact: boolean }) | undefined> {
  const [row] = await tx.sql<DeskPerson & { readonly doNotContact: boolean }>(
    `select d.id, ${person}, d.do_not_contact as "doNotContact" from desk_client($1) d`,
    [clientId],
  );
  return row;
}

export async function listDeskTeam(
  tx: Transaction,
  clientId: string,
): Promise<readonly { readonly staffId: string; readonly name: string; readonly credential: string }[]> {
  return tx.sql(`select staff_id as "staffId", name, credential from desk_team($1)`, [clientId]);
}

export async function listDeskContacts(
  tx: Transaction,
  clientId: string,
): Promise<readonly { readonly name: string; readonly relation: string; readonly phone: string }[]> {
  return tx.sql("select name, relation, phone from desk_contacts($1)", [clientId]);
}

export interface DeskTime {
  readonly clientId: string;
  readonly clinicianId: string;
  readonly start: string;
  readonly stop: string;
  /** The appointment that is being moved. */
  readonly except: string | null;
}

/** Who is taken at this time. */
export async function readDeskOverlaps(
  tx: Transaction,
  { clientId, clinicianId, start, stop, except }: DeskTime,
): Promise<readonly ("client" | "clinician")[]> {
  const rows = await tx.sql<{ whose: "client" | "clinician" }>("select whose from desk_overlaps($1, $2, $3, $4, $5)", [
    clientId,
    clinicianId,
    start,
    stop,
    except,
  ]);
  return rows.map(({ whose }) => whose);
}

export interface AppointmentToBook extends Omit<DeskTime, "except"> {
  readonly id: string;
  readonly modality: Modality;
  readonly place: string;
}

export async function bookAppointment(
  tx: Transaction,
  { id, clientId, clinicianId, start, stop, modality, place }: AppointmentToBook,
): Promise<"done" | "not-found" | "not-on-team"> {
  const values = [id, clientId, clinicianId, start, stop, modality, place];
  return outcomeOf(tx, "desk_books($1, $2, $3, $4, $5, $6, $7)", values);
}

export interface ChangedAppointment {
  readonly start: string;
  readonly stop: string;
  readonly modality: Modality;
  readonly place: string;
  readonly status: SessionStatus;
  readonly statusReason: string | null;
  readonly statusBy: StatusBy | null;
  readonly shortNotice: boolean | null;
}

export async function changeAppointment(
  tx: Transaction,
  which: { readonly sessionId: string; readonly version: number },
  after: ChangedAppointment,
): Promise<"done" | "not-found" | "documented" | "changed-meanwhile"> {
  return outcomeOf(tx, "desk_changes($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)", [
    which.sessionId,
    which.version,
    after.start,
    after.stop,
    after.modality,
    after.place,
    after.status,
    after.statusReason,
    after.statusBy,
    after.shortNotice,
  ]);
}

export async function markArrival(
  tx: Transaction,
  which: { readonly sessionId: string; readonly version: number; readonly here: boolean },
): Promise<"done" | "not-found" | "called-off" | "not-today" | "changed-meanwhile"> {
  return outcomeOf(tx, "desk_marks_arrival($1, $2, $3)", [which.sessionId, which.version, which.here]);
}

async function outcomeOf<Outcome extends string>(
  tx: Transaction,
  act: string,
  values: readonly unknown[],
): Promise<Outcome> {
  const [row] = await tx.sql<{ outcome: Outcome }>(`select ${act} as outcome`, values);
  if (row === undefined) throw new Error("Cannot keep the appointment: the database did not answer");
  return row.outcome;
}
