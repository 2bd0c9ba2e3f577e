import { listCoverages as endpoint } from "@goldthread/api/nouns/coverage.ts";
import { profiles } from "@goldthread/clinical/profiles/index.ts";
import { readClientOfChart } from "@goldthread/store/queries/client.ts";
import * as coverages from "@goldthread/store/queries/coverage.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const listCoverages = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "payers opened" },
  async run({ input: { clientId }, tx, about }) {
    about({ clientId });
    if ((await readClientOfChart(tx, clientId)) === undefined) refuse("not_found");
    const found = await coverages.listCoverages(tx, clientId);
    return {
      coverages: found.map((one) => ({ ...one, allowances: [...one.allowances] })),
      profiles: profiles.map(({ id, title }) => ({ id, title })),
    };
  },
});
