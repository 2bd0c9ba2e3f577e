import { randomUUID } from "node:crypto";
import type { Insertable } from "kysely";
import type { Schema } from "../schema.ts";
import type { StaffRole } from "../schema/staff.ts";
import type { Owner } from "./owner.ts";

/*
 * Builders for tests: give only what the test is about. Each makes the parents that it needs, as the owner, so that
 * a test's arrangement does not depend on what the test is about to judge. Every name is fictional.
 */

type Row<Table extends keyof Schema> = Insertable<Schema[Table]>;
type Given<Table extends keyof Schema> = Partial<Row<Table>>;

/** 2026-11-16 is the Monday of the tests' week; what begins `LONG_AGO` is open unless a test ends it. */
export const LONG_AGO = "2020-01-01";

/** Inserts a row as it is given; columns left out take the table's defaults. */
export async function insertRow<Table extends keyof Schema>(
  owner: Owner,
  table: Table,
  row: Row<Table>,
): Promise<void> {
  const columns = Object.keys(row);
  const values: unknown[] = Object.values(row);
  const places = columns.map((_, at) => `$${at + 1}`);
  await owner.sql(
    `insert into ${table} (${columns.map((name) => `"${name}"`).join(", ")}) values (${places.join(", ")})`,
    values,
  );
}

/** The one practice; another call leaves it as it is. */
export async function aPractice(
  owner: Owner,
  { name = "Practice of the tests", zone = "UTC", sample = false } = {},
): Promise<void> {
  await owner.sql("insert into practice (name, zone, sample) values ($1, $2, $3) on conflict do nothing", [
    name,
    zone,
    sample,
  ]);
}

let number = 0;

export async function aStaff(
  owner: Owner,
  { roles = ["clinician"], ...given }: Given<"staff"> & { roles?: readonly StaffRole[] } = {},
) {
  await aPractice(owner);
  number += 1;
  const row = {
    id: randomUUID(),
    name: `Mira Fictional ${number}`,
    email: `staff-${number}-${randomUUID()}@example.org`,
    credential: "LCSW",
    ...given,
  };
  await insertRow(owner, "staff", row);
  for (const role of roles) await insertRow(owner, "staff_role", { staff_id: row.id, role });
  return row;
}

export type GivenClient = Given<"client"> & { birthDate?: string; aliases?: readonly string[] };

export async function aClient(owner: Owner, { birthDate = "1990-05-17", aliases = [], ...given }: GivenClient = {}) {
  number += 1;
  const created_by = given.created_by ?? (await aStaff(owner)).id;
  const row = {
    id: randomUUID(),
    record_number: `T-${randomUUID()}`,
    name: `Noor Invented ${number}`,
    ...given,
    created_by,
  };
  await insertRow(owner, "client", row);
  await insertRow(owner, "client_detail", { client_id: row.id, birth_date: birthDate });
  for (const alias of aliases) await insertRow(owner, "client_alias", { client_id: row.id, alias });
  return row;
}

export async function aFlag(owner: Owner, given: Given<"client_flag"> = {}) {
  const client_id = given.client_id ?? (await aClient(owner)).id;
  const set_by = given.set_by ?? (await aStaff(owner)).id;
  const row = { id: randomUUID(), kind: "part-2" as const, since: LONG_AGO, ...given, client_id, set_by };
  await insertRow(owner, "client_flag", row);
  return row;
}

export async function aContact(owner: Owner, given: Given<"client_contact"> = {}) {
  const client_id = given.client_id ?? (await aClient(owner)).id;
  const added_by = given.added_by ?? (await aStaff(owner)).id;
  const row = { id: randomUUID(), name: "Ilse Invented", relation: "mother", ...given, client_id, added_by };
  await insertRow(owner, "client_contact", row);
  return row;
}

export async function aDiagnosis(owner: Owner, given: Given<"diagnosis"> = {}) {
  const client_id = given.client_id ?? (await aClient(owner)).id;
  const given_by = given.given_by ?? (await aStaff(owner)).id;
  const row = {
    id: randomUUID(),
    code: "F41.1",
    words: "Generalised anxiety",
    since: LONG_AGO,
    ...given,
    client_id,
    given_by,
  };
  await insertRow(owner, "diagnosis", row);
  return row;
}

export async function aCoverage(owner: Owner, given: Given<"coverage"> = {}) {
  const client_id = given.client_id ?? (await aClient(owner)).id;
  const added_by = given.added_by ?? (await aStaff(owner)).id;
  const kind = given.kind ?? "payer";
  const payer = kind === "payer" ? "Fictional Health Plan" : "";
  const row = { id: randomUUID(), from_date: LONG_AGO, payer, ...given, kind, client_id, added_by };
  await insertRow(owner, "coverage", row);
  return row;
}

export async function anEpisode(owner: Owner, given: Given<"episode"> = {}) {
  const client_id = given.client_id ?? (await aClient(owner)).id;
  const admitted_by = given.admitted_by ?? (await aStaff(owner)).id;
  const row = { id: randomUUID(), admitted_on: LONG_AGO, ...given, client_id, admitted_by };
  await insertRow(owner, "episode", row);
  return row;
}

/** A merge that two people have made, as the confirmation leaves it for reading; the teams stay as they are given. */
export async function aMerge(owner: Owner, given: { client_id: string; survivor_id: string }) {
  const [proposed_by, decided_by] = [(await aStaff(owner)).id, (await aStaff(owner)).id];
  const row = {
    id: randomUUID(),
    reason: "The same person, added twice",
    proposed_by,
    state: "confirmed" as const,
    decided_by,
    decided_at: "2026-11-11T09:00:00.000Z",
    ...given,
  };
  await insertRow(owner, "client_merge", row);
  await insertRow(owner, "merged_record", { ...given, merge_id: row.id });
  return row;
}

/** A place on a client's care team. */
export async function aCareTeamPlace(owner: Owner, given: Given<"care_team"> = {}) {
  const client_id = given.client_id ?? (await aClient(owner)).id;
  const staff_id = given.staff_id ?? (await aStaff(owner)).id;
  const row = { capacity: "clinician" as const, from_date: LONG_AGO, ...given, client_id, staff_id };
  await insertRow(owner, "care_team", row);
  return row;
}

export async function aGroup(owner: Owner, given: Given<"care_group"> = {}) {
  number += 1;
  const created_by = given.created_by ?? (await aStaff(owner)).id;
  const row = { id: randomUUID(), name: `Skills group ${number}`, kind: "skills" as const, ...given, created_by };
  await insertRow(owner, "care_group", row);
  return row;
}

export async function aFacilitator(owner: Owner, given: Given<"facilitator"> = {}) {
  const group_id = given.group_id ?? (await aGroup(owner)).id;
  const staff_id = given.staff_id ?? (await aStaff(owner)).id;
  const row = { from_date: LONG_AGO, ...given, group_id, staff_id };
  await insertRow(owner, "facilitator", row);
  return row;
}

export async function aMembership(owner: Owner, given: Given<"membership"> = {}) {
  const group_id = given.group_id ?? (await aGroup(owner)).id;
  const client_id = given.client_id ?? (await aClient(owner)).id;
  const row = { from_date: LONG_AGO, ...given, group_id, client_id };
  await insertRow(owner, "membership", row);
  return row;
}

/** An individual session, or a group's when `group_id` is given. */
export async function aSession(owner: Owner, given: Given<"session"> = {}) {
  const group_id = given.group_id ?? null;
  const client_id = group_id === null ? (given.client_id ?? (await aClient(owner)).id) : null;
  const clinician_id = given.clinician_id ?? (await aStaff(owner)).id;
  const row = {
    id: randomUUID(),
    kind: group_id === null ? ("individual" as const) : ("group" as const),
    starts_at: "2026-11-16T14:00:00.000Z",
    stops_at: "2026-11-16T15:00:00.000Z",
    status: "held" as const,
    ...given,
    group_id,
    client_id,
    clinician_id,
  };
  await insertRow(owner, "session", row);
  return row;
}

/** A standing appointment on Tuesdays at ten, of a client unless `group_id` is given. It makes no sessions. */
export async function aSeries(owner: Owner, given: Given<"session_series"> = {}) {
  const group_id = given.group_id ?? null;
  const client_id = group_id === null ? (given.client_id ?? (await aClient(owner)).id) : null;
  const clinician_id = given.clinician_id ?? (await aStaff(owner)).id;
  const kind = group_id === null ? ("individual" as const) : ("group" as const);
  const row = {
    id: randomUUID(),
    kind,
    service: kind,
    repeats: "weekly" as const,
    from_day: "2026-11-17",
    start_clock: "10:00",
    minutes: 50,
    zone: "UTC",
    made_until: "2026-11-17",
    created_by: clinician_id,
    ...given,
    group_id,
    client_id,
    clinician_id,
  };
  await insertRow(owner, "session_series", row);
  return row;
}

/** Somebody beside the client of an individual session. */
export async function aParticipant(owner: Owner, given: Given<"session_participant"> = {}) {
  const session = given.session_id === undefined ? await aSession(owner, { service: "family" }) : undefined;
  const client_id = given.client_id ?? session?.client_id;
  const session_id = given.session_id ?? session?.id;
  if (client_id === undefined || client_id === null || session_id === undefined)
    throw new Error("Cannot build a participant: give the session's client with the session");
  const row = { id: randomUUID(), name: "Lene Invented", relation: "sister", ...given, session_id, client_id };
  await insertRow(owner, "session_participant", row);
  return row;
}

/** A member's mark at a group session; `session_id` and `group_id` belong together, so give both or neither. */
export async function anAttendance(owner: Owner, given: Given<"attendance"> = {}) {
  const group_id = given.group_id ?? (await aGroup(owner)).id;
  const session_id = given.session_id ?? (await aSession(owner, { group_id })).id;
  const client_id = given.client_id ?? (await aClient(owner)).id;
  const row = { ...given, group_id, session_id, client_id };
  await insertRow(owner, "attendance", row);
  return row;
}

/** An individual note's draft unless `part` says otherwise; a group's part needs `session_id` and `group_id`. */
export async function aDraft(owner: Owner, given: Given<"draft"> = {}) {
  const part = given.part ?? "individual";
  const session =
    given.session_id === undefined
      ? await aSession(owner)
      : { id: given.session_id, client_id: given.client_id ?? null };
  const client_id = part === "shared" ? null : (given.client_id ?? session.client_id);
  const author_id = given.author_id ?? (await aStaff(owner)).id;
  const row = { id: randomUUID(), ...given, part, session_id: session.id, client_id, author_id };
  await insertRow(owner, "draft", row);
  return row;
}

/** One change of a draft, as the live part keeps it. The bytes stand for Yjs's. */
export async function aDraftUpdate(
  owner: Owner,
  { draft_id, author_id, change = Buffer.from("a change") }: Given<"draft_update"> & { draft_id: string },
) {
  const row = { draft_id, author_id: author_id ?? (await aStaff(owner)).id, change };
  await insertRow(owner, "draft_update", row);
  return row;
}

export async function anObjective(
  owner: Owner,
  {
    client_id,
    text = "Sleeps through four nights a week",
    status = "active",
  }: { client_id: string; text?: string; status?: "active" | "met" | "stopped" },
) {
  const [problem, goal, objective] = [randomUUID(), randomUUID(), randomUUID()];
  await insertRow(owner, "plan_problem", { id: problem, client_id, title: "Sleeps badly" });
  await insertRow(owner, "plan_goal", { id: goal, client_id, problem_id: problem, words: "Wake rested" });
  await insertRow(owner, "plan_objective", { id: objective, client_id, goal_id: goal, text, status });
  await insertRow(owner, "plan_objective_detail", {
    objective_id: objective,
    client_id,
    baseline: "one night",
    target: "four nights",
  });
  return { id: objective, client_id, goal_id: goal, problem_id: problem };
}

export async function aRiskConcern(
  owner: Owner,
  { closed = false, ...given }: Given<"risk_concern"> & { closed?: boolean } = {},
) {
  const client_id = given.client_id ?? (await aClient(owner)).id;
  const opened_by = given.opened_by ?? (await aStaff(owner)).id;
  const ending = closed
    ? {
        closed_at: "2026-11-11T09:00:00.000Z",
        closed_by: opened_by,
        outcome: "Settled",
        disposition: "no-immediate-risk" as const,
        acted_by: "Somebody",
        acted_at: "2026-11-11T09:00:00.000Z",
      }
    : {};
  const row = {
    id: randomUUID(),
    summary: "Spoke of not wanting to go on",
    opened_at: "2026-11-10T09:00:00.000Z",
    ...ending,
    ...given,
    client_id,
    opened_by,
  };
  await insertRow(owner, "risk_concern", row);
  return row;
}
