import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { day, id, instant, line, optionalLine, version } from "../field.ts";
import { modality, overlap, statusBy } from "./session.ts";

/** What the front desk knows of a client: whom to call, and how. */
export const deskPerson = z.object({
  id: z.uuid(),
  name: z.string(),
  preferredName: z.string(),
  pronouns: z.string(),
  /** Only of one of several clients of this name. */
  birthDate: z.string().nullable(),
});

export const deskAppointment = z.object({
  id: z.uuid(),
  kind: z.enum(["individual", "group"]),
  /** Null of a group's session: which group, and who belongs to it, is not the desk's to know. */
  client: deskPerson.extend({ doNotContact: z.boolean() }).nullable(),
  clinicianId: z.uuid(),
  clinicianName: z.string(),
  start: z.string(),
  stop: z.string(),
  modality,
  place: z.string(),
  status: z.enum(["scheduled", "held", "no-show", "cancelled"]),
  statusBy: statusBy.nullable(),
  shortNotice: z.boolean().nullable(),
  /** When the client came in. */
  arrivedAt: z.string().nullable(),
  version: z.number(),
});

export const readDeskSchedule = defineEndpoint({
  method: "GET",
  path: "/api/desk/schedule",
  summary:
    "The schedule of the whole practice from one day up to another (that one left out, at most 62 days); a month back",
  input: z.object({ from: day, to: day }),
  output: z.object({ now: z.string(), appointments: z.array(deskAppointment) }),
});

export const findDeskClients = defineEndpoint({
  method: "GET",
  path: "/api/desk/clients",
  summary: "Clients in care by the beginnings of their names: two letters at least, at most eight answers",
  input: z.object({ q: line(100) }),
  output: z.object({ clients: z.array(deskPerson) }),
});

export const readDeskClient = defineEndpoint({
  method: "GET",
  path: "/api/desk/clients/:clientId",
  summary: "One client in care: whom an appointment can be with, what is agreed, who may be told of it",
  input: z.object({ clientId: id }),
  output: z.object({
    client: deskPerson.extend({ doNotContact: z.boolean() }),
    team: z.array(z.object({ staffId: z.uuid(), name: z.string(), credential: z.string() })),
    contacts: z.array(z.object({ name: z.string(), relation: z.string(), phone: z.string() })),
    /** From today on, the next first. */
    appointments: z.array(deskAppointment),
  }),
});

export const bookAppointment = defineEndpoint({
  method: "POST",
  path: "/api/desk/appointments",
  summary: "Give a client an appointment with somebody who treats them",
  input: z.object({
    clientId: id,
    clinicianId: id,
    start: instant,
    stop: instant,
    modality: modality.default("in-person"),
    place: optionalLine(200).default(""),
    overlap: overlap.default("asks"),
  }),
  output: z.object({ id: z.uuid() }),
});

export const changeAppointment = defineEndpoint({
  method: "PATCH",
  path: "/api/desk/appointments/:sessionId",
  summary: "Move an appointment, call it off, say that the client did not come, or take that back; not a group's",
  input: z.object({
    sessionId: id,
    version,
    start: instant.optional(),
    stop: instant.optional(),
    modality: modality.optional(),
    place: optionalLine(200).optional(),
    status: z.enum(["scheduled", "no-show", "cancelled"]).optional(),
    /** What was said on the telephone; read by those who treat the client. */
    statusReason: optionalLine(500).optional(),
    statusBy: statusBy.optional(),
    shortNotice: z.boolean().optional(),
    overlap: overlap.default("asks"),
  }),
  output: z.object({ version: z.number() }),
});

export const markArrival = defineEndpoint({
  method: "PUT",
  path: "/api/desk/appointments/:sessionId/arrival",
  summary: "Say that the client of one of today's appointments is here, or was marked by mistake",
  input: z.object({ sessionId: id, version, here: z.boolean() }),
  output: z.object({ arrivedAt: z.string().nullable() }),
});
