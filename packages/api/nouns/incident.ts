import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { id, instant, line, optionalLine, paragraph, version } from "../field.ts";

export const incidentKinds = [
  "violence",
  "threat",
  "self-harm",
  "medical",
  "substance",
  "property",
  "boundary",
  "other",
] as const;
export const incidentParts = ["involved", "hurt", "witness", "responded"] as const;

const kind = z.enum(incidentKinds);
const part = z.enum(incidentParts);

export const incidentInShort = z.object({
  id: z.uuid(),
  happenedAt: z.string(),
  kind,
  place: z.string(),
  groupName: z.string().nullable(),
  reportedBy: z.string(),
  people: z.number(),
});

const later = {
  injuries: paragraph(4000).default(""),
  police: paragraph(4000).default(""),
  told: paragraph(4000).default(""),
  witnesses: paragraph(4000).default(""),
  debrief: paragraph(4000).default(""),
  returnTerms: paragraph(4000).default(""),
};

export const listIncidents = defineEndpoint({
  method: "GET",
  path: "/api/incidents",
  summary: "Incidents one reported oneself, and all of them for those who answer for the practice; newest first",
  input: z.object({}),
  output: z.object({ incidents: z.array(incidentInShort) }),
});

export const readIncident = defineEndpoint({
  method: "GET",
  path: "/api/incidents/:incidentId",
  summary: "An incident with everybody who was in it",
  input: z.object({ incidentId: id }),
  output: incidentInShort.omit({ people: true }).extend({
    beforeIt: z.string(),
    whatHappened: z.string(),
    response: z.string(),
    injuries: z.string(),
    police: z.string(),
    told: z.string(),
    witnesses: z.string(),
    debrief: z.string(),
    returnTerms: z.string(),
    reportedAt: z.string(),
    version: z.number(),
    people: z.array(z.object({ id: z.uuid(), clientId: z.uuid().nullable(), name: z.string(), part })),
  }),
});

export const addIncident = defineEndpoint({
  method: "POST",
  path: "/api/incidents",
  summary: "Report an incident outside every chart; what goes into a chart names its own client alone",
  input: z.object({
    groupId: id.nullable().default(null),
    sessionId: id.nullable().default(null),
    happenedAt: instant,
    kind,
    place: optionalLine(200).default(""),
    beforeIt: paragraph(4000).default(""),
    whatHappened: paragraph(8000).trim().min(1, "expected what happened"),
    response: paragraph(4000).default(""),
    ...later,
    people: z
      .array(
        z.object({
          /** One of the caller's clients or group members; null for anybody else. */
          clientId: id.nullable().default(null),
          name: line(200),
          part,
          /** For this client's chart, naming nobody else; empty for none. */
          chartWords: paragraph(4000).default(""),
        }),
      )
      .min(1, "expected at least one person")
      .max(60, "expected at most 60 people"),
  }),
  output: z.object({ id: z.uuid() }),
});

export const followIncident = defineEndpoint({
  method: "PUT",
  path: "/api/incidents/:incidentId/follow-up",
  summary: "Fill in what became known later: injuries, police, who was told, debrief, terms of coming back",
  input: z.object({ incidentId: id, version, ...later }),
  output: z.object({ version: z.number() }),
});
