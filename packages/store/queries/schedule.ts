import type { Modality } from "@goldthread/clinical/note/note-body.ts";
import type { NoteKind } from "../schema/note.ts";
import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";
import { presentOf } from "./record-of.ts";
import { toldApart } from "./told-apart.ts";

export interface SpanToPlan {
  readonly start: string;
  readonly stop: string;
}

export interface WhoseSpans {
  readonly clientId: string | null;
  readonly groupId: string | null;
  readonly clinicianId: string;
  readonly spans: readonly SpanToPlan[];
  /** Sessions that are being moved meet themselves otherwise. */
  readonly except: readonly string[];
}

/** Which of the spans (by place, from 0) meet another session, and whose. */
export async function readOverlaps(
  tx: Transaction,
  { clientId, groupId, clinicianId, spans, except }: WhoseSpans,
): Promise<readonly { readonly place: number; readonly whose: "client" | "group" | "member" | "clinician" }[]> {
  return tx.sql(
    "select place - 1 as place, whose from overlaps_of($1, $2, $3, $4::timestamptz[], $5::timestamptz[], $6::uuid[])",
    [clientId, groupId, clinicianId, spans.map(({ start }) => start), spans.map(({ stop }) => stop), except],
  );
}

/** A time in which somebody is taken; a name only where the caller may know it. */
export interface BusySpan {
  readonly id: string | null;
  readonly start: string;
  readonly stop: string;
  readonly name: string | null;
}

/** From one day up to another, that one left out, in the practice's zone. */
export async function readBusy(
  tx: Transaction,
  { staffId, from, to }: { readonly staffId: string; readonly from: string; readonly to: string },
): Promise<readonly BusySpan[]> {
  return tx.sql<BusySpan>(
    `select s.id, ${isoTime("b.starts_at")} as start, ${isoTime("b.stops_at")} as stop,
            coalesce((select ${toldApart("cl")} from client cl where cl.id = s.client_id),
                     (select name from care_group where id = s.group_id)) as name
     from practice p
     cross join lateral busy_of($1, $2::date::timestamp at time zone p.zone, $3::date::timestamp at time zone p.zone) as b
     left join session s on s.id = b.id
     order by b.starts_at, b.id`,
    [staffId, from, to],
  );
}

/** The practice's day, so many days from now. */
export async function readDayAhead(tx: Transaction, days: number): Promise<string> {
  const [row] = await tx.sql<{ day: string }>("select (today() + $1::integer)::text as day", [days]);
  if (row === undefined) throw new Error("Cannot read the day: the database gave none");
  return row.day;
}

/** A session as a calendar shows it. */
export interface CalendarSession {
  readonly id: string;
  readonly kind: NoteKind;
  readonly name: string;
  readonly start: string;
  readonly stop: string;
  readonly modality: Modality;
  readonly place: string;
  readonly version: number;
}

/** The actor's sessions around today that take place: some weeks back, half a year ahead. */
export async function readCalendar(
  tx: Transaction,
  { back, ahead }: { readonly back: number; readonly ahead: number },
): Promise<readonly CalendarSession[]> {
  return tx.sql<CalendarSession>(
    `with span as (select (today() - $1::integer)::timestamp at time zone zone as begins,
                          (today() + $2::integer)::timestamp at time zone zone as ends from practice)
     select s.id, s.kind,
            coalesce((select cl.name from client cl where cl.id = ${presentOf("s.client_id")}), g.name) as name, ${isoTime("s.starts_at")} as start,
            ${isoTime("s.stops_at")} as stop, s.modality, s.place, s.version
     from span
     cross join lateral (
       select * from session
       where clinician_id = actor() and kind = 'individual' and starts_at >= begins and starts_at < ends
       union all
       select * from session
       where group_id = any (array(select my_groups())) and starts_at >= begins and starts_at < ends) as s
     left join care_group g on g.id = s.group_id
     where s.status in ('scheduled', 'held') and s.contact is null
     order by s.starts_at, s.id`,
    [back, ahead],
  );
}
