import { beginMissedNote as endpoint } from "@goldthread/api/nouns/contact.ts";
import { lockContact, setMissedContact } from "@goldthread/store/queries/contact.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";

const noteOf = { "no-show": "no-show", cancelled: "cancellation" } as const;

export const beginMissedNote = defineRoute({
  endpoint,
  may: clinicalRoles,
  async run({ input: { sessionId, version }, tx }) {
    const session = await lockContact(tx, sessionId);
    if (session === undefined) refuse("not_found");
    if (session.status !== "no-show" && session.status !== "cancelled") refuse("session_not_missed");
    const kind = noteOf[session.status];
    // Asked twice, it is begun once; a contact that was taken back is no missed session.
    if (session.kind === kind) return { version: session.version };
    if (session.kind !== null) refuse("session_not_missed");
    if (session.version !== version) refuse("changed_meanwhile");
    return { version: await setMissedContact(tx, sessionId, kind) };
  },
});
