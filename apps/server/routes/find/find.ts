import { find as endpoint } from "@goldthread/api/nouns/client.ts";
import { listClientsByPrefix } from "@goldthread/store/queries/client.ts";
import { listKnownClients, listNearSessions } from "@goldthread/store/queries/find.ts";
import { listGroups } from "@goldthread/store/queries/group.ts";
import { bestMatches } from "../../find/best-matches.ts";
import { defineRoute } from "../../route.ts";

export const find = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "searched" },
  async run({ input: { q }, tx, practice: { zone }, about }) {
    about({ subject: q });
    const [known, others, groups, sessions] = await Promise.all([
      listKnownClients(tx),
      listClientsByPrefix(tx, { prefix: q, limit: 12 }),
      listGroups(tx),
      listNearSessions(tx),
    ]);
    return { found: bestMatches(q, { known, others, groups, sessions, zone }) };
  },
});
