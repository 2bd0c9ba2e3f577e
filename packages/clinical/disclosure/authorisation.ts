import { sources } from "./sources.ts";
import type { Source } from "../review/finding.ts";
import type { ItemKind, RecordItem } from "./record-item.ts";

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
  readonly purpose: string;
  readonly expiresOn: string | null;
  /** Where no day was agreed: "the end of the claim". Somebody says whether it has happened. */
  readonly expiresWhen: string;
  readonly eventHappenedOn: string | null;
  readonly signedOn: string | null;
  readonly signedBy: string;
  /** Empty where the client signed; else what lets this person sign: "parent", "guardian". */
  readonly authority: string;
  readonly revokedOn: string | null;
  /** The statements that the law asks for, as they stand on the form. */
  readonly says: {
    readonly mayBeRevoked: boolean;
    readonly isNoCondition: boolean;
    readonly mayBeRedisclosed: boolean;
  };
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
}

/**
 * What stands against using an authorisation on a day; empty where nothing does. Every element is asked for by itself, so
 * that whoever mends it learns of all that is missing at once.
 */
export function checkAuthorisation(given: Authorisation, { day, isMinor }: AuthorisationUse): readonly Defect[] {
  return [...missing(given), ...contradictions(given), ...outOfDate(given, day), ...unfitSigner(given, isMinor)];
}

/** Whether the item is of a kind and a day that were agreed to. */
export function covers({ kinds, from, to }: Authorisation, { kind, day }: RecordItem): boolean {
  return kinds.includes(kind) && (from === null || day >= from) && (to === null || day <= to);
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

function contradictions({ from, to, signedOn, expiresOn }: Authorisation): readonly Defect[] {
  const source = sources.defective;
  return [
    ...(from !== null && to !== null && to < from
      ? [{ id: "dates", says: "Its dates contradict each other: it ends before it begins.", source }]
      : []),
    ...(signedOn !== null && expiresOn !== null && expiresOn < signedOn
      ? [{ id: "dates", says: "It had expired before it was signed.", source }]
      : []),
  ];
}

function outOfDate(given: Authorisation, day: string): readonly Defect[] {
  const { expiresOn, eventHappenedOn, revokedOn, signedOn } = given;
  const source = sources.defective;
  return [
    ...(revokedOn !== null && revokedOn <= day
      ? [{ id: "revoked", says: `It was revoked on ${revokedOn}.`, source }]
      : []),
    // Agreed to until that day, the day included.
    ...(expiresOn !== null && expiresOn < day ? [{ id: "expired", says: `It expired on ${expiresOn}.`, source }] : []),
    // The event ends it as it comes, whatever else happens on that day.
    ...(eventHappenedOn !== null && eventHappenedOn <= day
      ? [{ id: "expired", says: `What it was to end with happened on ${eventHappenedOn}.`, source }]
      : []),
    ...(signedOn !== null && signedOn > day
      ? [{ id: "signature", says: "It is signed on a day to come.", source }]
      : []),
  ];
}

function unfitSigner({ authority, form }: Authorisation, isMinor: boolean): readonly Defect[] {
  if (!isMinor || isSaid(authority)) return [];
  // For substance-use treatment a minor may consent alone in many states, and then only the minor may.
  if (form === "part2") return [];
  const says = "The client is a minor: say by what authority the signer signs.";
  return [{ id: "authority", says, source: sources.authorisation }];
}

function isSaid(text: string): boolean {
  return text.trim() !== "";
}
