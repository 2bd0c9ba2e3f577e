import { changes } from "@goldthread/clinical/measures/score.ts";
import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { id, instant, line, optionalLine } from "../field.ts";

const change = z.enum(changes).nullable();
const givenHow = z.enum(["session", "paper", "link"]);

/** One instrument answered once, with its score as it was worked out that day and what has moved since those before it. */
export const administration = z.object({
  id: z.uuid(),
  /** Id of the instrument; docs/measures.md. */
  measure: z.string(),
  measureVersion: z.number(),
  /** The name of an instrument that is not among them (`other`), else empty. */
  label: z.string(),
  sessionId: z.uuid().nullable(),
  givenHow,
  answeredAt: z.string(),
  kind: z.enum(["scored", "incomplete"]),
  answers: z.array(z.number().nullable()).nullable(),
  total: z.number().nullable(),
  band: z.string().nullable(),
  flags: z.array(z.string()),
  /** Numbers of the items without an answer, from 1. */
  missing: z.array(z.number()),
  previous: z.number().nullable(),
  change,
  first: z.number().nullable(),
  changeSinceFirst: change,
  /** Since the first: reliable and across the cut-off. Null where no number is published. */
  clinicallySignificant: z.boolean().nullable(),
  recordedBy: z.string(),
  recordedAt: z.string(),
  /** The one that this one replaced, and why. */
  corrects: z.uuid().nullable(),
  reason: z.string(),
});

/** What was recorded and then corrected or taken out: kept, and no score any more. */
export const replacedAdministration = z.object({
  id: z.uuid(),
  measure: z.string(),
  label: z.string(),
  answeredAt: z.string(),
  total: z.number().nullable(),
  recordedBy: z.string(),
  recordedAt: z.string(),
  /** Why the next one came, and whether it took this one out. */
  replacedBy: z.uuid(),
  withdrawn: z.boolean(),
  reason: z.string(),
});

export const measureLink = z.object({
  id: z.uuid(),
  measure: z.string(),
  madeBy: z.string(),
  madeAt: z.string(),
  expiresAt: z.string(),
  opened: z.boolean(),
});

const measureId = z.string().max(40, "expected the id of a measure");
/** Whole numbers or, for a total, a number; which, the instrument says. */
const answer = z.number("expected a number or null").nullable();
const answers = z.array(answer, "expected a list of answers").max(60, "expected at most 60 answers").nullable();
const total = z.number("expected a number").nullable();

const scoreOut = {
  kind: z.enum(["scored", "incomplete"]),
  total: z.number().nullable(),
  band: z.string().nullable(),
  flags: z.array(z.string()),
  missing: z.array(z.number()),
  /** The risk concern that an answer opened. */
  riskConcernId: z.uuid().nullable(),
};

export const listMeasures = defineEndpoint({
  method: "GET",
  path: "/api/clients/:clientId/measures",
  summary: "Every administration of a client, newest first, with score, band and change; open links; what was replaced",
  input: z.object({ clientId: id }),
  output: z.object({
    administrations: z.array(administration),
    replaced: z.array(replacedAdministration),
    links: z.array(measureLink),
  }),
});

export const addMeasure = defineEndpoint({
  method: "POST",
  path: "/api/clients/:clientId/measures",
  summary: "Record an administration: answers, or a total where the instrument allows it",
  input: z.object({
    clientId: id,
    measure: measureId,
    /** Needed for `other`: its name. */
    label: optionalLine(100).default(""),
    sessionId: id.nullable().default(null),
    givenHow: z.enum(["session", "paper"]),
    answeredAt: instant,
    answers: answers.default(null),
    total: total.default(null),
    /** Needed where the owner's licence is forbidding: the practice holds one of its own. */
    licenceHeld: z.boolean().default(false),
  }),
  output: z.object({ id: z.uuid(), ...scoreOut }),
});

export const correctMeasure = defineEndpoint({
  method: "POST",
  path: "/api/measures/:administrationId/correct",
  summary: "Correct an administration with a reason, or take it out; the original stays",
  input: z.object({
    administrationId: id,
    reason: line(500),
    /** Entered for the wrong client, or never answered: nothing takes its place. */
    withdraw: z.boolean().default(false),
    /** Left out, as it was. */
    answeredAt: instant.nullable().default(null),
    answers: answers.default(null),
    total: total.default(null),
  }),
  output: z.object({ id: z.uuid(), ...scoreOut, kind: z.enum(["scored", "incomplete", "withdrawn"]) }),
});

export const sendMeasureLink = defineEndpoint({
  method: "POST",
  path: "/api/clients/:clientId/measure-links",
  summary: "Make a link by which the client answers an instrument once, on their own phone; it is shown this once",
  input: z.object({
    clientId: id,
    measure: measureId,
    sessionId: id.nullable().default(null),
    hours: z.number().int().min(1, "expected 1 to 336 hours").max(336, "expected 1 to 336 hours").default(72),
  }),
  output: z.object({ id: z.uuid(), link: z.string(), expiresAt: z.string() }),
});

export const endMeasureLink = defineEndpoint({
  method: "POST",
  path: "/api/measure-links/:linkId/end",
  summary: "End a link that was not answered",
  input: z.object({ linkId: id }),
  output: z.object({ ended: z.literal(true) }),
});

const token = z.string().length(43, "expected the whole link");
/** Made by the page and kept by that browser alone: whoever opens a link first holds it. */
const browser = z.string().min(20, "expected the key of this browser").max(100, "expected the key of this browser");

export const openMeasureLink = defineEndpoint({
  method: "POST",
  path: "/api/questions/open",
  summary: "What the holder of a link is asked; names the practice and nobody else. The first browser holds the link",
  input: z.object({ token, browser }),
  output: z.object({ practice: z.string(), measure: z.string(), expiresAt: z.string() }),
});

export const answerMeasureLink = defineEndpoint({
  method: "POST",
  path: "/api/questions/answer",
  summary: "Answer the questions of a link, once; answers left open are null",
  input: z.object({
    token,
    browser,
    answers: z.array(answer, "expected a list of answers").max(60, "expected at most 60"),
  }),
  output: z.object({ received: z.literal(true) }),
});
