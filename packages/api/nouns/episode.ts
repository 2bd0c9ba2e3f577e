import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { day, id, line, optionalLine, version } from "../field.ts";

export const dischargeKind = z.enum(["completed", "left", "referred", "moved", "no-contact", "administrative", "died"]);

export const episode = z.object({
  id: z.uuid(),
  program: z.string(),
  admittedOn: z.string(),
  admittedBy: z.string(),
  admittedWhy: z.string(),
  dischargedOn: z.string().nullable(),
  dischargedBy: z.string().nullable(),
  dischargeKind: dischargeKind.nullable(),
  dischargeWhy: z.string(),
  version: z.number(),
  transfers: z.array(
    z.object({ id: z.uuid(), on: z.string(), from: z.string(), to: z.string(), why: z.string(), by: z.string() }),
  ),
});

export const listEpisodes = defineEndpoint({
  method: "GET",
  path: "/api/clients/:clientId/episodes",
  summary: "A client's episodes of care, the newest first",
  input: z.object({ clientId: id }),
  output: z.object({ episodes: z.array(episode) }),
});

export const admitClient = defineEndpoint({
  method: "POST",
  path: "/api/clients/:clientId/episodes",
  summary: "Admit a client: an episode of care begins",
  input: z.object({
    clientId: id,
    on: day.optional(),
    program: optionalLine(200).default(""),
    why: optionalLine(1000).default(""),
  }),
  output: z.object({ id: z.uuid() }),
});

export const transferClient = defineEndpoint({
  method: "POST",
  path: "/api/episodes/:episodeId/transfers",
  summary: "Move a client to another programme or level of care within an episode",
  input: z.object({
    episodeId: id,
    version,
    on: day.optional(),
    to: line(200),
    why: optionalLine(1000).default(""),
  }),
  output: z.object({ version: z.number() }),
});

/** What is not finished about a client: each a count, so that a discharge can ask. */
const openWork = z.object({
  sessionsWithoutNote: z.number(),
  sessionsAhead: z.number(),
  draftsOpen: z.number(),
  risksOpen: z.number(),
  objectivesActive: z.number(),
  groups: z.number(),
});

export const readClientOpenWork = defineEndpoint({
  method: "GET",
  path: "/api/clients/:clientId/open-work",
  summary: "What is still open about a client: sessions, drafts, risk, objectives, groups",
  input: z.object({ clientId: id }),
  output: openWork,
});

export const dischargeClient = defineEndpoint({
  method: "POST",
  path: "/api/episodes/:episodeId/discharge",
  summary: "Discharge a client; what is still open is asked about first",
  input: z.object({
    episodeId: id,
    version,
    on: day.optional(),
    kind: dischargeKind,
    why: line(1000),
    /** Set after the refusal `work_still_open`: it was seen, and the client is discharged all the same. */
    openIsKnown: z.boolean().default(false),
  }),
  output: z.object({ version: z.number() }),
});
