import { listClients as endpoint } from "@goldthread/api/nouns/client.ts";
import { listClientsByPrefix, listMyClients } from "@goldthread/store/queries/client.ts";
import { matcherOf } from "../../find/word-beginnings.ts";
import { defineRoute } from "../../route.ts";

const most = 200;

export const listClients = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ input: { q }, tx }) {
    const matches = matcherOf(q);
    const [mine, others] = await Promise.all([
      listMyClients(tx),
      listClientsByPrefix(tx, { prefix: q, limit: most + 1 }),
    ]);
    const own = mine.filter(({ name, preferredName, aliases, recordNumber }) =>
      matches([name, preferredName, recordNumber, ...aliases]),
    );
    const ids = new Set(own.map(({ id }) => id));
    const found = [...own, ...others.filter(({ id }) => !ids.has(id))];
    return { clients: found.slice(0, most), more: found.length > most };
  },
});
