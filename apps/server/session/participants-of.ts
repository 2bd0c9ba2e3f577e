import type { participantsToKeep } from "@goldthread/api/nouns/session.ts";
import type { Transaction } from "@goldthread/store/db.ts";
import { areContactsOf, type ParticipantToKeep } from "@goldthread/store/queries/session-participant.ts";
import type { z } from "zod";
import { refuse } from "../errors.ts";

interface Given {
  readonly clientId: string | null;
  readonly participants: z.output<typeof participantsToKeep>;
  readonly newId: () => string;
}

/** People beside the client, each with an id. A group's people stand in its attendance, so it takes none here. */
export async function participantsOf(
  tx: Transaction,
  { clientId, participants, newId }: Given,
): Promise<readonly ParticipantToKeep[]> {
  if (participants.length === 0) return [];
  if (clientId === null)
    refuse("invalid_input", [{ field: "participants", expected: "expected none for a session of kind group" }]);
  const contacts = participants.flatMap(({ contactId }) => (contactId === null ? [] : [contactId]));
  if (new Set(contacts).size < contacts.length)
    refuse("invalid_input", [{ field: "participants", expected: "expected each person once" }]);
  if (contacts.length > 0 && !(await areContactsOf(tx, { clientId, contactIds: contacts })))
    refuse("invalid_input", [{ field: "participants", expected: "expected contacts of this client" }]);
  return participants.map(({ id, ...person }) => ({ ...person, id: id ?? newId() }));
}
