import { z } from "zod";
import { longestAddition } from "@goldthread/clinical/note/addition.ts";
import { isBlank } from "@goldthread/clinical/note/is-blank.ts";
import { reviewOutcomes, withholdingSubjects } from "@goldthread/clinical/withholding/subject.ts";
import { defineEndpoint } from "../endpoint.ts";
import { id, paragraph, version } from "../field.ts";

/*
 * What a client does in their own view. Whose record it is follows from the sign-in; every act is theirs alone, stands on the
 * trail, and in the ledger where the same act by a member of staff does.
 */

/** What is kept from them: that it is there, by whom, on which ground, and what they can do. Nothing of what it says. */
export const withheldFromMe = z.object({
  id: z.uuid(),
  subject: z.enum(withholdingSubjects),
  subjectId: z.uuid(),
  day: z.string(),
  at: z.string(),
  by: z.string(),
  credential: z.string(),
  /** In words for the client, with where it is written. */
  because: z.string(),
  source: z.string(),
  lookAgainOn: z.string(),
  isStanding: z.boolean(),
  reviewAskedOn: z.string().nullable(),
  review: z.object({ at: z.string(), by: z.string(), outcome: z.enum(reviewOutcomes), given: z.string() }).nullable(),
});

const homeworkAnswer = z.enum(["done", "partly", "not-done"]);

export const listMyToDo = defineEndpoint({
  method: "GET",
  path: "/api/my/to-do",
  summary:
    "What waits for the client: measures to fill in, homework to answer, a plan to sign; and what they asked for",
  input: z.object({}),
  output: z.object({
    measures: z.array(z.object({ linkId: z.uuid(), measure: z.string(), askedBy: z.string(), until: z.string() })),
    homework: z.array(
      z.object({
        id: z.uuid(),
        words: z.string(),
        dueOn: z.string().nullable(),
        setBy: z.string(),
        version: z.number(),
        answer: z.object({ outcome: homeworkAnswer, words: z.string(), at: z.string() }).nullable(),
      }),
    ),
    /** The newest plan, where a clinician signed it and the client has not. */
    plan: z.object({ number: z.number(), at: z.string(), signedBy: z.string() }).nullable(),
    /** What they are asked to sign, the oldest first. */
    documents: z.array(z.object({ id: z.uuid(), title: z.string(), askedBy: z.string(), askedAt: z.string() })),
    withheld: z.array(withheldFromMe),
    /** Their requests to amend, newest first. */
    amendments: z.array(
      z.object({
        id: z.uuid(),
        noteId: z.uuid(),
        day: z.string(),
        text: z.string(),
        askedOn: z.string(),
        dueOn: z.string(),
        decision: z.enum(["accepted", "denied"]).nullable(),
        because: z.string(),
        /** What they wrote after a denial; null where they have not. */
        disagreement: z.object({ text: z.string(), at: z.string() }).nullable(),
      }),
    ),
  }),
});

export const listWithheldFromMe = defineEndpoint({
  method: "GET",
  path: "/api/my/withheld",
  summary:
    "What of one's own record is kept back for harm, by whom, on which ground, and until when it is looked at again",
  input: z.object({}),
  output: z.object({ withheld: z.array(withheldFromMe) }),
});

export const askForMyReview = defineEndpoint({
  method: "POST",
  path: "/api/my/withheld/:withholdingId/review-request",
  summary: "Ask for another licensed professional to review what is withheld",
  input: z.object({ withholdingId: id, words: paragraph(2000).default("") }),
  output: z.object({}),
});

export const answerMyMeasure = defineEndpoint({
  method: "POST",
  path: "/api/my/measures/:linkId/answers",
  summary: "Answer the questions of a measure that waits, once; answers left open are null",
  input: z.object({
    linkId: id,
    answers: z.array(z.number("expected a number or null").nullable(), "expected a list of answers").max(60),
  }),
  output: z.object({ received: z.literal(true) }),
});

export const answerMyHomework = defineEndpoint({
  method: "PUT",
  path: "/api/my/homework/:homeworkId/answer",
  summary: "Say what became of a piece of homework, until somebody has asked about it in a session",
  input: z.object({ homeworkId: id, version, outcome: homeworkAnswer, words: paragraph(1000).default("") }),
  output: z.object({ version: z.number() }),
});

export const signMyPlan = defineEndpoint({
  method: "POST",
  path: "/api/my/plan/signature",
  summary: "Sign the newest version of one's own plan, with the passphrase given again",
  input: z.object({
    /** The version that was read. */
    number: z.number().int().positive(),
    passphrase: z.string().min(1, "expected your passphrase").max(200),
  }),
  output: z.object({ id: z.uuid() }),
});

export const askToAmend = defineEndpoint({
  method: "POST",
  path: "/api/my/notes/:noteId/amendment-requests",
  summary: "Ask for a note to be amended; an answer is due sixty days from today",
  input: z.object({
    noteId: id,
    text: paragraph(longestAddition).refine((text) => !isBlank(text), "expected at least one character that shows"),
    /** Made by the page, once for each press. */
    actId: id.optional(),
  }),
  output: z.object({ requestId: z.uuid(), dueOn: z.string() }),
});

export const disagreeWithDecision = defineEndpoint({
  method: "POST",
  path: "/api/my/amendment-requests/:requestId/disagreement",
  summary: "Write a statement of disagreement after a denied request to amend; it goes wherever the note goes",
  input: z.object({
    requestId: id,
    text: paragraph(longestAddition).refine((text) => !isBlank(text), "expected at least one character that shows"),
    /** Made by the page, once for each press. */
    actId: id.optional(),
  }),
  output: z.object({ id: z.uuid() }),
});
