import { randomUUID } from "node:crypto";
import {
  aCareTeamPlace,
  aClient,
  aCoverage,
  aDiagnosis,
  aDraft,
  aDraftUpdate,
  aFacilitator,
  aGroup,
  aMembership,
  anAttendance,
  anObjective,
  aPinnedSharedPart,
  aSession,
  aSignedNote,
  insertRow,
} from "@goldthread/store/testing/index.ts";
import type { TestServer } from "../../../testing/test-server.ts";
import { somebody, type Somebody } from "../../../testing/somebody.ts";
import type { History, Meeting, Single, SomeClient } from "./a-history.ts";

type Owner = TestServer["test"]["asOwner"];

/** Where everything of a history went. */
export interface Lived {
  readonly clinician: Somebody;
  readonly groupId: string;
  readonly clients: readonly string[];
  readonly singles: readonly string[];
  readonly meetings: readonly string[];
  readonly objectives: readonly string[];
}

/** One clinician who treats everybody and leads one group lives through it. */
export async function liveHistory(server: TestServer, { clients, ...history }: History): Promise<Lived> {
  const owner = server.test.asOwner;
  const clinician = await somebody(server);
  const groupId = (await aGroup(owner)).id;
  await aFacilitator(owner, { group_id: groupId, staff_id: clinician.id });
  const ids: string[] = [];
  for (const one of clients) ids.push(await liveClient(owner, { one, clinician: clinician.id, groupId }));
  const lived = { clinician, groupId, clients: ids };
  const singles: string[] = [];
  for (const single of history.singles) singles.push(await liveSingle(owner, lived, single));
  const meetings: string[] = [];
  for (const meeting of history.meetings) meetings.push(await liveMeeting(owner, lived, meeting));
  await liveAgreements(owner, lived, { clients, many: history.agreements });
  const objectives: string[] = [];
  for (const { client, dueIn, isActive } of history.objectives) {
    const status = isActive ? "active" : "met";
    const { id } = await anObjective(owner, { client_id: ids[client] ?? "", status });
    const due = dueIn === null ? null : dayIn(dueIn);
    await owner.sql("update plan_objective_detail set due_on = $2 where objective_id = $1", [id, due]);
    objectives.push(id);
  }
  return { ...lived, singles, meetings, objectives };
}

/** The practice of the tests lives in UTC. */
export const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** When something was that began so many hours ago. */
export function timesOf(hoursAgo: number, minutes: number): { readonly starts_at: string; readonly stops_at: string } {
  const start = Math.floor(Date.now() / 60_000) * 60_000 - hoursAgo * 3_600_000;
  return {
    starts_at: new Date(start).toISOString(),
    stops_at: new Date(start + minutes * 60_000).toISOString(),
  };
}

export const meetingMinutes = 60;

async function liveClient(
  owner: Owner,
  { one, clinician, groupId }: { one: SomeClient; clinician: string; groupId: string },
): Promise<string> {
  const { id } = await aClient(owner);
  await aCareTeamPlace(owner, { client_id: id, staff_id: clinician });
  if (one.isDiagnosed) await aDiagnosis(owner, { client_id: id });
  if (one.coverage !== null) await aCoverage(owner, { client_id: id, kind: one.coverage });
  if (one.membership !== null)
    await aMembership(owner, {
      client_id: id,
      group_id: groupId,
      to_date: one.membership === "ended" ? dayIn(-1) : null,
    });
  return id;
}

type Who = Pick<Lived, "clinician" | "groupId" | "clients">;

async function liveSingle(owner: Owner, { clinician, clients }: Who, single: Single): Promise<string> {
  const { fate, hoursAgo, minutes } = single;
  const client_id = clients[single.client] ?? "";
  const status = fate === "signed" ? "held" : fate === "begun" || fate === "untouched" ? "scheduled" : fate;
  const times = timesOf(hoursAgo, minutes);
  const { id } = await aSession(owner, { client_id, clinician_id: clinician.id, status, ...times });
  if (fate === "signed") await aSignedNote(owner, { session_id: id, client_id, author_id: clinician.id });
  if (fate === "begun") {
    const draft = await aDraft(owner, { session_id: id, client_id, author_id: clinician.id });
    await aDraftUpdate(owner, { draft_id: draft.id, author_id: clinician.id });
  }
  if (single.isConfirmed) {
    const hand_over_id = single.isHandedOver && fate === "signed" ? await aHandOver(owner, clinician.id) : null;
    await aCharge(owner, { session_id: id, client_id, by: clinician.id, hand_over_id });
  }
  return id;
}

async function aHandOver(owner: Owner, by: string): Promise<string> {
  const id = randomUUID();
  await owner.sql("insert into hand_over (id, lines, made_by) values ($1, '[{}]', $2)", [id, by]);
  return id;
}

async function aCharge(
  owner: Owner,
  { by, ...of }: { session_id: string; client_id: string; by: string; hand_over_id: string | null },
): Promise<void> {
  const charge = { code: "90834", proposed_code: "90834", place_of_service: "11", confirmed_by: by };
  await insertRow(owner, "service_charge", { ...of, ...charge });
}

async function liveMeeting(owner: Owner, { clinician, groupId, clients }: Who, meeting: Meeting): Promise<string> {
  const author_id = clinician.id;
  const times = timesOf(meeting.hoursAgo, meetingMinutes);
  const status = meeting.isCancelled ? "cancelled" : "scheduled";
  const { id } = await aSession(owner, { group_id: groupId, clinician_id: author_id, status, ...times });
  if (meeting.isCancelled) return id;
  const of = { session_id: id, group_id: groupId };
  const wasSigned = meeting.marks.some((mark) => isWritten(mark));
  const shared = wasSigned ? await aPinnedSharedPart(owner, { ...of, author_id }) : undefined;
  for (const [at, mark] of meeting.marks.entries()) {
    const client_id = clients[at] ?? "";
    if (mark.status === null) continue;
    const half = new Date(Date.parse(times.starts_at) + 30 * 60_000).toISOString();
    const arrived_at = mark.status === "late" ? half : null;
    const left_at = mark.status === "left-early" ? half : null;
    await anAttendance(owner, { ...of, client_id, status: mark.status, arrived_at, left_at });
    if (shared !== undefined && isWritten(mark)) {
      const note = await aSignedNote(owner, { client_id, shared });
      const signed = { state: "signed" as const, note_id: note.id, shared_part_id: shared.id };
      await aDraft(owner, { ...of, client_id, author_id, part: "member", ...signed, shared_part_id: null });
    }
    if (mark.isConfirmed) await aCharge(owner, { session_id: id, client_id, by: author_id, hand_over_id: null });
  }
  return id;
}

/** The absent get no note. */
export function isWritten({ status, isSigned }: Meeting["marks"][number]): boolean {
  return isSigned && status !== null && status !== "absent";
}

async function liveAgreements(
  owner: Owner,
  { clinician, groupId, clients }: Who,
  { clients: people, many }: { readonly clients: readonly SomeClient[]; readonly many: number },
): Promise<void> {
  for (let version = 1; version <= many; version += 1) {
    const agreement_id = randomUUID();
    const created_by = clinician.id;
    await insertRow(owner, "group_agreement", {
      id: agreement_id,
      group_id: groupId,
      version,
      text: "Be kind.",
      created_by,
    });
    for (const [at, { accepted, isWithdrawn }] of people.entries()) {
      if (accepted !== version) continue;
      await insertRow(owner, "agreement_acceptance", {
        id: randomUUID(),
        group_id: groupId,
        client_id: clients[at] ?? "",
        agreement_id,
        accepted_on: dayIn(-1),
        recorded_by: created_by,
        withdrawn_at: isWithdrawn ? new Date().toISOString() : null,
      });
    }
  }
}
