import { everyFacilitatorSigns } from "@goldthread/clinical/profiles/every-facilitator.ts";
import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";

/** A facilitator whose signature a group's note still lacks. */
export interface FacilitatorOwed {
  readonly noteId: string;
  readonly sessionId: string;
  readonly staffId: string;
  readonly name: string;
}

const owed = 'note_id as "noteId", session_id as "sessionId", staff_id as "staffId", name';

/** Of these notes, as far as the profile that each is judged by asks for every facilitator's. */
export async function readFacilitatorsOwed(
  tx: Transaction,
  noteIds: readonly string[],
): Promise<readonly FacilitatorOwed[]> {
  if (noteIds.length === 0) return [];
  return tx.sql(`select ${owed} from facilitators_owed($1::uuid[], $2::text[])`, [noteIds, everyFacilitatorSigns]);
}

/** The same of every note of these sessions. */
export async function readOwedOfSessions(
  tx: Transaction,
  sessionIds: readonly string[],
): Promise<readonly FacilitatorOwed[]> {
  if (sessionIds.length === 0) return [];
  return tx.sql(
    `select ${owed} from facilitators_owed(array(select id from note where session_id = any ($1::uuid[])), $2::text[])`,
    [sessionIds, everyFacilitatorSigns],
  );
}

/** A note of a group session that the actor led beside its author and has not signed. */
export interface BesideLine {
  readonly noteId: string;
  readonly sessionId: string;
  readonly clientId: string;
  readonly name: string;
  readonly authorId: string;
  readonly author: string;
  readonly groupId: string;
  readonly group: string;
  readonly happenedAt: string;
  readonly stopsAt: string;
  readonly signedAt: string;
  readonly digest: string;
  /** The profile asks for it. */
  readonly isRequired: boolean;
}

export async function listToSignBeside(tx: Transaction): Promise<readonly BesideLine[]> {
  return tx.sql<BesideLine>(
    `select note_id as "noteId", session_id as "sessionId", client_id as "clientId", client_name as name,
       author_id as "authorId", author_name as author, group_id as "groupId", group_name as "group",
       ${isoTime("happened_at")} as "happenedAt", ${isoTime("stops_at")} as "stopsAt", ${isoTime("signed_at")} as "signedAt",
       digest, is_required as "isRequired"
     from to_sign_beside($1::text[])`,
    [everyFacilitatorSigns],
  );
}
