import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";
import { recordOf, survivorOf } from "./record-of.ts";

export interface DueObjective {
  readonly clientId: string;
  readonly name: string;
  readonly objectiveId: string;
  readonly text: string;
  /** `YYYY-MM-DD` */
  readonly dueOn: string;
}

/** Active objectives of the actor's clients that are due by that day, the longest overdue first. */
export async function listDueObjectives(tx: Transaction, by: string): Promise<readonly DueObjective[]> {
  return tx.sql(
    `select c.id as "clientId", c.name, o.id as "objectiveId", o.text, d.due_on::text as "dueOn"
     from (select my_clients() as id) as mine
     join plan_objective o on o.client_id = mine.id
     join plan_objective_detail d on d.objective_id = o.id
     left join merged_record gone on gone.client_id = o.client_id
     join client c on c.id = ${survivorOf("gone", "o.client_id")}
     where o.status = 'active' and d.due_on <= $1
     order by d.due_on, lower(c.name), o.id limit 200`,
    [by],
  );
}

export interface DueAuthorisation {
  readonly authorisationId: string;
  readonly clientId: string;
  readonly name: string;
  readonly recipient: string;
  /** `YYYY-MM-DD` */
  readonly expiresOn: string;
}

/**
 * What the actor's clients agreed to that runs out between these days, both included, was not ended, and that no later
 * one for the same recipient follows; the first to run out first.
 */
export async function listDueAuthorisations(
  tx: Transaction,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly DueAuthorisation[]> {
  return tx.sql(
    `with given as (
       select a.id, a.client_id, a.recorded_at, a.content::jsonb as said
       from (select my_clients() as id) as mine join authorisation a on a.client_id = mine.id
       where a.ends is null and not exists (select from authorisation e where e.ends = a.id))
     select g.id as "authorisationId", c.id as "clientId", c.name, g.said ->> 'recipient' as recipient,
       g.said ->> 'expiresOn' as "expiresOn"
     from given g left join merged_record gone on gone.client_id = g.client_id
       join client c on c.id = ${survivorOf("gone", "g.client_id")}
     where g.said ->> 'expiresOn' between $1 and $2
       and not exists (select from given later where later.client_id = g.client_id and later.id <> g.id
         and lower(later.said ->> 'recipient') = lower(g.said ->> 'recipient')
         and coalesce(later.said ->> 'expiresOn', 'later') > g.said ->> 'expiresOn')
     order by 5, lower(c.name), g.id limit 200`,
    [from, to],
  );
}

export interface MissingAgreement {
  readonly groupId: string;
  readonly group: string;
  readonly clientId: string;
  readonly name: string;
}

/** Members of the actor's groups who have not accepted the newest wording of the group's agreement. */
export async function listMissingAgreements(tx: Transaction): Promise<readonly MissingAgreement[]> {
  return tx.sql(
    `select g.id as "groupId", g.name as group, c.id as "clientId", c.name
     from (select my_groups() as id) as mine
     join care_group g on g.id = mine.id
     cross join lateral (select a.id from group_agreement a where a.group_id = g.id order by a.version desc limit 1) as newest
     join membership m on m.group_id = g.id and m.from_date <= today() and (m.to_date is null or m.to_date >= today())
     join client c on c.id = m.client_id
     where not exists (select from agreement_acceptance x
       where x.client_id = any (${recordOf("m.client_id")}) and x.agreement_id = newest.id and x.withdrawn_at is null)
       and not has_signed_agreement(${recordOf("m.client_id")}, newest.id)
     order by lower(g.name), lower(c.name), c.id limit 200`,
  );
}

export interface ColleagueWork {
  readonly staffId: string;
  readonly name: string;
  readonly withoutNote: number;
  readonly begun: number;
  readonly late: number;
  /** When the oldest of these sessions ended. */
  readonly oldest: string;
}

/** What others have not written or not signed since then, in numbers: of those the actor supervises, or of all. */
export async function listColleaguesWork(tx: Transaction, since: string): Promise<readonly ColleagueWork[]> {
  return tx.sql(
    `select staff_id as "staffId", name, without_note as "withoutNote", begun, late, ${isoTime("oldest")} as oldest
     from work_of_colleagues($1)`,
    [since],
  );
}
