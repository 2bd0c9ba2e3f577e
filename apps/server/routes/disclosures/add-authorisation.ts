import type { z } from "zod";
import { addAuthorisation as endpoint } from "@goldthread/api/nouns/disclosure.ts";
import {
  authorisationLaws,
  checkAuthorisation,
  lawsOfPlaces,
  type Authorisation,
} from "@goldthread/clinical/disclosure/index.ts";
import { actsAsWords } from "@goldthread/clinical/contact/acts-as.ts";
import { readActing } from "@goldthread/store/queries/client-contact.ts";
import { insertAuthorisation, readDisclosee } from "@goldthread/store/queries/disclosure.ts";
import { readDocument } from "@goldthread/store/queries/document.ts";
import { readPlacesOfRecord } from "@goldthread/store/queries/weighed.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { calendarDay } from "../../calendar-day.ts";
import { signedOnScreen } from "../../disclosure/signed-on-screen.ts";
import { ownConsentsOf } from "../../care-consent/recorded-consents.ts";
import { refuse } from "../../errors.ts";
import { standForOne } from "../../ledger/stand-for.ts";
import { defineRoute } from "../../route.ts";

export const addAuthorisation = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "authorisation recorded" },
  async run({ input, tx, actor, practice, clock, newId, about, server, afterCommit }) {
    const client = await readDisclosee(tx, input.clientId);
    if (client === undefined) refuse("not_found");
    about({ clientId: input.clientId });
    const day = calendarDay(clock(), practice.zone);
    const { signerContactId, onScreen, ...form } = input;
    const laws = lawsOfPlaces(await readPlacesOfRecord(tx, input.clientId));
    const read = { day, practice: practice.name, client: client.name, laws };
    const signed =
      onScreen === null
        ? { ...form, ...(await signerOf(tx, { ...form, signerContactId })), screen: null }
        : await signedOnScreen(tx, { ...form, signerContactId }, { ...read, ...onScreen });
    const given: Authorisation = { ...signed, id: "", revokedOn: null, eventHappenedOn: null };
    const ownConsents = await ownConsentsOf(tx, input.clientId);
    const defects = checkAuthorisation(given, { day, isMinor: client.isMinor, ownConsents, laws });
    if (defects.length > 0)
      refuse(
        "invalid_input",
        defects.map(({ id, says, source }) => ({
          field: fieldOf(id),
          expected: isOfLaw(id) ? cited(says, source) : says,
        })),
      );
    if (input.documentId !== null && (await readDocument(tx, input.documentId))?.clientId !== input.clientId)
      refuse("invalid_input", [{ field: "documentId", expected: "expected one of this client's documents" }]);
    const facts = { ...signed, signerContactId, ends: null };
    const row = await standForOne(tx, facts, { kind: "authorisation", by: actor.staffId, at: clock(), newId });
    await insertAuthorisation(tx, row);
    afterCommit(() => server.sequencer.kick());
    return { id: row.id };
  },
});

type Form = Omit<z.output<(typeof endpoint)["input"]>, "signerContactId" | "onScreen"> & {
  readonly signerContactId: string | null;
};

/** Whoever signs in the client's place stands on the chart, with the right by which they do. */
async function signerOf(tx: Transaction, { signerContactId, clientId, signedOn, signedBy, clientSignedToo }: Form) {
  if (signerContactId === null) return { signedBy, authority: "", clientSignedToo: false };
  const contact = await readActing(tx, { clientId, contactId: signerContactId, day: signedOn });
  if (contact === undefined)
    refuse("invalid_input", [
      {
        field: "signerContactId",
        expected: "expected one of the chart's contacts who acted for the client on that day",
      },
    ]);
  const { name, relation, actsAs } = contact;
  return { signedBy: name, authority: `${relation}; ${actsAsWords[actsAs].toLowerCase()}`, clientSignedToo };
}

const isOfLaw = (id: string) => authorisationLaws.some(({ elements }) => elements.some((element) => element.id === id));

/** A state's own rule is named, and that nobody checked it, because whoever records it may never have heard of it. */
function cited(says: string, { cite, read }: { readonly cite: string; readonly read: string | null }): string {
  return `${says} (${cite}${read === null ? "; not verified" : ""})`;
}

/** Where on the form a defect is mended. */
function fieldOf(defect: string): string {
  const fields: Readonly<Record<string, string>> = {
    expiry: "expiresOn",
    expired: "expiresOn",
    "expired-before": "expiresOn",
    signature: "signedOn",
    dates: "to",
    revocation: "says.mayBeRevoked",
    condition: "says.isNoCondition",
    redisclosure: "says.mayBeRedisclosed",
    authority: "signerContactId",
    "client-signature": "clientSignedToo",
    "intermediary-form": "form",
    "intermediary-members": "intermediary.members",
    "intermediary-treating": "intermediary.isTreatingOnly",
    "intermediary-list": "intermediary.tellsOfList",
  };
  if (isOfLaw(defect)) return `found.${defect}`;
  return fields[defect] ?? defect;
}
