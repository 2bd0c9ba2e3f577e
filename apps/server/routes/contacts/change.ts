import { changeContact as endpoint } from "@goldthread/api/nouns/contact.ts";
import { minutesBetween } from "@goldthread/clinical";
import { contactWords } from "@goldthread/clinical/contact/contact-words.ts";
import { updateContact } from "@goldthread/store/queries/contact.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";
import { contactStop } from "../../session/contact-stop.ts";
import { refuseUnfitTimes } from "../../session/refuse-unfit-times.ts";
import { openContact } from "../../session/open-contact.ts";

export const changeContact = defineRoute({
  endpoint,
  may: clinicalRoles,
  async run({ input, tx, clock }) {
    const before = await openContact(tx, input);
    // A missed session's facts are the schedule's.
    if (before.kind === "no-show" || before.kind === "cancellation") refuse("not_found");
    const kind = input.kind ?? before.kind;
    const start = input.start ?? before.start;
    const stop = contactStop(start, input.minutes ?? minutesBetween(before.start, before.stop));
    refuseUnfitTimes({ start, stop, now: clock() });
    const version = await updateContact(tx, input.sessionId, {
      kind,
      title: contactWords[kind],
      start,
      stop,
      modality: input.modality ?? before.modality,
      direction: input.direction === undefined ? before.direction : input.direction,
      who: input.who ?? before.who,
      relation: input.relation ?? before.relation,
      consentBasis: input.consentBasis === undefined ? before.consentBasis : input.consentBasis,
    });
    return { version };
  },
});
