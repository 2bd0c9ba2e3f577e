import type { AttendanceStatus, Modality } from "../note/note-body.ts";
import type { Profile } from "../profiles/profile.ts";
import type { CodeTrigger } from "../session/code-triggers.ts";
import { serviceCode, type AddOn, type Service, type ServiceCode } from "../session/service-code.ts";

/** One client's part of one session: the facts that a bill stands on, and no word of the note. */
export interface BillableContact {
  readonly service: "individual" | "couple" | "family" | "intake" | "crisis" | "group" | "multi-family";
  /** Null for a session; a call, a message or a letter is none. */
  readonly contact: string | null;
  readonly status: "scheduled" | "held" | "no-show" | "cancelled";
  readonly modality: Modality;
  /** The place of service of the site at which it took place; null where that is none of the practice's. */
  readonly sitePlace: string | null;
  /** Of a group's member; null for everybody else. */
  readonly attendance: AttendanceStatus | null;
  /** The client's own. */
  readonly minutes: number;
  /** Group: how many took part. */
  readonly present: number | null;
  readonly clientPresent: boolean;
  /** What made it harder, as recorded with the session; no word of what happened. */
  readonly triggers: readonly CodeTrigger[];
  readonly isOver: boolean;
  readonly noteSigned: boolean;
  /** The author is a trainee whose notes a supervisor signs too. */
  readonly needsCoSignature: boolean;
  readonly coSigned: boolean;
  /** Codes on that day, the primary first. */
  readonly diagnoses: readonly string[];
  readonly coverage: "payer" | "self-pay" | null;
  /** What somebody confirmed; null until then. */
  readonly charge: Charge | null;
  readonly handedOver: boolean;
  /** The record was added to or corrected after it was handed over. */
  readonly changedSince: boolean;
}

export interface Charge {
  readonly code: string;
  readonly addOns: readonly AddOn[];
  readonly units: number;
  readonly placeOfService: string;
  readonly modifiers: readonly string[];
}

export const reasons = [
  "not-over",
  "note-missing",
  "co-signature-missing",
  "code-missing",
  "diagnosis-missing",
  "payer-missing",
  "no-code-fits",
] as const;
/** Why a contact cannot be billed yet; each is somebody's to put right. */
export type Reason = (typeof reasons)[number];

/** `not-billable`: it needs no bill: missed, cancelled, absent, no session. */
export type BillingState = "ready" | "not-ready" | "handed-over" | "changed-since" | "not-billable";

export interface Readiness {
  readonly state: BillingState;
  readonly reasons: readonly Reason[];
  /** What the minutes, the service and the attendance call for. */
  readonly proposed: Charge | null;
  readonly why: string;
}

/** Whether a contact is ready to bill, or why not, with the code proposed and its reason. */
export function readiness(contact: BillableContact, profile: Profile): Readiness {
  const { code, addOns, units, why } = proposedCode(contact);
  const proposed = code === null ? null : { code, addOns, units, ...placeOf(contact, profile) };
  const named = { proposed, why };
  if (contact.handedOver)
    return { ...named, state: contact.changedSince ? "changed-since" : "handed-over", reasons: [] };
  if (isNotBillable(contact)) return { ...named, state: "not-billable", reasons: [] };
  const missing = missingOf(contact, code);
  return { ...named, state: missing.length === 0 ? "ready" : "not-ready", reasons: missing };
}

/** A site's own code where people met there; by video and phone the profile says where the client is thought to be. */
function placeOf(
  { modality, sitePlace }: Pick<BillableContact, "modality" | "sitePlace">,
  profile: Profile,
): Pick<Charge, "placeOfService" | "modifiers"> {
  const usual = profile.places.value[modality];
  return modality === "in-person" && sitePlace !== null ? { ...usual, placeOfService: sitePlace } : usual;
}

function isNotBillable({ contact, status, attendance }: BillableContact): boolean {
  return contact !== null || status === "no-show" || status === "cancelled" || attendance === "absent";
}

function missingOf(contact: BillableContact, code: string | null): Reason[] {
  const { isOver, noteSigned, needsCoSignature, coSigned, charge, diagnoses, coverage } = contact;
  const missing: readonly (readonly [isMissing: boolean, reason: Reason])[] = [
    [!isOver, "not-over"],
    [!noteSigned, "note-missing"],
    [noteSigned && needsCoSignature && !coSigned, "co-signature-missing"],
    [charge === null && code !== null, "code-missing"],
    [charge === null && code === null, "no-code-fits"],
    [diagnoses.length === 0, "diagnosis-missing"],
    [coverage === null, "payer-missing"],
  ];
  return missing.flatMap(([isMissing, reason]) => (isMissing ? [reason] : []));
}

/** A couple is coded like a family. */
const coded: Readonly<Record<BillableContact["service"], Service>> = {
  individual: "individual",
  couple: "family",
  family: "family",
  intake: "intake",
  crisis: "crisis",
  group: "group",
  "multi-family": "multi-family",
};

/** What one part of a session is coded by. */
export type CodedFacts = Pick<
  BillableContact,
  "service" | "contact" | "status" | "attendance" | "minutes" | "present" | "clientPresent" | "triggers"
>;

/** The code that the facts call for, with its reason. */
export function proposedCode(contact: CodedFacts): ServiceCode {
  if (contact.contact !== null) {
    return { code: null, addOns: [], units: 0, why: "A contact that is no session has no code of its own." };
  }
  return serviceCode({
    service: coded[contact.service],
    minutes: contact.minutes,
    present: contact.present ?? undefined,
    triggers: contact.triggers,
    clientPresent: contact.clientPresent && contact.attendance !== "absent" && contact.status !== "no-show",
  });
}
