import { dispositions } from "@goldthread/clinical/risk/dispositions.ts";
import { riskLevels } from "@goldthread/clinical/risk/inquiry.ts";
import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { day, id, instant, line, optionalLine, paragraph } from "../field.ts";

const disposition = z.enum(dispositions);
const level = z.enum(riskLevels);

/** A concern with how it began and, once closed, who did what and when. */
export const concern = z.object({
  id: z.uuid(),
  summary: z.string(),
  openedAt: z.string(),
  /** Where `byLink`, whoever sent the link: the answer is the client's own. */
  openedBy: z.string(),
  /** When the answer was given that opened it; null where a person opened it. */
  answeredAt: z.string().nullable(),
  /** The client answered by a one-time link, and nobody recorded it. */
  byLink: z.boolean(),
  /** The administration whose answer opened it. */
  administrationId: z.uuid().nullable(),
  closedAt: z.string().nullable(),
  closedBy: z.string().nullable(),
  disposition: disposition.nullable(),
  outcome: z.string().nullable(),
  actedBy: z.string().nullable(),
  actedAt: z.string().nullable(),
});

export const riskInquiry = z.object({
  id: z.uuid(),
  concernId: z.uuid().nullable(),
  heldAt: z.string(),
  answers: z.array(
    z.object({ question: z.string(), answer: z.string().nullable(), words: z.string(), whyNot: z.string() }),
  ),
  level,
  reasoning: z.string(),
  actions: z.string(),
  informed: z.string(),
  reviewOn: z.string().nullable(),
  recordedBy: z.string(),
});

const planParts = {
  warningSigns: z.string(),
  ownSteps: z.string(),
  peopleAndPlaces: z.string(),
  peopleToAsk: z.string(),
  professionals: z.string(),
  saferSurroundings: z.string(),
};

export const safetyPlan = z.object({
  id: z.uuid(),
  number: z.number(),
  ...planParts,
  madeWithClient: z.boolean(),
  copyGiven: z.boolean(),
  writtenBy: z.string(),
  writtenAt: z.string(),
});

/** What happened, in words about this client alone. */
export const chartEvent = z.object({ id: z.uuid(), happenedAt: z.string(), words: z.string(), recordedBy: z.string() });

export const readRisk = defineEndpoint({
  method: "GET",
  path: "/api/clients/:clientId/risk",
  summary: "A client's risk concerns, open ones first, inquiries, safety plans and events, each newest first",
  input: z.object({ clientId: id }),
  output: z.object({
    concerns: z.array(concern),
    inquiries: z.array(riskInquiry),
    safetyPlans: z.array(safetyPlan),
    events: z.array(chartEvent),
  }),
});

export const listOpenRisks = defineEndpoint({
  method: "GET",
  path: "/api/risk-concerns",
  summary: "Open risk concerns of the caller's clients, the oldest first",
  input: z.object({}),
  output: z.object({
    concerns: z.array(
      z.object({
        id: z.uuid(),
        clientId: z.uuid(),
        clientName: z.string(),
        summary: z.string(),
        openedAt: z.string(),
        openedBy: z.string(),
        answeredAt: z.string().nullable(),
        byLink: z.boolean(),
        /** An answer of a measure opened it, perhaps while nobody was looking. */
        byMeasure: z.boolean(),
      }),
    ),
  }),
});

export const openRiskConcern = defineEndpoint({
  method: "POST",
  path: "/api/clients/:clientId/risk-concerns",
  summary: "Open a risk concern; it is a banner on the chart until it is closed",
  input: z.object({ clientId: id, summary: line(1000) }),
  output: z.object({ id: z.uuid() }),
});

export const closeRiskConcern = defineEndpoint({
  method: "POST",
  path: "/api/risk-concerns/:concernId/close",
  summary: "Close a risk concern with its disposition: what was done, by whom, when",
  input: z.object({
    concernId: id,
    disposition,
    outcome: paragraph(2000).trim().min(1, "expected what was done"),
    actedBy: line(200),
    actedAt: instant,
  }),
  output: z.object({ closed: z.literal(true) }),
});

export const addRiskInquiry = defineEndpoint({
  method: "POST",
  path: "/api/clients/:clientId/risk-inquiries",
  summary: "Record a risk inquiry: each question asked and answered, or not asked and why",
  input: z.object({
    clientId: id,
    concernId: id.nullable().default(null),
    sessionId: id.nullable().default(null),
    heldAt: instant,
    answers: z
      .array(
        z.object({
          question: z.string().max(40, "expected a question of the inquiry"),
          answer: z.string().max(40, "expected an answer of the question").nullable(),
          words: paragraph(2000).default(""),
          whyNot: paragraph(500).default(""),
        }),
      )
      .max(40, "expected at most 40 answers"),
    level,
    reasoning: paragraph(4000).trim().min(1, "expected the reasoning behind the level"),
    actions: paragraph(4000).default(""),
    informed: paragraph(1000).default(""),
    reviewOn: day.nullable().default(null),
  }),
  output: z.object({ id: z.uuid() }),
});

const part = paragraph(2000).default("");

export const writeSafetyPlan = defineEndpoint({
  method: "POST",
  path: "/api/clients/:clientId/safety-plans",
  summary: "Write the safety plan's next version; the ones before stay",
  input: z.object({
    clientId: id,
    /** The number of the plan that this one was written on; 0 for the first. */
    basedOn: z.number().int().min(0, "expected a number from 0"),
    warningSigns: part,
    ownSteps: part,
    peopleAndPlaces: part,
    peopleToAsk: part,
    professionals: part,
    saferSurroundings: part,
    madeWithClient: z.boolean("expected whether it was made with the client"),
    copyGiven: z.boolean().default(false),
  }),
  output: z.object({ id: z.uuid(), number: z.number() }),
});

/** A warning to somebody in danger, or a report to an authority. Kept apart from the chart. */
export const protectiveAct = z.object({
  id: z.uuid(),
  clientId: z.uuid(),
  clientName: z.string(),
  kind: z.enum(["warning", "report"]),
  heardAt: z.string(),
  facts: z.string(),
  personAtRisk: z.string(),
  assessment: z.string(),
  consulted: z.string(),
  decision: z.enum(["made", "not-made"]),
  told: z.string(),
  toldAt: z.string().nullable(),
  toldBy: z.string(),
  reference: z.string(),
  whyNot: z.string(),
  clientTold: z.string(),
  followUp: z.string(),
  recordedBy: z.string(),
  recordedAt: z.string(),
  corrects: z.uuid().nullable(),
});

export const listProtectiveActs = defineEndpoint({
  method: "GET",
  path: "/api/protective-acts",
  summary: "Warnings and reports, newest first: one's own, and all of them for those who keep the records",
  input: z.object({}),
  output: z.object({ acts: z.array(protectiveAct) }),
});

const long = paragraph(4000).default("");

export const addProtectiveAct = defineEndpoint({
  method: "POST",
  path: "/api/protective-acts",
  summary: "Record a warning or a report, made or decided against, apart from the chart",
  input: z.object({
    clientId: id,
    kind: z.enum(["warning", "report"]),
    heardAt: instant,
    facts: paragraph(8000).trim().min(1, "expected what was said or seen"),
    personAtRisk: long,
    assessment: long,
    consulted: long,
    decision: z.enum(["made", "not-made"]),
    told: long,
    toldAt: instant.nullable().default(null),
    toldBy: optionalLine(200).default(""),
    reference: optionalLine(200).default(""),
    whyNot: long,
    clientTold: long,
    followUp: long,
    corrects: id.nullable().default(null),
  }),
  output: z.object({ id: z.uuid() }),
});
