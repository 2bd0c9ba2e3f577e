import { addClientContact as endpoint } from "@goldthread/api/nouns/client-contact.ts";
import * as contacts from "@goldthread/store/queries/client-contact.ts";
import { chartToChange } from "../../client/chart-to-change.ts";
import { checkActing } from "../../client/check-acting.ts";
import { checkConsent } from "../../client/check-consent.ts";
import { defineRoute } from "../../route.ts";

export const addClientContact = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "contact added" },
  async run({ input, tx, clock, practice, newId, about }) {
    const { clientId } = input;
    about({ clientId });
    checkConsent(input, { now: clock(), zone: practice.zone });
    await chartToChange(tx, clientId);
    const id = newId();
    await contacts.addClientContact(tx, { ...checkActing(input), id });
    return { id };
  },
});
