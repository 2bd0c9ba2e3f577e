import {
  aClient,
  aContact,
  aCoverage,
  aDraft,
  aDraftUpdate,
  aFlag,
  aGroup,
  aMerge,
  anAttendance,
  anObjective,
  aPractice,
  aDiagnosis,
  aRiskConcern,
  aSession,
  aStaff,
} from "../builders.ts";
import type { Owner } from "../owner.ts";
import { anAct, anEntry, aPinnedSharedPart, aSignedNote } from "../signed-records.ts";
import type { Person } from "./facts.ts";
import type { Carried, OnFile, Unfinished } from "./may-read.ts";
import type { Text } from "./texts.ts";

/** Far from UTC, so that the practice's day and the world's are often two. */
export const zone = "America/New_York";
/** The practice's first day, at its first midnight in UTC: all sessions are on the eighth day. */
const firstMidnight = Date.parse("2026-11-09T00:00:00Z");
const sessionHour = (Date.parse("2026-11-16T14:00:00Z") - firstMidnight) / 3_600_000;

export const instantOf = (hour: number): string => new Date(firstMidnight + hour * 3_600_000).toISOString();
export const dayOf = (day: number): string => instantOf(day * 24).slice(0, 10);

/** A row of a table and what it is to whoever may read it. */
export interface Row {
  readonly table: string;
  readonly key: string;
  readonly what: OnFile;
}

export interface World {
  readonly people: readonly string[];
  readonly clients: readonly string[];
  readonly groups: readonly string[];
  readonly rows: readonly Row[];
  readonly unfinished: readonly Unfinished[];
  /** The session's id and hour, of all that there are. */
  readonly sessions: readonly { readonly id: string; readonly hour: number }[];
  /** What can be shared: the notes first. */
  readonly texts: readonly Text[];
  /** By which access each client was let in last. */
  readonly doors: Map<number, string>;
  /** Entries for openings, and a merge for pointers: evidence is made once. */
  readonly entries: readonly string[];
  readonly mergeId: string;
}

/** Records about four clients in two groups. Who may read them, the facts of a history say. */
export async function aWorldOfRecords(owner: Owner, people: readonly Person[]): Promise<World> {
  await aPractice(owner, { sample: true, zone });
  const staff: string[] = [];
  for (const { roles } of people) staff.push((await aStaff(owner, { roles })).id);
  const [clients, groups]: [string[], string[]] = [[], []];
  for (let at = 0; at < 4; at++) clients.push((await aClient(owner)).id);
  for (let at = 0; at < 2; at++) groups.push((await aGroup(owner)).id);
  const rows: Row[] = groups.map((key): Row => ({ table: "care_group", key, what: { kind: "group" } }));
  const world = { staff, clients, groups, rows };
  for (const [client, id] of clients.entries()) await recordsOf(owner, { ...world, client, id });
  const unfinished: Unfinished[] = [];
  for (const [group, id] of groups.entries()) unfinished.push(...(await meetingOf(owner, { ...world, group, id })));
  const sessions = rows.flatMap(({ table, key, what }) =>
    table === "session" && "hour" in what ? [{ id: key, hour: what.hour }] : [],
  );
  const entries: string[] = [];
  for (let at = 0; at < 160; at++) entries.push((await anEntry(owner, { kind: "break-glass" })).id);
  const merge = await aMerge(owner, { client_id: (await aClient(owner)).id, survivor_id: (await aClient(owner)).id });
  // The two stand for no history: their pointer goes, and what they are is not asked.
  await owner.sql("delete from merged_record");
  const texts = textsIn(rows).toSorted((one, other) => Number(one.isDraft) - Number(other.isDraft));
  return {
    people: staff,
    clients,
    groups,
    rows,
    unfinished,
    sessions,
    texts,
    doors: new Map(),
    entries,
    mergeId: merge.id,
  };
}

function textsIn(rows: readonly Row[]): readonly Text[] {
  return rows.flatMap(({ table, key, what }): Text[] => {
    if (table === "note" && what.kind === "note") return [{ ...what, id: key, isDraft: false }];
    if (table !== "draft") return [];
    if (what.kind === "own draft") return [{ ...what, id: key, isDraft: true, group: null }];
    return what.kind === "group draft" ? [{ ...what, id: key, isDraft: true }] : [];
  });
}

interface Making {
  readonly staff: readonly string[];
  readonly clients: readonly string[];
  readonly rows: Row[];
  readonly id: string;
}

/** Notes by the clinician (0) and the trainee (2), a plan, risks, drafts of two authors. */
async function recordsOf(
  owner: Owner,
  { staff, rows, client, id }: Making & { readonly client: number },
): Promise<void> {
  const add = (table: string, key: string, what: OnFile) => void rows.push({ table, key, what });
  const own = { kind: "client's own", client } as const;
  add("client", id, { kind: "who somebody is", client });
  add("client_detail", id, { kind: "about a person", client });
  for (const author of [0, 2]) {
    const session = { client_id: id, clinician_id: staff[author] ?? "" };
    const { id: session_id } = await aSession(owner, session);
    add("session", session_id, { kind: "own session", client, hour: sessionHour });
    const note = await aSignedNote(owner, { client_id: id, session_id, author_id: session.clinician_id });
    const signed = { kind: "note", client, group: null, author, note: note.id } as const;
    add("note", note.id, signed);
    add("signature", note.signature?.id ?? "", signed);
    const next = (await aSession(owner, session)).id;
    add("session", next, { kind: "own session", client, hour: sessionHour });
    const draft = await aDraft(owner, { session_id: next, client_id: id, author_id: session.clinician_id });
    await aDraftUpdate(owner, { draft_id: draft.id, author_id: session.clinician_id });
    add("draft", draft.id, { kind: "own draft", client, author });
    add("draft_update", draft.id, { kind: "own draft", client, author });
  }
  for (const status of ["active", "met"] as const) {
    const objective = await anObjective(owner, { client_id: id, status });
    add("plan_objective", objective.id, { kind: "objective", client, isActive: status === "active" });
    add("plan_objective_detail", objective.id, own);
    add("plan_goal", objective.goal_id, own);
    add("plan_problem", objective.problem_id, own);
  }
  for (const closed of [true, false]) {
    const concern = await aRiskConcern(owner, { client_id: id, closed });
    add("risk_concern", concern.id, { kind: "risk", client, isOpen: !closed });
  }
  const received = { table: "record_request", by: staff[0] ?? "", what: "received", kind: "access" } as const;
  add("record_request", (await anAct(owner, { ...received, clientId: id })).id, { kind: "request", client });
  add("client_contact", (await aContact(owner, { client_id: id })).id, { kind: "contact", client });
  add("coverage", (await aCoverage(owner, { client_id: id })).id, { kind: "about a person", client });
  for (const ended of [false, true]) {
    const end = ended ? { ended_on: "2026-11-01", ended_by: staff[0] ?? "" } : {};
    const flag = await aFlag(owner, { client_id: id, ...end });
    add("client_flag", flag.id, { kind: "flag", client, isSet: !ended });
  }
  add("diagnosis", (await aDiagnosis(owner, { client_id: id })).id, own);
}

/**
 * A group's session that all but the last client came to, its note signed for them, and the next, half written; and one
 * whose counts are signed already.
 */
async function meetingOf(
  owner: Owner,
  { staff, clients, rows, group, id }: Making & { readonly group: number },
): Promise<readonly Unfinished[]> {
  const add = (table: string, key: string, what: OnFile) => void rows.push({ table, key, what });
  // The first group's notes are the clinician's, the second's the trainee's.
  const author = group === 0 ? 1 : 2;
  const led = { group_id: id, clinician_id: staff[author] ?? "" };
  const [held, next] = [(await aSession(owner, led)).id, (await aSession(owner, led)).id];
  const shared = await aPinnedSharedPart(owner, { group_id: id, session_id: held, author_id: led.clinician_id });
  const present = clients.slice(0, -1);
  const carriedBy: Carried[] = [];
  for (const [client, client_id] of present.entries()) {
    await anAttendance(owner, { session_id: held, group_id: id, client_id });
    add("attendance", `${held} ${client_id}`, { kind: "attendance", client, group });
    const note = await aSignedNote(owner, { client_id, shared });
    const signed = { kind: "note", client, group, author, note: note.id } as const;
    add("note", note.id, signed);
    add("signature", note.signature?.id ?? "", signed);
    carriedBy.push(signed);
  }
  add("shared_part", shared.id, { kind: "shared part", group, carriedBy });
  const attended = present.map((_, client) => client);
  add("session", held, { kind: "group session", group, attended, hour: sessionHour });

  // Next time: a walk-in (3), and somebody (2) who turned out to be absent, whom the shared part is still to count.
  const parts = { session_id: next, group_id: id, author_id: led.clinician_id };
  const drafts: { readonly id: string; readonly client: number | null }[] = [
    { id: (await aDraft(owner, { ...parts, part: "shared" })).id, client: null },
  ];
  for (const [client, status] of [
    [3, "present"],
    [2, "absent"],
  ] as const) {
    const client_id = clients[client] ?? "";
    await anAttendance(owner, { session_id: next, group_id: id, client_id, status });
    add("attendance", `${next} ${client_id}`, { kind: "attendance", client, group });
    drafts.push({ id: (await aDraft(owner, { ...parts, part: "member", client_id })).id, client });
  }
  add("session", next, { kind: "group session", group, attended: [3, 2], hour: sessionHour });

  // Of somebody who was absent (1) nothing is unfinished once they are counted, unless words were kept in their part: here
  // in every second group.
  const hasKeptWords = group % 2 === 0;
  const [counted, absent] = [(await aSession(owner, led)).id, clients[1] ?? ""];
  const past = { ...parts, session_id: counted, client_id: absent };
  await anAttendance(owner, { session_id: counted, group_id: id, client_id: absent, status: "absent" });
  add("attendance", `${counted} ${absent}`, { kind: "attendance", client: 1, group });
  add("session", counted, { kind: "group session", group, attended: [1], hour: sessionHour });
  const kept = { id: (await aDraft(owner, { ...past, part: "member" })).id, client: 1 };
  if (hasKeptWords) drafts.push(kept);
  else add("draft", kept.id, { kind: "group draft", client: 1, group, author });

  for (const { id: draft, client } of drafts) {
    await aDraftUpdate(owner, { draft_id: draft, author_id: led.clinician_id });
    add("draft", draft, { kind: "group draft", client, group, author });
    add("draft_update", draft, { kind: "group draft", client, group, author });
  }
  return [{ client: 3, group }, { client: 2, group }, ...(hasKeptWords ? [{ client: 1, group }] : [])];
}
