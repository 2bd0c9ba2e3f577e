import { addClientContact as endpoint } from "@goldthread/api/nouns/client-contact.ts";
import * as contacts from "@goldthread/store/queries/client-contact.ts";
import { readClientOfChart } from "@goldthread/store/queries/client.ts";
import { checkConsent } from "../../client/check-consent.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const addClientContact = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "contact added" },
  async run({ input, tx, clock, practice, newId, about }) {
    const { clientId } = input;
    about({ clientId });
    checkConsent(input, { now: clock(), zone: practice.zone });
    if ((await readClientOfChart(tx, clientId)) === undefined) refuse("not_found");
    const id = newId();
    await contacts.addClientContact(tx, { ...input, id });
    return { id };
  },
});
