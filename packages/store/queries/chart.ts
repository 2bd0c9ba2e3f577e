import type { AttendanceStatus } from "@goldthread/clinical/note/note-body.ts";
import type { NoteKind } from "../schema/note.ts";
import type { SessionService, SessionStatus } from "../schema/session.ts";
import type { Transaction } from "../transact.ts";
import type { CareTeamRow } from "./care-team.ts";
import { clientOfChart, type ClientWithAliases } from "./client.ts";
import { isoTime } from "./iso-time.ts";
import type { FlagRow } from "./client-flag.ts";
import type { DiagnosisRow } from "./diagnosis.ts";
import type { EpisodeRow } from "./episode.ts";
import type { MergedRecordRow, MergeProposalRow, RecordInShort } from "./merge.ts";
import type { PlanLine } from "./plan.ts";

export interface RiskRow {
  readonly id: string;
  readonly summary: string;
  readonly openedAt: string;
  /** Where the client answered by a link: who sent it. */
  readonly openedBy: string;
  /** When the answer was given that opened it; null where a person opened it. */
  readonly answeredAt: string | null;
  readonly byLink: boolean;
}

export interface MembershipRow {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly to: string | null;
}

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
  /** Whether the actor may read the record; else who it is, and no note. */
  readonly isOpen: boolean;
  readonly mergedInto: RecordInShort | null;
  readonly mergeProposed: MergeProposalRow | null;
}

// A whole text, put together once: one that is new each time is looked at letter by letter.
const headOfChart = `select client.*, around.care_team as "careTeam", around.groups, around.plan, around.risks, around.flags,
            around.diagnoses, around.episode, around.merged, around.merged_into as "mergedInto",
            around.merge_proposed as "mergeProposed", is_my_client($1) as "isOpen"
     from (${clientOfChart}) as client cross join around_of($1) as around`;

/** In one statement, because each costs as much to send and to answer as it does to run. */
export async function readChartHead(tx: Transaction, clientId: string): Promise<ChartHead | undefined> {
  const [row] = await tx.sql<ChartHead>(headOfChart, [clientId]);
  return row;
}

/** One contact with a client, individual or in a group, with the note of it if there is one. */
export interface TimelineRow {
  readonly sessionId: string;
  readonly kind: NoteKind;
  readonly service: SessionService;
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

const timelineOf = `select t.session_id as "sessionId", t.kind, t.service, t.title, t.group_name as "groupName", t.clinician, t.status,
       ${isoTime("t.starts_at")} as start, ${isoTime("t.stops_at")} as stop, t.attendance,
       ${isoTime("t.arrived_at")} as "arrivedAt", ${isoTime("t.left_at")} as "leftAt", t.note_id as "noteId", t.format,
       ${isoTime("t.signed_at")} as "signedAt", t.late, encode(t.digest, 'hex') as digest, t.signed_as as "signedAs", t.opening,
       t.additions, t.is_retracted as "isRetracted", t.is_co_signed as "isCoSigned", t.is_withheld as "isWithheld",
       t.draft_open as "draftOpen"
     from timeline_of($1, coalesce($2::timestamptz, 'infinity'), $3) as t
     order by t.starts_at desc, t.session_id`;

/** A page of a client's timeline, newest first: at most `limit` rows and whatever began at the same moment as the last. */
export async function readTimeline(
  tx: Transaction,
  { clientId, before, limit }: { clientId: string; before: string | null; limit: number },
): Promise<readonly TimelineRow[]> {
  return tx.sql(timelineOf, [clientId, before, limit]);
}
