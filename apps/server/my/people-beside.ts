import { asPart } from "@goldthread/store/as-part.ts";
import { listPeopleBeside, type PersonBeside } from "@goldthread/store/queries/my-record.ts";
import type { HolderCall } from "../client-route.ts";

/**
 * Who else was in the sessions of the client's notes, so that their names are taken out. Asked outside the client's own
 * transaction, because the client's role may not know of anybody.
 */
export async function peopleBeside(
  { server, holder: { clientId } }: HolderCall<unknown>,
  noteId: string | null,
): Promise<readonly PersonBeside[]> {
  return asPart(server.db, "redaction", (tx) => listPeopleBeside(tx, { clientId, noteId }));
}
