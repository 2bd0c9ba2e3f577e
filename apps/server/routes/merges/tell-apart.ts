import { tellApart as endpoint } from "@goldthread/api/nouns/merge.ts";
import { tellPairApart } from "@goldthread/store/queries/alike-pair.ts";
import { keepersOfRecords } from "../../client/keeps-records.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const tellApart = defineRoute({
  endpoint,
  may: keepersOfRecords,
  audit: { act: "records told apart" },
  async run({ input: { oneId, otherId }, tx, about }) {
    // In the trail of neither: whoever treats one of them may read that, and must not learn that there is another.
    about({ subject: `${oneId} ${otherId}` });
    if (!(await tellPairApart(tx, { oneId, otherId }))) refuse("not_found");
    return {};
  },
});
