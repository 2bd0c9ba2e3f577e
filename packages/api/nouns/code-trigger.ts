import { codeTriggers } from "@goldthread/clinical/session/code-triggers.ts";
import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { id, line, optionalLine } from "../field.ts";

export const codeTrigger = z.enum(codeTriggers);
const triggers = z
  .array(codeTrigger)
  .max(codeTriggers.length, `expected at most ${codeTriggers.length} triggers`)
  .refine((listed) => new Set(listed).size === listed.length, "expected each trigger once");

export const readCodeTriggers = defineEndpoint({
  method: "GET",
  path: "/api/sessions/:sessionId/code-triggers",
  summary: "What made a session harder to hold, part by part, as its add-on code asks for; with the corrections since",
  input: z.object({ sessionId: id }),
  output: z.object({
    parts: z.array(
      z.object({
        clientId: z.uuid(),
        /** What stands: of the latest correction, or as recorded. */
        triggers: z.array(codeTrigger),
        words: z.string(),
        by: z.string().nullable(),
        at: z.string().nullable(),
        /** 0 where nothing is recorded. */
        version: z.number(),
        isSigned: z.boolean(),
        /** What the minutes, the service, the attendance and these triggers call for, and why; null where none fits. */
        code: z.string().nullable(),
        addOns: z.array(z.object({ code: z.string(), units: z.number() })),
        why: z.string(),
        corrections: z.array(
          z.object({ at: z.string(), by: z.string(), because: z.string(), to: z.array(codeTrigger) }),
        ),
      }),
    ),
  }),
});

export const recordCodeTriggers = defineEndpoint({
  method: "PUT",
  path: "/api/sessions/:sessionId/code-triggers/:clientId",
  summary:
    "Record what made a session harder to hold, until the client's note is signed; an empty list says nothing did",
  input: z.object({
    sessionId: id,
    clientId: id,
    /** 0 where nothing was recorded before. */
    version: z.number().int().min(0),
    triggers,
    words: optionalLine(300).default(""),
  }),
  output: z.object({ version: z.number() }),
});

export const correctCodeTriggers = defineEndpoint({
  method: "POST",
  path: "/api/sessions/:sessionId/code-triggers/:clientId/correction",
  summary: "Correct what made a session harder to hold after the client's note is signed, with the reason",
  input: z.object({ sessionId: id, clientId: id, triggers, because: line(500) }),
  output: z.object({ triggers: z.array(codeTrigger) }),
});
