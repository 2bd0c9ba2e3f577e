import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { instant, line, version } from "../field.ts";

const weight = z.enum(["warn", "hint", "off"]);

export const readReviewRules = defineEndpoint({
  method: "GET",
  path: "/api/review/rules",
  summary: "The reviewer's rules, and how this practice weighs them",
  input: z.object({}),
  output: z.object({
    rules: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        family: z.string(),
        why: z.string(),
        source: z.string(),
        /** Whether the fact was found in a copy of the source. */
        isChecked: z.boolean(),
        /** The same in a sentence, with the day. */
        sourceState: z.string(),
        severity: z.enum(["block", "warn", "hint"]),
        /** What this practice set in its place; null: as it comes. */
        weight: weight.nullable(),
      }),
    ),
    version: z.number(),
  }),
});

export const changeReviewRules = defineEndpoint({
  method: "PATCH",
  path: "/api/review/rules",
  summary: "Turn rules off, or weigh them otherwise; those that block stay. Each change is recorded",
  input: z.object({
    version,
    rules: z
      .array(z.object({ id: line(80), weight: weight.nullable() }))
      .min(1, "expected at least one rule")
      .max(200, "expected at most 200 rules"),
  }),
  output: z.object({ version: z.number() }),
});

const practiceWords = z.object({
  words: z.array(z.string()),
  version: z.number(),
});

export const readPracticeWords = defineEndpoint({
  method: "GET",
  path: "/api/review/words",
  summary: "Words of the practice's own, which spelling takes for right",
  input: z.object({}),
  output: practiceWords,
});

const mostWords = 2000;

export const changePracticeWords = defineEndpoint({
  method: "PUT",
  path: "/api/review/words",
  summary: "Set the practice's own words. Each change is recorded",
  input: z.object({
    version,
    words: z
      .array(
        line(60).refine(
          (word) => /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.-]*$/u.test(word),
          "expected one word of letters, digits, hyphens and apostrophes",
        ),
      )
      .max(mostWords, `expected at most ${mostWords} words`),
  }),
  output: practiceWords,
});

export const listReviewAnswers = defineEndpoint({
  method: "GET",
  path: "/api/review/answers",
  summary:
    "What would have been blocked and was answered instead, newest first, as far as the caller may see the notes",
  input: z.object({ before: instant.optional() }),
  output: z.object({
    answers: z.array(
      z.object({
        id: z.uuid(),
        at: z.string(),
        author: z.string(),
        rule: z.string(),
        title: z.string(),
        because: z.string(),
        noteId: z.uuid().nullable(),
        sessionId: z.uuid(),
      }),
    ),
    next: z.string().nullable(),
  }),
});
