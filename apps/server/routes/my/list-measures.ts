import { listMyMeasures as endpoint } from "@goldthread/api/nouns/my.ts";
import { readWhoseView } from "@goldthread/store/queries/my-record.ts";
import { defineClientRoute } from "../../client-route.ts";
import { refuse } from "../../errors.ts";
import { myMeasures } from "../../my/my-measures.ts";

export const listMyMeasures = defineClientRoute({
  endpoint,
  may: "client",
  audit: { act: "measures opened" },
  async run({ tx }) {
    const whose = (await readWhoseView(tx)) ?? refuse("not_found");
    return { measures: await myMeasures(tx, whose.id) };
  },
});
