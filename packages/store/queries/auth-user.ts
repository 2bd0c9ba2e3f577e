import type { Transaction } from "../transact.ts";

type Sql = Pick<Transaction, "sql">;

/** What a new member of staff signs in with; `hash` is better-auth's. */
export interface NewSignIn {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly hash: string;
}

/** As an administrator, in the transaction that adds the member of staff. */
export async function addSignIn(tx: Sql, { userId, name, email, hash }: NewSignIn): Promise<void> {
  await tx.sql("select add_sign_in($1, $2, $3, $4)", [userId, name, email, hash]);
}

/** As the part `setup`, before there is an administrator. */
export async function addFirstSignIn(tx: Sql, { userId, name, email, hash }: NewSignIn): Promise<void> {
  await tx.sql(`insert into auth_user (id, name, email, "emailVerified") values ($1, $2, $3, true)`, [
    userId,
    name,
    email,
  ]);
  await tx.sql(
    `insert into auth_account (id, "accountId", "providerId", "userId", password) values ($1, $1, 'credential', $1, $2)`,
    [userId, hash],
  );
}

/** Whether this user may sign in, and how long a session of theirs may idle. */
export async function readSignInTerms(
  auth: Sql,
  userId: string,
): Promise<{ readonly staff_id: string; readonly idle_minutes: number } | undefined> {
  const [row] = await auth.sql<{ staff_id: string; idle_minutes: number }>(
    "select t.id as staff_id, p.idle_minutes from staff t, practice p where t.user_id = $1 and t.active and p.ready",
    [userId],
  );
  return row;
}

export async function readPassphraseHash(auth: Sql, staffId: string): Promise<string | undefined> {
  const [row] = await auth.sql<{ password: string | null }>(
    `select a.password from auth_account a join staff t on t.user_id = a."userId"
     where t.id = $1 and t.active and a."providerId" = 'credential'`,
    [staffId],
  );
  return row?.password ?? undefined;
}

export async function staffIdOfEmail(auth: Sql, email: string): Promise<string | undefined> {
  const [row] = await auth.sql<{ id: string }>("select id from staff where email = $1", [email]);
  return row?.id;
}

/** A sample practice that is not filled to its end does not count. */
export async function practiceExists(tx: Sql): Promise<boolean> {
  const rows = await tx.sql("select from practice where ready");
  return rows.length > 0;
}

/** As the part `auth`: another passphrase, whose hash is better-auth's. False where nobody works here by this id. */
export async function setPassphraseHash(
  auth: Sql,
  { staffId, hash }: { staffId: string; hash: string },
): Promise<boolean> {
  const rows = await auth.sql(
    `update auth_account set password = $2, "updatedAt" = now()
     where "providerId" = 'credential' and "userId" = (select user_id from staff where id = $1) returning id`,
    [staffId, hash],
  );
  return rows.length > 0;
}
