import type { Transaction } from "../transact.ts";
import { signedActInto } from "./act-into.ts";
import { isoTime } from "./iso-time.ts";

/** Evidence: added and never changed. Its entry MUST be inserted before it. */
export const insertSupervisionNote = signedActInto("supervision_note", "signed_at");

export const insertSupervisionSignature = signedActInto("supervision_signature", "signed_at");

export interface SupervisionNoteRow {
  readonly id: string;
  readonly content: string;
  readonly superviseeId: string;
  readonly writtenBy: string;
  readonly signedAt: string;
  /** Of the second signature; null while it is missing. */
  readonly second: { readonly at: string; readonly content: string } | null;
}

const notes = `
  select n.id, n.content, n.supervisee_id as "superviseeId", n.written_by as "writtenBy",
    ${isoTime("n.signed_at")} as "signedAt",
    case when s.id is null then null else json_build_object('at', ${isoTime("s.signed_at")}, 'content', s.content) end as second
  from supervision_note n left join supervision_signature s on s.note_id = n.id`;

/** The actor's own, on either side, newest first. */
export async function listSupervisionNotes(tx: Transaction): Promise<readonly SupervisionNoteRow[]> {
  return tx.sql<SupervisionNoteRow>(`${notes} order by n.held_on desc, n.signed_at desc, n.id limit 2000`);
}

export async function readSupervisionNote(tx: Transaction, noteId: string): Promise<SupervisionNoteRow | undefined> {
  const [row] = await tx.sql<SupervisionNoteRow>(`${notes} where n.id = $1`, [noteId]);
  return row;
}

/** Whether the actor has signed a note that says all of this; they write one after the other, to the transaction's end. */
export async function isSupervisionWritten(tx: Transaction, facts: object): Promise<boolean> {
  await tx.sql("select pg_advisory_xact_lock(hashtextextended('supervision ' || actor()::text, 0))");
  const rows = await tx.sql(
    "select from supervision_note where written_by = actor() and content::jsonb @> $1::jsonb limit 1",
    [JSON.stringify(facts)],
  );
  return rows.length > 0;
}

export interface SupervisionPair {
  readonly supervisorId: string;
  readonly superviseeId: string;
  readonly supervisorName: string;
  readonly supervisorCredential: string;
  readonly superviseeName: string;
  readonly superviseeCredential: string;
  /** Goes on today. */
  readonly isCurrent: boolean;
}

/** Everybody whom the actor supervises or is supervised by, or was. */
export async function listSupervisionPairs(tx: Transaction): Promise<readonly SupervisionPair[]> {
  return tx.sql<SupervisionPair>(
    `select s.supervisor_id as "supervisorId", s.staff_id as "superviseeId", u.name as "supervisorName",
       u.credential as "supervisorCredential", e.name as "superviseeName", e.credential as "superviseeCredential",
       bool_or(s.to_date is null or s.to_date >= today()) as "isCurrent"
     from supervision s join staff u on u.id = s.supervisor_id join staff e on e.id = s.staff_id
     where actor() in (s.supervisor_id, s.staff_id) group by 1, 2, 3, 4, 5, 6 order by e.name, u.name`,
  );
}

export interface NameToKeepOut {
  readonly name: string;
  readonly preferredName: string;
  readonly aliases: readonly string[];
  readonly recordNumber: string;
}

/** What a note about supervising this person must not say. */
export async function listNamesToKeepOut(tx: Transaction, superviseeId: string): Promise<readonly NameToKeepOut[]> {
  return tx.sql<NameToKeepOut>(
    `select name, preferred_name as "preferredName", aliases, record_number as "recordNumber" from names_in_supervision($1)`,
    [superviseeId],
  );
}

export interface SupervisionGoalRow {
  readonly staffId: string;
  readonly totalHours: number;
  readonly individualHours: number;
  readonly version: number;
}

export async function listSupervisionGoals(tx: Transaction): Promise<readonly SupervisionGoalRow[]> {
  return tx.sql<SupervisionGoalRow>(
    `select staff_id as "staffId", total_hours as "totalHours", individual_hours as "individualHours", version
     from supervision_goal`,
  );
}

/** On the version that was seen, 0 for none yet. The new version; undefined where the given one is stale. */
export async function putSupervisionGoal(tx: Transaction, goal: SupervisionGoalRow): Promise<number | undefined> {
  const { staffId, totalHours, individualHours, version } = goal;
  if (version === 0) {
    const [made] = await tx.sql<{ one: number }>(
      `insert into supervision_goal (staff_id, total_hours, individual_hours) values ($1, $2, $3)
       on conflict do nothing returning 1 as one`,
      [staffId, totalHours, individualHours],
    );
    return made?.one;
  }
  const [row] = await tx.sql<{ version: number }>(
    `update supervision_goal set total_hours = $2, individual_hours = $3, version = version + 1
     where staff_id = $1 and version = $4 returning version`,
    [staffId, totalHours, individualHours, version],
  );
  return row?.version;
}
