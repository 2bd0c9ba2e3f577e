import type { NoteKind } from "../schema/note.ts";
import type { Transaction } from "../transact.ts";
import { hasNamesake, namesFor } from "./client.ts";
import { isoTime } from "./iso-time.ts";
import { stayed } from "./record-of.ts";
import { toldApart } from "./told-apart.ts";

export interface KnownClient {
  readonly id: string;
  readonly name: string;
  readonly preferredName: string;
  readonly recordNumber: string;
  /** Null where unknown or where the reader may not see it. */
  readonly birthDate: string | null;
  readonly namesake: boolean;
  readonly aliases: readonly string[];
  /** Null where the actor may open the chart; else the group of theirs by which they know the client. */
  readonly groupId: string | null;
}

/** Every client that the actor may know by name: their own, and the members of their groups. */
export async function listKnownClients(tx: Transaction): Promise<readonly KnownClient[]> {
  return tx.sql(
    `select c.id, c.name, c.preferred_name as "preferredName", c.record_number as "recordNumber",
       d.birth_date as "birthDate", ${hasNamesake("c")} as namesake, ${namesFor("c")} as aliases,
       case when c.id <> all ((select my_client_ids())::uuid[])
         and not (select actor_is('administrator', 'records-officer')) then coalesce(
         (select m.group_id from membership m where m.client_id = c.id and m.group_id in (select my_groups())
          order by m.from_date desc limit 1),
         (select f.group_id from draft f where f.client_id = c.id and f.group_id in (select my_groups()) limit 1))
       end as "groupId"
     from client c left join client_detail d on d.client_id = c.id
     where c.id in (select my_clients() union select my_group_clients()) and ${stayed("c.id")} order by lower(c.name), c.created_at, c.record_number`,
  );
}

export interface NearSession {
  readonly id: string;
  readonly kind: NoteKind;
  readonly start: string;
  readonly title: string;
  readonly clientName: string | null;
  readonly preferredName: string | null;
  readonly groupName: string | null;
}

/** The actor's sessions of the last two weeks and the coming one, the nearest to now first. */
export async function listNearSessions(tx: Transaction): Promise<readonly NearSession[]> {
  return tx.sql(
    `with mine as (
       select s.id from session s where s.clinician_id = actor()
         and s.starts_at >= clock() - interval '14 days' and s.starts_at < clock() + interval '7 days'
       union
       select s.id from session s where s.group_id in (select my_groups())
         and s.starts_at >= clock() - interval '14 days' and s.starts_at < clock() + interval '7 days')
     select s.id, s.kind, ${isoTime("s.starts_at")} as start, s.title, ${toldApart("c")} as "clientName",
       c.preferred_name as "preferredName", g.name as "groupName"
     from mine join session s on s.id = mine.id
     left join client c on c.id = s.client_id left join care_group g on g.id = s.group_id
     where s.status <> 'cancelled'
     order by abs(extract(epoch from s.starts_at - clock())), s.id`,
  );
}
