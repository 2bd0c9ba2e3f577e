import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { email, line, optionalLine, passphrase, zone } from "../field.ts";

/** Printed in the terminal; asked for only where the server listens beyond this machine. */
const code = z.string().max(40).optional();

export const readSetup = defineEndpoint({
  method: "GET",
  path: "/api/setup",
  summary: "Whether the first visit's choice is still to be made",
  input: z.object({}),
  output: z.object({ needed: z.boolean(), codeRequired: z.boolean() }),
});

export const setUpEmpty = defineEndpoint({
  method: "POST",
  path: "/api/setup/empty",
  summary: "Make an empty practice with its first administrator",
  input: z.object({
    practiceName: line(200),
    zone,
    name: line(200),
    email,
    credential: optionalLine(60),
    /** The first administrator also sees clients. */
    alsoClinician: z.boolean(),
    passphrase,
    code,
  }),
  output: z.object({ staffId: z.uuid() }),
});

export const setUpSample = defineEndpoint({
  method: "POST",
  path: "/api/setup/sample",
  summary: "Fill the fictional sample practice",
  input: z.object({
    zone,
    /** Where it is night in this zone, the nearest one in which a day is under way, so that there is one to look at. */
    byDay: z.boolean().default(false),
    code,
  }),
  output: z.object({ started: z.literal(true) }),
});

export const readSetupProgress = defineEndpoint({
  method: "GET",
  path: "/api/setup/progress",
  summary: "How far the sample practice has come",
  input: z.object({}),
  output: z.object({
    state: z.enum(["idle", "running", "done", "failed"]),
    done: z.number(),
    total: z.number(),
    what: z.string(),
  }),
});
