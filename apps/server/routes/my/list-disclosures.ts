import { listMyDisclosures as endpoint } from "@goldthread/api/nouns/my.ts";
import { listMyPassedOn } from "@goldthread/store/queries/my-record.ts";
import { defineClientRoute } from "../../client-route.ts";
import { myDisclosures } from "../../my/my-disclosures.ts";

export const listMyDisclosures = defineClientRoute({
  endpoint,
  may: "client",
  audit: { act: "list of what was disclosed read" },
  run: async ({ tx }) => ({ disclosures: await myDisclosures(tx), passedOn: [...(await listMyPassedOn(tx))] }),
});
