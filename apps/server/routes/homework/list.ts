import { listHomework as endpoint } from "@goldthread/api/nouns/homework.ts";
import { readClientOfChart } from "@goldthread/store/queries/client.ts";
import * as store from "@goldthread/store/queries/homework.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const listHomework = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "homework opened" },
  async run({ input: { clientId }, tx, about }) {
    about({ clientId });
    if ((await readClientOfChart(tx, clientId)) === undefined) refuse("not_found");
    return { homework: [...(await store.listHomework(tx, clientId))] };
  },
});
