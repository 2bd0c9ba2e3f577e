import { endClientAccess as endpoint } from "@goldthread/api/nouns/client-access.ts";
import { readClientAccess } from "@goldthread/store/queries/client-access.ts";
import { refuse } from "../../errors.ts";
import { recordClientAccess } from "../../my/record-client-access.ts";
import { defineRoute } from "../../route.ts";

/** At once: the next thing that a page of theirs asks for is not answered any more. */
export const endClientAccess = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "access to the client's own view ended" },
  async run({ input: { accessId, because }, tx, actor, server, clock, newId, about, afterCommit }) {
    const access = await readClientAccess(tx, accessId);
    if (access === undefined || access.ended !== null) refuse("not_found");
    const { clientId } = access;
    const act = await recordClientAccess(
      tx,
      { what: "ended", clientId, ends: accessId, because },
      { by: actor.staffId, at: clock(), newId },
    );
    about({ clientId, subject: accessId });
    afterCommit(() => server.clients.endSessionsOf(accessId));
    return { id: act.id };
  },
});
