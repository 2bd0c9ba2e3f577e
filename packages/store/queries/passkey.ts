import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";

type Sql = Pick<Transaction, "sql">;

export interface PasskeyRow {
  readonly id: string;
  readonly name: string;
  readonly credentialId: string;
  readonly algorithm: "ES256" | "EdDSA" | "RS256";
  readonly rpId: string;
  readonly transports: readonly string[];
  readonly addedAt: string;
  readonly usedAt: string | null;
  readonly version: number;
}

/** The actor's own, oldest first. */
export async function listPasskeys(tx: Sql): Promise<readonly PasskeyRow[]> {
  return tx.sql<PasskeyRow>(
    `select id, name, credential_id as "credentialId", algorithm, rp_id as "rpId", transports,
       ${isoTime("added_at")} as "addedAt", ${isoTime("used_at")} as "usedAt", version
     from passkey order by added_at, id`,
  );
}

export interface NewPasskey {
  readonly id: string;
  readonly staffId: string;
  readonly credentialId: string;
  /** COSE, base64url. */
  readonly publicKey: string;
  readonly algorithm: PasskeyRow["algorithm"];
  readonly rpId: string;
  readonly transports: readonly string[];
  readonly name: string;
  readonly signCount: number;
}

export async function insertPasskey(tx: Sql, key: NewPasskey): Promise<void> {
  await tx.sql(
    `insert into passkey (id, staff_id, credential_id, public_key, algorithm, rp_id, transports, name, sign_count)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      key.id,
      key.staffId,
      key.credentialId,
      key.publicKey,
      key.algorithm,
      key.rpId,
      key.transports,
      key.name,
      key.signCount,
    ],
  );
}

/** The new version, or undefined where it is stale or nobody's. */
export async function namePasskey(
  tx: Sql,
  { id, name, version }: { readonly id: string; readonly name: string; readonly version: number },
): Promise<number | undefined> {
  const [row] = await tx.sql<{ version: number }>(
    "update passkey set name = $2, version = version + 1 where id = $1 and version = $3 returning version",
    [id, name, version],
  );
  return row?.version;
}

export async function removePasskey(tx: Sql, id: string): Promise<boolean> {
  return (await tx.sql("delete from passkey where id = $1 returning id", [id])).length > 0;
}

/** As the part `auth`: everything that this person's passkeys opened or were asked for. How many there were. */
export async function takeAwayPasskeys(auth: Sql, staffId: string): Promise<number> {
  await auth.sql("delete from passkey_challenge where staff_id = $1", [staffId]);
  return (await auth.sql("delete from passkey where staff_id = $1 returning id", [staffId])).length;
}

export interface KnownPasskey {
  readonly id: string;
  readonly staffId: string;
  /** Null where they were invited and have not come in. */
  readonly userId: string | null;
  readonly publicKey: string;
  readonly algorithm: PasskeyRow["algorithm"];
  readonly rpId: string;
  readonly transports: readonly string[];
  readonly signCount: number;
}

/** As the part `auth`: whose it is, of those who work here. */
export async function findPasskey(auth: Sql, credentialId: string): Promise<KnownPasskey | undefined> {
  const [row] = await auth.sql<KnownPasskey>(
    `select p.id, p.staff_id as "staffId", s.user_id as "userId", p.public_key as "publicKey", p.algorithm,
       p.rp_id as "rpId", p.transports, p.sign_count as "signCount"
     from passkey p join staff s on s.id = p.staff_id and s.active where p.credential_id = $1`,
    [credentialId],
  );
  return row;
}

/** As the part `auth`: how many belong to another host than this one. */
export async function countPasskeysElsewhere(auth: Sql, rpId: string): Promise<number> {
  const [row] = await auth.sql<{ many: number }>("select count(*)::integer as many from passkey where rp_id <> $1", [
    rpId,
  ]);
  return row?.many ?? 0;
}

/**
 * As the part `auth`: keeps how often the authenticator says it was used. False where that is no more than it said before, as
 * a copy's is (WebAuthn Level 3, 7.2); one that counts nothing always says 0.
 */
export async function countPasskeyUse(
  auth: Sql,
  { id, signCount, at }: { readonly id: string; readonly signCount: number; readonly at: Date },
): Promise<boolean> {
  const counted = await auth.sql(
    `update passkey set sign_count = $2, used_at = $3 where id = $1 and ($2 > sign_count or ($2 = 0 and sign_count = 0))
     returning id`,
    [id, signCount, at],
  );
  return counted.length > 0;
}

export interface Challenge {
  readonly nonce: Uint8Array;
  readonly purpose: "add" | "sign-in" | "sign";
  /** Null before anybody is known. */
  readonly staffId: string | null;
  /** Of a signature: which act, on what, the digests, the seed of their random bytes and the moment that they say. */
  readonly sign?: {
    readonly act: string;
    /** The session, the note or the request. */
    readonly subject: string;
    readonly digests: readonly string[];
    readonly seed: Uint8Array;
    readonly at: string;
  };
}

/** As the part `auth`; takes away what is over. */
export async function insertChallenge(
  auth: Sql,
  challenge: Challenge,
  times: { now: Date; until: Date },
): Promise<void> {
  const { nonce, purpose, staffId, sign } = challenge;
  await auth.sql("delete from passkey_challenge where expires_at <= $1", [times.now]);
  await auth.sql(
    `insert into passkey_challenge (nonce, purpose, staff_id, expires_at, subject, digests, seed, acted_at, act)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      Buffer.from(nonce),
      purpose,
      staffId,
      times.until,
      sign?.subject ?? null,
      sign?.digests ?? [],
      sign === undefined ? null : Buffer.from(sign.seed),
      sign?.at ?? null,
      sign?.act ?? "none",
    ],
  );
}

/** As the part `auth`: taken once, by whoever it was made for; undefined where it is over or another's. */
export async function takeChallenge(
  auth: Sql,
  wanted: Pick<Challenge, "nonce" | "purpose" | "staffId"> & { readonly now: Date },
): Promise<Challenge | undefined> {
  const [row] = await auth.sql<{
    subject: string | null;
    digests: string[];
    seed: Buffer | null;
    at: string | null;
    act: string;
  }>(
    `delete from passkey_challenge
     where nonce = $1 and purpose = $2 and staff_id is not distinct from $3::uuid and expires_at > $4
     returning subject, digests, seed, act, ${isoTime("acted_at")} as at`,
    [Buffer.from(wanted.nonce), wanted.purpose, wanted.staffId, wanted.now],
  );
  if (row === undefined) return undefined;
  const { nonce, purpose, staffId } = wanted;
  const { subject, digests, seed, at, act } = row;
  if (subject === null || seed === null || at === null) return { nonce, purpose, staffId };
  return { nonce, purpose, staffId, sign: { act, subject, digests, seed, at } };
}
