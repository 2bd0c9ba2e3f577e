import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { email, id, line, optionalLine, passphrase, version, zone } from "../field.ts";

export const role = z.enum([
  "clinician",
  "trainee",
  "supervisor",
  "nurse",
  "aide",
  "biller",
  "records-officer",
  "administrator",
]);

export const staffMember = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  credential: z.string(),
  roles: z.array(role),
  supervisorId: z.uuid().nullable(),
  active: z.boolean(),
  version: z.number(),
});

export const listStaff = defineEndpoint({
  method: "GET",
  path: "/api/staff",
  summary: "Everybody who works here",
  input: z.object({}),
  output: z.object({ staff: z.array(staffMember) }),
});

export const addStaff = defineEndpoint({
  method: "POST",
  path: "/api/staff",
  summary: "Add a member of staff, who signs in with this e-mail and passphrase",
  input: z.object({
    name: line(200),
    email,
    credential: optionalLine(60),
    roles: z.array(role).min(1, "expected at least one role").max(8),
    supervisorId: id.nullable(),
    passphrase,
  }),
  output: staffMember,
});

export const changeStaff = defineEndpoint({
  method: "PATCH",
  path: "/api/staff/:staffId",
  summary: "Change a member of staff; making one inactive ends their sessions at once",
  input: z.object({
    staffId: id,
    version,
    name: line(200).optional(),
    credential: optionalLine(60).optional(),
    roles: z.array(role).min(1, "expected at least one role").max(8).optional(),
    supervisorId: id.nullable().optional(),
    active: z.boolean().optional(),
  }),
  output: staffMember,
});

export const changePractice = defineEndpoint({
  method: "PATCH",
  path: "/api/practice",
  summary: "Change the practice's settings",
  input: z.object({
    version,
    name: line(200).optional(),
    zone: zone.optional(),
    dueHours: z.number().int().min(1).max(720).optional(),
    idleMinutes: z.number().int().min(2).max(240).optional(),
  }),
  output: z.object({ version: z.number() }),
});
