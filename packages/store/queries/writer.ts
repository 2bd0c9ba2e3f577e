import type { AttendanceStatus } from "@goldthread/clinical/note/note-body.ts";
import type { DraftPart, DraftState } from "../schema/draft.ts";
import type { Transaction } from "../transact.ts";
import { type FlagRow, flagsOf } from "./client-flag.ts";
import { hasNamesake, isMinor, namesFor } from "./client.ts";
import { isoTime } from "./iso-time.ts";
import { presentOf, recordOf } from "./record-of.ts";
import { lastAnswered, type SessionScore } from "./session-scores.ts";

/** Somebody a note is being written about, with what a note is tied to. */
export interface WriterClient {
  readonly id: string;
  readonly name: string;
  readonly preferred_name: string;
  readonly pronouns: string;
  readonly record_number: string;
  /** Null where it is unknown or the actor may not see it. */
  readonly birth_date: string | null;
  readonly aliases: readonly string[];
  readonly namesake: boolean;
  readonly flags: readonly FlagRow[];
  /** Null where the birth date is unknown to the actor. */
  readonly minor: boolean | null;
  /** Active ones. */
  readonly objectives: readonly WriterObjective[];
  /** Open ones, oldest first. */
  readonly risks: readonly WriterRisk[];
}

interface WriterObjective {
  readonly id: string;
  readonly text: string;
  /** Empty where the actor may not see it. */
  readonly baseline: string;
  readonly target: string;
  readonly dueOn: string | null;
  readonly status: "active";
}

interface WriterRisk {
  readonly id: string;
  readonly summary: string;
  readonly openedAt: string;
  readonly openedBy: string;
  readonly answeredAt: string | null;
  readonly byLink: boolean;
}

export interface WriterMember extends WriterClient {
  readonly status: AttendanceStatus;
  readonly arrived_at: string | null;
  readonly left_at: string | null;
  readonly walk_in: boolean;
  readonly version: number;
  readonly draft: {
    readonly id: string;
    readonly part: DraftPart;
    readonly clientId: string;
    readonly state: DraftState;
    readonly noteId: string | null;
    readonly sharedPartId: string | null;
  };
  /** Their note was signed, and taken back. */
  readonly retracted: boolean;
  /** By the actor. */
  readonly treated: boolean;
  /** Of those whom the actor treats; empty for everybody else. */
  readonly scores: readonly SessionScore[];
}

// Of two records that were made one, `own` is the one that the draft was begun in, and `c` what the person is called today.
const presentClient = `join client c on c.id = ${presentOf("own.id")}`;
const client = `
  own.id, c.name, c.preferred_name, c.pronouns, c.record_number,
  (select birth_date from client_detail d where d.client_id = c.id) as birth_date,
  ${namesFor("c")} as aliases,
  ${hasNamesake("c")} as namesake,
  (select ${isMinor("d.birth_date")} from client_detail d where d.client_id = c.id) as minor,
  (select coalesce(json_agg(flag), '[]') from (${flagsOf("c.id")}) as flag) as flags,
  (select coalesce(json_agg(json_build_object('id', o.id, 'text', o.text, 'baseline', coalesce(od.baseline, ''),
      'target', coalesce(od.target, ''), 'dueOn', od.due_on, 'status', o.status) order by o.position, o.id), '[]')
   from plan_objective o left join plan_objective_detail od on od.objective_id = o.id
   where o.client_id = any (${recordOf("c.id")}) and o.status = 'active') as objectives,
  (select coalesce(json_agg(json_build_object('id', r.id, 'summary', r.summary, 'openedAt', ${isoTime("r.opened_at")},
      'openedBy', (select name from staff where staff.id = r.opened_by),
      'answeredAt', ${isoTime("r.answered_at")}, 'byLink', r.answered_by_link) order by r.opened_at, r.id), '[]')
   from risk_concern r where r.client_id = any (${recordOf("c.id")}) and r.closed_at is null) as risks`;

export async function readWriterClient(tx: Transaction, clientId: string): Promise<WriterClient | undefined> {
  const [row] = await tx.sql<WriterClient>(`select ${client} from client own ${presentClient} where own.id = $1`, [
    clientId,
  ]);
  return row;
}

/**
 * A group session's members by name, each with attendance and draft; `clientId` for one alone. Whoever the actor may
 * no longer know (a former member whose part is signed) is not among them.
 */
export async function readWriterMembers(
  tx: Transaction,
  sessionId: string,
  clientId: string | null = null,
): Promise<readonly WriterMember[]> {
  return tx.sql<WriterMember>(
    `select ${client}, t.status, ${isoTime("t.arrived_at")} as arrived_at, ${isoTime("t.left_at")} as left_at,
            t.walk_in, t.version,
            p.note_id is not null and is_retracted(p.note_id) as retracted,
            c.id in (select my_clients()) as treated,
            (select coalesce(json_agg(s order by s.measure), '[]')
             from (${lastAnswered(recordOf("c.id"), "t.session_id")}) as s) as scores,
            json_build_object('id', p.id, 'part', p.part, 'clientId', p.client_id, 'state', p.state,
              'noteId', p.note_id, 'sharedPartId', p.shared_part_id) as draft
     from attendance t
     join client own on own.id = t.client_id ${presentClient}
     join draft p on p.session_id = t.session_id and p.part = 'member' and p.client_id = t.client_id
     where t.session_id = $1 and ($2::uuid is null or t.client_id = $2)
     order by c.name, own.id`,
    [sessionId, clientId],
  );
}

/** That the actor opened something of these clients, in the transaction that did. */
export async function recordOpenings(
  tx: Transaction,
  opening: {
    readonly act: string;
    readonly clientIds: readonly string[];
    readonly subject: string;
    readonly origin: string;
  },
): Promise<void> {
  await tx.sql(
    `insert into audit_event (staff_id, act, client_id, subject, origin)
     select actor(), $1, unnest($2::uuid[]), $3, $4`,
    [opening.act, opening.clientIds, opening.subject, opening.origin],
  );
}
