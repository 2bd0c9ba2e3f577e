import { listClientContacts as endpoint } from "@goldthread/api/nouns/client-contact.ts";
import * as contacts from "@goldthread/store/queries/client-contact.ts";
import { readClientOfChart } from "@goldthread/store/queries/client.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const listClientContacts = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "contacts opened" },
  async run({ input: { clientId }, tx, about }) {
    about({ clientId });
    if ((await readClientOfChart(tx, clientId)) === undefined) refuse("not_found");
    return { contacts: [...(await contacts.listClientContacts(tx, clientId))] };
  },
});
