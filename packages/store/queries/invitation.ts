import type { Transaction } from "../transact.ts";

type Sql = Pick<Transaction, "sql">;

export interface NewInvitation {
  readonly id: string;
  readonly staffId: string;
  /** SHA-256 of the link's token. */
  readonly tokenDigest: Uint8Array;
  readonly at: string;
  readonly expiresAt: string;
}

/** As an administrator. Links made before for the same person end with it: only the newest works. */
export async function addInvitation(tx: Sql, invitation: NewInvitation): Promise<void> {
  await endInvitations(tx, invitation);
  await tx.sql(
    `insert into invitation (id, staff_id, token_digest, invited_by, invited_at, expires_at)
     values ($1, $2, $3, actor(), $4, $5)`,
    [invitation.id, invitation.staffId, Buffer.from(invitation.tokenDigest), invitation.at, invitation.expiresAt],
  );
}

/** As the part `setup`, for a member of staff added in the same transaction. */
export async function addFirstInvitation(tx: Sql, invitation: NewInvitation): Promise<void> {
  await tx.sql(
    "insert into invitation (id, staff_id, token_digest, invited_at, expires_at) values ($1, $2, $3, $4, $5)",
    [invitation.id, invitation.staffId, Buffer.from(invitation.tokenDigest), invitation.at, invitation.expiresAt],
  );
}

/** Answers how many were open. */
export async function endInvitations(tx: Sql, { staffId, at }: { staffId: string; at: string }): Promise<number> {
  const rows = await tx.sql(
    `update invitation set ended_at = $2 where staff_id = $1 and accepted_at is null and ended_at is null returning id`,
    [staffId, at],
  );
  return rows.length;
}

/** Whether somebody may still be invited: a place on the staff that nobody signs in to. */
export async function awaitsSignIn(
  tx: Sql,
  staffId: string,
): Promise<{ readonly name: string; readonly email: string; readonly signsIn: boolean } | undefined> {
  const [row] = await tx.sql<{ name: string; email: string; signsIn: boolean }>(
    `select name, email, user_id is not null as "signsIn" from staff where id = $1 and active`,
    [staffId],
  );
  return row;
}

export interface OpenInvitation {
  readonly staffId: string;
  readonly name: string;
  readonly email: string;
  readonly practice: string;
  readonly expiresAt: Date;
}

type Found = { readonly tokenDigest: Uint8Array; readonly now: Date };

const open = `i.token_digest = $1 and i.accepted_at is null and i.ended_at is null and i.expires_at > $2`;

/** As the part `auth`: whom this link invites; undefined where it does not work (any more). */
export async function readOpenInvitation(auth: Sql, { tokenDigest, now }: Found): Promise<OpenInvitation | undefined> {
  const [row] = await auth.sql<OpenInvitation>(
    `select s.id as "staffId", s.name, s.email, p.name as practice, i.expires_at as "expiresAt"
     from invitation i join staff s on s.id = i.staff_id and s.active and s.user_id is null, practice p where ${open}`,
    [Buffer.from(tokenDigest), now],
  );
  return row;
}

/**
 * As the part `auth`, in one transaction: the link is used up, and the person has a way to sign in. Undefined where the
 * link does not work; of two at once, one is told so.
 */
export async function acceptInvitation(
  tx: Sql,
  { tokenDigest, now, userId, hash }: Found & { readonly userId: string; readonly hash: string },
): Promise<{ readonly staffId: string; readonly email: string } | undefined> {
  const [used] = await tx.sql<{ staff_id: string }>(
    `update invitation i set accepted_at = $2 where ${open} returning staff_id`,
    [Buffer.from(tokenDigest), now],
  );
  if (used === undefined) return undefined;
  const [person] = await tx.sql<{ id: string; name: string; email: string }>(
    "update staff set user_id = $2 where id = $1 and user_id is null and active returning id, name, email",
    [used.staff_id, userId],
  );
  if (person === undefined) return undefined;
  await tx.sql(`insert into auth_user (id, name, email, "emailVerified") values ($1, $2, $3, true)`, [
    userId,
    person.name,
    person.email,
  ]);
  await tx.sql(
    `insert into auth_account (id, "accountId", "providerId", "userId", password) values ($1, $1, 'credential', $1, $2)`,
    [userId, hash],
  );
  return { staffId: person.id, email: person.email };
}
