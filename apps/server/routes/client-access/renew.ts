import { renewClientLink as endpoint } from "@goldthread/api/nouns/client-access.ts";
import { readClientAccess, readMayGive } from "@goldthread/store/queries/client-access.ts";
import { refuse } from "../../errors.ts";
import { makeLink } from "../../my/make-link.ts";
import { defineRoute } from "../../route.ts";

export const renewClientLink = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "link to the client's own view made" },
  async run({ input: { accessId }, tx, server, clock, newId, about }) {
    const access = await readClientAccess(tx, accessId);
    if (access === undefined || access.ended !== null) refuse("not_found");
    const may = await readMayGive(tx, access.clientId);
    if (may === undefined || !may.mayGive) refuse("not_found");
    about({ clientId: access.clientId, subject: accessId });
    return await makeLink(tx, { accessId, server, clock, newId });
  },
});
