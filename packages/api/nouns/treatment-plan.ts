import { objectiveStatuses } from "@goldthread/clinical/plan/treatment-plan.ts";
import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { id, line, optionalLine, paragraph, passphrase, placeDay } from "../field.ts";
import { actPasskey } from "../passkey-answer.ts";

const few = (most: number) => `expected at most ${most}`;

/** Parts that are new have no id yet; the server gives them one. */
const newOrKnown = id.nullable().default(null);

const intervention = z.object({
  id: newOrKnown,
  type: line(200),
  frequency: optionalLine(200).default(""),
  who: optionalLine(200).default(""),
});

const plannedObjective = z.object({
  id: newOrKnown,
  text: line(1000),
  baseline: optionalLine(300).default(""),
  target: optionalLine(300).default(""),
  measuredBy: optionalLine(300).default(""),
  startsOn: placeDay,
  dueOn: placeDay.nullable().default(null),
  status: z.enum(objectiveStatuses).default("active"),
  statusOn: placeDay.nullable().default(null),
  statusReason: optionalLine(500).default(""),
  interventions: z.array(intervention).max(20, few(20)).default([]),
});

const plannedGoal = z.object({
  id: newOrKnown,
  words: line(1000),
  objectives: z.array(plannedObjective).max(30, few(30)),
});

const plannedProblem = z.object({
  id: newOrKnown,
  title: line(300),
  diagnosis: z
    .object({ code: line(20), title: optionalLine(300).default("") })
    .nullable()
    .default(null),
  goals: z.array(plannedGoal).max(20, few(20)),
});

const frame = {
  startsOn: placeDay,
  strengths: paragraph(2000).default(""),
  barriers: paragraph(2000).default(""),
  dischargeCriteria: paragraph(2000).default(""),
  /** How many days after a review the next is due. */
  reviewDays: z.number().int().min(7, "expected 7 days at least").max(400, "expected 400 days at most").default(90),
  reviewedOn: placeDay,
};

/** A plan as it is written. */
export const planToWrite = z.object({ ...frame, problems: z.array(plannedProblem).max(30, few(30)) });

/** A plan as it is kept: every part has its id. */
export const keptPlan = z.object({
  ...frame,
  problems: z.array(
    plannedProblem.extend({
      id: z.uuid(),
      goals: z.array(
        plannedGoal.extend({
          id: z.uuid(),
          objectives: z.array(
            plannedObjective.extend({
              id: z.uuid(),
              interventions: z.array(intervention.extend({ id: z.uuid() })),
            }),
          ),
        }),
      ),
    }),
  ),
});

export const planSignature = z.object({
  id: z.uuid(),
  as: z.enum(["clinician", "supervisor", "client"]),
  /** Who agreed or signed. */
  name: z.string(),
  credential: z.string(),
  /** Of who signs for the client, where it is not the client. */
  relation: z.string(),
  /** `passphrase`, `passkey`: a colleague's signature. `screen`: the client at this screen. `verbal`: said, and written down here. */
  method: z.enum(["passphrase", "passkey", "screen", "verbal"]),
  words: z.string(),
  at: z.string(),
  /** Who saw and heard it. */
  by: z.string(),
});

export const planVersion = z.object({
  id: z.uuid(),
  number: z.number(),
  at: z.string(),
  by: z.string(),
  why: z.string(),
  /** What differs from the version before, a sentence each. */
  changes: z.array(z.string()),
  signatures: z.array(planSignature),
});

const planChanged = z.object({ version: z.number() });
/** The number of the version that the change was made on; 0 where there is no plan yet. */
const onVersion = z.number().int().min(0).max(100_000);

export const readTreatmentPlan = defineEndpoint({
  method: "GET",
  path: "/api/clients/:clientId/plan",
  summary: "A client's treatment plan whole, its versions with what changed and why, and who signed them",
  input: z.object({ clientId: id }),
  output: z.object({
    client: z.object({ id: z.uuid(), name: z.string(), preferredName: z.string(), recordNumber: z.string() }),
    /** Null: none yet. */
    plan: keptPlan.nullable(),
    /** 0: none was kept as a version yet. */
    version: z.number(),
    reviewDue: z.string().nullable(),
    /** Newest first. */
    versions: z.array(planVersion),
    /** A supervisor's signature is asked for: whoever wrote the newest version is a trainee. */
    needsSupervisor: z.boolean(),
    /** Open ones, to tie a problem to. */
    diagnoses: z.array(z.object({ code: z.string(), title: z.string() })),
    /** Names that an intervention may be given to. */
    careTeam: z.array(z.string()),
  }),
});

export const readPlanVersion = defineEndpoint({
  method: "GET",
  path: "/api/clients/:clientId/plan/versions/:number",
  summary: "One version of a treatment plan as it was kept",
  input: z.object({ clientId: id, number: z.coerce.number().int().min(1).max(100_000) }),
  output: planVersion.extend({ plan: keptPlan }),
});

export const writeTreatmentPlan = defineEndpoint({
  method: "PUT",
  path: "/api/clients/:clientId/plan",
  summary: "Keep a treatment plan as its next version, with why it changed; no objective may go missing",
  input: z.object({ clientId: id, version: onVersion, why: line(500), plan: planToWrite }),
  output: planChanged,
});

export const changeObjectiveStatus = defineEndpoint({
  method: "POST",
  path: "/api/clients/:clientId/plan/objectives/:objectiveId/status",
  summary: "Say that an objective is met, stopped or taken up again, with the reason: the plan's next version",
  input: z.object({
    clientId: id,
    objectiveId: id,
    version: onVersion,
    status: z.enum(objectiveStatuses),
    reason: line(500),
    /** Left out: today. */
    on: placeDay.optional(),
  }),
  output: planChanged,
});

export const signTreatmentPlan = defineEndpoint({
  method: "POST",
  path: "/api/clients/:clientId/plan/signatures",
  summary:
    "Sign the newest version: as clinician or supervisor with one's passkey or passphrase, or record the client's agreement",
  input: z.object({
    clientId: id,
    version: z.number().int().min(1).max(100_000),
    as: z.enum(["clinician", "supervisor", "client"]),
    /** Of a colleague, where it was not given in the last minutes. */
    passphrase: passphrase.optional(),
    passkey: actPasskey.optional(),
    /** Of the client: on this screen, or by word of mouth. */
    method: z.enum(["screen", "verbal"]).optional(),
    /** As whoever agrees wrote it; where a contact agreed by word of mouth, taken from the chart. */
    name: optionalLine(200).default(""),
    /** Which of the chart's contacts, who acts for the client today, agrees in their place; null for the client. */
    contactId: id.nullable().default(null),
    /** What was said, where it was by word of mouth. */
    words: optionalLine(500).default(""),
  }),
  output: z.object({ id: z.uuid() }),
});
