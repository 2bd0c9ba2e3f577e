import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { id, passphrase } from "../field.ts";
import { documentType } from "./document.ts";

/*
 * A client's own view of their record. Nothing here takes the id of a client: whose record it is follows from the sign-in.
 */

export const myself = z.object({
  /** Of this view; a page gives it back in the header `goldthread-view`. */
  view: z.uuid(),
  /** Whose record it is, as they are called. */
  clientName: z.string(),
  holder: z.enum(["client", "representative"]),
  holderName: z.string(),
  practice: z.object({ name: z.string(), zone: z.string(), sample: z.boolean(), idleMinutes: z.number() }),
  /** The server's clock, so that a wrong one on the device does not mislead. */
  now: z.string(),
  endsAt: z.string(),
});

const token = z.string().regex(/^[\w-]{43}$/, "expected a whole link");
/** Made by Goldthread, as `heron-maple-4821`. */
const signInName = z.string().trim().toLowerCase().min(1, "expected a sign-in name").max(80);

export const readMyLink = defineEndpoint({
  method: "POST",
  path: "/api/my/link/read",
  summary: "Whom a client's link is for",
  input: z.object({ token }),
  output: z.object({ practice: z.string(), sample: z.boolean(), holderName: z.string(), expiresAt: z.string() }),
});

export const acceptMyLink = defineEndpoint({
  method: "POST",
  path: "/api/my/link/accept",
  summary: "Choose a passphrase with a client's link, which works once, and sign in",
  input: z.object({ token, passphrase }),
  output: z.object({ signInName: z.string() }),
});

export const signInAsClient = defineEndpoint({
  method: "POST",
  path: "/api/my/sign-in",
  summary: "Sign in to one's own view",
  input: z.object({ signInName, passphrase: z.string().min(1, "expected a passphrase").max(200) }),
  output: myself,
});

export const signOutAsClient = defineEndpoint({
  method: "POST",
  path: "/api/my/sign-out",
  summary: "End this session of one's own view",
  input: z.object({}),
  output: z.object({}),
});

export const readMyself = defineEndpoint({
  method: "GET",
  path: "/api/my",
  summary: "Who is signed in to their own view. Does not keep an idle session alive",
  input: z.object({}),
  output: myself,
});

export const stayInMyView = defineEndpoint({
  method: "POST",
  path: "/api/my/here",
  summary: "Keep the session of one's own view alive",
  input: z.object({}),
  output: z.object({ endsAt: z.string() }),
});

export const readMySample = defineEndpoint({
  method: "GET",
  path: "/api/my/sample",
  summary: "In a sample practice: how to look at a client's own view. Not found in any other",
  input: z.object({}),
  output: z.object({ name: z.string(), signInName: z.string(), passphrase: z.string() }),
});

const noteLine = z.object({
  id: z.uuid(),
  day: z.string(),
  title: z.string(),
  author: z.string(),
  /** Why it is not shown, in words for the client; null where it is. */
  notShown: z.string().nullable(),
  /** How many things were added since it was signed. */
  added: z.number(),
});

export const listMyNotes = defineEndpoint({
  method: "GET",
  path: "/api/my/notes",
  summary: "One's own signed notes, newest first",
  input: z.object({}),
  output: z.object({ notes: z.array(noteLine) }),
});

export const readMyNote = defineEndpoint({
  method: "GET",
  path: "/api/my/notes/:noteId",
  summary: "One signed note as its client reads it: words about other people are taken out",
  input: z.object({ noteId: id }),
  output: noteLine.extend({
    /** Words about other people were taken out. */
    isRedacted: z.boolean(),
    sections: z.array(z.object({ key: z.string(), title: z.string(), text: z.string() })),
    facts: z.array(z.object({ name: z.string(), words: z.string() })),
    signatures: z.array(z.object({ name: z.string(), credential: z.string(), meaning: z.string(), at: z.string() })),
    digest: z.string(),
    earlier: z.uuid().nullable(),
    later: z.uuid().nullable(),
  }),
});

export const readMyNotePdf = defineEndpoint({
  method: "GET",
  path: "/api/my/notes/:noteId/pdf",
  summary: "The same note on paper (PDF)",
  input: z.object({ noteId: id }),
  output: z.unknown(),
});

export const readMyPlan = defineEndpoint({
  method: "GET",
  path: "/api/my/plan",
  summary: "One's own treatment plan, as it was last signed; null where none is",
  input: z.object({}),
  output: z.object({
    plan: z
      .object({
        number: z.number(),
        at: z.string(),
        signedBy: z.array(z.object({ name: z.string(), as: z.string(), at: z.string() })),
        problems: z.array(
          z.object({
            id: z.string(),
            title: z.string(),
            goals: z.array(
              z.object({
                id: z.string(),
                words: z.string(),
                objectives: z.array(
                  z.object({
                    id: z.string(),
                    text: z.string(),
                    baseline: z.string(),
                    target: z.string(),
                    measuredBy: z.string(),
                    dueOn: z.string().nullable(),
                    status: z.string(),
                    interventions: z.array(z.string()),
                  }),
                ),
              }),
            ),
          }),
        ),
      })
      .nullable(),
  }),
});

export const listMyMeasures = defineEndpoint({
  method: "GET",
  path: "/api/my/measures",
  summary: "One's own answers to questionnaires: what each came to, newest first",
  input: z.object({}),
  output: z.object({
    measures: z.array(
      z.object({
        id: z.uuid(),
        label: z.string(),
        about: z.string(),
        answeredAt: z.string(),
        total: z.number().nullable(),
        most: z.number().nullable(),
        band: z.string().nullable(),
        change: z.string().nullable(),
      }),
    ),
  }),
});

export const listMyHomework = defineEndpoint({
  method: "GET",
  path: "/api/my/homework",
  summary: "What was set between sessions, open first",
  input: z.object({}),
  output: z.object({
    homework: z.array(
      z.object({
        id: z.uuid(),
        words: z.string(),
        dueOn: z.string().nullable(),
        setBy: z.string(),
        setAt: z.string(),
        outcome: z.enum(["done", "partly", "not-done", "dropped"]).nullable(),
      }),
    ),
  }),
});

export const listMyAppointments = defineEndpoint({
  method: "GET",
  path: "/api/my/appointments",
  summary: "Sessions to come, and those of the last year",
  input: z.object({}),
  output: z.object({
    appointments: z.array(
      z.object({
        id: z.uuid(),
        kind: z.enum(["individual", "group"]),
        with: z.string(),
        startsAt: z.string(),
        stopsAt: z.string(),
        modality: z.string(),
        place: z.string(),
        status: z.string(),
        isToCome: z.boolean(),
      }),
    ),
  }),
});

export const listMyOpenings = defineEndpoint({
  method: "GET",
  path: "/api/my/openings",
  summary: "Who opened one's own record or worked in it, by day, newest first",
  input: z.object({ before: z.coerce.number().int().positive().optional() }),
  output: z.object({
    openings: z.array(
      z.object({
        day: z.string(),
        name: z.string(),
        credential: z.string(),
        roles: z.array(z.string()),
        acts: z.array(z.string()),
        inEmergency: z.boolean(),
        at: z.string(),
      }),
    ),
    /** Ask again with it for what lies before; null where there is no more. */
    before: z.number().nullable(),
  }),
});

export const listMyDisclosures = defineEndpoint({
  method: "GET",
  path: "/api/my/disclosures",
  summary: "What was given out of one's own record: when, to whom, on what ground and for what",
  input: z.object({}),
  output: z.object({
    disclosures: z.array(
      z.object({
        id: z.uuid(),
        at: z.string(),
        to: z.string(),
        ground: z.string(),
        purpose: z.string(),
        items: z.number(),
      }),
    ),
    /** Whom an intermediary named as having got records from it: `on` is a day. */
    passedOn: z.array(z.object({ to: z.string(), on: z.string(), what: z.string() })),
  }),
});

export const readMyRecordPdf = defineEndpoint({
  method: "GET",
  path: "/api/my/record/pdf",
  summary: "Everything that one's own view shows, on paper (PDF)",
  input: z.object({}),
  output: z.unknown(),
});

export const readMyRecordJson = defineEndpoint({
  method: "GET",
  path: "/api/my/record/json",
  summary: "The same for machines, each whole note as a file that proves itself",
  input: z.object({}),
  output: z.unknown(),
});

export const listMyScans = defineEndpoint({
  method: "GET",
  path: "/api/my/scans",
  summary:
    "Scans and letters of one's own record that are shown, newest first, and which nobody has looked at for it yet",
  input: z.object({}),
  output: z.object({
    scans: z.array(
      z.object({ id: z.uuid(), day: z.string(), title: z.string(), type: documentType, bytes: z.number() }),
    ),
    /** That it is there, of which day, and whom to ask. */
    waiting: z.array(z.object({ id: z.uuid(), day: z.string(), by: z.string() })),
  }),
});

export const readMyScanFile = defineEndpoint({
  method: "GET",
  path: "/api/my/scans/:documentId/file",
  summary: "The file of a scan or letter that is shown, as an attachment",
  input: z.object({ documentId: id }),
  output: z.unknown(),
});

export const readMyRecordArchive = defineEndpoint({
  method: "GET",
  path: "/api/my/record/archive",
  summary:
    "Everything that one's own view shows with its scans and letters, in one ZIP with an index that says what is held back by whom; the oldest scans stay out where all together are too large",
  input: z.object({}),
  output: z.unknown(),
});
