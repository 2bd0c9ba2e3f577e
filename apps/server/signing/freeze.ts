import {
  checkReadyToSign,
  clientFormats,
  fanOut,
  memberMinutes,
  minutesBetween,
  sharedPartBodySchema,
} from "@goldthread/clinical";
import type {
  Attendance,
  ClientRef,
  FanOutShared,
  NoteBody,
  PersonRef,
  SessionFacts,
  SharedPartBody,
} from "@goldthread/clinical";
import { checkNoteBody } from "@goldthread/clinical/note/check-note-body.ts";
import { withProgress } from "@goldthread/clinical/note/with-progress.ts";
import type { DraftContent } from "@goldthread/draft";
import { canonicalJson, toHex } from "@goldthread/ledger";
import type { MemberToSign, SessionToSign } from "@goldthread/store/queries/signing.ts";
import { digestOf } from "./digest-of.ts";
import { SignRefusal } from "./sign-refusal.ts";

/** Frozen: the canonical text to the byte and its digest. */
export interface Frozen<Body> {
  readonly body: Body;
  readonly content: string;
  readonly digest: Uint8Array;
}

/** The table's figure. */
const longestContent = 4_000_000;

/** What is frozen is kept for good, so it MUST be what readers expect: anything else is a fault of ours. */
function freezeNote(body: NoteBody): Frozen<NoteBody> {
  checkNoteBody(body);
  return freeze(body);
}

function freezeShared(body: SharedPartBody): Frozen<SharedPartBody> {
  sharedPartBodySchema.parse(body);
  return freeze(body);
}

function freeze<Body extends NoteBody | SharedPartBody>(body: Body): Frozen<Body> {
  const content = canonicalJson(body);
  if (content.length > longestContent) {
    throw new SignRefusal("invalid_input", {
      fields: [{ field: "parts", expected: `expected at most ${longestContent} characters in a note` }],
    });
  }
  return { body, content, digest: digestOf(content) };
}

/** Where ids and random bytes come from. */
export interface Sources {
  readonly newId: () => string;
  /** 32 random bytes, base64. */
  readonly newSalt: () => string;
}

function sessionFacts(session: SessionToSign): SessionFacts {
  return {
    id: session.id,
    kind: session.kind,
    start: session.starts_at,
    stop: session.stops_at,
    // Nobody came, so no minute of it was care.
    minutes: isMissed(session) ? 0 : minutesBetween(session.starts_at, session.stops_at),
    zone: session.zone,
    modality: session.modality,
    place: session.place,
    serviceCode: session.service_code,
    unplanned: session.unplanned,
    ...(session.contact === null
      ? {}
      : { contact: { kind: session.contact, ...(session.contact_details ?? noDetails) } }),
  };
}

const noDetails = { direction: null, who: "", relation: "", consent: null };

export function isMissed({ contact }: Pick<SessionToSign, "contact">): boolean {
  return contact === "no-show" || contact === "cancellation";
}

function clientRef(member: MemberToSign): ClientRef {
  return {
    id: member.client_id,
    name: member.name,
    recordNumber: member.record_number,
    birthDate: member.birth_date,
  };
}

export interface IndividualToFreeze {
  readonly session: SessionToSign;
  readonly member: MemberToSign;
  readonly content: DraftContent;
  readonly author: PersonRef;
  readonly sources: Sources;
}

export function freezeIndividual({ session, member, content, author, sources }: IndividualToFreeze): Frozen<NoteBody> {
  if (checkReadyToSign(content).length > 0) throw new SignRefusal("note_empty");
  const format = clientFormats.find(({ id }) => id === (content.format ?? "soap"));
  if (format === undefined) {
    throw new SignRefusal("invalid_input", {
      fields: [{ field: "parts.0.format", expected: "expected a format of an individual note" }],
    });
  }
  return freezeNote({
    ...withProgress(content.progress),
    id: sources.newId(),
    kind: "individual",
    format: format.id,
    formatVersion: format.version,
    client: clientRef(member),
    session: sessionFacts(session),
    author,
    signedAt: session.now,
    elements: content.elements,
    attendance: null,
    shared: null,
    salt: sources.newSalt(),
  });
}

interface GroupRow {
  readonly draftId: string;
  readonly member: MemberToSign;
  readonly content: DraftContent | null;
  readonly ready: boolean;
}

export interface GroupToFreeze {
  readonly session: SessionToSign;
  readonly rows: readonly GroupRow[];
  readonly shared: FanOutShared;
  readonly facilitators: readonly PersonRef[];
  readonly author: PersonRef;
  readonly sources: Sources;
}

export interface FrozenGroup {
  readonly shared: Frozen<SharedPartBody> | null;
  readonly notes: readonly Frozen<NoteBody>[];
  readonly absent: readonly string[];
  readonly left: readonly string[];
}

export function freezeGroup({ session, rows, shared, facilitators, author, sources }: GroupToFreeze): FrozenGroup {
  // By its digest the notes refer to it, so it is frozen before they are made.
  const frozen = new Map<SharedPartBody, Frozen<SharedPartBody>>();
  const result = fanOut({
    session: sessionFacts(session),
    group: { id: session.group_id ?? "", name: session.group_name ?? "" },
    facilitators,
    enrolled: rows.length,
    shared,
    rows: rows.map((row) => ({
      draftId: row.draftId,
      client: clientRef(row.member),
      attendance: attendanceOf(session, row.member),
      elements: row.content?.elements ?? [],
      progress: row.content?.progress,
      ready: row.ready,
      noteId: sources.newId(),
      salt: sources.newSalt(),
    })),
    author,
    signedAt: session.now,
    sharedId: sources.newId(),
    sharedSalt: sources.newSalt(),
    digestOf(body) {
      const one = freezeShared(body);
      frozen.set(body, one);
      return toHex(one.digest);
    },
  });
  return {
    shared: result.shared === null ? null : (frozen.get(result.shared) ?? freezeShared(result.shared)),
    notes: result.notes.map(freezeNote),
    absent: result.statuses.map(({ clientId }) => clientId),
    left: result.left,
  };
}

function attendanceOf(session: SessionToSign, member: MemberToSign): Attendance {
  const attendance = { status: member.status ?? "present", arrived: member.arrived_at, left: member.left_at };
  return {
    ...attendance,
    minutes: memberMinutes({ start: session.starts_at, stop: session.stops_at, attendance }),
  };
}
