import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { day, id, line, optionalLine, version } from "../field.ts";

export const diagnosis = z.object({
  id: z.uuid(),
  code: z.string(),
  words: z.string(),
  since: z.string(),
  until: z.string().nullable(),
  untilWhy: z.string(),
  givenBy: z.string(),
  version: z.number(),
});

export const findDiagnosisCodes = defineEndpoint({
  method: "GET",
  path: "/api/diagnosis-codes",
  summary: "Codes of the bundled ICD-10-CM list by the beginning of the code or of words",
  input: z.object({ q: optionalLine(100).default("") }),
  output: z.object({
    codes: z.array(z.object({ code: z.string(), words: z.string() })),
    list: z.object({
      classification: z.string(),
      edition: z.string(),
      status: z.string(),
      licence: z.string(),
      dated: z.string(),
    }),
  }),
});

export const listDiagnoses = defineEndpoint({
  method: "GET",
  path: "/api/clients/:clientId/diagnoses",
  summary: "Every diagnosis of a client, open ones first, those that ended after them",
  input: z.object({ clientId: id }),
  output: z.object({ diagnoses: z.array(diagnosis) }),
});

export const addDiagnosis = defineEndpoint({
  method: "POST",
  path: "/api/clients/:clientId/diagnoses",
  summary: "Give a diagnosis; a code that does not exist is refused, one outside the bundled list is asked about",
  input: z.object({
    clientId: id,
    /** With or without the point. */
    code: line(20),
    /** Left empty, the list's. */
    words: optionalLine(300).default(""),
    since: day.optional(),
    /** Becomes the first one. */
    first: z.boolean().default(false),
    /** Set after the refusal `diagnosis_code_unlisted`: the code is right. */
    unlistedIsRight: z.boolean().default(false),
  }),
  output: z.object({ id: z.uuid(), code: z.string(), words: z.string() }),
});

export const changeDiagnosis = defineEndpoint({
  method: "PATCH",
  path: "/api/diagnoses/:diagnosisId",
  summary: "Make a diagnosis the first one, or end it with the reason",
  input: z.object({
    diagnosisId: id,
    version,
    first: z.literal(true).optional(),
    until: day.optional(),
    why: optionalLine(300).default(""),
  }),
  output: z.object({ version: z.number() }),
});
