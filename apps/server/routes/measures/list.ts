import { listMeasures as endpoint } from "@goldthread/api/nouns/measure.ts";
import { listAdministrations } from "@goldthread/store/queries/administration.ts";
import { readClientOfChart } from "@goldthread/store/queries/client.ts";
import { listOpenLinks } from "@goldthread/store/queries/measure-link.ts";
import { refuse } from "../../errors.ts";
import { administrationsOf } from "../../measures/administrations-of.ts";
import { defineRoute } from "../../route.ts";

export const listMeasures = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "measures opened" },
  async run({ input: { clientId }, tx, clock, about }) {
    about({ clientId });
    const [client, rows, links] = await Promise.all([
      readClientOfChart(tx, clientId),
      listAdministrations(tx, clientId),
      listOpenLinks(tx, { clientId, now: clock() }),
    ]);
    if (client === undefined) refuse("not_found");
    return { ...administrationsOf(rows), links: [...links] };
  },
});
