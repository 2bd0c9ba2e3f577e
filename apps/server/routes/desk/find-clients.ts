import { findDeskClients as endpoint } from "@goldthread/api/nouns/desk.ts";
import { findDeskClients as findClients } from "@goldthread/store/queries/desk.ts";
import { defineRoute } from "../../route.ts";

export const findDeskClients = defineRoute({
  endpoint,
  may: ["front-desk"],
  audit: { act: "searched" },
  async run({ input: { q }, tx, about }) {
    about({ subject: q });
    return { clients: [...(await findClients(tx, q))] };
  },
});
