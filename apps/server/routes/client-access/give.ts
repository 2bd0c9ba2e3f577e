import { giveClientAccess as endpoint } from "@goldthread/api/nouns/client-access.ts";
import { actsAsWords } from "@goldthread/clinical/contact/acts-as.ts";
import { ownConsentOn } from "@goldthread/clinical/minors/own-consent.ts";
import { isAccessGiven, lockClientAccess, readMayGive } from "@goldthread/store/queries/client-access.ts";
import { readActing } from "@goldthread/store/queries/client-contact.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { calendarDay } from "../../calendar-day.ts";
import { ownConsentsOf } from "../../care-consent/recorded-consents.ts";
import { refuse } from "../../errors.ts";
import { makeLink } from "../../my/make-link.ts";
import { recordClientAccess } from "../../my/record-client-access.ts";
import { defineRoute } from "../../route.ts";

/** On purpose: whoever acts for a client, and a client who is under age, has a ground in writing. */
export const giveClientAccess = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "access to the client's own view given" },
  async run({ input, tx, actor, server, practice, clock, newId, about }) {
    const { clientId, holder } = input;
    const may = await readMayGive(tx, clientId);
    if (may === undefined || !may.mayGive) refuse("not_found");
    const day = calendarDay(clock(), practice.zone);
    const given =
      holder === "client"
        ? { holderName: may.name, relation: "", contactId: null, ground: input.ground }
        : await representative(tx, { ...input, day });
    if (holder === "client" && may.isMinor && given.ground.length < 10)
      refuse("invalid_input", [
        { field: "ground", expected: "expected in a sentence why this person may see the record" },
      ]);
    await lockClientAccess(tx, clientId);
    if (await isAccessGiven(tx, { clientId, contactId: given.contactId })) refuse("access_given_already");
    const { id: accessId } = await recordClientAccess(
      tx,
      { what: "given", clientId, holder, ...given },
      { by: actor.staffId, at: clock(), newId },
    );
    about({ clientId, subject: accessId });
    return await makeLink(tx, { accessId, server, clock, newId });
  },
});

interface Asked {
  readonly clientId: string;
  readonly contactId: string | null;
  readonly ground: string;
  readonly day: string;
}

/** By what the chart says of them, and by nothing that is typed; never into care that a minor consented to alone. */
async function representative(tx: Transaction, { clientId, contactId, ground, day }: Asked) {
  const contact = contactId === null ? undefined : await readActing(tx, { clientId, contactId, day });
  if (contact === undefined)
    refuse("invalid_input", [
      { field: "contactId", expected: "expected one of the chart's contacts who acts for the client today" },
    ]);
  if (ownConsentOn(await ownConsentsOf(tx, clientId), day) !== undefined) refuse("minor_consented_alone");
  const { name, relation, actsAs, paperSeen } = contact;
  const right = `${actsAsWords[actsAs]}: ${paperSeen}`;
  return { holderName: name, relation, contactId, ground: ground === "" ? right : `${right}. ${ground}` };
}
