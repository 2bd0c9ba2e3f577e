import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { attendanceStatuses } from "@goldthread/clinical/note/note-body.ts";
import { day, id, instant, line, optionalLine, paragraph, placeDay, version } from "../field.ts";

export const groupKind = z.enum([
  "process",
  "skills",
  "psychoeducation",
  "support",
  "relapse-prevention",
  "activity",
  "other",
]);

/** Left out or null: as many as the practice's profile allows. */
const sizeLimit = z.number().int().min(1, "expected at least 1 member").max(200, "expected at most 200 members");

export const groupSummary = z.object({
  id: z.uuid(),
  name: z.string(),
  kind: groupKind,
  facilitators: z.array(z.object({ staffId: z.uuid(), name: z.string(), credential: z.string() })),
  /** The caller leads it, and so may see its members and write its notes. */
  mine: z.boolean(),
});

export const curriculumSession = z.object({
  id: z.uuid(),
  number: z.number(),
  title: z.string(),
  aim: z.string(),
  materials: z.string(),
  version: z.number(),
});

export const agreement = z.object({
  id: z.uuid(),
  version: z.number(),
  text: z.string(),
  createdAt: z.string(),
  createdBy: z.string(),
});

export const waitingPlace = z.object({
  id: z.uuid(),
  clientId: z.uuid(),
  name: z.string(),
  preferredName: z.string(),
  recordNumber: z.string(),
  since: z.string(),
  note: z.string(),
  version: z.number(),
});

export const listGroups = defineEndpoint({
  method: "GET",
  path: "/api/groups",
  summary: "Every group, the caller's own first",
  input: z.object({}),
  output: z.object({ groups: z.array(groupSummary) }),
});

export const addGroup = defineEndpoint({
  method: "POST",
  path: "/api/groups",
  summary: "Make a group; a clinician who makes one leads it",
  input: z.object({
    name: line(200),
    kind: groupKind,
    purpose: paragraph(2000).default(""),
    eligibility: paragraph(2000).default(""),
    /** Open: somebody may join at any session. Closed: those who began together stay together. */
    isOpen: z.boolean().default(true),
    sizeLimit: sizeLimit.nullable().default(null),
    facilitatorIds: z.array(id).max(8, "expected at most 8 facilitators").default([]),
  }),
  output: z.object({ id: z.uuid() }),
});

export const readGroup = defineEndpoint({
  method: "GET",
  path: "/api/groups/:groupId",
  summary: "A group with its facilitators; members and sessions for those who lead it",
  input: z.object({ groupId: id }),
  output: groupSummary.extend({
    purpose: z.string(),
    eligibility: z.string(),
    isOpen: z.boolean(),
    sizeLimit: z.number().nullable(),
    /** The most members before the caller is asked: the group's own limit or the profile's, whichever is less. */
    limit: z.number().nullable(),
    /** Where that limit comes from, in words. */
    limitFrom: z.string(),
    version: z.number(),
    facilitatorHistory: z.array(
      z.object({ staffId: z.uuid(), name: z.string(), from: z.string(), to: z.string().nullable() }),
    ),
    curriculum: z.array(curriculumSession),
    /** What comes next in the curriculum; null where there is none. */
    nextInCurriculum: z.object({ id: z.uuid(), number: z.number(), title: z.string() }).nullable(),
    /** Every version of the group's agreement, the newest first. */
    agreements: z.array(agreement),
    /** What an agreement says where the group has none of its own yet. */
    agreementOffered: z.string(),
    /** In order; all of them for those who lead the group, their own clients for others. */
    waiting: z.array(waitingPlace),
    /** Null for somebody who does not lead the group. */
    members: z
      .array(
        z.object({
          clientId: z.uuid(),
          name: z.string(),
          preferredName: z.string(),
          recordNumber: z.string(),
          from: z.string(),
          to: z.string().nullable(),
          riskOpen: z.boolean(),
          /** The caller is on this member's care team and may open the chart. */
          chart: z.boolean(),
          /** The newest version that this member accepted. */
          accepted: z.object({ id: z.uuid(), version: z.number(), on: z.string() }).nullable(),
        }),
      )
      .nullable(),
    sessions: z
      .array(
        z.object({
          id: z.uuid(),
          title: z.string(),
          start: z.string(),
          stop: z.string(),
          status: z.enum(["scheduled", "held", "no-show", "cancelled"]),
          present: z.number(),
          signed: z.number(),
        }),
      )
      .nullable(),
  }),
});

export const changeGroup = defineEndpoint({
  method: "PATCH",
  path: "/api/groups/:groupId",
  summary: "Change a group's name, kind or purpose",
  input: z.object({
    groupId: id,
    version,
    name: line(200).optional(),
    kind: groupKind.optional(),
    purpose: paragraph(2000).optional(),
    eligibility: paragraph(2000).optional(),
    isOpen: z.boolean().optional(),
    sizeLimit: sizeLimit.nullable().optional(),
  }),
  output: z.object({ version: z.number() }),
});

export const enrolMembers = defineEndpoint({
  method: "POST",
  path: "/api/groups/:groupId/members",
  summary: "Enrol clients from a day on; a member twice is refused",
  input: z.object({
    groupId: id,
    clientIds: z.array(id).min(1, "expected at least one client").max(200, "expected at most 200 clients"),
    from: placeDay,
    /** Set after the refusal `group_full`: they are enrolled all the same. */
    overLimit: z.boolean().default(false),
  }),
  output: z.object({}),
});

export const endMembership = defineEndpoint({
  method: "POST",
  path: "/api/groups/:groupId/members/:clientId/end",
  summary: "End a membership after a day",
  input: z.object({ groupId: id, clientId: id, to: placeDay }),
  output: z.object({}),
});

export const addFacilitator = defineEndpoint({
  method: "POST",
  path: "/api/groups/:groupId/facilitators",
  summary: "Let a colleague lead the group from a day on",
  input: z.object({ groupId: id, staffId: id, from: placeDay }),
  output: z.object({}),
});

export const endFacilitator = defineEndpoint({
  method: "POST",
  path: "/api/groups/:groupId/facilitators/:staffId/end",
  summary: "End a colleague's leading of the group after a day; somebody must go on leading it",
  input: z.object({ groupId: id, staffId: id, to: placeDay }),
  output: z.object({}),
});

const curriculumNumber = z.number().int().min(1, "expected a number from 1 on").max(999, "expected at most 999");

export const addCurriculumSession = defineEndpoint({
  method: "POST",
  path: "/api/groups/:groupId/curriculum",
  summary: "Add a session to a group's curriculum; without a number it comes last",
  input: z.object({
    groupId: id,
    number: curriculumNumber.nullable().default(null),
    title: line(150),
    aim: paragraph(2000).default(""),
    materials: paragraph(2000).default(""),
  }),
  output: z.object({ id: z.uuid() }),
});

export const changeCurriculumSession = defineEndpoint({
  method: "PATCH",
  path: "/api/curriculum/:curriculumId",
  summary: "Change a session of a curriculum, take it out, or put it back",
  input: z.object({
    curriculumId: id,
    version,
    number: curriculumNumber.optional(),
    title: line(150).optional(),
    aim: paragraph(2000).optional(),
    materials: paragraph(2000).optional(),
    removed: z.boolean().optional(),
  }),
  output: z.object({ version: z.number() }),
});

export const addAgreement = defineEndpoint({
  method: "POST",
  path: "/api/groups/:groupId/agreements",
  summary: "Give the group's agreement a new wording, which is a new version; the ones before stay as they are",
  input: z.object({
    groupId: id,
    /** The version that was seen, 0 where there was none. */
    after: z.number().int().min(0),
    text: paragraph(20_000).refine((text) => text.trim() !== "", "expected the words of the agreement"),
  }),
  output: z.object({ id: z.uuid(), version: z.number() }),
});

export const acceptAgreement = defineEndpoint({
  method: "POST",
  path: "/api/groups/:groupId/agreements/:agreementId/accept",
  summary: "Record that members accepted this version on a day; who has accepted it already is left as it is",
  input: z.object({
    groupId: id,
    agreementId: id,
    clientIds: z.array(id).min(1, "expected at least one member").max(200, "expected at most 200 members"),
    on: day,
  }),
  output: z.object({ recorded: z.number() }),
});

export const withdrawAcceptance = defineEndpoint({
  method: "POST",
  path: "/api/groups/:groupId/acceptances/:acceptanceId/withdraw",
  summary: "Take back an acceptance that was recorded by mistake",
  input: z.object({ groupId: id, acceptanceId: id }),
  output: z.object({}),
});

export const addWaiting = defineEndpoint({
  method: "POST",
  path: "/api/groups/:groupId/waiting",
  summary: "Put one of the caller's clients on a group's waiting list; those who lead the group then know the name",
  input: z.object({ groupId: id, clientId: id, since: placeDay, note: optionalLine(1000).default("") }),
  output: z.object({ id: z.uuid() }),
});

export const changeWaiting = defineEndpoint({
  method: "PATCH",
  path: "/api/waiting/:waitingId",
  summary: "Change the note of a waiting place, move it up or down, or take it off the list",
  input: z.object({
    waitingId: id,
    version,
    note: optionalLine(1000).optional(),
    move: z.enum(["up", "down"]).optional(),
    takeOff: z.boolean().default(false),
  }),
  output: z.object({}),
});

export const enrolFromWaiting = defineEndpoint({
  method: "POST",
  path: "/api/waiting/:waitingId/enrol",
  summary: "Enrol whoever waits from a day on",
  input: z.object({
    waitingId: id,
    version,
    from: placeDay,
    /** Set after the refusal `group_full`. */
    overLimit: z.boolean().default(false),
  }),
  output: z.object({}),
});

const attendanceStatus = z.enum(attendanceStatuses);
const historySession = z.object({ id: z.uuid(), title: z.string(), start: z.string(), stop: z.string() });
const streak = z.object({ kind: z.enum(["present", "absent"]).nullable(), length: z.number() });
const historyFigures = { marked: z.number(), present: z.number(), absent: z.number(), minutes: z.number(), streak };

export const readGroupAttendance = defineEndpoint({
  method: "GET",
  path: "/api/groups/:groupId/attendance",
  summary: "Who was there when, by member: a page of the group's sessions, newest first",
  input: z.object({ groupId: id, before: instant.optional() }),
  output: z.object({
    sessions: z.array(historySession.extend({ present: z.number(), absent: z.number() })),
    members: z.array(
      z.object({
        clientId: z.uuid(),
        /** Null where the caller does not know this client any more: somebody who left. */
        name: z.string().nullable(),
        ...historyFigures,
        /** By session, in the sessions' order; null where this member was not marked. */
        cells: z.array(z.object({ status: attendanceStatus, minutes: z.number() }).nullable()),
      }),
    ),
    /** Give it as `before` for earlier sessions; null at the end. */
    next: z.string().nullable(),
  }),
});

export const readClientAttendance = defineEndpoint({
  method: "GET",
  path: "/api/clients/:clientId/attendance",
  summary: "One client's attendance in groups, newest first, with the figures of each group",
  input: z.object({ clientId: id }),
  output: z.object({
    groups: z.array(z.object({ groupId: z.uuid(), name: z.string(), ...historyFigures })),
    sessions: z.array(
      historySession.extend({
        groupId: z.uuid(),
        status: attendanceStatus,
        minutes: z.number(),
        arrived: z.string().nullable(),
        left: z.string().nullable(),
      }),
    ),
  }),
});

const planWords = {
  curriculumId: id.nullable().default(null),
  aim: paragraph(2000).default(""),
  warmUp: paragraph(2000).default(""),
  hook: paragraph(2000).default(""),
  routine: paragraph(2000).default(""),
  /** From less to more personal, a line each. */
  ladder: paragraph(4000).default(""),
  materials: paragraph(2000).default(""),
  /** The day of the session whose plan this was taken from. */
  carriedFrom: day.nullable().default(null),
};
const planShown = z.object({
  curriculumId: z.uuid().nullable(),
  aim: z.string(),
  warmUp: z.string(),
  hook: z.string(),
  routine: z.string(),
  ladder: z.string(),
  materials: z.string(),
  carriedFrom: z.string().nullable(),
});

export const readGroupPlan = defineEndpoint({
  method: "GET",
  path: "/api/sessions/:sessionId/plan",
  summary: "The plan of a group session, what comes next in the curriculum, and the plan of the session before",
  input: z.object({ sessionId: id }),
  output: z.object({
    session: z.object({
      id: z.uuid(),
      groupId: z.uuid(),
      groupName: z.string(),
      title: z.string(),
      start: z.string(),
      stop: z.string(),
      /** A part of it is signed: its title stands. */
      documented: z.boolean(),
    }),
    plan: planShown.extend({ version: z.number() }).nullable(),
    curriculum: z.array(curriculumSession),
    /** Offered where the plan names none. */
    next: z.uuid().nullable(),
    earlier: planShown.extend({ day: z.string() }).nullable(),
    /** The plan as words for the shared part, each with the provenance that it must be given. */
    words: z.array(
      z.object({
        into: z.enum(["topic", "objective", "segment"]),
        label: z.string(),
        text: z.string(),
        from: z.string(),
      }),
    ),
  }),
});

export const writeGroupPlan = defineEndpoint({
  method: "PUT",
  path: "/api/sessions/:sessionId/plan",
  summary: "Write the plan of a group session; a session of the curriculum gives the session its title",
  input: z.object({
    sessionId: id,
    /** The version that was seen, 0 where there was none. */
    on: z.number().int().min(0),
    ...planWords,
  }),
  output: z.object({ version: z.number() }),
});

export const clockPress = z.object({
  id: z.uuid(),
  what: z.enum(["start", "end", "came", "left"]),
  clientId: z.uuid().nullable(),
  at: z.string(),
  by: z.string(),
});

export const readClock = defineEndpoint({
  method: "GET",
  path: "/api/sessions/:sessionId/clock",
  summary: "What was pressed on a group session's clock and not taken back, in order",
  input: z.object({ sessionId: id }),
  output: z.object({ now: z.string(), presses: z.array(clockPress) }),
});

export const pressClock = defineEndpoint({
  method: "POST",
  path: "/api/sessions/:sessionId/clock",
  summary: "Start or end a group session now, or mark that a member came or left now: the press is the time",
  input: z.object({
    sessionId: id,
    what: z.enum(["start", "end", "came", "left"]),
    /** Whoever came or left; null for start and end. */
    clientId: id.nullable().default(null),
  }),
  output: z.object({ pressId: z.uuid(), at: z.string() }),
});

export const undoClock = defineEndpoint({
  method: "POST",
  path: "/api/sessions/:sessionId/clock/:pressId/undo",
  summary: "Take a press of the clock back: what it changed is as it was before",
  input: z.object({ sessionId: id, pressId: id }),
  output: z.object({}),
});
