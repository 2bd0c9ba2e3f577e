import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { day, id, line, optionalLine, placeDay, version } from "../field.ts";
import { sessionService } from "../session-service.ts";
import { diagnosis } from "./diagnosis.ts";
import { episode } from "./episode.ts";
import { mergedRecord, mergeProposal, recordInShort } from "./merge.ts";

export const capacity = z.enum(["clinician", "trainee", "supervisor", "nurse", "aide"]);

export const clientSummary = z.object({
  id: z.uuid(),
  name: z.string(),
  preferredName: z.string(),
  pronouns: z.string(),
  recordNumber: z.string(),
  /** Null where unknown or where the reader may not see it. */
  birthDate: z.string().nullable(),
  /** Another client whom the reader may see has the same name: show what tells the two apart. */
  namesake: z.boolean(),
});

export const flagKind = z.enum(["part-2", "do-not-contact", "other"]);

/** What must be known of a client before anything else. */
export const flag = z.object({
  id: z.uuid(),
  kind: flagKind,
  words: z.string(),
  since: z.string(),
  setBy: z.string(),
});

/** A client as a chart's or a writer's header shows them. */
export const clientInHeader = clientSummary.extend({
  aliases: z.array(z.string()),
  flags: z.array(flag),
  /** From the birth date and the practice's age of majority; null where the birth date is unknown to the reader. */
  minor: z.boolean().nullable(),
});

export const careTeamMember = z.object({
  staffId: z.uuid(),
  name: z.string(),
  credential: z.string(),
  capacity,
  from: z.string(),
  to: z.string().nullable(),
});

export const objective = z.object({
  id: z.uuid(),
  text: z.string(),
  baseline: z.string(),
  target: z.string(),
  dueOn: z.string().nullable(),
  status: z.enum(["active", "met", "stopped"]),
});

export const riskConcern = z.object({
  id: z.uuid(),
  summary: z.string(),
  openedAt: z.string(),
  /** Where `byLink`, whoever sent the link: the answer is the client's own. */
  openedBy: z.string(),
  /** When the answer was given that opened it; null where a person opened it. */
  answeredAt: z.string().nullable(),
  /** The client answered by a one-time link, and nobody recorded it. */
  byLink: z.boolean(),
});

export const listClients = defineEndpoint({
  method: "GET",
  path: "/api/clients",
  summary: "The caller's clients by name; an administrator or records officer finds any by a prefix",
  input: z.object({ q: optionalLine(100).default("") }),
  output: z.object({ clients: z.array(clientSummary), more: z.boolean() }),
});

const clientFields = {
  name: line(200),
  preferredName: optionalLine(100).default(""),
  aliases: z.array(line(100)).max(20, "expected at most 20 aliases").default([]),
  pronouns: optionalLine(60).default(""),
  birthDate: day.nullable().default(null),
};

export const addClient = defineEndpoint({
  method: "POST",
  path: "/api/clients",
  summary: "Add a client; a clinician who adds one is on the care team",
  input: z.object({
    ...clientFields,
    /** Given by an administrator or a records officer alone; left out, one is drawn. */
    recordNumber: line(40).optional(),
    careTeam: z
      .array(z.object({ staffId: id, capacity }))
      .max(20)
      .default([]),
    /** Set after the refusal `client_name_exists`: this is another person. */
    anotherOfThisName: z.boolean().default(false),
  }),
  output: z.object({ id: z.uuid(), recordNumber: z.string() }),
});

export const findAlike = defineEndpoint({
  method: "POST",
  path: "/api/clients/alike",
  summary: "The clients that the caller may see who have this name, or one much like it and the same birth date",
  input: z.object({ name: line(200), birthDate: day.nullable().default(null) }),
  output: z.object({ alike: z.array(clientSummary.extend({ sameName: z.boolean() })) }),
});

export const addFlag = defineEndpoint({
  method: "POST",
  path: "/api/clients/:clientId/flags",
  summary: "Set a flag that stands in the header of the client's chart and notes",
  input: z.object({ clientId: id, kind: flagKind, words: optionalLine(200).default(""), since: day.optional() }),
  output: z.object({ id: z.uuid() }),
});

export const endFlag = defineEndpoint({
  method: "POST",
  path: "/api/flags/:flagId/end",
  summary: "End a flag as of today; that it stood stays on file",
  input: z.object({ flagId: id, why: optionalLine(200).default("") }),
  output: z.object({}),
});

export const changeClient = defineEndpoint({
  method: "PATCH",
  path: "/api/clients/:clientId",
  summary: "Change a client's name, aliases, pronouns or birth date",
  input: z.object({
    clientId: id,
    version,
    name: line(200).optional(),
    preferredName: optionalLine(100).optional(),
    aliases: z.array(line(100)).max(20).optional(),
    pronouns: optionalLine(60).optional(),
    birthDate: day.nullable().optional(),
  }),
  output: z.object({ version: z.number() }),
});

export const addToCareTeam = defineEndpoint({
  method: "POST",
  path: "/api/clients/:clientId/care-team",
  summary: "Put a colleague on the care team from a day on",
  input: z.object({ clientId: id, staffId: id, capacity, from: placeDay }),
  output: z.object({}),
});

export const leaveCareTeam = defineEndpoint({
  method: "POST",
  path: "/api/clients/:clientId/care-team/:staffId/end",
  summary: "End a colleague's place on the care team after a day",
  input: z.object({ clientId: id, staffId: id, to: placeDay }),
  output: z.object({}),
});

/** One line of the chart's timeline, newest first. */
export const timelineItem = z.object({
  sessionId: z.uuid(),
  kind: z.enum(["individual", "group"]),
  /** What it was for. */
  service: sessionService,
  title: z.string(),
  start: z.string(),
  stop: z.string(),
  minutes: z.number(),
  clinician: z.string(),
  status: z.enum(["scheduled", "held", "no-show", "cancelled"]),
  /** A group session: this client's own. */
  attendance: z.string().nullable(),
  note: z
    .object({
      id: z.uuid(),
      format: z.string(),
      author: z.string(),
      credential: z.string(),
      signedAt: z.string(),
      late: z.boolean(),
      digest: z.string(),
      /** The first words of the note. */
      excerpt: z.string(),
      /** How much was added since. */
      additions: z.number(),
      /** Taken back: not shown unless asked for. */
      isRetracted: z.boolean(),
      isCoSigned: z.boolean(),
      /** Facilitators whose signature the profile asks for and the note still lacks. */
      waitsFor: z.array(z.string()),
      /** Kept from the client for harm; staff read it as before. */
      isWithheld: z.boolean(),
    })
    .nullable(),
  /** The caller may go on writing here. */
  draftOpen: z.boolean(),
});

export const readChart = defineEndpoint({
  method: "GET",
  path: "/api/clients/:clientId",
  summary: "A client's chart: who, care team, plan, open risk, and a page of the timeline",
  input: z.object({ clientId: id, before: z.iso.datetime().optional() }),
  output: z.object({
    client: clientInHeader.extend({ version: z.number() }),
    /** Open ones, the first first. */
    diagnoses: z.array(diagnosis),
    /** The one the client is in now. */
    episode: episode.nullable(),
    /** Records that two people have made one with this, which show their history here. */
    merged: z.array(mergedRecord),
    /** This record was merged into another: that is the one to go on with. */
    /** Whether the caller may read the record. Where they may not, they see who it is, and no note, plan or diagnosis. */
    isOpen: z.boolean(),
    mergedInto: recordInShort.nullable(),
    /** A merge with this record that waits for a second person. */
    mergeProposed: mergeProposal.nullable(),
    careTeam: z.array(careTeamMember),
    groups: z.array(z.object({ id: z.uuid(), name: z.string(), from: z.string(), to: z.string().nullable() })),
    plan: z.array(
      z.object({
        id: z.uuid(),
        title: z.string(),
        goals: z.array(z.object({ id: z.uuid(), words: z.string(), objectives: z.array(objective) })),
      }),
    ),
    risks: z.array(riskConcern),
    timeline: z.array(timelineItem),
    /** Give it as `before` for the next page; null at the end. */
    next: z.string().nullable(),
  }),
});

export const addObjective = defineEndpoint({
  method: "POST",
  path: "/api/clients/:clientId/objectives",
  summary: "Add an objective under a problem and a goal in the client's words",
  input: z.object({
    clientId: id,
    problem: line(300),
    goal: line(1000),
    text: line(1000),
    baseline: optionalLine(300).default(""),
    target: optionalLine(300).default(""),
    dueOn: day.nullable().default(null),
  }),
  output: z.object({ id: z.uuid() }),
});

export const find = defineEndpoint({
  method: "GET",
  path: "/api/find",
  summary: "Clients, groups and sessions that the caller may know, by the beginning of any word of their name",
  input: z.object({ q: line(100) }),
  output: z.object({
    found: z.array(
      z.object({
        kind: z.enum(["client", "group", "session"]),
        id: z.uuid(),
        label: z.string(),
        detail: z.string(),
        /** Of a client whose chart is their care team's: the group of the caller's in which they are met. Otherwise null. */
        groupId: z.uuid().nullable(),
      }),
    ),
  }),
});

export const listReaders = defineEndpoint({
  method: "GET",
  path: "/api/clients/:clientId/readers",
  summary: "Who may open this client's record today, each by the relation that opens it and how much of it",
  input: z.object({ clientId: id }),
  output: z.object({
    readers: z.array(
      z.object({
        staffId: z.uuid(),
        name: z.string(),
        credential: z.string(),
        relation: z.enum(["care-team", "covering", "break-glass", "facilitator", "supervisor", "shared", "keeper"]),
        detail: z.string(),
        since: z.string().nullable(),
        until: z.string().nullable(),
      }),
    ),
  }),
});
