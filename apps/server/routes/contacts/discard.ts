import { discardContact as endpoint } from "@goldthread/api/nouns/contact.ts";
import { cancelContact, setMissedContact } from "@goldthread/store/queries/contact.ts";
import { defineRoute } from "../../route.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";
import { openContact } from "../../session/open-contact.ts";

export const discardContact = defineRoute({
  endpoint,
  may: clinicalRoles,
  audit: { act: "contact taken back" },
  async run({ input, tx, about }) {
    const { kind, clientId } = await openContact(tx, input);
    about({ subject: input.sessionId, ...(clientId === null ? {} : { clientId }) });
    const isMissed = kind === "no-show" || kind === "cancellation";
    const version = isMissed
      ? await setMissedContact(tx, input.sessionId, null)
      : await cancelContact(tx, input.sessionId);
    return { version };
  },
});
