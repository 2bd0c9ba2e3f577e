import { addContact as endpoint } from "@goldthread/api/nouns/contact.ts";
import { contactWords } from "@goldthread/clinical/contact/contact-words.ts";
import { insertContact } from "@goldthread/store/queries/contact.ts";
import { refuseMerged } from "../../client/refuse-merged.ts";
import { defineRoute } from "../../route.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";
import { contactStop } from "../../session/contact-stop.ts";
import { refuseUnfitTimes } from "../../session/refuse-unfit-times.ts";

export const addContact = defineRoute({
  endpoint,
  may: clinicalRoles,
  audit: { act: "contact begun" },
  async run({ input: { start: given, minutes, ...contact }, tx, newId, clock, about }) {
    const now = clock();
    const start = given ?? new Date(now.getTime() - (now.getTime() % 60_000)).toISOString();
    const stop = contactStop(start, minutes);
    refuseUnfitTimes({ start, stop, now });
    await refuseMerged(tx, contact.clientId);
    const sessionId = newId();
    await insertContact(tx, { ...contact, id: sessionId, title: contactWords[contact.kind], start, stop });
    about({ clientId: contact.clientId, subject: sessionId });
    return { sessionId };
  },
});
