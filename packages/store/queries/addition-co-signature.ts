import type { Transaction } from "../transact.ts";
import { signedActInto } from "./act-into.ts";
import { isoTime } from "./iso-time.ts";

/** What somebody added to a note and a supervisor has yet to sign: one for each note that it was added to. */
export interface AdditionToCoSign {
  readonly additionId: string;
  /** What was added in one press: to a group's shared part it is one addition for each note that carries it. */
  readonly actId: string;
  readonly kind: string;
  /** SHA-256 of its content in hex. */
  readonly digest: string;
  readonly addedAt: string;
  readonly authorId: string;
  readonly author: string;
  readonly noteId: string;
  readonly sessionId: string;
  readonly clientId: string;
  readonly name: string;
  readonly groupId: string | null;
  readonly group: string | null;
  readonly happenedAt: string;
  /** The profile that the note is judged by. */
  readonly profile: string;
}

export async function listAdditionsToCoSign(tx: Transaction): Promise<readonly AdditionToCoSign[]> {
  return tx.sql<AdditionToCoSign>(
    `select addition_id as "additionId", act_id as "actId", kind, digest, ${isoTime("added_at")} as "addedAt",
       added_by as "authorId", author_name as author, note_id as "noteId", session_id as "sessionId",
       client_id as "clientId", client_name as name, group_id as "groupId", group_name as "group",
       ${isoTime("happened_at")} as "happenedAt", profile
     from additions_to_co_sign()`,
  );
}

export interface TraineesAddition {
  readonly id: string;
  readonly digest: string;
  readonly noteId: string;
  readonly noteDigest: string;
  readonly clientId: string;
}

/** Those of these additions that the actor may co-sign, in the order in which they were asked for. */
export async function readTraineesAdditions(
  tx: Transaction,
  ids: readonly string[],
): Promise<readonly TraineesAddition[]> {
  return tx.sql<TraineesAddition>(
    `select a.id, encode(sha256(convert_to(a.content, 'UTF8')), 'hex') as digest, a.note_id as "noteId",
       encode(n.digest, 'hex') as "noteDigest", n.client_id as "clientId"
     from note_addition a join note n on n.id = a.note_id
     where a.id = any ($1::uuid[]) and is_trainees_addition(a.id, n.id) order by array_position($1::uuid[], a.id)`,
    [ids],
  );
}

/** Evidence: added and never changed. Its entry MUST be inserted before it. */
export const insertAdditionCoSignature = signedActInto("addition_co_signature", "signed_at");

/** Who co-signed what was added to a note, oldest first, as canonical JSON; and which additions lack it. */
export async function readAdditionCoSignatures(
  tx: Transaction,
  noteId: string,
): Promise<{ readonly contents: readonly string[]; readonly lacking: readonly string[] }> {
  const [row] = await tx.sql<{ contents: readonly string[]; lacking: readonly string[] }>(
    `select array(select content from addition_co_signature where note_id = $1 order by signed_at, id) as contents,
       additions_unsigned($1) as lacking`,
    [noteId],
  );
  return row ?? { contents: [], lacking: [] };
}
