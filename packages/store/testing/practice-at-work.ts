import type { QueryResultRow } from "pg";
import { asActor } from "../as-actor.ts";
import { asPart, type Part } from "../as-part.ts";
import { StoreError } from "../store-error.ts";
import {
  aCareTeamPlace,
  aClient,
  aDraft,
  aDraftUpdate,
  aFacilitator,
  aGroup,
  aMembership,
  anAttendance,
  anObjective,
  aRiskConcern,
  aSession,
  aStaff,
  insertRow,
} from "./builders.ts";
import type { Owner } from "./owner.ts";
import { aPinnedSharedPart, aSignedNote } from "./signed-records.ts";
import type { TestDatabase } from "./test-database.ts";

/*
 * A small practice in which everybody stands in one relation to one client, Ada, or to her group:
 *
 * - clinician: on Ada's care team        - left: was on it until yesterday
 * - facilitator: leads Ada's group       - neighbour: leads another group, and treats Bo, who is in Ada's group too
 * - administrator, recordsOfficer        - stranger: a clinician with no clients and no group
 * - inactive: still on Ada's care team and leading her group by the dates, but no longer works here
 *
 * Fred was in the group until yesterday; Olga is nobody's client here but her clinician's.
 */
export type PracticeAtWork = Awaited<ReturnType<typeof aPracticeAtWork>>;

export async function aPracticeAtWork(owner: Owner) {
  const staff = await staffOf(owner);
  const clients = await clientsOf(owner, staff);
  const groups = await groupsOf(owner, { staff, clients });
  const records = await recordsOf(owner, { staff, clients, groups });
  return { ...staff, ...clients, ...groups, ...records };
}

async function yesterday(owner: Owner): Promise<string> {
  return dayFromToday(owner, -1);
}

/** YYYY-MM-DD, by the database's clock. */
export async function dayFromToday(owner: Owner, days: number): Promise<string> {
  const [row] = await owner.sql<{ day: string }>("select (now() at time zone 'UTC')::date + $1::integer as day", [
    days,
  ]);
  return row?.day ?? "";
}

async function staffOf(owner: Owner) {
  const id = async (given: Parameters<typeof aStaff>[1] = {}): Promise<string> => (await aStaff(owner, given)).id;
  return {
    clinician: await id(),
    left: await id(),
    facilitator: await id(),
    neighbour: await id(),
    stranger: await id(),
    administrator: await id({ roles: ["administrator"] }),
    recordsOfficer: await id({ roles: ["records-officer"] }),
    inactive: await id({ active: false, roles: ["clinician", "administrator", "records-officer"] }),
  };
}

type Staff = Awaited<ReturnType<typeof staffOf>>;

async function clientsOf(owner: Owner, staff: Staff) {
  const ada = (await aClient(owner, { name: "Ada Made-up", aliases: ["Addie"], birthDate: "1990-05-17" })).id;
  const bo = (await aClient(owner, { name: "Bo Made-up" })).id;
  const fred = (await aClient(owner, { name: "Fred Made-up" })).id;
  const olga = (await aClient(owner, { name: "Olga Made-up" })).id;
  await aCareTeamPlace(owner, { client_id: ada, staff_id: staff.clinician });
  await aCareTeamPlace(owner, { client_id: ada, staff_id: staff.left, to_date: await yesterday(owner) });
  await aCareTeamPlace(owner, { client_id: ada, staff_id: staff.inactive });
  await aCareTeamPlace(owner, { client_id: bo, staff_id: staff.neighbour });
  await aCareTeamPlace(owner, { client_id: olga });
  return { ada, bo, fred, olga };
}

type Clients = Awaited<ReturnType<typeof clientsOf>>;

async function groupsOf(owner: Owner, { staff, clients }: { staff: Staff; clients: Clients }) {
  const group = (await aGroup(owner, { name: "Skills group" })).id;
  const otherGroup = (await aGroup(owner, { name: "Another group" })).id;
  await aFacilitator(owner, { group_id: group, staff_id: staff.facilitator });
  await aFacilitator(owner, { group_id: group, staff_id: staff.inactive });
  await aFacilitator(owner, { group_id: otherGroup, staff_id: staff.neighbour });
  await aMembership(owner, { group_id: group, client_id: clients.ada });
  await aMembership(owner, { group_id: group, client_id: clients.bo });
  await aMembership(owner, { group_id: group, client_id: clients.fred, to_date: await yesterday(owner) });
  await aMembership(owner, { group_id: otherGroup, client_id: clients.ada });
  await aMembership(owner, { group_id: otherGroup, client_id: clients.olga });
  return { group, otherGroup };
}

type Groups = Awaited<ReturnType<typeof groupsOf>>;

async function recordsOf(owner: Owner, { staff, clients, groups }: { staff: Staff; clients: Clients; groups: Groups }) {
  const { ada, bo, fred, olga } = clients;
  const individual = (await aSession(owner, { client_id: ada, clinician_id: staff.clinician })).id;
  const groupSession = (await aSession(owner, { group_id: groups.group, clinician_id: staff.facilitator })).id;
  const otherSession = (await aSession(owner, { group_id: groups.otherGroup, clinician_id: staff.neighbour })).id;
  await insertRow(owner, "session_facilitator", { session_id: groupSession, staff_id: staff.facilitator });
  for (const client_id of [ada, bo, fred])
    await anAttendance(owner, { session_id: groupSession, group_id: groups.group, client_id });
  await anAttendance(owner, { session_id: otherSession, group_id: groups.otherGroup, client_id: olga });
  const shared = await aPinnedSharedPart(owner, {
    group_id: groups.group,
    session_id: groupSession,
    author_id: staff.facilitator,
  });
  const otherShared = await aPinnedSharedPart(owner, {
    group_id: groups.otherGroup,
    session_id: otherSession,
    author_id: staff.neighbour,
  });
  const note = async (given: Parameters<typeof aSignedNote>[1]): Promise<string> =>
    (await aSignedNote(owner, given)).id;
  return {
    individual,
    groupSession,
    otherSession,
    shared: shared.id,
    otherShared: otherShared.id,
    individualNote: await note({ client_id: ada, session_id: individual, author_id: staff.clinician }),
    adaGroupNote: await note({ client_id: ada, shared }),
    boGroupNote: await note({ client_id: bo, shared }),
    fredGroupNote: await note({ client_id: fred, shared }),
    otherGroupNote: await note({ client_id: olga, shared: otherShared }),
    ...(await plansOf(owner, { staff, clients })),
    ...(await draftsOf(owner, { staff, clients, groups })),
  };
}

async function plansOf(owner: Owner, { staff, clients: { ada, olga } }: { staff: Staff; clients: Clients }) {
  return {
    active: (await anObjective(owner, { client_id: ada })).id,
    met: (await anObjective(owner, { client_id: ada, text: "Leaves the house daily", status: "met" })).id,
    olgaActive: (await anObjective(owner, { client_id: olga })).id,
    openRisk: (await aRiskConcern(owner, { client_id: ada, opened_by: staff.clinician })).id,
    closedRisk: (await aRiskConcern(owner, { client_id: ada, opened_by: staff.clinician, closed: true })).id,
    olgaRisk: (await aRiskConcern(owner, { client_id: olga })).id,
  };
}

/** Unfinished: Ada's individual note by her clinician, and the group's next session. */
async function draftsOf(
  owner: Owner,
  { staff, clients: { ada }, groups: { group } }: { staff: Staff; clients: Clients; groups: Groups },
) {
  const nextIndividual = (await aSession(owner, { client_id: ada, clinician_id: staff.clinician })).id;
  const nextGroup = (await aSession(owner, { group_id: group, clinician_id: staff.facilitator })).id;
  const part = { session_id: nextGroup, group_id: group, author_id: staff.facilitator };
  const drafts = {
    individualDraft: (await aDraft(owner, { session_id: nextIndividual, client_id: ada, author_id: staff.clinician }))
      .id,
    sharedDraft: (await aDraft(owner, { ...part, part: "shared" })).id,
    memberDraft: (await aDraft(owner, { ...part, part: "member", client_id: ada })).id,
  };
  for (const draft_id of Object.values(drafts)) await aDraftUpdate(owner, { draft_id });
  return { nextIndividual, nextGroup, ...drafts };
}

/** How tests ask: as a person, as a part of the program, as the owner. */
export function ask(test: TestDatabase) {
  return {
    as: <Row extends QueryResultRow = QueryResultRow>(
      staffId: string,
      text: string,
      params: readonly unknown[] = [],
    ): Promise<Row[]> => asActor(test.db, { staffId }, (tx) => tx.sql<Row>(text, params)),
    part: <Row extends QueryResultRow = QueryResultRow>(
      part: Part,
      text: string,
      params: readonly unknown[] = [],
    ): Promise<Row[]> => asPart(test.db, part, (tx) => tx.sql<Row>(text, params)),
    owner: <Row extends QueryResultRow = QueryResultRow>(
      text: string,
      params: readonly unknown[] = [],
    ): Promise<Row[]> => test.asOwner.sql<Row>(text, params),
  };
}

/**
 * "done", or why not: "refused" by a grant or a policy. A statement that touched no row counts as "nothing",
 * so writes under test MUST end in `returning 1` only where reading the row back is part of the right.
 */
export async function outcomeOf(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
    return "done";
  } catch (error) {
    if (error instanceof StoreError) return error.code === "not_permitted" ? "refused" : error.code;
    throw error;
  }
}
