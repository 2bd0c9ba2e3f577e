import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { day, id, line, optionalLine, version } from "../field.ts";

const amount = z.number().int().min(1, "expected at least 1").max(10_000, "expected at most 10000");
const serviceCode = z
  .string()
  .regex(/^[A-Z0-9]{5}$/, "expected a service code of five capital letters or digits")
  .nullable();
const profileId = line(60).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected the id of a profile, such as us-general");

/** What a payer has allowed, and how much of it held sessions have used. */
export const allowance = z.object({
  id: z.uuid(),
  number: z.string(),
  counts: z.enum(["sessions", "units"]),
  amount: z.number(),
  /** Sessions held under it so far; null where units are counted. */
  used: z.number().nullable(),
  serviceCode: z.string().nullable(),
  from: z.string(),
  to: z.string(),
  version: z.number(),
});

export const coverage = z.object({
  id: z.uuid(),
  kind: z.enum(["payer", "self-pay"]),
  payer: z.string(),
  memberNumber: z.string(),
  profile: z.string(),
  from: z.string(),
  to: z.string().nullable(),
  version: z.number(),
  allowances: z.array(allowance),
});

export const listCoverages = defineEndpoint({
  method: "GET",
  path: "/api/clients/:clientId/coverages",
  summary: "Who pays for a client, the first first, with what is allowed; and the profiles there are",
  input: z.object({ clientId: id }),
  output: z.object({
    coverages: z.array(coverage),
    profiles: z.array(z.object({ id: z.string(), title: z.string() })),
  }),
});

export const addCoverage = defineEndpoint({
  method: "POST",
  path: "/api/clients/:clientId/coverages",
  summary: "Add a payer with its profile, or that the client pays",
  input: z.object({
    clientId: id,
    kind: z.enum(["payer", "self-pay"]),
    payer: optionalLine(200).default(""),
    memberNumber: optionalLine(60).default(""),
    profile: profileId.optional(),
    from: day.optional(),
    to: day.nullable().default(null),
    /** Billed before the others. */
    first: z.boolean().default(false),
  }),
  output: z.object({ id: z.uuid() }),
});

export const changeCoverage = defineEndpoint({
  method: "PATCH",
  path: "/api/coverages/:coverageId",
  summary: "Change a payer's name, member number, profile or dates, or put it first",
  input: z.object({
    coverageId: id,
    version,
    payer: line(200).optional(),
    memberNumber: optionalLine(60).optional(),
    profile: profileId.optional(),
    from: day.optional(),
    to: day.nullable().optional(),
    first: z.literal(true).optional(),
  }),
  output: z.object({ version: z.number() }),
});

const allowanceFields = {
  number: optionalLine(60).default(""),
  counts: z.enum(["sessions", "units"]).default("sessions"),
  amount,
  serviceCode: serviceCode.default(null),
  from: day,
  to: day,
};

export const addAllowance = defineEndpoint({
  method: "POST",
  path: "/api/coverages/:coverageId/allowances",
  summary: "Add what a payer has allowed: sessions or units, from a day to a day",
  input: z.object({ coverageId: id, ...allowanceFields }),
  output: z.object({ id: z.uuid() }),
});

export const changeAllowance = defineEndpoint({
  method: "PATCH",
  path: "/api/allowances/:allowanceId",
  summary: "Change what a payer has allowed",
  input: z.object({ allowanceId: id, version, ...allowanceFields }),
  output: z.object({ version: z.number() }),
});
