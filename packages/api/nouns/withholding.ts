import { z } from "zod";
import { withholdingGrounds } from "@goldthread/clinical/withholding/grounds/index.ts";
import { longestWithholding, reviewOutcomes, withholdingSubjects } from "@goldthread/clinical/withholding/subject.ts";
import { defineEndpoint } from "../endpoint.ts";
import { day, id, line, optionalLine, paragraph } from "../field.ts";

/*
 * What is kept from a client for harm: one note, plan or measure, by a named professional, on a ground, with a reason, and
 * until a day on which it is looked at again; and the review that the client may ask for.
 */

export const withholdingGroundId = z.enum(withholdingGrounds.map((ground) => ground.id));
const subject = z.enum(withholdingSubjects);
const outcome = z.enum(reviewOutcomes);

export const withholding = z.object({
  id: z.uuid(),
  clientId: z.uuid(),
  clientName: z.string(),
  subject,
  subjectId: z.uuid(),
  /** The day of the note, plan or measure. */
  day: z.string(),
  ground: z.string(),
  /** From the client; or from whoever acts for them alone, and then the client reads it. */
  from: z.enum(["client", "representative"]),
  reason: z.string(),
  by: z.string(),
  credential: z.string(),
  at: z.string(),
  /** When it is looked at again: the newest day that was set. */
  lookAgainOn: z.string(),
  isStanding: z.boolean(),
  /** The day has come, or a review was asked for and nobody has given it. */
  isDue: z.boolean(),
  reviewAsked: z.object({ on: z.string(), by: z.string(), words: z.string(), isByClient: z.boolean() }).nullable(),
  review: z
    .object({
      outcome,
      words: z.string(),
      /** What of it the client may read, where it was released in part. */
      given: z.string(),
      by: z.string(),
      credential: z.string(),
      at: z.string(),
    })
    .nullable(),
  ended: z.object({ by: z.string(), at: z.string(), reason: z.string() }).nullable(),
  /** What the caller may do with it. */
  may: z.object({ keepOrEnd: z.boolean(), review: z.boolean() }),
});

const reason = paragraph(2000).refine(
  (words) => words.trim().length >= 20,
  "expected a reason of at least 20 characters",
);
const lookAgainOn = day;

export const listWithholdings = defineEndpoint({
  method: "GET",
  path: "/api/withholdings",
  summary:
    "What is kept from clients, newest first: of one client, or of all that the caller answers for; a records officer's are all",
  input: z.object({ clientId: id.optional() }),
  output: z.object({ withholdings: z.array(withholding) }),
});

export const withhold = defineEndpoint({
  method: "POST",
  path: "/api/withholdings",
  summary: `Keep a signed note, a plan or a measure from its client for harm, until a day within ${longestWithholding} days on which it is looked at again`,
  input: z.object({ subject, subjectId: id, ground: withholdingGroundId, reason, lookAgainOn }),
  output: z.object({ id: z.uuid() }),
});

export const keepWithholding = defineEndpoint({
  method: "POST",
  path: "/api/withholdings/:withholdingId/keep",
  summary: "It was looked at again and stays withheld, with the reason and the next day",
  input: z.object({ withholdingId: id, reason, lookAgainOn }),
  output: z.object({}),
});

export const endWithholding = defineEndpoint({
  method: "POST",
  path: "/api/withholdings/:withholdingId/end",
  summary: "It is withheld no longer: the client reads it from now on",
  input: z.object({ withholdingId: id, reason: optionalLine(500).default("") }),
  output: z.object({}),
});

export const askForWithholdingReview = defineEndpoint({
  method: "POST",
  path: "/api/withholdings/:withholdingId/review-request",
  summary: "Put down that the client asked, at the desk or in writing, for another professional to review it",
  input: z.object({ withholdingId: id, askedBy: line(200), askedOn: day, words: paragraph(2000).default("") }),
  output: z.object({}),
});

export const reviewWithholding = defineEndpoint({
  method: "POST",
  path: "/api/withholdings/:withholdingId/review",
  summary:
    "What another licensed professional decided, who did not withhold it: kept, released in part with the words that are given, or released",
  input: z.object({
    withholdingId: id,
    outcome,
    words: paragraph(2000).refine((text) => text.trim().length >= 20, "expected at least 20 characters"),
    given: paragraph(8000).default(""),
  }),
  output: z.object({}),
});
