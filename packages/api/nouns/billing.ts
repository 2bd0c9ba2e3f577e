import { reasons } from "@goldthread/clinical/billing/readiness.ts";
import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { day, id, optionalLine } from "../field.ts";

const code = z.string().regex(/^[A-Z0-9]{5}$/, "expected a service code of five letters or digits");
const addOn = z.object({ code, units: z.number().int().min(1).max(96) });
const charge = z.object({
  code,
  addOns: z.array(addOn).max(6, "expected at most six add-ons"),
  units: z.number().int().min(1).max(96),
  placeOfService: z.string().regex(/^[0-9]{2}$/, "expected a place of service as two digits, such as 11"),
  modifiers: z
    .array(z.string().regex(/^[A-Z0-9]{2}$/, "expected a modifier of two letters or digits, such as 95"))
    .max(4, "expected at most four modifiers"),
});

export const billingState = z.enum(["ready", "not-ready", "handed-over", "changed-since", "not-billable"]);

export const billingContact = z.object({
  sessionId: z.uuid(),
  clientId: z.uuid(),
  client: z.object({ name: z.string(), recordNumber: z.string(), birthDate: z.string().nullable() }),
  clinician: z.string(),
  service: z.string(),
  status: z.string(),
  attendance: z.string().nullable(),
  start: z.string(),
  stop: z.string(),
  minutes: z.number(),
  diagnoses: z.array(z.string()),
  payer: z.string().nullable(),
  state: billingState,
  reasons: z.array(z.enum(reasons)),
  /** What the minutes, the service and the attendance call for, and why. */
  proposed: charge.nullable(),
  why: z.string(),
  /** What somebody confirmed. */
  charge: charge.nullable(),
  changeReason: z.string(),
  /** Of the charge; 0 while there is none. */
  version: z.number(),
  handOverId: z.uuid().nullable(),
});

export const listBilling = defineEndpoint({
  method: "GET",
  path: "/api/billing",
  summary: "The contacts of a span of days: ready to bill, or why not. Facts and codes, no word of a note",
  input: z.object({ from: day, to: day }),
  output: z.object({ contacts: z.array(billingContact), more: z.boolean() }),
});

export const confirmCharge = defineEndpoint({
  method: "PUT",
  path: "/api/billing/:sessionId/:clientId",
  summary: "Confirm the code of a contact, or another one with the reason",
  input: z.object({
    sessionId: id,
    clientId: id,
    /** 0 where nothing was confirmed before. */
    version: z.number().int().min(0),
    charge,
    changeReason: optionalLine(500).default(""),
  }),
  output: z.object({ version: z.number() }),
});

export const handOver = defineEndpoint({
  method: "POST",
  path: "/api/billing/hand-overs",
  summary: "Hand contacts that are ready over to billing, in one act; nothing is sent anywhere",
  input: z.object({
    contacts: z
      .array(z.object({ sessionId: id, clientId: id }))
      .min(1, "expected at least one contact")
      .max(2000, "expected at most 2000 contacts"),
  }),
  output: z.object({ id: z.uuid(), contacts: z.number() }),
});

export const listHandOvers = defineEndpoint({
  method: "GET",
  path: "/api/billing/hand-overs",
  summary: "What was handed over, newest first",
  input: z.object({}),
  output: z.object({
    handOvers: z.array(z.object({ id: z.uuid(), at: z.string(), by: z.string(), contacts: z.number() })),
  }),
});

export const downloadHandOver = defineEndpoint({
  method: "GET",
  path: "/api/billing/hand-overs/:handOverId/file",
  summary: "A hand-over as CSV, or as JSON in the shape of an 837P claim",
  input: z.object({ handOverId: id, as: z.enum(["csv", "837p"]).default("csv") }),
  output: z.unknown(),
});
