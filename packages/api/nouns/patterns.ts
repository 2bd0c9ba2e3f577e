import { attendanceKinds } from "@goldthread/clinical/patterns/patterns.ts";
import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { id, placeDay } from "../field.ts";

/** Indexes into `contacts`: every number on the page leads to what it was counted in. */
const places = z.array(z.number());
const scored = z.object({ day: z.string(), total: z.number() });

export const readPatterns = defineEndpoint({
  method: "GET",
  path: "/api/clients/:clientId/patterns",
  summary:
    "What was counted in a client's record over a period: attendance by month, words by note, and what stood before a score's reliable change; each count with its contacts and notes",
  input: z.object({ clientId: id, from: placeDay, to: placeDay }),
  output: z.object({
    client: z.object({ id: z.uuid(), name: z.string(), recordNumber: z.string() }),
    from: z.string(),
    to: z.string(),
    /** The first contact on record; null where there is none. */
    firstDay: z.string().nullable(),
    /** Older notes of the period were left out: there are more than are counted at once. */
    isCut: z.boolean(),
    contacts: z.array(
      z.object({
        sessionId: z.uuid(),
        noteId: z.uuid().nullable(),
        kind: z.enum(["individual", "group"]),
        title: z.string(),
        day: z.string(),
        attendance: z.enum(attendanceKinds).nullable(),
      }),
    ),
    attendance: z.array(
      z.object({
        /** YYYY-MM */
        month: z.string(),
        kinds: z.object({
          came: places,
          late: places,
          "left-early": places,
          absent: places,
          "no-show": places,
          cancelled: places,
        }),
      }),
    ),
    /** `denied`: where the word is denied and nothing else is said of it; not among `contacts`. */
    topics: z.array(z.object({ word: z.string(), forms: z.array(z.string()), contacts: places, denied: places })),
    moves: z.array(
      z.object({
        measure: z.string(),
        name: z.string(),
        change: z.enum(["reliable-improvement", "reliable-deterioration"]),
        from: scored,
        to: scored,
        contacts: places,
      }),
    ),
    /** What the three columns of `before` are out of. */
    sessions: z.object({ improvement: places, deterioration: places, elsewhere: places }),
    before: z.array(
      z.object({
        kind: z.enum(["method", "topic", "attendance"]),
        id: z.string(),
        title: z.string(),
        /** The words that it was found by. */
        words: z.string(),
        improvement: places,
        deterioration: places,
        elsewhere: places,
      }),
    ),
  }),
});
