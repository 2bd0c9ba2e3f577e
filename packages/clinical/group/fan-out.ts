import { groupMember } from "../formats/group-member.ts";
import type {
  Attendance,
  ClientRef,
  ElementText,
  NoteBody,
  PersonRef,
  Segment,
  SessionFacts,
  SharedPartBody,
} from "../note/note-body.ts";
import type { ProgressMark } from "../note/progress-mark.ts";
import { withProgress } from "../note/with-progress.ts";
import { refuseUnfitRows, saysNothing } from "./check-rows.ts";

/** One member's row on the group page. */
export interface FanOutRow {
  readonly draftId: string;
  readonly client: ClientRef;
  readonly attendance: Attendance;
  readonly elements: readonly ElementText[];
  /** What this row says about the member's own objectives. */
  readonly progress?: readonly ProgressMark[] | undefined;
  /** Whether the author signs this row now. */
  readonly ready: boolean;
  /** Id of the note that this row becomes. */
  readonly noteId: string;
  readonly salt: string;
}

/** The shared part: either still a draft, to be pinned as `version`, or pinned by an earlier signature. */
export type FanOutShared =
  | {
      readonly state: "draft";
      readonly version: number;
      readonly elements: readonly ElementText[];
      readonly segments: readonly Segment[];
    }
  | {
      readonly state: "pinned";
      readonly id: string;
      readonly version: number;
      readonly digest: string;
      readonly body: SharedPartBody;
    };

export interface FanOutInput {
  readonly session: SessionFacts;
  readonly group: { readonly id: string; readonly name: string };
  readonly facilitators: readonly PersonRef[];
  readonly enrolled: number;
  readonly shared: FanOutShared;
  /** Every member of the session that is not signed yet; on the first signature all of them. */
  readonly rows: readonly FanOutRow[];
  readonly author: PersonRef;
  readonly signedAt: string;
  /** Id and salt for a shared part that gets pinned now. */
  readonly sharedId: string;
  readonly sharedSalt: string;
  /** Digest of the canonical form. A parameter, so that this package computes no digests. */
  readonly digestOf: (body: SharedPartBody) => string;
}

export interface FanOutResult {
  /** The shared part to write, null when it was pinned before. */
  readonly shared: SharedPartBody | null;
  /** One for each member present and ready, by note id. */
  readonly notes: readonly NoteBody[];
  /** The absent, by client id: a status and never a note. */
  readonly statuses: readonly { readonly clientId: string; readonly attendance: Attendance }[];
  /** Drafts that stay open, sorted: rows not ready, and an absent member's row that has words in it. */
  readonly left: readonly string[];
}

/**
 * One group session becomes one individual note for each member present and ready. Pure: same input, same output.
 * Throws a FanOutRefusal when a row must not be signed.
 */
export function fanOut(input: FanOutInput): FanOutResult {
  refuseUnfitRows(input.rows);
  const pinned = pin(input);
  const absent = input.rows.filter(isAbsent);
  const signing = input.rows.filter((row) => row.ready);
  const open = input.rows.filter((row) => !row.ready && !(isAbsent(row) && saysNothing(row)));
  return {
    shared: pinned.body,
    notes: sortedBy(signing, (row) => row.noteId).map((row) => memberNote(input, row, pinned.reference)),
    statuses: sortedBy(absent, (row) => row.client.id).map(({ client, attendance }) => ({
      clientId: client.id,
      attendance,
    })),
    left: open.map(({ draftId }) => draftId).toSorted(),
  };
}

function isAbsent(row: FanOutRow): boolean {
  return row.attendance.status === "absent";
}

interface Pinned {
  readonly body: SharedPartBody | null;
  readonly reference: NonNullable<NoteBody["shared"]>;
}

function pin(input: FanOutInput): Pinned {
  const { shared } = input;
  if (shared.state === "pinned") {
    if (input.digestOf(shared.body) !== shared.digest) {
      throw new Error("Cannot sign the group session: the pinned shared part does not match its digest");
    }
    return { body: null, reference: { id: shared.id, version: shared.version, digest: shared.digest } };
  }
  const absent = input.rows.filter(isAbsent).length;
  const body: SharedPartBody = {
    goldthread: "shared-part/1",
    id: input.sharedId,
    version: shared.version,
    session: input.session,
    group: input.group,
    facilitators: input.facilitators,
    elements: shared.elements,
    segments: shared.segments,
    counts: { enrolled: input.enrolled, present: input.rows.length - absent, absent },
    salt: input.sharedSalt,
  };
  return { body, reference: { id: body.id, version: body.version, digest: input.digestOf(body) } };
}

/** Built from this row alone: no other row is in reach, so no other member can come into it. */
function memberNote(
  { session, author, signedAt }: FanOutInput,
  { noteId, client, elements, progress, attendance, salt }: FanOutRow,
  shared: Pinned["reference"],
): NoteBody {
  return {
    ...withProgress(progress),
    id: noteId,
    kind: "group",
    format: groupMember.id,
    formatVersion: groupMember.version,
    client,
    session,
    author,
    signedAt,
    elements,
    attendance,
    shared,
    salt,
  };
}

/** By code unit, so that the order is the same on every machine. */
function sortedBy<Row>(rows: readonly Row[], of: (row: Row) => string): Row[] {
  return rows.toSorted((a, b) => (of(a) < of(b) ? -1 : of(a) > of(b) ? 1 : 0));
}
