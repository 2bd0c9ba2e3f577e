import type { SamplePractice, SampleStaff } from "@goldthread/sample";
import { asActor } from "@goldthread/store/as-actor.ts";
import { asPart } from "@goldthread/store/as-part.ts";
import type { Database } from "@goldthread/store/db.ts";
import { addUnfinishedSample } from "@goldthread/store/queries/practice.ts";
import type { Transaction } from "@goldthread/store/transact.ts";

/** The practice, its staff and their sign-in, all with one passphrase: `passwordHash` is its hash. */
export async function loadStaff(db: Database, sample: SamplePractice, passwordHash: string): Promise<void> {
  await asPart(db, "setup", async (tx) => {
    await addUnfinishedSample(tx, sample.practice);
    // Who supervises whom began with the first session.
    const [first] = sample.sessions;
    await tx.sql("select set_config('gt.clock', $1, true)", [first?.start ?? ""]);
    for (const person of supervisorsFirst(sample.staff)) await insertStaff(tx, person, passwordHash);
  });
}

function supervisorsFirst(staff: readonly SampleStaff[]): readonly SampleStaff[] {
  return staff.toSorted((a, b) => Number(a.supervisorId !== null) - Number(b.supervisorId !== null));
}

async function insertStaff(tx: Transaction, person: SampleStaff, passwordHash: string): Promise<void> {
  await tx.sql(`insert into auth_user (id, name, email, "emailVerified") values ($1, $2, $3, true)`, [
    person.id,
    person.name,
    person.email,
  ]);
  await tx.sql(
    `insert into auth_account (id, "accountId", "providerId", "userId", password) values ($1, $1, 'credential', $1, $2)`,
    [person.id, passwordHash],
  );
  await tx.sql(
    "insert into staff (id, user_id, name, email, credential, supervisor_id) values ($1, $2, $3, $4, $5, $6)",
    [person.id, person.id, person.name, person.email, person.credential, person.supervisorId],
  );
  await tx.sql("insert into staff_role (staff_id, role) select $1, unnest($2::text[])", [person.id, person.roles]);
}

/** Clients with their care teams, and the groups with everybody who leads or belongs to them. */
export async function loadClientsAndGroups(db: Database, sample: SamplePractice): Promise<void> {
  const administrator = sample.staff.find(({ roles }) => roles.includes("administrator"));
  if (administrator === undefined) throw new Error("Cannot load the sample practice: it has no administrator");
  await asActor(db, { staffId: administrator.id }, async (tx) => {
    await insertClients(tx, sample, administrator.id);
    await insertGroups(tx, sample, administrator.id);
  });
}

async function insertClients(tx: Transaction, { clients }: SamplePractice, createdBy: string): Promise<void> {
  for (const client of clients) {
    await tx.sql(
      "insert into client (id, record_number, name, preferred_name, pronouns, created_by) values ($1, $2, $3, $4, $5, $6)",
      [client.id, client.recordNumber, client.name, client.preferredName ?? "", client.pronouns, createdBy],
    );
    await tx.sql("insert into client_detail (client_id, birth_date) values ($1, $2)", [client.id, client.birthDate]);
    await tx.sql("insert into client_alias (client_id, alias) select $1, unnest($2::text[])", [
      client.id,
      client.aliases,
    ]);
    for (const { staffId, capacity, from, to } of client.careTeam) {
      await tx.sql(
        "insert into care_team (client_id, staff_id, capacity, from_date, to_date) values ($1, $2, $3, $4, $5)",
        [client.id, staffId, capacity, from, to],
      );
    }
  }
}

async function insertGroups(tx: Transaction, { groups }: SamplePractice, createdBy: string): Promise<void> {
  for (const group of groups) {
    await tx.sql("insert into care_group (id, name, kind, purpose, created_by) values ($1, $2, $3, $4, $5)", [
      group.id,
      group.name,
      group.kind,
      group.purpose,
      createdBy,
    ]);
    for (const { staffId, from, to } of group.facilitators) {
      await tx.sql("insert into facilitator (group_id, staff_id, from_date, to_date) values ($1, $2, $3, $4)", [
        group.id,
        staffId,
        from,
        to,
      ]);
    }
    for (const { clientId, from, to } of group.members) {
      await tx.sql("insert into membership (group_id, client_id, from_date, to_date) values ($1, $2, $3, $4)", [
        group.id,
        clientId,
        from,
        to,
      ]);
    }
  }
}
