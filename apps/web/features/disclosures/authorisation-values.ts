import type { LawElement } from "@goldthread/clinical/disclosure/authorisation-laws/authorisation-law.ts";
import type { AuthorisationForm } from "@goldthread/clinical/disclosure/authorisation-text.ts";
import type { RecipientClass } from "@goldthread/clinical/disclosure/recipient-class.ts";
import type { ItemKind } from "@goldthread/clinical/disclosure/record-item.ts";
import type { Input } from "../../api-types.ts";
import { dayShort } from "../../time/words.ts";
import { checkDay, readDateField } from "../../ui/date-field.tsx";

/* What stands on a form that a client signs, as it is typed in and as it is sent. */

export type FormErrors = Readonly<Record<string, string | undefined>>;

export interface IntermediaryValues {
  readonly isIntermediary: boolean;
  readonly members: string;
  readonly areNamed: boolean;
  readonly isTreatingOnly: boolean;
  readonly tellsOfList: boolean;
}

export interface AuthorisationValues extends IntermediaryValues {
  readonly form: "general" | "part2";
  readonly recipient: string;
  readonly purpose: string;
  readonly describes: string;
  readonly kinds: readonly ItemKind[];
  readonly expiresOn: string;
  readonly expiresWhen: string;
  readonly signedOn: string;
  readonly signedBy: string;
  /** Who signed in the client's place; empty where the client did. */
  readonly signerContactId: string;
  readonly clientSignedToo: boolean;
  readonly recipientClasses: readonly RecipientClass[];
  readonly mayBeRevoked: boolean;
  readonly isNoCondition: boolean;
  readonly mayBeRedisclosed: boolean;
  /** What a state asks beside, by its element's id. */
  readonly found: readonly string[];
  readonly documentId: string;
}

export function emptyAuthorisation(today: string): AuthorisationValues {
  return {
    form: "general",
    recipient: "",
    purpose: "",
    describes: "",
    kinds: ["progress-note"],
    expiresOn: "",
    expiresWhen: "",
    signedOn: dayShort(today),
    signedBy: "",
    signerContactId: "",
    clientSignedToo: false,
    recipientClasses: [],
    isIntermediary: false,
    members: "",
    areNamed: false,
    isTreatingOnly: false,
    tellsOfList: false,
    mayBeRevoked: false,
    isNoCondition: false,
    mayBeRedisclosed: false,
    found: [],
    documentId: "",
  };
}

interface Whose {
  readonly clientId: string;
  readonly discloser: string;
  readonly today: string;
}

type Printed = Input<"POST /api/clients/:clientId/authorisation-form">;
type Added = Input<"POST /api/clients/:clientId/authorisations">;

/** What stands on the paper, whoever signs it. */
export function paperOf(values: AuthorisationValues, { clientId, discloser, today }: Whose): Printed {
  const { form, recipient, purpose, describes, kinds, expiresOn, expiresWhen } = values;
  const { isIntermediary, members, areNamed, isTreatingOnly, tellsOfList } = values;
  const isPart2 = form === "part2";
  return {
    clientId,
    form,
    recipient,
    purpose,
    describes,
    kinds: [...kinds],
    expiresOn: dayOf(expiresOn, today),
    expiresWhen,
    discloser,
    recipientClasses: isPart2 ? [...values.recipientClasses] : [],
    intermediary: isPart2 && isIntermediary ? { members, areNamed, isTreatingOnly, tellsOfList } : null,
  };
}

/** As it is read on the screen before it is signed: the same words that the server makes of what is sent. */
export function readFormOf(values: AuthorisationValues, whose: Whose): AuthorisationForm {
  const { expiresOn, expiresWhen, recipientClasses, intermediary, ...paper } = paperOf(values, whose);
  return {
    ...paper,
    describes: paper.describes.trim(),
    recipient: paper.recipient.trim(),
    purpose: paper.purpose.trim(),
    from: null,
    to: null,
    expiresOn: expiresOn ?? null,
    expiresWhen: expiresWhen?.trim() ?? "",
    recipientClasses: recipientClasses ?? [],
    intermediary:
      intermediary == null
        ? null
        : {
            members: intermediary.members?.trim() ?? "",
            areNamed: intermediary.areNamed,
            isTreatingOnly: intermediary.isTreatingOnly === true,
            tellsOfList: intermediary.tellsOfList === true,
          },
  };
}

/** The signed form, to be put on file. */
export function signedFormOf(values: AuthorisationValues, whose: Whose): Added {
  const { signedOn, signedBy, signerContactId, clientSignedToo, documentId } = values;
  const { mayBeRevoked, isNoCondition, mayBeRedisclosed } = values;
  return {
    ...paperOf(values, whose),
    signedOn: dayOf(signedOn, whose.today) ?? whose.today,
    signedBy,
    signerContactId: signerContactId === "" ? null : signerContactId,
    clientSignedToo,
    says: { mayBeRevoked, isNoCondition, mayBeRedisclosed },
    found: [...values.found],
    documentId: documentId === "" ? null : documentId,
  };
}

/** What else the form says answers it already: nobody has to look for it. */
export function isMetByItself({ isMet }: LawElement, values: AuthorisationValues, today: string): boolean {
  const [signedOn, expiresOn] = [dayOf(values.signedOn, today), dayOf(values.expiresOn, today)];
  // Nobody discloses by it but this practice, and without a recipient the form is not taken at all.
  return isMet?.({ signedOn, expiresOn, discloser: "The practice", recipient: "Somebody" }) === true;
}

function dayOf(text: string, today: string): string | null {
  return text.trim() === "" ? null : readDateField(text, today);
}

/** Of what stands on the paper. */
export function checkPaper(values: AuthorisationValues, today: string): Record<string, string> {
  const isOpen = values.expiresOn.trim() === "" && values.expiresWhen.trim() === "";
  const passesOn = values.form === "part2" && values.isIntermediary;
  return {
    ...lacks(values, "recipient", "Enter who may receive it."),
    ...lacks(values, "describes", "Enter what the form says may go."),
    ...lacks(values, "purpose", "Enter what it is for; where the client asks, say so."),
    ...(values.kinds.length === 0 ? { kinds: "Choose at least one." } : {}),
    ...(isOpen ? { expiresOn: "Enter a day, or what it ends with." } : {}),
    ...(values.expiresOn.trim() === "" ? {} : checkDay({ expiresOn: values.expiresOn }, today)),
    ...(passesOn ? lacks(values, "members", "Enter its members, or the class of them that the form names.") : {}),
  };
}

export function checkSignedForm(values: AuthorisationValues, today: string): Record<string, string> {
  return {
    ...checkPaper(values, today),
    ...(values.signerContactId === "" ? lacks(values, "signedBy", "Enter who signed it.") : {}),
    ...checkDay({ signedOn: values.signedOn }, today),
  };
}

type Line = "recipient" | "purpose" | "describes" | "signedBy" | "members";

function lacks(values: AuthorisationValues, name: Line, words: string): Record<string, string> {
  return values[name].trim() === "" ? { [name]: words } : {};
}
