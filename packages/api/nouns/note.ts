import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { id } from "../field.ts";

export const signature = z.object({
  id: z.uuid(),
  name: z.string(),
  credential: z.string(),
  meaning: z.enum(["author", "co-author", "co-signature", "attestation"]),
  method: z.enum(["passphrase", "passkey"]),
  at: z.string(),
});

export const readNote = defineEndpoint({
  method: "GET",
  path: "/api/notes/:noteId",
  summary: "A signed note with its pinned shared part, signatures, digest and place in the ledger",
  input: z.object({ noteId: id }),
  output: z.object({
    id: z.uuid(),
    clientId: z.uuid(),
    sessionId: z.uuid(),
    /** The canonical JSON exactly as digested; parse it with `noteBodySchema` of packages/clinical. */
    content: z.string(),
    digest: z.string(),
    shared: z.object({ content: z.string(), digest: z.string() }).nullable(),
    signatures: z.array(signature),
    late: z.boolean(),
    /** How the counts of its group session were amended since, oldest first. */
    amendedCounts: z.array(z.object({ at: z.string(), present: z.number(), absent: z.number() })),
    /** What was corrected about this client's attendance, oldest first; one that retracts takes this note back. */
    corrections: z.array(
      z.object({ at: z.string(), by: z.string(), because: z.string(), to: z.string(), isRetraction: z.boolean() }),
    ),
    /** Place in the ledger; null for the moment until the sequencer has given one. */
    place: z.number().nullable(),
    /** The writer's notes before and after in this chart. */
    earlier: z.uuid().nullable(),
    later: z.uuid().nullable(),
  }),
});

/** For the Before panel: whole previous notes, newest first. */
export const listPreviousNotes = defineEndpoint({
  method: "GET",
  path: "/api/clients/:clientId/notes",
  summary: "Previous signed notes of a client, newest first",
  input: z.object({
    clientId: id,
    before: z.iso.datetime().optional(),
    limit: z.coerce.number().int().min(1).max(50).default(10),
  }),
  output: z.object({
    notes: z.array(
      z.object({
        id: z.uuid(),
        content: z.string(),
        sharedContent: z.string().nullable(),
        author: z.string(),
        signedAt: z.string(),
        late: z.boolean(),
      }),
    ),
  }),
});

/** Answers with application/pdf; `format` views the note in another format than it was written in. */
export const readNotePdf = defineEndpoint({
  method: "GET",
  path: "/api/notes/:noteId/pdf",
  summary: "The signed note as PDF",
  input: z.object({ noteId: id, format: z.string().max(40).optional() }),
  output: z.unknown(),
});

/** Answers with application/json as a download: content, shared part, signatures, ledger entry and proof. */
export const readNoteJson = defineEndpoint({
  method: "GET",
  path: "/api/notes/:noteId/json",
  summary: "The signed note as JSON, with what proves it",
  input: z.object({ noteId: id }),
  output: z.unknown(),
});
