import { listPairs as endpoint } from "@goldthread/api/nouns/merge.ts";
import { listAlikePairs } from "@goldthread/store/queries/alike-pair.ts";
import { keepersOfRecords } from "../../client/keeps-records.ts";
import { defineRoute } from "../../route.ts";

const most = 50;

export const listPairs = defineRoute({
  endpoint,
  may: keepersOfRecords,
  async run({ tx }) {
    const rows = await listAlikePairs(tx, { limit: most + 1 });
    return { pairs: rows.slice(0, most), more: rows.length > most };
  },
});
