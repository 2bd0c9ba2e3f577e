import { z } from "zod";
import { attendanceStatuses, modalities, unplannedReasons } from "@goldthread/clinical/note/note-body.ts";
import { signedKinds } from "@goldthread/clinical/profiles/signed-kind.ts";
import { defineEndpoint } from "../endpoint.ts";
import { passkeyAnswer } from "../passkey-answer.ts";
import { sessionService } from "../session-service.ts";
import { day, id, instant, line, optionalLine, passphrase, version } from "../field.ts";
import { clientInHeader, objective, riskConcern } from "./client.ts";
import { contactDetails, contactKind } from "./contact.ts";

export const modality = z.enum(modalities);
export const unplanned = z.enum(unplannedReasons);
export const attendanceStatus = z.enum(attendanceStatuses);
export const sessionStatus = z.enum(["scheduled", "held", "no-show", "cancelled"]);
/** On whose side a session was cancelled or missed, or began late. */
export const statusBy = z.enum(["client", "practice"]);
/** Given as `intended`, a session may meet another one of the same client or clinician. */
export const overlap = z.enum(["asks", "intended"]);

/** Somebody who takes part beside the client: one of their contacts, or a name and how they stand to the client. */
export const sessionParticipant = z.object({
  id: z.uuid(),
  contactId: z.uuid().nullable(),
  name: z.string(),
  relation: z.string(),
  present: z.boolean(),
});

/** With the id of one who is listed already, they stay; without it they are added. */
export const participantToKeep = z.object({
  id: id.optional(),
  contactId: id.nullable().default(null),
  name: line(200),
  relation: optionalLine(100).default(""),
  present: z.boolean().default(true),
});
export const participantsToKeep = z.array(participantToKeep).max(20, "expected at most 20 people");

/**
 * The state of a session's documentation: nothing to write yet (`upcoming`), not begun (`none`), begun (`draft`),
 * some members' notes signed and others not (`part-signed`), all signed (`signed`), not needed (`not-needed`:
 * cancelled or no-show), or not needed while words lie in its draft (`set-aside`).
 */
export const noteState = z.enum(["upcoming", "none", "draft", "part-signed", "signed", "not-needed", "set-aside"]);

export const todaySession = z.object({
  id: z.uuid(),
  kind: z.enum(["individual", "group"]),
  /** The client's or the group's name. */
  name: z.string(),
  title: z.string(),
  clientId: z.uuid().nullable(),
  groupId: z.uuid().nullable(),
  start: z.string(),
  stop: z.string(),
  modality,
  place: z.string(),
  status: sessionStatus,
  unplanned: unplanned.nullable(),
  service: sessionService,
  clientPresent: z.boolean(),
  participants: z.array(sessionParticipant),
  /** Of a session that was cancelled or missed, or began late. */
  statusReason: z.string(),
  statusBy: statusBy.nullable(),
  shortNotice: z.boolean().nullable(),
  charge: z.boolean().nullable(),
  /** When it was to begin, of a session that began late: `start` is when it did. */
  plannedStart: z.string().nullable(),
  /** When the front desk saw the client come in; null where nobody said so, and of a group's session. */
  arrivedAt: z.string().nullable(),
  seriesId: z.uuid().nullable(),
  /** Where its series' rule put it. */
  seriesDay: z.string().nullable(),
  /** What kind of contact it is, where it is no session; null for a session. */
  contact: contactKind.nullable(),
  noteState,
  /** Group: how many members; how many of those present have a signed note. */
  enrolled: z.number(),
  signed: z.number(),
  /** When the note is due; null where none is needed. */
  dueAt: z.string().nullable(),
  riskOpen: z.boolean(),
  /** Group: facilitators whose signature the profile asks for and signed notes still lack. Told on Today and in the writer. */
  waitsFor: z.array(z.string()),
  version: z.number(),
});

export const readToday = defineEndpoint({
  method: "GET",
  path: "/api/today",
  summary: "The caller's sessions of a day (today unless given), and what is still unsigned from earlier days",
  input: z.object({ day: day.optional() }),
  output: z.object({
    day: z.string(),
    now: z.string(),
    sessions: z.array(todaySession),
    /** Earlier sessions of the caller whose note is missing or unfinished, oldest first. */
    unfinished: z.array(todaySession),
  }),
});

/** What a session's documentation has come to. */
const documentation = todaySession.pick({ noteState: true, enrolled: true, signed: true, dueAt: true, riskOpen: true });
const person = z.object({ id: z.uuid(), name: z.string(), credential: z.string() });

export const readSession = defineEndpoint({
  method: "GET",
  path: "/api/sessions/:sessionId",
  summary: "Read one session: when, where, whose, and how far its documentation is",
  input: z.object({ sessionId: id }),
  output: z.object({
    session: todaySession
      .omit({ noteState: true, enrolled: true, signed: true, dueAt: true, riskOpen: true, waitsFor: true })
      .extend({ minutes: z.number(), serviceCode: z.string().nullable() }),
    /** Null of a group's session that the caller does not lead: whose clients were there is not theirs to know. */
    documentation: documentation.nullable(),
    clinician: person,
    facilitators: z.array(person),
  }),
});

export const addSession = defineEndpoint({
  method: "POST",
  path: "/api/sessions",
  summary: "Schedule a session, or start one that nobody had planned",
  input: z.object({
    kind: z.enum(["individual", "group"]),
    clientId: id.nullable().default(null),
    groupId: id.nullable().default(null),
    start: instant,
    stop: instant,
    modality: modality.default("in-person"),
    place: optionalLine(200).default(""),
    title: optionalLine(200).default(""),
    serviceCode: z
      .string()
      .regex(/^[A-Z0-9]{5}$/, "expected a service code of five letters or digits")
      .nullable()
      .default(null),
    unplanned: unplanned.nullable().default(null),
    /** Left out, the usual one of the kind. */
    service: sessionService.nullable().default(null),
    clientPresent: z.boolean().default(true),
    participants: participantsToKeep.default([]),
    overlap: overlap.default("asks"),
  }),
  output: z.object({ id: z.uuid() }),
});

export const changeSession = defineEndpoint({
  method: "PATCH",
  path: "/api/sessions/:sessionId",
  summary: "Change a session's times, place, people or status; refused once a note of it is signed",
  input: z.object({
    sessionId: id,
    version,
    start: instant.optional(),
    stop: instant.optional(),
    modality: modality.optional(),
    place: optionalLine(200).optional(),
    title: optionalLine(200).optional(),
    serviceCode: z
      .string()
      .regex(/^[A-Z0-9]{5}$/, "expected a service code of five letters or digits")
      .nullable()
      .optional(),
    status: sessionStatus.optional(),
    statusReason: optionalLine(500).optional(),
    statusBy: statusBy.nullable().optional(),
    shortNotice: z.boolean().nullable().optional(),
    charge: z.boolean().nullable().optional(),
    /** When it began, of a session that began late: its start moves there, and the plan is kept. Null puts it back. */
    beganLate: instant.nullable().optional(),
    service: sessionService.optional(),
    clientPresent: z.boolean().optional(),
    participants: participantsToKeep.optional(),
    overlap: overlap.default("asks"),
  }),
  output: z.object({ version: z.number() }),
});

export const draft = z.object({
  id: z.uuid(),
  part: z.enum(["individual", "shared", "member"]),
  clientId: z.uuid().nullable(),
  state: z.enum(["open", "signed"]),
  noteId: z.uuid().nullable(),
  sharedPartId: z.uuid().nullable(),
});

export const attendanceRow = z.object({
  status: attendanceStatus,
  arrivedAt: z.string().nullable(),
  leftAt: z.string().nullable(),
  minutes: z.number(),
  walkIn: z.boolean(),
  version: z.number(),
});

export const memberRow = z.object({
  client: clientInHeader,
  attendance: attendanceRow,
  draft,
  /** Active objectives only. */
  objectives: z.array(objective.pick({ id: true, text: true })),
  risks: z.array(riskConcern),
  /** Their note was signed, and taken back since. */
  retracted: z.boolean(),
  /** The caller treats them: what they answer is the caller's to record, and their risk to ask about and to close. */
  treated: z.boolean(),
  /** What they answered in this session, each measure as it was answered last; empty where the caller does not treat them. */
  scores: z.array(z.object({ measure: z.string(), total: z.number().nullable(), flags: z.array(z.string()) })),
});

export const signingVerdict = z.object({
  kind: z.enum(signedKinds),
  may: z.enum(["alone", "co-signed", "no", "expired"]),
  /** What is needed, in plain words; empty where nothing is. */
  needs: z.string(),
  /** The rule's source, and whether anybody has found the fact in it. */
  cite: z.string(),
  status: z.enum(["verified", "unverified"]),
});

/**
 * Everything the writer needs, in one answer. Opening it makes the drafts that are missing (and, for a group,
 * marks every member of that day present), so that one press is enough; asking again changes nothing.
 */
export const openWriter = defineEndpoint({
  method: "POST",
  path: "/api/sessions/:sessionId/write",
  summary: "Open the writer on a session, with its facts, drafts, plan and open risk",
  input: z.object({ sessionId: id }),
  output: z.object({
    session: todaySession.extend({ minutes: z.number(), serviceCode: z.string().nullable() }),
    clinician: z.object({ id: z.uuid(), name: z.string(), credential: z.string() }),
    /** Individual sessions. */
    client: clientInHeader.nullable(),
    objectives: z.array(objective),
    risks: z.array(riskConcern),
    /** The individual note's draft, or the shared part's. Null where it is somebody else's to write. */
    draft: draft.nullable(),
    /** Group sessions. */
    group: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    facilitators: z.array(z.object({ id: z.uuid(), name: z.string(), credential: z.string() })),
    members: z.array(memberRow),
    /** A contact that is no session: with whom, and on what ground. Null for a session. */
    contact: contactDetails.nullable(),
    /** Words to begin an empty draft with, each with the provenance they must be given. */
    beginning: z.array(z.object({ element: z.string(), text: z.string(), from: z.string() })),
    /** The draft begins with the words of a note that stood in the wrong chart. */
    isMovedHere: z.boolean(),
    /** Whether the caller signs this kind of note by their credential, under the practice's profile. */
    signing: signingVerdict,
  }),
});

export const markAttendance = defineEndpoint({
  method: "PUT",
  path: "/api/sessions/:sessionId/attendance/:clientId",
  summary: "Mark one member present, silent, late (with arrival), left early (with leaving) or absent",
  input: z.object({
    sessionId: id,
    clientId: id,
    version,
    status: attendanceStatus,
    arrivedAt: instant.nullable().default(null),
    leftAt: instant.nullable().default(null),
  }),
  output: attendanceRow,
});

export const correctAttendance = defineEndpoint({
  method: "POST",
  path: "/api/sessions/:sessionId/attendance/:clientId/correction",
  summary: "Correct an attendance after notes are signed: counts are amended, the note of somebody absent is retracted",
  input: z.object({
    sessionId: id,
    clientId: id,
    /** Of the attendance that is corrected; 0 for somebody who was there and was never listed. */
    version: z.number().int().min(0),
    status: attendanceStatus,
    arrivedAt: instant.nullable().default(null),
    leftAt: instant.nullable().default(null),
    because: line(500),
  }),
  output: attendanceRow.extend({
    /** The note that is retracted by it; null where none was signed. */
    retracted: z.uuid().nullable(),
  }),
});

export const addWalkIn = defineEndpoint({
  method: "POST",
  path: "/api/sessions/:sessionId/walk-ins",
  summary: "Add one of the caller's clients to this session alone",
  input: z.object({ sessionId: id, clientId: id }),
  output: memberRow,
});

export const sign = defineEndpoint({
  method: "POST",
  path: "/api/sessions/:sessionId/sign",
  summary: "Sign the parts that are ready, in one act",
  input: z.object({
    sessionId: id,
    parts: z
      .array(
        z.object({
          draftId: id,
          /** The Yjs state vector of what was shown, base64. */
          stateVector: z.string().max(20_000),
          /** SHA-256 (hex) of the draft's text as shown: `draftText` of packages/draft. */
          digest: z.string().regex(/^[0-9a-f]{64}$/, "expected a SHA-256 digest in hex"),
        }),
      )
      .min(1, "expected at least one part")
      .max(201, "expected at most 201 parts"),
    /**
     * The session's facts and attendance as they were shown. Where somebody changed one of them since, nothing is signed
     * (refusal `changed_meanwhile`). Left out, the note holds whatever stands when it is signed.
     */
    seen: z
      .object({
        start: instant,
        stop: instant,
        modality,
        place: z.string().max(200),
        serviceCode: z.string().max(20).nullable(),
        attendance: z
          .array(
            z.object({
              draftId: id,
              status: attendanceStatus,
              arrivedAt: instant.nullable(),
              leftAt: instant.nullable(),
            }),
          )
          .max(200, "expected at most 200 members"),
      })
      .optional(),
    /** Needed when the last proof is older than ten minutes (refusal `proof_needed`). */
    passphrase: passphrase.optional(),
    /** Instead: what the authenticator answered to `POST /api/sessions/:sessionId/sign/passkey`, and that answer's nonce. */
    passkey: z
      .object({ nonce: z.string().regex(/^[A-Za-z0-9_-]{43}$/, "expected the nonce"), answer: passkeyAnswer })
      .optional(),
  }),
  output: z.object({
    signedAt: z.string(),
    sharedPartId: z.uuid().nullable(),
    notes: z.array(z.object({ draftId: z.uuid(), clientId: z.uuid(), noteId: z.uuid(), digest: z.string() })),
    /** Members whose attendance alone went to the chart. */
    absent: z.array(z.object({ clientId: z.uuid() })),
    /** Drafts still open. */
    left: z.array(z.uuid()),
  }),
});
