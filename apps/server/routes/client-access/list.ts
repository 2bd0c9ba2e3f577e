import { listClientAccess as endpoint } from "@goldthread/api/nouns/client-access.ts";
import {
  listClientAccess as rowsOf,
  readMayGive,
  type ClientAccessRow,
} from "@goldthread/store/queries/client-access.ts";
import { refuse } from "../../errors.ts";
import { endedAccess, givenAccess } from "../../my/access-words.ts";
import { defineRoute } from "../../route.ts";

export const listClientAccess = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ input: { clientId }, tx }) {
    const [rows, may] = await Promise.all([rowsOf(tx, clientId), readMayGive(tx, clientId)]);
    // An administrator knows the client's name and ends an access; who has one they are not told.
    if (may === undefined) refuse("not_found");
    return { access: rows.map(shown), isMinor: may.isMinor, mayGive: may.mayGive };
  },
});

function shown({ id, content, by, at, signInName, linkExpiresAt, ended, endedBy, stands }: ClientAccessRow) {
  const end = ended === null ? null : endedAccess(ended);
  return {
    id,
    ...givenAccess(content),
    givenBy: by,
    givenAt: at,
    signInName,
    linkExpiresAt,
    stands,
    ended: end === null ? null : { by: endedBy ?? "", at: end.at, because: end.because },
  };
}
