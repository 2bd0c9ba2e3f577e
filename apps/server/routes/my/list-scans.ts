import { listMyScans as endpoint } from "@goldthread/api/nouns/my.ts";
import * as store from "@goldthread/store/queries/my-scans.ts";
import { defineClientRoute } from "../../client-route.ts";
import { documentTypeOf } from "../../documents/document-type-of.ts";

export const listMyScans = defineClientRoute({
  endpoint,
  may: "client",
  async run({ tx }) {
    const [scans, waiting] = await Promise.all([store.listMyScans(tx), store.listMyUnshownScans(tx)]);
    return { scans: scans.map((scan) => ({ ...scan, type: documentTypeOf(scan.type) })), waiting: [...waiting] };
  },
});
