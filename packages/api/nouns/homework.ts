import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { day, id, line, optionalLine, paragraph, placeDay, version } from "../field.ts";

export const homeworkOutcome = z.enum(["done", "partly", "not-done", "dropped"]);

export const homework = z.object({
  id: z.uuid(),
  words: z.string(),
  sessionId: z.uuid().nullable(),
  dueOn: z.string().nullable(),
  setBy: z.string(),
  setAt: z.string(),
  /** When the session began in which it was set; null where it was set in none. */
  setIn: z.string().nullable(),
  outcome: homeworkOutcome.nullable(),
  outcomeWords: z.string(),
  askedBy: z.string().nullable(),
  askedAt: z.string().nullable(),
  /** When the session began in which it was asked about; null where it was asked about in none. */
  askedIn: z.string().nullable(),
  version: z.number(),
  /** What the client said of it in their own view; null where they have not. */
  clientAnswer: z.object({ outcome: homeworkOutcome, words: z.string(), at: z.string() }).nullable(),
});

export const listHomework = defineEndpoint({
  method: "GET",
  path: "/api/clients/:clientId/homework",
  summary: "A client's homework, what was not yet asked about first",
  input: z.object({ clientId: id }),
  output: z.object({ homework: z.array(homework) }),
});

export const setHomework = defineEndpoint({
  method: "POST",
  path: "/api/clients/:clientId/homework",
  summary: "Set homework, to be asked about at the next session",
  input: z.object({
    clientId: id,
    sessionId: id.nullable().default(null),
    words: line(500),
    dueOn: placeDay.nullable().default(null),
  }),
  output: z.object({ id: z.uuid() }),
});

export const askHomework = defineEndpoint({
  method: "PUT",
  path: "/api/homework/:homeworkId/outcome",
  summary: "What became of a piece of homework, as it was asked about; null takes the answer back",
  input: z.object({
    homeworkId: id,
    version,
    sessionId: id.nullable().default(null),
    outcome: homeworkOutcome.nullable(),
    outcomeWords: paragraph(1000).default(""),
  }),
  output: z.object({ version: z.number() }),
});

export const medicationChange = z.object({
  id: z.uuid(),
  what: z.enum(["started", "changed", "stopped"]),
  basis: z.enum(["reported", "prescribed"]),
  name: z.string(),
  dose: z.string(),
  onDay: z.string(),
  reason: z.string(),
  recordedBy: z.string(),
  recordedAt: z.string(),
  withdrawnAt: z.string().nullable(),
  withdrawnBy: z.string().nullable(),
  withdrawnWhy: z.string(),
});

export const listMedication = defineEndpoint({
  method: "GET",
  path: "/api/clients/:clientId/medication",
  summary: "Medication started, changed and stopped, newest first; what was withdrawn stays in its place",
  input: z.object({ clientId: id }),
  output: z.object({ changes: z.array(medicationChange) }),
});

export const addMedication = defineEndpoint({
  method: "POST",
  path: "/api/clients/:clientId/medication",
  summary: "Record medication started, changed or stopped, as reported or prescribed, with the reason",
  input: z.object({
    clientId: id,
    sessionId: id.nullable().default(null),
    what: z.enum(["started", "changed", "stopped"]),
    basis: z.enum(["reported", "prescribed"]),
    name: line(120),
    dose: optionalLine(120).default(""),
    onDay: day,
    reason: line(500),
  }),
  output: z.object({ id: z.uuid() }),
});

export const withdrawMedication = defineEndpoint({
  method: "POST",
  path: "/api/medication/:changeId/withdraw",
  summary: "Withdraw a change of medication that was recorded wrongly; it stays readable with the reason",
  input: z.object({ changeId: id, reason: line(500) }),
  output: z.object({ withdrawn: z.literal(true) }),
});
