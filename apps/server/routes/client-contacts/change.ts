import { changeClientContact as endpoint } from "@goldthread/api/nouns/client-contact.ts";
import * as contacts from "@goldthread/store/queries/client-contact.ts";
import { checkActing } from "../../client/check-acting.ts";
import { checkConsent } from "../../client/check-consent.ts";
import { defineRoute } from "../../route.ts";
import { refuseUnchanged } from "../../same-version.ts";

export const changeClientContact = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "contact changed" },
  async run({ input, tx, clock, practice, about }) {
    checkConsent(input, { now: clock(), zone: practice.zone });
    const changed = await contacts.changeClientContact(tx, checkActing(input));
    if (changed === undefined) {
      return refuseUnchanged({ seen: await contacts.versionOfContact(tx, input.contactId), given: input.version });
    }
    about({ clientId: changed.clientId, subject: input.contactId });
    return { version: changed.version };
  },
});
