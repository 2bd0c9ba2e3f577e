import type { OwnConsent } from "../minors/own-consent.ts";
import { dayInWords } from "../plan/day-in-words.ts";
import type { Source } from "../review/finding.ts";
import type { AuthorisationLaw } from "./authorisation-laws/authorisation-law.ts";
import { isSameName, type RecipientClass } from "./recipient-class.ts";
import { isWithin, type ItemKind, type RecordItem } from "./record-item.ts";
import { sources } from "./sources.ts";

/** What a client agreed to in writing. Days are `YYYY-MM-DD`. */
export interface Authorisation {
  readonly id: string;
  /** An ordinary one; a consent under 42 CFR Part 2 (which is one too); or the separate one for private notes. */
  readonly form: "general" | "part2" | "private-notes";
  readonly describes: string;
  readonly kinds: readonly ItemKind[];
  readonly from: string | null;
  readonly to: string | null;
  readonly discloser: string;
  readonly recipient: string;
  /** Classes that the form names as recipients beside or instead of a name; empty where it names somebody alone. */
  readonly recipientClasses: readonly RecipientClass[];
  readonly purpose: string;
  readonly expiresOn: string | null;
  /** Where no day was agreed: "the end of the claim". Somebody says whether it has happened. */
  readonly expiresWhen: string;
  readonly eventHappenedOn: string | null;
  readonly signedOn: string | null;
  readonly signedBy: string;
  /** Empty where the client signed; else what lets this person sign: "parent", "guardian". */
  readonly authority: string;
  /** Where somebody signed in the client's place: whether the client signed beside them. */
  readonly clientSignedToo: boolean;
  readonly revokedOn: string | null;
  /** What a state asks beside, by its element's id: as somebody found it on the form. */
  readonly found: readonly string[];
  /** Of a consent whose recipient is an intermediary; null where the form names none as such. */
  readonly intermediary: Intermediary | null;
  /** The statements that the law asks for, as they stand on the form. */
  readonly says: {
    readonly mayBeRevoked: boolean;
    readonly isNoCondition: boolean;
    readonly mayBeRedisclosed: boolean;
  };
}

/**
 * Somebody who passes substance-use records on to their own members: an exchange of records, a network. A consent names them
 * as such, and either the members or a class of them, limited to those who treat the client (42 CFR 2.31(a)(4)(ii)).
 */
export interface Intermediary {
  /** The members' names, or the class of them, as the form says. */
  readonly members: string;
  /** By name; else as a class. */
  readonly areNamed: boolean;
  /** Of a class: the form limits it to those who have a treating provider relationship with the client. */
  readonly isTreatingOnly: boolean;
  /** Of a class: whoever signed was told of the list that they may ask the intermediary for (42 CFR 2.24). */
  readonly tellsOfList: boolean;
}

/** Something that makes an authorisation none. */
export interface Defect {
  readonly id: string;
  readonly says: string;
  readonly source: Source;
}

/** On which day it is used, and by whose record: whether the client may sign for themselves. */
export interface AuthorisationUse {
  readonly day: string;
  readonly isMinor: boolean;
  /** Care that is the minor's own: of that they sign themselves. */
  readonly ownConsents?: readonly OwnConsent[];
  /** The states' laws that hold for the record. */
  readonly laws?: readonly AuthorisationLaw[];
}

/** Whose signatures stand under it. */
export function signersOf({ authority, clientSignedToo }: Pick<Authorisation, "authority" | "clientSignedToo">) {
  const isByAnother = isSaid(authority);
  return { isByClient: !isByAnother || clientSignedToo, isByAnother };
}

/** Whether it names this recipient, or the class that they are of (42 CFR 2.31(a)(4)). */
export function isRecipientOf(
  { recipient, recipientClasses }: Pick<Authorisation, "recipient" | "recipientClasses">,
  to: { readonly name: string; readonly class: RecipientClass | null },
): boolean {
  return isSameName(recipient, to.name) || (to.class !== null && recipientClasses.includes(to.class));
}

/**
 * What stands against using an authorisation on a day; empty where nothing does. Every element is asked for by itself, so
 * that whoever mends it learns of all that is missing at once.
 */
export function checkAuthorisation(given: Authorisation, use: AuthorisationUse): readonly Defect[] {
  return [
    ...missing(given),
    ...contradictions(given),
    ...outOfDate(given, use.day),
    ...unfitSigner(given, use),
    ...unfitIntermediary(given),
    ...(use.laws ?? []).flatMap((law) => lacksOfLaw(given, law)),
  ];
}

/** Whether the item is of a kind and a day that were agreed to. */
export function covers({ kinds, from, to }: Authorisation, item: RecordItem): boolean {
  return kinds.includes(item.kind) && isWithin(item, { from, to });
}

type Element = readonly [id: string, isThere: (given: Authorisation) => boolean, says: string];

const elements: readonly Element[] = [
  ["describes", ({ describes }) => isSaid(describes), "It does not say which information may go."],
  ["kinds", ({ kinds }) => kinds.length > 0, "It names no kind of record."],
  ["discloser", ({ discloser }) => isSaid(discloser), "It does not say who may disclose."],
  ["recipient", ({ recipient }) => isSaid(recipient), "It does not say who may receive."],
  ["purpose", ({ purpose }) => isSaid(purpose), "It gives no purpose; where the client asks, say so."],
  [
    "expiry",
    ({ expiresOn, expiresWhen }) => expiresOn !== null || isSaid(expiresWhen),
    "It does not expire: it needs a day or an event.",
  ],
  ["signature", ({ signedOn, signedBy }) => signedOn !== null && isSaid(signedBy), "It is not signed and dated."],
  ["revocation", ({ says }) => says.mayBeRevoked, "It does not say that it may be revoked, and how."],
  ["condition", ({ says }) => says.isNoCondition, "It does not say whether treatment or payment depends on it."],
  ["redisclosure", ({ says }) => says.mayBeRedisclosed, "It does not say that the recipient may pass it on."],
];

function missing(given: Authorisation): readonly Defect[] {
  const source = given.form === "part2" ? sources.part2Consent : sources.authorisation;
  return elements.flatMap(([id, isThere, says]) => (isThere(given) ? [] : [{ id, says, source }]));
}

/** What a state asks beside, of forms signed since its law took effect. */
function lacksOfLaw(given: Authorisation, { effective, elements }: AuthorisationLaw): readonly Defect[] {
  if (given.signedOn !== null && given.signedOn < effective) return [];
  return elements
    .filter(({ id, isMet }) => !given.found.includes(id) && isMet?.(given) !== true)
    .map(({ id, says, source }) => ({ id, says, source }));
}

function unfitIntermediary({ form, intermediary }: Authorisation): readonly Defect[] {
  if (intermediary === null) return [];
  const { members, areNamed, isTreatingOnly, tellsOfList } = intermediary;
  const of = (id: string, says: string, source: Source) => [{ id: `intermediary-${id}`, says, source }];
  return [
    ...(form === "part2"
      ? []
      : of("form", "Only a consent under 42 CFR Part 2 names an intermediary.", sources.part2Intermediary)),
    ...(isSaid(members)
      ? []
      : of("members", "It names neither the intermediary’s members nor a class of them.", sources.part2Intermediary)),
    ...(areNamed || isTreatingOnly
      ? []
      : of(
          "treating",
          "It names a class of the intermediary’s members without limiting it to those who treat the client.",
          sources.part2Intermediary,
        )),
    ...(areNamed || tellsOfList
      ? []
      : of(
          "list",
          "Whoever signed was not told that they may ask the intermediary for the list of those who got their records.",
          sources.part2IntermediaryList,
        )),
  ];
}

function contradictions({ from, to, signedOn, expiresOn }: Authorisation): readonly Defect[] {
  const source = sources.defective;
  return [
    ...(from !== null && to !== null && to < from
      ? [{ id: "dates", says: "Its dates contradict each other: it ends before it begins.", source }]
      : []),
    ...(signedOn !== null && expiresOn !== null && expiresOn < signedOn
      ? [{ id: "expired-before", says: "It had expired before it was signed.", source }]
      : []),
  ];
}

function outOfDate(given: Authorisation, day: string): readonly Defect[] {
  const { expiresOn, eventHappenedOn, revokedOn, signedOn } = given;
  const source = sources.defective;
  return [
    ...(revokedOn !== null && revokedOn <= day
      ? [{ id: "revoked", says: `It was revoked on ${dayInWords(revokedOn)}.`, source }]
      : []),
    // Agreed to until that day, the day included.
    ...(expiresOn !== null && expiresOn < day
      ? [{ id: "expired", says: `It expired on ${dayInWords(expiresOn)}.`, source }]
      : []),
    // The event ends it as it comes, whatever else happens on that day.
    ...(eventHappenedOn !== null && eventHappenedOn <= day
      ? [{ id: "expired", says: `What it was to end with happened on ${dayInWords(eventHappenedOn)}.`, source }]
      : []),
    ...(signedOn !== null && signedOn > day
      ? [{ id: "signature", says: "It is signed on a day to come.", source }]
      : []),
  ];
}

function unfitSigner(given: Authorisation, { isMinor, ownConsents = [] }: AuthorisationUse): readonly Defect[] {
  if (!isMinor) return [];
  const { isByClient, isByAnother } = signersOf(given);
  const mayAlone = ownConsents.length > 0;
  if (given.form === "part2") return unfitPart2Signer({ isByClient, isByAnother, mayAlone });
  if (isByAnother || (isByClient && mayAlone)) return [];
  const says = "The client is a minor: say by what authority the signer signs.";
  return [{ id: "authority", says, source: sources.authorisation }];
}

type Signed = { readonly isByClient: boolean; readonly isByAnother: boolean; readonly mayAlone: boolean };

/** Never without the minor; without whoever acts for them only where the state lets the minor consent alone. */
function unfitPart2Signer({ isByClient, isByAnother, mayAlone }: Signed): readonly Defect[] {
  const source = sources.part2Minor;
  const without = "A minor’s substance-use record is not released without the minor’s own signature.";
  const beside =
    "No consent of the minor’s own is on the chart: a parent or guardian has to sign beside them, or record under which rule they consented alone.";
  return [
    ...(isByClient ? [] : [{ id: "client-signature", says: without, source }]),
    ...(isByAnother || mayAlone ? [] : [{ id: "authority", says: beside, source }]),
  ];
}

function isSaid(text: string): boolean {
  return text.trim() !== "";
}
