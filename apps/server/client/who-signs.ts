import { actsAsWords } from "@goldthread/clinical/contact/acts-as.ts";
import { isOwnName } from "@goldthread/clinical/contact/is-own-name.ts";
import { isBlank } from "@goldthread/clinical";
import { readActing } from "@goldthread/store/queries/client-contact.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { refuse } from "../errors.ts";

interface Asked {
  readonly clientId: string;
  /** Who signs in the client's place; null where whoever was asked signs for themself. */
  readonly contactId: string | null;
  /** What the chart calls whoever was asked. */
  readonly ownNames: readonly string[];
  /** As it was written or said. */
  readonly name: string;
  /** Whether the name was written by hand on this screen, and so is the signature itself. */
  readonly isWritten: boolean;
  readonly today: string;
  /** The day of the signature: today, or of a paper the day that stands on it. */
  readonly on: string;
}

export interface WhoSigns {
  readonly name: string;
  /** By what right, as the chart says it today; empty for the one who was asked. */
  readonly relation: string;
  /** Kept beside the words, so that the act names the contact whatever the chart says of them later. */
  readonly named: { readonly signerContactId?: string };
}

/**
 * Whoever signs is known to the chart. In a client's place: their name and their right are taken from there, never typed.
 * For themself: what is written by hand is a name that the chart has for them.
 */
export async function whoSigns(tx: Transaction, asked: Asked): Promise<WhoSigns> {
  const { contactId, name, isWritten, ownNames } = asked;
  if (contactId === null) {
    if (isBlank(name)) refuse("invalid_input", [{ field: "name", expected: "expected the name of who signed" }]);
    if (isWritten && !isOwnName(name, ownNames))
      refuse("invalid_input", [
        {
          field: "name",
          expected: "expected a name that the chart has for them; anybody else who signs is chosen above",
        },
      ]);
    return { name, relation: "", named: {} };
  }
  const contact = await readSigner(tx, { ...asked, contactId });
  if (isWritten && plain(name) !== plain(contact.name))
    refuse("invalid_input", [
      { field: "name", expected: "expected the name of the contact who signs, as it stands on the chart" },
    ]);
  const relation = `${contact.relation}; ${actsAsWords[contact.actsAs].toLowerCase()}`;
  return { name: contact.name, relation, named: { signerContactId: contactId } };
}

/** They act for the client today, and did on the day that stands on the paper. */
async function readSigner(tx: Transaction, asked: Asked & { readonly contactId: string }) {
  const { clientId, contactId, today, on } = asked;
  const contact = await readActing(tx, { clientId, contactId, day: today });
  if (contact === undefined)
    refuse("invalid_input", [
      { field: "contactId", expected: "expected one of the chart's contacts who acts for the client today" },
    ]);
  if (on !== today && (await readActing(tx, { clientId, contactId, day: on })) === undefined)
    refuse("invalid_input", [{ field: "on", expected: "expected a day on which this contact acted for the client" }]);
  return contact;
}

function plain(name: string): string {
  return name.normalize("NFC").trim().replaceAll(/\s+/g, " ").toLowerCase();
}
