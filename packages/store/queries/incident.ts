import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";

export interface IncidentInShort<Kind> {
  readonly id: string;
  readonly happenedAt: string;
  readonly kind: Kind;
  readonly place: string;
  readonly groupName: string | null;
  readonly reportedBy: string;
}

export async function listIncidents<Kind>(
  tx: Transaction,
): Promise<readonly (IncidentInShort<Kind> & { readonly people: number })[]> {
  return tx.sql(
    `select i.id, ${isoTime("i.happened_at")} as "happenedAt", i.kind, i.place, g.name as "groupName",
       s.name as "reportedBy", (select count(*)::integer from incident_person p where p.incident_id = i.id) as people
     from incident i join staff s on s.id = i.reported_by left join care_group g on g.id = i.group_id
     order by i.happened_at desc, i.id limit 500`,
  );
}

export interface LaterFields {
  readonly injuries: string;
  readonly police: string;
  readonly told: string;
  readonly witnesses: string;
  readonly debrief: string;
  readonly returnTerms: string;
}

export interface IncidentRow<Kind> extends IncidentInShort<Kind>, LaterFields {
  readonly beforeIt: string;
  readonly whatHappened: string;
  readonly response: string;
  readonly reportedAt: string;
  readonly version: number;
}

export async function readIncident<Kind>(tx: Transaction, id: string): Promise<IncidentRow<Kind> | undefined> {
  const [row] = await tx.sql<IncidentRow<Kind> & { id: string }>(
    `select i.id, ${isoTime("i.happened_at")} as "happenedAt", i.kind, i.place, g.name as "groupName",
       s.name as "reportedBy", i.before_it as "beforeIt", i.what_happened as "whatHappened", i.response, i.injuries,
       i.police, i.told, i.witnesses, i.debrief, i.return_terms as "returnTerms",
       ${isoTime("i.reported_at")} as "reportedAt", i.version
     from incident i join staff s on s.id = i.reported_by left join care_group g on g.id = i.group_id where i.id = $1`,
    [id],
  );
  return row;
}

export interface PersonRow<Part> {
  readonly id: string;
  readonly clientId: string | null;
  readonly name: string;
  readonly part: Part;
}

export async function listPeople<Part>(tx: Transaction, incidentId: string): Promise<readonly PersonRow<Part>[]> {
  return tx.sql(
    `select p.id, p.client_id as "clientId", p.name, p.part from incident_person p where p.incident_id = $1
     order by array_position(array['involved', 'hurt', 'witness', 'responded'], p.part), lower(p.name), p.id`,
    [incidentId],
  );
}

export interface NewIncident extends LaterFields {
  readonly id: string;
  readonly groupId: string | null;
  readonly sessionId: string | null;
  readonly happenedAt: string;
  readonly kind: string;
  readonly place: string;
  readonly beforeIt: string;
  readonly whatHappened: string;
  readonly response: string;
  readonly at: string;
}

/** Whether the session is among those that the actor reads. */
export async function mayKnowOfSession(tx: Transaction, sessionId: string): Promise<boolean> {
  return (await tx.sql("select from session where id = $1", [sessionId])).length > 0;
}

export async function addIncident(tx: Transaction, incident: NewIncident): Promise<void> {
  await tx.sql(
    `insert into incident (id, group_id, session_id, happened_at, kind, place, before_it, what_happened, response,
       injuries, police, told, witnesses, debrief, return_terms, reported_by, reported_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, actor(), $16)`,
    [
      incident.id,
      incident.groupId,
      incident.sessionId,
      incident.happenedAt,
      incident.kind,
      incident.place,
      incident.beforeIt,
      incident.whatHappened,
      incident.response,
      ...laterOf(incident),
      incident.at,
    ],
  );
}

export async function addPerson(
  tx: Transaction,
  person: PersonRow<string> & { readonly incidentId: string },
): Promise<void> {
  await tx.sql("insert into incident_person (id, incident_id, client_id, name, part) values ($1, $2, $3, $4, $5)", [
    person.id,
    person.incidentId,
    person.clientId,
    person.name,
    person.part,
  ]);
}

/** In one client's chart; it does not say of which incident. */
export async function addChartEvent(
  tx: Transaction,
  event: {
    readonly id: string;
    readonly clientId: string;
    readonly happenedAt: string;
    readonly words: string;
    readonly at: string;
  },
): Promise<void> {
  await tx.sql(
    `insert into chart_event (id, client_id, happened_at, words, recorded_by, recorded_at)
     values ($1, $2, $3, $4, actor(), $5)`,
    [event.id, event.clientId, event.happenedAt, event.words, event.at],
  );
}

/** Undefined where the version is stale or the incident is not the actor's to follow up. */
export async function followIncident(
  tx: Transaction,
  change: LaterFields & { readonly incidentId: string; readonly version: number },
): Promise<number | undefined> {
  const [row] = await tx.sql<{ version: number }>(
    `update incident set injuries = $3, police = $4, told = $5, witnesses = $6, debrief = $7, return_terms = $8,
       version = version + 1 where id = $1 and version = $2 returning version`,
    [change.incidentId, change.version, ...laterOf(change)],
  );
  return row?.version;
}

function laterOf({ injuries, police, told, witnesses, debrief, returnTerms }: LaterFields): readonly string[] {
  return [injuries, police, told, witnesses, debrief, returnTerms];
}
