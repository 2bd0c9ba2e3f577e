import type { AttendanceStatus } from "@goldthread/clinical/note/note-body.ts";
import type { NoteKind } from "../schema/note.ts";
import type { SessionStatus } from "../schema/session.ts";
import type { Transaction } from "../transact.ts";
import { careTeamOf, type CareTeamRow } from "./care-team.ts";
import { clientOfChart, type ClientWithAliases } from "./client.ts";
import { isoTime } from "./iso-time.ts";
import type { FlagRow } from "./client-flag.ts";
import type { DiagnosisRow } from "./diagnosis.ts";
import type { EpisodeRow } from "./episode.ts";
import type { MergedRecordRow, MergeProposalRow, RecordInShort } from "./merge.ts";
import { planOf, type PlanLine } from "./plan.ts";
import { recordOf } from "./record-of.ts";

export interface RiskRow {
  readonly id: string;
  readonly summary: string;
  readonly openedAt: string;
  readonly openedBy: string;
}

const openRisksOf = `
  select r.id, r.summary, ${isoTime("r.opened_at")} as "openedAt", s.name as "openedBy"
  from risk_concern r join staff s on s.id = r.opened_by
  where r.client_id = any (${recordOf("$1")}) and r.closed_at is null order by r.opened_at`;

export interface MembershipRow {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly to: string | null;
}

const membershipsOf = `
  select g.id, g.name, m.from_date as "from", m.to_date as "to"
  from membership m join care_group g on g.id = m.group_id
  where m.client_id = any (${recordOf("$1")})
  order by m.to_date desc nulls first, m.from_date desc, lower(g.name)`;

/** Everything of a chart but its timeline. */
export interface ChartHead extends ClientWithAliases {
  readonly careTeam: readonly CareTeamRow[];
  readonly groups: readonly MembershipRow[];
  readonly plan: readonly PlanLine[];
  readonly risks: readonly RiskRow[];
  readonly flags: readonly FlagRow[];
  readonly diagnoses: readonly DiagnosisRow[];
  readonly episode: EpisodeRow | null;
  readonly merged: readonly MergedRecordRow[];
  readonly mergedInto: RecordInShort | null;
  readonly mergeProposed: MergeProposalRow | null;
}

// Whole texts, put together once: one that is new each time is looked at letter by letter.
const headOfChart = `select client.*, ${listOf(careTeamOf)} as "careTeam", ${listOf(membershipsOf)} as groups,
            ${listOf(planOf)} as plan, ${listOf(openRisksOf)} as risks, around.flags, around.diagnoses, around.episode,
            around.merged, around.merged_into as "mergedInto", around.merge_proposed as "mergeProposed"
     from (${clientOfChart}) as client cross join around_of($1) as around`;

/** In one statement, because each costs as much to send and to answer as it does to run. */
export async function readChartHead(tx: Transaction, clientId: string): Promise<ChartHead | undefined> {
  const [row] = await tx.sql<ChartHead>(headOfChart, [clientId]);
  return row;
}

/** A query's rows as one value, in its order. */
function listOf(query: string): string {
  return `(select coalesce(json_agg(line), '[]') from (${query}) as line)`;
}

/** One contact with a client, individual or in a group, with the note of it if there is one. */
export interface TimelineRow {
  readonly sessionId: string;
  readonly kind: NoteKind;
  readonly title: string;
  readonly groupName: string | null;
  readonly start: string;
  readonly stop: string;
  readonly clinician: string;
  readonly status: SessionStatus;
  readonly attendance: AttendanceStatus | null;
  readonly arrivedAt: string | null;
  readonly leftAt: string | null;
  readonly noteId: string | null;
  readonly format: string | null;
  readonly signedAt: string | null;
  readonly late: boolean | null;
  readonly digest: string | null;
  /** The author as canonical JSON, as it stands in the note. */
  readonly signedAs: string | null;
  /** From the first element's text on, still in JSON's escapes. */
  readonly opening: string | null;
  readonly additions: number;
  readonly isRetracted: boolean;
  readonly isCoSigned: boolean;
  readonly isWithheld: boolean;
  readonly draftOpen: boolean;
}

const timelineOf = `select s.id as "sessionId", s.kind, s.title, g.name as "groupName", ${isoTime("s.starts_at")} as start,
       ${isoTime("s.stops_at")} as stop, c.name as clinician, s.status,
       s.attendance, ${isoTime("s.arrived_at")} as "arrivedAt", ${isoTime("s.left_at")} as "leftAt",
       n.id as "noteId", n.format, ${isoTime("n.signed_at")} as "signedAt", n.late, encode(n.digest, 'hex') as digest,
       n.signed_as as "signedAs", n.opening,
       (select count(*)::integer from note_addition a where a.note_id = n.id) as additions,
       exists (select from note_addition a where a.note_id = n.id and a.kind = 'retraction')
         or (n.group_id is not null and exists (select from attendance_correction k where k.note_id = n.id)) as "isRetracted",
       exists (select from signature x where x.note_id = n.id and x.meaning = 'co-signature') as "isCoSigned",
       exists (select from withholding w where w.subject_id = n.id and w.what = 'withheld' and not exists (
         select from withholding e where e.withholding_id = w.id and (e.what = 'ended' or e.outcome = 'released'))) as "isWithheld",
       s.id in (select f.session_id from (select my_drafts() as id) as mine join draft f on f.id = mine.id
         where f.client_id = any (${recordOf("$1")})) as "draftOpen"
     from contacts_of($1, coalesce($2::timestamptz, 'infinity'), $3) as s
     join staff c on c.id = s.clinician_id
     left join care_group g on g.id = s.group_id
     left join note n on n.session_id = s.id and n.client_id = any (${recordOf("$1")})
     order by s.starts_at desc, s.id`;

/** A page of a client's timeline, newest first: at most `limit` rows and whatever began at the same moment as the last. */
export async function readTimeline(
  tx: Transaction,
  { clientId, before, limit }: { clientId: string; before: string | null; limit: number },
): Promise<readonly TimelineRow[]> {
  return tx.sql(timelineOf, [clientId, before, limit]);
}
