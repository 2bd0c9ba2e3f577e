import type { ElementId } from "../elements/element.ts";
import type { ProgressMark } from "./progress-mark.ts";

/** UTF-16 offsets, half open; `from` is the string form of a {@link Provenance}. Spans cover the text without gaps. */
export interface ProvenanceSpan {
  readonly start: number;
  readonly end: number;
  readonly from: string;
}

export const memberTags = [
  "participation",
  "presentation",
  "contribution",
  "interaction",
  "response",
  "progress",
  "risk",
  "homework",
  "plan",
] as const;
export type MemberTag = (typeof memberTags)[number];

/** A tagged stretch of a member's text. UTF-16 offsets, half open, never overlapping. */
export interface TagSpan {
  readonly start: number;
  readonly end: number;
  readonly tag: MemberTag;
}

/** One element's text as written. `key` tells repeated elements apart (a problem, a facilitator, a segment), else null. */
export interface ElementText {
  readonly element: ElementId;
  readonly key: string | null;
  readonly text: string;
  readonly spans: readonly ProvenanceSpan[];
  readonly tags: readonly TagSpan[];
}

export interface PersonRef {
  readonly id: string;
  readonly name: string;
  readonly credential: string;
}

/** Facts of the contact, taken from the session once. Times are ISO 8601 UTC; minutes are whole. */
export interface SessionFacts {
  readonly id: string;
  readonly kind: "individual" | "group";
  readonly start: string;
  readonly stop: string;
  readonly minutes: number;
  /** IANA zone in which the practice reads these times. */
  readonly zone: string;
  readonly modality: Modality;
  readonly place: string;
  readonly serviceCode: string | null;
  readonly unplanned: Unplanned | null;
  /** Only of a contact that is no session, and of a session that was missed or cancelled. */
  readonly contact?: ContactFacts;
}

export const contactKinds = [
  "phone",
  "message",
  "collateral",
  "outreach",
  "consultation",
  "coordination",
  "no-show",
  "cancellation",
] as const;
export type ContactKind = (typeof contactKinds)[number];
export const contactDirections = ["incoming", "outgoing"] as const;
export type ContactDirection = (typeof contactDirections)[number];

/** On what ground something was said to somebody who is not the client. */
export const consentBases = ["authorisation", "agreement", "guardian", "care", "safety", "received-only"] as const;
export type ConsentBasis = (typeof consentBases)[number];

/** A contact that is no session. What is not known is empty or null. */
export interface ContactFacts {
  readonly kind: ContactKind;
  readonly direction: ContactDirection | null;
  /** With whom, where it was not the client. */
  readonly who: string;
  readonly relation: string;
  readonly consent: ConsentBasis | null;
}

export const modalities = ["in-person", "video", "phone"] as const;
export type Modality = (typeof modalities)[number];
export const unplannedReasons = ["walk-in", "phone", "crisis"] as const;
export type Unplanned = (typeof unplannedReasons)[number];

export const attendanceStatuses = ["present", "present-silent", "late", "left-early", "absent"] as const;
export type AttendanceStatus = (typeof attendanceStatuses)[number];

/** Attendance of one member at one session. Times ISO 8601 UTC; `minutes` are the member's own. */
export interface Attendance {
  readonly status: AttendanceStatus;
  readonly arrived: string | null;
  readonly left: string | null;
  readonly minutes: number;
}

export interface ClientRef {
  readonly id: string;
  readonly name: string;
  readonly recordNumber: string;
  readonly birthDate: string | null;
}

/** The group session's shared part as pinned: written once, referred to by every member's note. Names no client. */
export interface SharedPartBody {
  readonly goldthread: "shared-part/1";
  readonly id: string;
  readonly version: number;
  readonly session: SessionFacts;
  readonly group: { readonly id: string; readonly name: string };
  readonly facilitators: readonly PersonRef[];
  readonly elements: readonly ElementText[];
  readonly segments: readonly Segment[];
  readonly counts: GroupCounts;
  /** 32 random bytes, base64; they keep a digest from being guessed and are destroyed with the record. */
  readonly salt: string;
}

/** One stretch of a group session. Its text is the `segment` element whose key is `id`. Times "HH:MM" in the practice's zone. */
export interface Segment {
  readonly id: string;
  readonly label: string;
  readonly start: string | null;
  readonly stop: string | null;
}

export interface GroupCounts {
  readonly enrolled: number;
  readonly present: number;
  readonly absent: number;
}

/** The signed content of one note, exactly as canonicalised (RFC 8785), digested and kept. */
export interface NoteBody {
  /** `note/2`: with progress by objective. A note without it is `note/1`, to the byte what it always was. */
  readonly goldthread: "note/1" | "note/2";
  readonly id: string;
  readonly kind: "individual" | "group";
  readonly format: string;
  readonly formatVersion: number;
  readonly client: ClientRef;
  readonly session: SessionFacts;
  readonly author: PersonRef;
  /** When the author signed, ISO 8601 UTC. */
  readonly signedAt: string;
  readonly elements: readonly ElementText[];
  /** Group notes only. */
  readonly attendance: Attendance | null;
  /** Group notes only: the pinned shared part, by reference. */
  readonly shared: { readonly id: string; readonly version: number; readonly digest: string } | null;
  /** What the note says about objectives of the plan. Never an empty list. */
  readonly progress?: readonly ProgressMark[];
  readonly salt: string;
}
