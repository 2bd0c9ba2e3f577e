import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { id, placeDay } from "../field.ts";

const period = z.object({ from: placeDay, to: placeDay });

const outcome = z.object({
  method: z.string(),
  title: z.string(),
  measure: z.string(),
  measureName: z.string(),
  clients: z.number(),
  /** Null where there are too few clients to say. */
  counts: z
    .object({
      improved: z.number(),
      unchanged: z.number(),
      worse: z.number(),
      /** Wilson's interval of 95 of 100, of the share that improved, in whole percent. */
      interval: z.object({ low: z.number(), high: z.number() }),
    })
    .nullable(),
});

const timeliness = z.object({
  signed: z.number(),
  late: z.number(),
  medianHours: z.number().nullable(),
  months: z.array(z.object({ month: z.string(), signed: z.number(), late: z.number() })),
});

const times = z.object({
  notes: z.number(),
  medianMinutes: z.number().nullable(),
  under: z.number(),
  within: z.number(),
  over: z.number(),
});
const writing = z.object({ individual: times, group: times });

const stalledWhy = z.enum(["never-touched", "untouched", "no-better"]);

export const readReflection = defineEndpoint({
  method: "GET",
  path: "/api/me/reflection",
  summary:
    "Numbers about one's own work, for oneself alone: what followed methods across the caseload, objectives that stall, notes that run late, and the time written for each",
  input: period,
  output: z.object({
    from: z.string(),
    to: z.string(),
    clients: z.number(),
    notes: z.number(),
    /** Older notes of the period were left out: there are more than are counted at once. */
    isCut: z.boolean(),
    fewestClients: z.number(),
    outcomes: z.array(outcome),
    objectives: z.object({
      active: z.number(),
      /** The most noticeable, at most fifty. */
      stalled: z.array(
        z.object({
          clientId: z.uuid(),
          clientName: z.string(),
          objectiveId: z.string(),
          text: z.string(),
          why: stalledWhy,
          count: z.number(),
        }),
      ),
      /** How many there are in all. */
      count: z.number(),
    }),
    timeliness: timeliness.extend({
      /** The newest late ones, at most twenty. */
      newest: z.array(z.object({ noteId: z.uuid(), clientName: z.string(), day: z.string(), hours: z.number() })),
    }),
    writing: writing.extend({
      hoped: z.object({ least: z.number(), most: z.number() }),
      pauseSeconds: z.number(),
      /** Newest first, at most thirty. */
      sessions: z.array(
        z.object({
          noteId: z.uuid(),
          day: z.string(),
          /** The client's name, or the group's. */
          about: z.string(),
          notes: z.number(),
          minutes: z.number(),
          minutesForEach: z.number(),
        }),
      ),
    }),
    /** To whom it could be shown; null where nobody supervises. */
    supervisor: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  }),
});

export const readFlaggedWords = defineEndpoint({
  method: "GET",
  path: "/api/me/reflection/words",
  summary:
    "One's own words that the reviewer's rules of wording flag most often in the newest signed notes of a period",
  input: period,
  output: z.object({
    notes: z.number(),
    /** Only the newest notes were read. */
    isCut: z.boolean(),
    words: z.array(
      z.object({
        text: z.string(),
        rule: z.string(),
        title: z.string(),
        count: z.number(),
        /** Newest first, at most ten. */
        notes: z.array(z.object({ id: z.uuid(), day: z.string() })),
      }),
    ),
  }),
});

const showing = z.object({
  id: z.uuid(),
  /** The actor's own, and not one shown to them. */
  isMine: z.boolean(),
  staffName: z.string(),
  supervisorName: z.string(),
  from: z.string(),
  to: z.string(),
  shownAt: z.string(),
});

export const listShowings = defineEndpoint({
  method: "GET",
  path: "/api/me/reflection/showings",
  summary: "What one shows one's supervisor, and what is shown to oneself; newest first, at most a hundred",
  input: z.object({}),
  output: z.object({ showings: z.array(showing) }),
});

export const showReflection = defineEndpoint({
  method: "POST",
  path: "/api/me/reflection/showings",
  summary: "Show one's own supervisor the counts of a period, as they stand now, without a client's name",
  input: period,
  output: z.object({ id: z.uuid() }),
});

/** Counts alone: nothing in it names a client or repeats a note. */
export const shownReflection = z.object({
  clients: z.number(),
  notes: z.number(),
  fewestClients: z.number(),
  outcomes: z.array(outcome),
  objectives: z.object({ active: z.number(), stalled: z.number() }),
  timeliness,
  writing,
});

export const readShowing = defineEndpoint({
  method: "GET",
  path: "/api/me/reflection/showings/:showingId",
  summary: "What was shown: for whoever showed it and the supervisor to whom they did",
  input: z.object({ showingId: id }),
  output: showing.extend({ shown: shownReflection }),
});

export const takeShowingBack = defineEndpoint({
  method: "POST",
  path: "/api/me/reflection/showings/:showingId/take-back",
  summary: "Take back what one showed: from then on nobody reads it",
  input: z.object({ showingId: id }),
  output: z.object({}),
});
