import { randomUUID } from "node:crypto";
import type { Owner } from "../owner.ts";
import type { Facts } from "./facts.ts";
import { keepActs } from "./keep-acts.ts";
import { dayOf, instantOf, type Row, type World } from "./world.ts";

/** Whatever any history leaves behind; the records that it is about stay. */
const forgotten = [
  "care_team",
  "facilitator",
  "membership",
  "break_glass",
  "merged_record",
  "staff_role",
  "share",
  "withholding",
  "own_record",
  "client_access",
];

/**
 * Makes these facts the database's, in place of all that were there, as the owner. Answers the rows that the facts are themselves, which somebody may read too.
 */
export async function keepFacts(owner: Owner, world: World, facts: Facts): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const statements = forgotten.map((table) => `delete from ${table}`);
  const [person, client, group] = [idsIn(world.people), idsIn(world.clients), idsIn(world.groups)];
  const until = (to: number | null) => (to === null ? "null" : `'${dayOf(to)}'`);
  for (const [at, one] of facts.people.entries()) {
    const supervisor = one.supervisor === null ? "null" : `'${person(one.supervisor)}'`;
    statements.push(`update staff set active = ${one.works}, supervisor_id = ${supervisor} where id = '${person(at)}'`);
    for (const role of one.roles)
      statements.push(`insert into staff_role (staff_id, role) values ('${person(at)}', '${role}')`);
  }
  for (const one of facts.team) {
    const key = [client(one.client), person(one.person), dayOf(one.from)];
    statements.push(
      `insert into care_team (client_id, staff_id, from_date, to_date, capacity) values (${listed(key)}, ${until(one.to)}, 'clinician')`,
    );
    rows.push({ table: "care_team", key: key.join(" "), what: { kind: "team place", client: one.client } });
  }
  for (const one of facts.leading)
    statements.push(
      `insert into facilitator (group_id, staff_id, from_date, to_date)
       values (${listed([group(one.group), person(one.person), dayOf(one.from)])}, ${until(one.to)})`,
    );
  for (const one of facts.members) {
    const key = [group(one.group), client(one.client), dayOf(one.from)];
    statements.push(
      `insert into membership (group_id, client_id, from_date, to_date) values (${listed(key)}, ${until(one.to)})`,
    );
    const what = { kind: "membership", client: one.client, group: one.group } as const;
    rows.push({ table: "membership", key: key.join(" "), what });
  }
  for (const one of facts.merges) {
    const [from, into] = [client(one.client), client(one.into)];
    statements.push(`insert into merged_record values ('${from}', '${into}', '${world.mergeId}')`);
    rows.push({ table: "merged_record", key: from, what: { kind: "merge", client: one.client } });
  }
  const entries = [...world.entries];
  for (const one of facts.openings) {
    const [id, by, clientId] = [randomUUID(), person(one.person), client(one.client)];
    const opened = { what: "opened", by, clientId, hours: one.hours, reason: "Found unwell", id };
    statements.push(openingRow({ id, content: opened, at: one.at, entry: entries.pop() }));
    if (one.ended === null) continue;
    const [closing, content] = [randomUUID(), { what: "ended", by, clientId, openingId: id }];
    statements.push(openingRow({ id: closing, content, at: one.ended, entry: entries.pop() }));
  }
  const acts = keepActs(world, facts, () => entries.pop());
  statements.push(...acts.statements);
  rows.push(...acts.rows);
  // Simple statements without parameters go as one message, and are one transaction.
  await owner.sql(statements.join(";\n"));
  return rows;
}

function openingRow(row: {
  readonly id: string;
  readonly content: object;
  readonly at: number;
  readonly entry: string | undefined;
}): string {
  if (row.entry === undefined) throw new Error("Cannot keep the facts: the world has too few entries for openings");
  return `insert into break_glass (id, content, acted_at, entry_id)
    values ('${row.id}', '${JSON.stringify(row.content)}', '${instantOf(row.at)}', '${row.entry}')`;
}

const listed = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(", ");

function idsIn(ids: readonly string[]): (at: number) => string {
  return (at) => {
    const id = ids[at];
    if (id === undefined) throw new Error(`Cannot keep the facts: the world has no ${at}`);
    return id;
  };
}
