import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { day, id, optionalLine, paragraph } from "../field.ts";

/*
 * A record that is not one's own, opened in an emergency: with a reason, for hours, told at once to those who answer for
 * it, and looked at by somebody else afterwards.
 */

export const mostHours = 12;

export const opening = z.object({
  id: z.uuid(),
  clientId: z.uuid(),
  /** Null where the caller may not know it any more. */
  clientName: z.string().nullable(),
  staffId: z.uuid(),
  by: z.string(),
  reason: z.string(),
  at: z.string(),
  until: z.string(),
  /** Whether it opens the record at this moment. */
  isLasting: z.boolean(),
  endedAt: z.string().nullable(),
  /** What somebody else found afterwards; null while nobody has looked. */
  review: z.object({ wasNeeded: z.boolean(), words: z.string(), by: z.string() }).nullable(),
});

const reason = paragraph(1000).refine(
  (words) => words.trim().length >= 20,
  "expected a reason of at least 20 characters",
);

export const breakGlass = defineEndpoint({
  method: "POST",
  path: "/api/break-glass",
  summary:
    "Opens the record of somebody who is not the caller's client, in an emergency: named by record number, or by full name and birth date",
  input: z.object({
    recordNumber: optionalLine(40).default(""),
    name: optionalLine(200).default(""),
    birthDate: day.nullable().default(null),
    reason,
    hours: z.number().int().min(1, "expected 1 to 12 hours").max(mostHours, "expected 1 to 12 hours").default(4),
  }),
  output: z.object({ id: z.uuid(), clientId: z.uuid(), until: z.string() }),
});

export const endBreakGlass = defineEndpoint({
  method: "POST",
  path: "/api/break-glass/:openingId/end",
  summary: "Closes the record again before the hours are over",
  input: z.object({ openingId: id }),
  output: z.object({}),
});

export const reviewBreakGlass = defineEndpoint({
  method: "POST",
  path: "/api/break-glass/:openingId/review",
  summary: "What a keeper of the records found, who did not open it: whether it was needed, and why",
  input: z.object({ openingId: id, wasNeeded: z.boolean(), words: paragraph(2000) }),
  output: z.object({}),
});

export const listBreakGlass = defineEndpoint({
  method: "GET",
  path: "/api/break-glass",
  summary:
    "Records opened in an emergency, newest first: by the caller, of the caller's clients; a records officer's are all",
  input: z.object({ clientId: id.optional() }),
  output: z.object({ openings: z.array(opening) }),
});
