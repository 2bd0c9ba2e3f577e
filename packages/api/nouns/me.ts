import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { email } from "../field.ts";
import { role } from "./staff.ts";

export const me = z.object({
  staff: z.object({
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    credential: z.string(),
    roles: z.array(role),
  }),
  practice: z.object({
    name: z.string(),
    zone: z.string(),
    sample: z.boolean(),
    dueHours: z.number(),
    idleMinutes: z.number(),
    /** How long a session usually is. */
    sessionMinutes: z.number(),
    groupMinutes: z.number(),
    /** The formats offered to a writer; none named: all. */
    formats: z.array(z.string()),
    /** The payer's or regulator's rules that the practice goes by. */
    profile: z.string(),
    version: z.number(),
  }),
  /** When the passphrase was last given; signing asks again after ten minutes. */
  provenAt: z.string(),
  /** The server's clock, so that a wrong one on the device does not mislead. */
  now: z.string(),
});

export const signIn = defineEndpoint({
  method: "POST",
  path: "/api/sign-in",
  summary: "Sign in with e-mail and passphrase",
  input: z.object({ email, passphrase: z.string().min(1, "expected a passphrase").max(200) }),
  output: me,
});

export const signOut = defineEndpoint({
  method: "POST",
  path: "/api/sign-out",
  summary: "End this session",
  input: z.object({}),
  output: z.object({}),
});

export const readMe = defineEndpoint({
  method: "GET",
  path: "/api/me",
  summary: "Who is signed in, and where. Does not keep an idle session alive",
  input: z.object({}),
  output: me,
});

/** Sent while somebody types or moves, at most once a minute: reading alone does not end a session early. */
export const stayHere = defineEndpoint({
  method: "POST",
  path: "/api/me/here",
  summary: "Keep the session from ending for idleness",
  input: z.object({}),
  output: z.object({ idleEndsAt: z.string() }),
});

export const prove = defineEndpoint({
  method: "POST",
  path: "/api/me/prove",
  summary: "Give the passphrase again",
  input: z.object({ passphrase: z.string().min(1, "expected a passphrase").max(200) }),
  output: z.object({ provenAt: z.string() }),
});

export const readSamplePeople = defineEndpoint({
  method: "GET",
  path: "/api/sign-in/sample",
  summary: "The sample practice's staff and their common passphrase; refused anywhere else",
  input: z.object({}),
  output: z.object({
    passphrase: z.string(),
    people: z.array(z.object({ name: z.string(), email: z.string(), credential: z.string(), roles: z.array(role) })),
  }),
});
