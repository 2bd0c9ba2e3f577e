import { isoTime } from "../queries/iso-time.ts";
import { personOf } from "../queries/record-of.ts";

/*
 * What locked_to_sign reads (0094), by a statement to each table: what its answers are held to under the tables' own
 * policies, and what signing is measured against without them.
 */

/** Of a session's id. */
export const plainSession = `update session s set status = case s.status when 'scheduled' then 'held' else s.status end,
            version = s.version + case s.status when 'scheduled' then 1 else 0 end
     from practice p where s.id = $1
     returning s.id, s.kind, s.client_id, s.group_id, case when s.group_id is not null then (select name from care_group g where g.id = s.group_id) end as group_name,
               ${isoTime("s.starts_at")} as starts_at, ${isoTime("s.stops_at")} as stops_at,
               s.modality, s.place, s.service_code, s.unplanned, s.status, s.contact,
               case when s.contact is not null then (select json_build_object('direction', o.direction, 'who', o.who,
                 'relation', o.relation, 'consent', o.consent_basis) from other_contact o where o.session_id = s.id) end as contact_details,
               p.zone, p.due_hours, p.profile, s.service, ${isoTime("clock_in(p.sample)")} as now`;

/** Of a session's id. */
export const plainDrafts =
  "select id, part, client_id, state from draft where session_id = $1 and state <> 'signed' order by id for no key update";

/** Of drafts' ids. */
export const plainChanges =
  "select draft_id, change from draft_update where draft_id = any ($1::uuid[]) order by draft_id, seq";

// What the person is called anywhere: a record that was made one with another has two names, and neither may leak.
const otherNames = `array(
    select l.alias from client_alias l where l.client_id = any (${personOf("c.id")})
    union select o.name from client o where o.id = any (${personOf("c.id")}) and o.name <> c.name)`;

const columns = "c.id as client_id, c.name, c.preferred_name, c.record_number, d.birth_date::text as birth_date";

/** Of an individual session's client. */
export const plainClient = `select ${columns}, array[]::text[] as aliases, null as status, null as arrived_at, null as left_at
  from client c left join client_detail d on d.client_id = c.id where c.id = $1`;

/** Of a group session's id. */
export const plainMembers = `select ${columns}, ${otherNames} as aliases, a.status,
    ${isoTime("a.arrived_at")} as arrived_at, ${isoTime("a.left_at")} as left_at
  from attendance a join client c on c.id = a.client_id left join client_detail d on d.client_id = c.id
  where a.session_id = $1 order by c.id`;

/** Of a group session's id. */
export const plainFacilitators = `select s.id, s.name, s.credential from session_facilitator f join staff s on s.id = f.staff_id
     where f.session_id = $1 order by s.name, s.id`;
