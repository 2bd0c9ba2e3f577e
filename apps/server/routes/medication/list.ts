import { listMedication as endpoint } from "@goldthread/api/nouns/homework.ts";
import { readClientOfChart } from "@goldthread/store/queries/client.ts";
import * as store from "@goldthread/store/queries/medication.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const listMedication = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "medication opened" },
  async run({ input: { clientId }, tx, about }) {
    about({ clientId });
    if ((await readClientOfChart(tx, clientId)) === undefined) refuse("not_found");
    return { changes: [...(await store.listMedication(tx, clientId))] };
  },
});
