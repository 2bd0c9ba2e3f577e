import { endClientContact as endpoint } from "@goldthread/api/nouns/client-contact.ts";
import * as contacts from "@goldthread/store/queries/client-contact.ts";
import { defineRoute } from "../../route.ts";
import { refuseUnchanged } from "../../same-version.ts";

export const endClientContact = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "contact ended" },
  async run({ input, tx, about }) {
    const changed = await contacts.endClientContact(tx, input);
    if (changed === undefined) {
      return refuseUnchanged({ seen: await contacts.versionOfContact(tx, input.contactId), given: input.version });
    }
    about({ clientId: changed.clientId, subject: input.contactId });
    return { version: changed.version };
  },
});
