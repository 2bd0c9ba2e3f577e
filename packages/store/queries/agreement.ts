import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";

export interface AgreementRow {
  readonly id: string;
  readonly version: number;
  readonly text: string;
  readonly createdAt: string;
  readonly createdBy: string;
}

/** Every version of a group's agreement, the newest first. */
export async function readAgreements(tx: Transaction, groupId: string): Promise<readonly AgreementRow[]> {
  return tx.sql(
    `select a.id, a.version, a.text, ${isoTime("a.created_at")} as "createdAt", s.name as "createdBy"
     from group_agreement a join staff s on s.id = a.created_by where a.group_id = $1 order by a.version desc`,
    [groupId],
  );
}

/** Writes the version after `after` (0 for the first); two at once meet at the constraint. */
export async function addAgreement(
  tx: Transaction,
  agreement: { readonly id: string; readonly groupId: string; readonly after: number; readonly text: string },
): Promise<void> {
  await tx.sql(
    "insert into group_agreement (id, group_id, version, text, created_by) values ($1, $2, $3::integer + 1, $4, actor())",
    [agreement.id, agreement.groupId, agreement.after, agreement.text],
  );
}

export interface AcceptanceRow {
  readonly id: string;
  readonly clientId: string;
  readonly version: number;
  readonly on: string;
}

/** What members have accepted, each client's newest version first. */
export async function readAcceptances(tx: Transaction, groupId: string): Promise<readonly AcceptanceRow[]> {
  return tx.sql(
    `select c.id, c.client_id as "clientId", a.version, c.accepted_on as "on"
     from agreement_acceptance c join group_agreement a on a.id = c.agreement_id
     where c.group_id = $1 and c.withdrawn_at is null order by c.client_id, a.version desc`,
    [groupId],
  );
}

export async function addAcceptances(
  tx: Transaction,
  given: {
    readonly groupId: string;
    readonly agreementId: string;
    readonly on: string;
    readonly members: readonly { readonly id: string; readonly clientId: string }[];
  },
): Promise<void> {
  await tx.sql(
    `insert into agreement_acceptance (id, group_id, client_id, agreement_id, accepted_on, recorded_by)
     select row.id, $1, row.client_id, $2, $3, actor() from unnest($4::uuid[], $5::uuid[]) as row (id, client_id)`,
    [
      given.groupId,
      given.agreementId,
      given.on,
      given.members.map(({ id }) => id),
      given.members.map(({ clientId }) => clientId),
    ],
  );
}

/** False where there is none for the actor, or it is withdrawn already. */
export async function withdrawAcceptance(
  tx: Transaction,
  { groupId, acceptanceId }: { readonly groupId: string; readonly acceptanceId: string },
): Promise<boolean> {
  const rows = await tx.sql(
    `update agreement_acceptance set withdrawn_at = clock() where id = $1 and group_id = $2 and withdrawn_at is null
     returning 1`,
    [acceptanceId, groupId],
  );
  return rows.length > 0;
}
