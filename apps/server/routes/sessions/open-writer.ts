import { openWriter as endpoint } from "@goldthread/api/nouns/session.ts";
import { readListedSession } from "@goldthread/store/queries/today.ts";
import { recordOpenings } from "@goldthread/store/queries/writer.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";
import { noteStateOf } from "../../session/note-state.ts";
import { openWriterOn } from "../../session/open-writer-on.ts";
import { refuseUnwritable } from "../../session/refuse-unwritable.ts";

export const openWriter = defineRoute({
  endpoint,
  may: clinicalRoles,
  async run({ input: { sessionId }, tx, actor, practice, newId, request }) {
    const session = await readListedSession(tx, sessionId);
    if (session === undefined) refuse("not_found");
    // What is signed, and what was written before, may be looked at, whatever was said of the session later.
    if (session.signed === 0 && noteStateOf(session) !== "set-aside") refuseUnwritable(session);
    const credentials = { ...actor, letters: actor.credential };
    const page = await openWriterOn(tx, { session, staffId: actor.staffId, credentials, practice, newId });
    const clientIds = page.client === null ? page.members.map(({ client }) => client.id) : [page.client.id];
    await recordOpenings(tx, { act: "writer opened", clientIds, subject: sessionId, origin: request.ip });
    return page;
  },
});
