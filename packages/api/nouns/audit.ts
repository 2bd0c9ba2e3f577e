import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { day, id } from "../field.ts";

/** What may be asked of the trail; nothing named, everything that one may see. Days are the practice's. */
const wanted = z.object({
  clientId: id.optional(),
  staffId: id.optional(),
  /** Words that the act holds, such as `exported` or `refused`. */
  act: z.string().trim().max(80).optional(),
  from: day.optional(),
  to: day.optional(),
});

export const auditEvent = z.object({
  /** Grows with each event; the newest is the largest. */
  seq: z.number(),
  at: z.string(),
  /** Null where nobody was signed in. */
  staff: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  act: z.string(),
  /** The name is null where whoever asks may not know it. */
  client: z.object({ id: z.uuid(), name: z.string().nullable() }).nullable(),
  /** An id, or the words of a search. */
  subject: z.string().nullable(),
  /** The address that it came from. */
  origin: z.string().nullable(),
});

export const readTrail = defineEndpoint({
  method: "GET",
  path: "/api/audit",
  summary:
    "Who opened, searched, printed, exported or changed what: all of it for a records officer, else of one's own clients",
  input: wanted.extend({
    before: z.coerce.number().int().positive().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(100),
  }),
  output: z.object({ events: z.array(auditEvent), more: z.boolean() }),
});

/** Answers with text/csv as a download. */
export const exportTrail = defineEndpoint({
  method: "GET",
  path: "/api/audit/file",
  summary: "The same as a file, up to 50,000 events",
  input: wanted,
  output: z.unknown(),
});
