import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { amendmentRequest } from "./note.ts";
import { recordRequest } from "./record-request.ts";
import { withholding } from "./withholding.ts";

export const readWork = defineEndpoint({
  method: "GET",
  path: "/api/work",
  summary:
    "What is due beside the notes: plans, agreements, codes to confirm; and in numbers what colleagues have open",
  input: z.object({}),
  output: z.object({
    /** Active objectives due within two weeks or overdue, the longest first. */
    plansDue: z.array(
      z.object({
        clientId: z.uuid(),
        name: z.string(),
        objectiveId: z.uuid(),
        text: z.string(),
        dueOn: z.string(),
        isOverdue: z.boolean(),
      }),
    ),
    /** Whole plans whose review is due within two weeks or overdue, and those whose newest version still wants a signature. */
    plansToReview: z.array(
      z.object({
        clientId: z.uuid(),
        name: z.string(),
        version: z.number(),
        reviewDue: z.string().nullable(),
        isOverdue: z.boolean(),
        /** By a clinician. */
        isSigned: z.boolean(),
        /** A trainee wrote it, and no supervisor has signed it. */
        wantsSupervisor: z.boolean(),
      }),
    ),
    /** Authorisations of the caller's clients that end within a month or ended within the last, and none followed them. */
    authorisationsDue: z.array(
      z.object({
        authorisationId: z.uuid(),
        clientId: z.uuid(),
        name: z.string(),
        recipient: z.string(),
        expiresOn: z.string(),
        isOver: z.boolean(),
      }),
    ),
    agreements: z.array(z.object({ groupId: z.uuid(), group: z.string(), clientId: z.uuid(), name: z.string() })),
    /** What the caller's clients were asked to sign and nothing came of yet, the longest waiting first. */
    documentsToSign: z.array(
      z.object({
        documentId: z.uuid(),
        clientId: z.uuid(),
        name: z.string(),
        title: z.string(),
        /** Who signs, where it is not the client. */
        contactName: z.string().nullable(),
        askedAt: z.string(),
      }),
    ),
    /** Contacts of the last two weeks whose note is signed and whose code nobody has confirmed. */
    codesToConfirm: z.number(),
    /** Other requests about a record that nobody has answered, those due first on top: of one's own clients, a records officer's are all. */
    requests: z.array(recordRequest),
    /** Requests to amend that wait for an answer, the first due first: of one's own clients, a records officer's are all. */
    amendments: z.array(amendmentRequest),
    /** Kept from a client, and to be looked at: within two weeks, overdue, or asked to be reviewed. */
    withholdings: z.array(withholding),
    /** Of those the caller supervises; an administrator's are everybody's. Numbers alone. */
    colleagues: z.array(
      z.object({
        staffId: z.uuid(),
        name: z.string(),
        withoutNote: z.number(),
        begun: z.number(),
        late: z.number(),
        oldest: z.string(),
      }),
    ),
  }),
});
