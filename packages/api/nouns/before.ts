import { changes } from "@goldthread/clinical/measures/score.ts";
import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { id } from "../field.ts";

export const readBeforeSession = defineEndpoint({
  method: "GET",
  path: "/api/clients/:clientId/before",
  summary:
    "Half a page before a session: last plan, homework not asked about, open risk, last scores, what changed, objectives not touched for a while; of a session that has begun as it was then",
  input: z.object({
    clientId: id,
    /** Left out: as it is now. */
    sessionId: id.optional(),
  }),
  output: z.object({
    /** The moment that it is told for: the session's beginning, or now where that is still to come. */
    asOf: z.string(),
    lastPlan: z.object({ noteId: z.uuid(), day: z.string(), text: z.string() }).nullable(),
    homework: z.array(z.object({ id: z.uuid(), words: z.string(), day: z.string(), dueOn: z.string().nullable() })),
    risks: z.array(z.object({ summary: z.string(), day: z.string() })),
    scores: z.array(
      z.object({
        name: z.string(),
        total: z.number(),
        band: z.string().nullable(),
        day: z.string(),
        previous: z.number().nullable(),
        /** Against the first. */
        change: z.enum(changes).nullable(),
      }),
    ),
    /** Since the last session that the client came to. */
    changed: z.array(
      z.object({
        kind: z.enum(["plan", "medication", "risk-opened", "risk-closed"]),
        day: z.string(),
        words: z.string(),
      }),
    ),
    missedSince: z.number(),
    /** `sessions` null: no note has ever touched it. */
    untouched: z.array(z.object({ id: z.string(), text: z.string(), sessions: z.number().nullable() })),
  }),
});
