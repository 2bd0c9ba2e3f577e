import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { day, id, line, paragraph, version } from "../field.ts";

export const groupKind = z.enum([
  "process",
  "skills",
  "psychoeducation",
  "support",
  "relapse-prevention",
  "activity",
  "other",
]);

export const groupSummary = z.object({
  id: z.uuid(),
  name: z.string(),
  kind: groupKind,
  facilitators: z.array(z.object({ staffId: z.uuid(), name: z.string(), credential: z.string() })),
  /** The caller leads it, and so may see its members and write its notes. */
  mine: z.boolean(),
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
    version: z.number(),
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
    from: day,
  }),
  output: z.object({}),
});

export const endMembership = defineEndpoint({
  method: "POST",
  path: "/api/groups/:groupId/members/:clientId/end",
  summary: "End a membership after a day",
  input: z.object({ groupId: id, clientId: id, to: day }),
  output: z.object({}),
});

export const addFacilitator = defineEndpoint({
  method: "POST",
  path: "/api/groups/:groupId/facilitators",
  summary: "Let a colleague lead the group from a day on",
  input: z.object({ groupId: id, staffId: id, from: day }),
  output: z.object({}),
});
