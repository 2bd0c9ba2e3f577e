import { contactWords } from "@goldthread/clinical/contact/contact-words.ts";
import type { ContactDirection, ContactKind, Modality } from "@goldthread/clinical/note/note-body.ts";

export type MadeContact = Exclude<ContactKind, "no-show" | "cancellation">;

/** What somebody makes, in the order in which it is offered: the most frequent first. */
export const madeContacts: readonly MadeContact[] = [
  "phone",
  "message",
  "collateral",
  "outreach",
  "consultation",
  "coordination",
];

export const contactOptions = madeContacts.map((kind) => ({ value: kind, label: contactWords[kind] }));

/** What a contact of this kind begins with. Only what its name says: whoever called whom is not guessed. */
export function beginningOf(kind: MadeContact): {
  readonly modality: Modality;
  readonly direction: ContactDirection | null;
} {
  return { modality: "phone", direction: kind === "outreach" ? "outgoing" : null };
}

/** Talk about the client with somebody else: who that is and on what ground belongs into the note. */
export function isWithOthers(kind: ContactKind): boolean {
  return kind === "collateral" || kind === "consultation" || kind === "coordination";
}

/** A call or a message says by its name how it was. */
export function saysHow(kind: ContactKind): boolean {
  return kind !== "phone" && kind !== "message" && kind !== "no-show" && kind !== "cancellation";
}

const spoken: readonly { readonly begins: RegExp; readonly kind: MadeContact }[] = [
  { begins: /^(?:phone call|phone|call)(?: with| to| from)?\s+/i, kind: "phone" },
  { begins: /^(?:message|text|email)(?: with| to| from)?\s+/i, kind: "message" },
  { begins: /^(?:collateral contact|collateral)(?: with| for| about)?\s+/i, kind: "collateral" },
  { begins: /^outreach(?: to| for)?\s+/i, kind: "outreach" },
  { begins: /^(?:consultation|consult)(?: about| on| for)?\s+/i, kind: "consultation" },
  { begins: /^(?:coordination of care|coordination|coordinate)(?: for| about)?\s+/i, kind: "coordination" },
];

/** "Phone call with mar" is a phone call with somebody whose name begins like that; null where no contact is named. */
export function parseSpokenContact(text: string): { readonly kind: MadeContact; readonly name: string } | null {
  for (const { begins, kind } of spoken) {
    const found = begins.exec(text);
    if (found !== null) return { kind, name: text.slice(found[0].length).trim() };
  }
  return null;
}
