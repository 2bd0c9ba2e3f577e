import { changes } from "@goldthread/clinical/measures/score.ts";
import { contactKinds } from "@goldthread/clinical/note/note-body.ts";
import { progressRatings } from "@goldthread/clinical/note/progress-mark.ts";
import { objectiveStatuses } from "@goldthread/clinical/plan/treatment-plan.ts";
import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { id } from "../field.ts";

const kind = z.enum(["individual", "group"]);
const change = z.enum(changes).nullable();
const rating = z.literal(progressRatings).nullable();
const score = z.object({ measure: z.string(), total: z.string(), on: z.string() }).nullable();

export const threadObjective = z.object({
  id: z.string(),
  text: z.string(),
  goal: z.string(),
  problem: z.string(),
  baseline: z.string(),
  target: z.string(),
  status: z.enum(objectiveStatuses),
  startsOn: z.string().nullable(),
  dueOn: z.string().nullable(),
  statusOn: z.string().nullable(),
});

const threadColumn = z.object({
  sessionId: z.uuid(),
  noteId: z.uuid().nullable(),
  kind,
  contact: z.enum(contactKinds).nullable(),
  title: z.string(),
  day: z.string(),
  minutes: z.number(),
  /** Whether the client was there. */
  came: z.boolean(),
  /** The note's first words. */
  excerpt: z.string(),
});

const threadMark = z.object({
  column: z.number(),
  noteId: z.uuid(),
  kind,
  day: z.string(),
  rating,
  value: z.string().nullable(),
  score,
});

const threadLine = z.object({
  measure: z.string(),
  name: z.string(),
  least: z.number(),
  most: z.number(),
  better: z.enum(["lower", "higher"]).nullable(),
  bands: z.array(z.object({ from: z.number(), word: z.string() })),
  cutOff: z.number().nullable(),
  changeSource: z.string(),
  points: z.array(
    z.object({
      id: z.uuid(),
      /** Where it lies among the columns: whole at a session, half between two. */
      at: z.number(),
      day: z.string(),
      total: z.number().nullable(),
      band: z.string().nullable(),
      /** Against the first of the line. */
      change,
      noteId: z.uuid().nullable(),
    }),
  ),
});

export const readThread = defineEndpoint({
  method: "GET",
  path: "/api/clients/:clientId/thread",
  summary:
    "A client's thread: sessions as columns, objectives as rows with the progress that signed notes give them, measures as lines, plan changes, medication and risk as markers",
  input: z.object({ clientId: id }),
  output: z.object({
    client: z.object({ id: z.uuid(), name: z.string(), recordNumber: z.string() }),
    columns: z.array(threadColumn),
    rows: z.array(
      z.object({
        objective: threadObjective,
        marks: z.array(threadMark),
        /** Sessions that the client came to since the last mark; null where there is none. */
        untouchedFor: z.number().nullable(),
      }),
    ),
    lines: z.array(threadLine),
    markers: z.array(
      z.object({
        kind: z.enum(["plan", "medication", "risk-opened", "risk-closed"]),
        at: z.number(),
        day: z.string(),
        words: z.string(),
      }),
    ),
  }),
});
