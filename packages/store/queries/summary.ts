import type { Transaction } from "../transact.ts";
import { signedActInto } from "./act-into.ts";
import { isoTime } from "./iso-time.ts";
import { recordOf } from "./record-of.ts";

/** Whose summary: a client's, or a group's. One of the two is null. */
export interface SummaryOf {
  readonly clientId: string | null;
  readonly groupId: string | null;
}

export interface SummaryPeriod {
  readonly kind: "periodic" | "discharge";
  /** YYYY-MM-DD, both included. */
  readonly from: string;
  readonly to: string;
}

/** The actor's own draft of it. */
export async function readSummaryDraft(
  tx: Transaction,
  { clientId, groupId }: SummaryOf,
  { kind, from, to }: SummaryPeriod,
): Promise<{ readonly version: number; readonly edits: string } | undefined> {
  const [row] = await tx.sql<{ version: number; edits: string }>(
    `select version, edits from summary_draft
     where author_id = actor() and client_id is not distinct from $1 and group_id is not distinct from $2
       and kind = $3 and from_day = $4 and to_day = $5`,
    [clientId, groupId, kind, from, to],
  );
  return row;
}

/** The new version; undefined where another stands there by now. `on` 0: there is none yet. */
export async function writeSummaryDraft(
  tx: Transaction,
  of: SummaryOf,
  draft: SummaryPeriod & {
    readonly id: string;
    readonly on: number;
    readonly edits: string;
    readonly at: string;
  },
): Promise<number | undefined> {
  const { id, on, kind, from, to, edits, at } = draft;
  const period = [of.clientId, of.groupId, kind, from, to];
  if (on === 0) {
    const rows = await tx.sql(
      `insert into summary_draft (client_id, group_id, kind, from_day, to_day, id, edits, changed_at, author_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, actor()) on conflict do nothing returning 1`,
      [...period, id, edits, at],
    );
    return rows.length === 0 ? undefined : 1;
  }
  const [row] = await tx.sql<{ version: number }>(
    `update summary_draft set edits = $7, changed_at = $8, version = version + 1
     where author_id = actor() and client_id is not distinct from $1 and group_id is not distinct from $2
       and kind = $3 and from_day = $4 and to_day = $5 and version = $6 returning version`,
    [...period, on, edits, at],
  );
  return row?.version;
}

/** Signed, it is a draft no more. */
export async function deleteSummaryDraft(
  tx: Transaction,
  { clientId, groupId }: SummaryOf,
  { kind, from, to }: SummaryPeriod,
): Promise<void> {
  await tx.sql(
    `delete from summary_draft
     where author_id = actor() and client_id is not distinct from $1 and group_id is not distinct from $2
       and kind = $3 and from_day = $4 and to_day = $5`,
    [clientId, groupId, kind, from, to],
  );
}

export interface SummaryDraftRow extends SummaryPeriod {
  readonly changedAt: string;
}

/** The actor's own drafts, the one touched last first. */
export async function listSummaryDrafts(
  tx: Transaction,
  { clientId, groupId }: SummaryOf,
): Promise<readonly SummaryDraftRow[]> {
  return tx.sql(
    `select kind, from_day as "from", to_day as "to", ${isoTime("changed_at")} as "changedAt" from summary_draft
     where author_id = actor() and (client_id = $1 or group_id = $2) order by changed_at desc limit 100`,
    [clientId, groupId],
  );
}

/** Evidence: added and never changed. Its entry MUST be inserted before it. */
export const insertSummary = signedActInto("summary", "signed_at");

/** The same of a supervisor's signature under one. */
export const insertSummarySignature = signedActInto("summary_signature", "signed_at");

/** Whether the actor supervises its author. */
export async function isTraineesSummary(tx: Transaction, id: string): Promise<boolean> {
  const [row] = await tx.sql<{ yes: boolean }>("select is_trainees_summary($1) as yes", [id]);
  return row?.yes === true;
}

/** Contents of the signatures beside a summary's author's, oldest first; and whether one is waited for. */
export async function readSummarySigners(
  tx: Transaction,
  id: string,
): Promise<{ readonly contents: readonly string[]; readonly isAwaited: boolean }> {
  const [row] = await tx.sql<{ contents: readonly string[]; isAwaited: boolean }>(
    `select array(select s.content from summary_signature s where s.summary_id = $1 order by s.signed_at, s.id) as contents,
       awaits_summary_signature($1) as "isAwaited"`,
    [id],
  );
  return row ?? { contents: [], isAwaited: false };
}

export interface SummaryToCoSign {
  readonly id: string;
  readonly content: string;
}

/** Trainees' summaries that wait for the actor, oldest first. */
export async function listSummariesToCoSign(tx: Transaction): Promise<readonly SummaryToCoSign[]> {
  return tx.sql(
    `select y.id, y.content from summary y where y.author_id = any (array(select my_trainees()))
       and not exists (select from summary_signature s where s.summary_id = y.id)
     order by y.signed_at, y.id limit 200`,
  );
}

export interface SignedSummaryRow extends SummaryPeriod {
  readonly id: string;
  readonly signedAt: string;
  /** As it stands in the content: the author's name of that day. */
  readonly author: string;
}

/** Newest first. */
export async function listSummaries(
  tx: Transaction,
  { clientId, groupId }: SummaryOf,
): Promise<readonly SignedSummaryRow[]> {
  return tx.sql(
    `select y.id, y.kind, y.from_day as "from", y.to_day as "to", ${isoTime("y.signed_at")} as "signedAt",
       y.content::jsonb -> 'author' ->> 'name' as author
     from summary y where ($1::uuid is not null and y.client_id = any (${recordOf("$1")})) or y.group_id = $2
     order by y.signed_at desc, y.id limit 500`,
    [clientId, groupId],
  );
}

/** What was signed of a client, oldest first, in canonical JSON. */
export async function listSummaryContents(
  tx: Transaction,
  clientId: string,
): Promise<readonly { readonly content: string; readonly isAwaited: boolean }[]> {
  return tx.sql(
    `select y.content, awaits_summary_signature(y.id) as "isAwaited" from summary y where y.client_id = any (${recordOf("$1")}) order by y.signed_at, y.id limit 500`,
    [clientId],
  );
}

export interface SummaryRow extends SummaryOf {
  readonly id: string;
  /** Canonical JSON; the ledger's entry stands for its digest. */
  readonly content: string;
  readonly entryId: string;
  /** The author's passkey's act; null for a passphrase. */
  readonly passkey: string | null;
  readonly leaf: string;
  /** Null until the sequencer has given one. */
  readonly place: number | null;
}

export async function readSummaryRow(tx: Transaction, id: string): Promise<SummaryRow | undefined> {
  const [row] = await tx.sql<SummaryRow>(
    `select y.id, y.content, y.client_id as "clientId", y.group_id as "groupId", e.id as "entryId", y.passkey, e.leaf,
       e.place
     from summary y join ledger_entry e on e.id = y.entry_id where y.id = $1`,
    [id],
  );
  return row;
}

export interface SummedNote {
  readonly id: string;
  readonly content: string;
  readonly digest: string;
  readonly sharedContent: string | null;
  readonly sharedDigest: string | null;
  /** What was struck since, and what stands in its place: of its own part and of the group's, in canonical JSON. */
  readonly corrections: readonly string[];
}

/** A client's signed notes that stand, of contacts between two days of the practice's calendar. */
export async function listNotesToSum(
  tx: Transaction,
  {
    clientId,
    from,
    to,
    zone,
  }: { readonly clientId: string; readonly from: string; readonly to: string; readonly zone: string },
): Promise<readonly SummedNote[]> {
  return tx.sql(
    `select n.id, n.content, encode(n.digest, 'hex') as digest, p.content as "sharedContent",
       encode(p.digest, 'hex') as "sharedDigest",
       array(select a.content from note_addition a where a.note_id = n.id and a.kind = 'correction'
         order by a.added_at, a.id) as corrections
     from note n left join shared_part p on p.id = n.shared_part_id
     where n.client_id = any (${recordOf("$1")}) and not is_retracted(n.id)
       and n.happened_at >= ($2::date::timestamp at time zone $4)
       and n.happened_at < (($3::date + 1)::timestamp at time zone $4)
     order by n.happened_at, n.id`,
    [clientId, from, to, zone],
  );
}

/** The digests of these of a client's signed notes: of none that is not theirs, or that was taken back. */
export async function readNoteDigests(
  tx: Transaction,
  { clientId, ids }: { readonly clientId: string; readonly ids: readonly string[] },
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.sql<{ id: string; digest: string }>(
    `select n.id, encode(n.digest, 'hex') as digest from note n
     where n.id = any ($2::uuid[]) and n.client_id = any (${recordOf("$1")}) and not is_retracted(n.id)`,
    [clientId, ids],
  );
  return new Map(rows.map(({ id, digest }) => [id, digest]));
}

/** Which of these notes were taken back, since something was signed that rests on them. */
export async function readRetracted(tx: Transaction, ids: readonly string[]): Promise<readonly string[]> {
  const rows = await tx.sql<{ id: string }>(
    "select w.id from unnest($1::uuid[]) w (id) where is_retracted(w.id) order by w.id",
    [ids],
  );
  return rows.map(({ id }) => id);
}

/** Which of these notes of the actor's clients wait for a co-signature, of their own or of what was added since. */
export async function readAwaitingCoSignature(tx: Transaction, ids: readonly string[]): Promise<readonly string[]> {
  const rows = await tx.sql<{ id: string }>(
    "select w.id from unnest($1::uuid[]) w (id) where awaits_co_signature(w.id) order by w.id",
    [ids],
  );
  return rows.map(({ id }) => id);
}

/** Which of these shared parts of the actor's groups stand in no note that is co-signed where it has to be. */
export async function readPartsAwaitingCoSignature(
  tx: Transaction,
  ids: readonly string[],
): Promise<readonly string[]> {
  const rows = await tx.sql<{ id: string }>(
    "select w.id from unnest($1::uuid[]) w (id) where part_awaits_co_signature(w.id) order by w.id",
    [ids],
  );
  return rows.map(({ id }) => id);
}

export interface GroupSessionToSum {
  readonly sessionId: string;
  readonly start: string;
  readonly stop: string;
  readonly status: "scheduled" | "held" | "no-show" | "cancelled";
  readonly partId: string | null;
  /** The newest shared part that was signed, in canonical JSON. */
  readonly content: string | null;
  readonly digest: string | null;
  /** What was struck in it since, each once, in canonical JSON. */
  readonly corrections: readonly string[];
  /** Counts as attendance was corrected last, if it was. */
  readonly present: number | null;
  readonly absent: number | null;
}

/** A group's sessions between two days of the practice's calendar, for those who lead it. */
export async function listGroupSessionsToSum(
  tx: Transaction,
  {
    groupId,
    from,
    to,
    zone,
  }: { readonly groupId: string; readonly from: string; readonly to: string; readonly zone: string },
): Promise<readonly GroupSessionToSum[]> {
  return tx.sql(
    `select s.id as "sessionId", ${isoTime("s.starts_at")} as start, ${isoTime("s.stops_at")} as stop, s.status,
       p.id as "partId", p.content, encode(p.digest, 'hex') as digest, k.present, k.absent,
       array(select distinct on (a.act_id) a.content from note_addition a
         where a.shared_part_id = p.id and a.kind = 'correction' order by a.act_id, a.id) as corrections
     from session s
     left join lateral (select x.id, x.content, x.digest from shared_part x where x.session_id = s.id
       order by x.version desc limit 1) as p on true
     left join lateral (select c.present, c.absent from amended_counts(s.id) c
       order by c.corrected_at desc limit 1) as k on p.id is not null
     where s.group_id = $1 and s.group_id in (select my_groups())
       and s.starts_at >= ($2::date::timestamp at time zone $4)
       and s.starts_at < (($3::date + 1)::timestamp at time zone $4)
     order by s.starts_at, s.id`,
    [groupId, from, to, zone],
  );
}

/** The day of a group's first session, for those who lead it. */
export async function readFirstGroupDay(
  tx: Transaction,
  { groupId, zone }: { readonly groupId: string; readonly zone: string },
): Promise<string | null> {
  const [row] = await tx.sql<{ day: string | null }>(
    `select min((s.starts_at at time zone $2)::date)::text as day from session s
     where s.group_id = $1 and s.group_id in (select my_groups())`,
    [groupId, zone],
  );
  return row?.day ?? null;
}

/** By which names whoever was in the group is called; for the program alone, which leaves out what names one of them. */
export async function readNamesInGroup(
  tx: Transaction,
  { groupId, from, to }: { readonly groupId: string; readonly from: string; readonly to: string },
): Promise<readonly { readonly name: string; readonly preferredName: string; readonly aliases: readonly string[] }[]> {
  return tx.sql(`select name, preferred_name as "preferredName", aliases from names_in_group($1, $2, $3)`, [
    groupId,
    from,
    to,
  ]);
}

/** In which session each of these shared parts was written: of those that the actor may read. */
export async function readSessionsOfParts(
  tx: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.sql<{ id: string; session: string }>(
    "select id, session_id as session from shared_part where id = any ($1::uuid[])",
    [ids],
  );
  return new Map(rows.map(({ id, session }) => [id, session]));
}
