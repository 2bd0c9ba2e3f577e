import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { day, email, id, line, optionalLine, passphrase, version } from "../field.ts";

export const role = z.enum([
  "clinician",
  "trainee",
  "supervisor",
  "nurse",
  "aide",
  "biller",
  "records-officer",
  "front-desk",
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
  /** False until an invitation is accepted. */
  signsIn: z.boolean(),
  /** When the open invitation ends; null where there is none, and for whoever may not invite. */
  invitedUntil: z.string().nullable(),
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

const invited = z.object({
  staffId: z.uuid(),
  /** Shown once: what is kept of it opens nothing. */
  link: z.string(),
  expiresAt: z.string(),
  /** Whether it was also sent by mail, which is set up by the environment. */
  mailed: z.boolean(),
});

export const inviteStaff = defineEndpoint({
  method: "POST",
  path: "/api/staff/invitations",
  summary: "Add a member of staff who chooses their own passphrase by a link that works once",
  input: z.object({
    name: line(200),
    email,
    credential: optionalLine(60),
    roles: z.array(role).min(1, "expected at least one role").max(8),
    supervisorId: id.nullable(),
  }),
  output: invited,
});

export const renewInvitation = defineEndpoint({
  method: "POST",
  path: "/api/staff/:staffId/invitation",
  summary: "Make a new link for somebody who has not come in yet; the one before ends",
  input: z.object({ staffId: id }),
  output: invited,
});

export const endInvitation = defineEndpoint({
  method: "POST",
  path: "/api/staff/:staffId/invitation/end",
  summary: "End an invitation that nobody has accepted",
  input: z.object({ staffId: id }),
  output: z.object({}),
});

/** The part of the link after the `#`: it reaches the server in a body alone, so no log and no referrer holds it. */
const invitationToken = z.string().regex(/^[\w-]{43}$/, "expected the whole link");

export const readInvitation = defineEndpoint({
  method: "POST",
  path: "/api/invitations/read",
  summary: "Whom a link invites, and where",
  input: z.object({ token: invitationToken }),
  output: z.object({ name: z.string(), email: z.string(), practice: z.string(), expiresAt: z.string() }),
});

export const acceptInvitation = defineEndpoint({
  method: "POST",
  path: "/api/invitations/accept",
  summary: "Choose a passphrase by a link, which ends it, and sign in",
  input: z.object({ token: invitationToken, passphrase }),
  output: z.object({ staffId: z.uuid() }),
});

const credentialFields = {
  title: line(120),
  number: optionalLine(60).default(""),
  issuer: optionalLine(120).default(""),
  issuedOn: day.nullable().default(null),
  expiresOn: day.nullable().default(null),
};

export const listCredentials = defineEndpoint({
  method: "GET",
  path: "/api/staff/credentials",
  summary:
    "Licences and certificates that the caller may see: their own, those they supervise, all for an administrator",
  input: z.object({}),
  output: z.object({
    credentials: z.array(
      z.object({
        id: z.uuid(),
        staffId: z.uuid(),
        staffName: z.string(),
        title: z.string(),
        number: z.string(),
        issuer: z.string(),
        issuedOn: z.string().nullable(),
        expiresOn: z.string().nullable(),
        /** Days until it ends, negative when it has; null where it does not end. */
        daysLeft: z.number().nullable(),
        standing: z.enum(["valid", "ends-soon", "ended"]),
        version: z.number(),
      }),
    ),
  }),
});

export const addCredential = defineEndpoint({
  method: "POST",
  path: "/api/staff/:staffId/credentials",
  summary: "Add a licence or certificate",
  input: z.object({ staffId: id, ...credentialFields }),
  output: z.object({ id: z.uuid() }),
});

export const changeCredential = defineEndpoint({
  method: "PATCH",
  path: "/api/staff/credentials/:credentialId",
  summary: "Change a licence or certificate: all of it is sent",
  input: z.object({ credentialId: id, version, ...credentialFields }),
  output: z.object({ version: z.number() }),
});

export const removeCredential = defineEndpoint({
  method: "POST",
  path: "/api/staff/credentials/:credentialId/remove",
  summary: "Take away a licence or certificate that was entered by mistake",
  input: z.object({ credentialId: id, version }),
  output: z.object({}),
});

export const listLeave = defineEndpoint({
  method: "GET",
  path: "/api/staff/leave",
  summary: "Who is away now or later, and who covers",
  input: z.object({}),
  output: z.object({
    leave: z.array(
      z.object({
        id: z.uuid(),
        staffId: z.uuid(),
        staffName: z.string(),
        from: z.string(),
        to: z.string(),
        coverId: z.uuid().nullable(),
        coverName: z.string().nullable(),
        /** The caller may end or cancel it. */
        mayEnd: z.boolean(),
        begun: z.boolean(),
        version: z.number(),
      }),
    ),
  }),
});

export const addLeave = defineEndpoint({
  method: "POST",
  path: "/api/staff/:staffId/leave",
  summary: "Enter a leave; whoever covers may open the charts of those days, and no longer",
  input: z.object({
    staffId: id,
    from: day,
    to: day,
    coverId: id.nullable(),
    /** The sessions of those days go to whoever covers. */
    moveSessions: z.boolean().default(false),
  }),
  output: z.object({ id: z.uuid(), clients: z.number(), groups: z.number(), sessions: z.number() }),
});

export const endLeave = defineEndpoint({
  method: "POST",
  path: "/api/staff/leave/:leaveId/end",
  summary: "End a leave earlier, or cancel one that has not begun; cover ends with it and later sessions come back",
  input: z.object({
    leaveId: id,
    version,
    /** Null cancels it. */
    lastDay: day.nullable(),
  }),
  output: z.object({ sessions: z.number() }),
});

export const readWorkOf = defineEndpoint({
  method: "GET",
  path: "/api/staff/:staffId/open-work",
  summary: "What is open with somebody: clients, groups, and how many sessions and drafts of each; no words of a note",
  input: z.object({ staffId: id }),
  output: z.object({
    clients: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        recordNumber: z.string(),
        birthDate: z.string().nullable(),
        sessions: z.number(),
        drafts: z.number(),
      }),
    ),
    groups: z.array(z.object({ id: z.uuid(), name: z.string(), sessions: z.number(), drafts: z.number() })),
    supervisees: z.array(z.object({ id: z.uuid(), name: z.string() })),
  }),
});

export const deactivateStaff = defineEndpoint({
  method: "POST",
  path: "/api/staff/:staffId/deactivate",
  summary:
    "End somebody's work here: sessions and sockets close at once, and what is open goes to whom is named, at once or not at all",
  input: z.object({
    staffId: id,
    version,
    /** Who takes over; null only where nothing is open, or where it is left open on purpose. */
    heirId: id.nullable(),
    /** Clients who go to somebody else than the heir. */
    clients: z
      .array(z.object({ clientId: id, staffId: id }))
      .max(1000)
      .default([]),
    leaveOpen: z.boolean().default(false),
  }),
  output: z.object({
    staff: staffMember,
    clients: z.number(),
    groups: z.number(),
    sessions: z.number(),
    drafts: z.number(),
  }),
});
