import { z } from "zod";
import { isBlank } from "@goldthread/clinical/note/is-blank.ts";
import { longestAddition } from "@goldthread/clinical/note/addition.ts";
import { defineEndpoint } from "../endpoint.ts";
import { id, paragraph, passphrase } from "../field.ts";
import { actPasskey } from "../passkey-answer.ts";
import { passage } from "./note.ts";

export const coSignLine = z.object({
  noteId: z.uuid(),
  sessionId: z.uuid(),
  clientId: z.uuid(),
  name: z.string(),
  authorId: z.uuid(),
  author: z.string(),
  groupId: z.uuid().nullable(),
  group: z.string().nullable(),
  happenedAt: z.string(),
  signedAt: z.string(),
  digest: z.string(),
  /** What was added to it by now; not looked up where the caller signs beside its author. */
  additions: z.array(z.uuid()),
  /** The profile asks for it: until then the note counts as incomplete and is not billed. */
  isRequired: z.boolean(),
  /** When it was returned, until its author adds to it. */
  returnedAt: z.string().nullable(),
  comments: z.number(),
});

/** Something a trainee added to a note after it was co-signed. */
export const additionToCoSign = z.object({
  additionId: z.uuid(),
  /** One press: what was added to a group's part stands in neighbouring rows, one for each note, and is co-signed together. */
  actId: z.uuid(),
  kind: z.string(),
  digest: z.string(),
  addedAt: z.string(),
  authorId: z.uuid(),
  author: z.string(),
  noteId: z.uuid(),
  sessionId: z.uuid(),
  clientId: z.uuid(),
  name: z.string(),
  groupId: z.uuid().nullable(),
  group: z.string().nullable(),
  happenedAt: z.string(),
  /** The profile asks for it: until then the note counts as incomplete again and is not billed. */
  isRequired: z.boolean(),
});

export const listCoSigning = defineEndpoint({
  method: "GET",
  path: "/api/co-signing",
  summary:
    "Notes, and additions to them, that wait for the caller's signature beside their author's, and the caller's own that were returned",
  input: z.object({}),
  output: z.object({
    /** Oldest first; a group's session stands in neighbouring rows. */
    toCoSign: z.array(coSignLine),
    /** Oldest first. */
    additions: z.array(additionToCoSign),
    /** Sent back by the caller, and not answered yet. */
    sentBack: z.array(coSignLine),
    /** The caller's own. */
    returned: z.array(coSignLine),
    /** Trainees' summaries that wait for the caller's co-signature. */
    summaries: z.array(
      z.object({
        id: z.uuid(),
        whose: z.string(),
        author: z.string(),
        from: z.string(),
        to: z.string(),
        signedAt: z.string(),
      }),
    ),
    /** Of group sessions that the caller led beside their author; once overdue, the caller attests in their own words. */
    toSignBeside: z.array(coSignLine.extend({ isOver: z.boolean() })),
  }),
});

const words = paragraph(longestAddition);
const said = z.object({ id: z.uuid() });

export const commentOnNote = defineEndpoint({
  method: "POST",
  path: "/api/notes/:noteId/comments",
  summary: "Say something to a trainee about their note, beside a passage or about the whole",
  input: z.object({
    noteId: id,
    passage: passage.nullable().default(null),
    words: words.refine((text) => !isBlank(text), "expected at least one character that shows"),
  }),
  output: said,
});

export const returnNote = defineEndpoint({
  method: "POST",
  path: "/api/notes/:noteId/return",
  summary: "Return a trainee's note with comments; they answer by adding to it, and it comes back",
  input: z.object({ noteId: id, words: words.default("") }),
  output: said,
});

const readNote = z.object({
  noteId: id,
  digest: z.string().regex(/^[0-9a-f]{64}$/, "expected 64 hexadecimal digits"),
});
const readNotes = z.array(readNote).min(1, "expected at least one note").max(200, "expected at most 200 notes");
const readWithAdditions = readNote.extend({
  /** What was added to it and read with it: something else that was added meanwhile is not co-signed unseen. */
  additions: z.array(id).max(500, "expected at most 500 additions").optional(),
});

export const signBesideAuthor = defineEndpoint({
  method: "POST",
  path: "/api/co-signatures/beside",
  summary:
    "Sign a group session's notes as the facilitator who led it beside their author, in one act: as co-author, or once overdue by attesting",
  input: z.object({
    notes: readNotes,
    /** What is attested; needed where a signature as co-author would come too late. */
    text: paragraph(longestAddition).default(""),
    actId: id.optional(),
    passphrase: passphrase.optional(),
    passkey: actPasskey.optional(),
  }),
  output: z.object({ meaning: z.enum(["co-author", "attestation"]), signatures: z.array(z.uuid()) }),
});

export const coSign = defineEndpoint({
  method: "POST",
  path: "/api/co-signatures",
  summary: "Co-sign notes that were read, in one act: one note, or a whole group's session",
  input: z.object({
    notes: z.array(readWithAdditions).min(1, "expected at least one note").max(200, "expected at most 200 notes"),
    passphrase: passphrase.optional(),
    passkey: actPasskey.optional(),
  }),
  output: z.object({ signatures: z.array(z.uuid()) }),
});

export const coSignAdditions = defineEndpoint({
  method: "POST",
  path: "/api/co-signatures/additions",
  summary:
    "Co-sign what trainees added to notes after those were co-signed, in one act: one addition, or a whole group's",
  input: z.object({
    additions: z
      .array(z.object({ additionId: id, digest: z.string().regex(/^[0-9a-f]{64}$/, "expected 64 hexadecimal digits") }))
      .min(1, "expected at least one addition")
      .max(200, "expected at most 200 additions"),
    passphrase: passphrase.optional(),
    passkey: actPasskey.optional(),
  }),
  output: z.object({ signatures: z.array(z.uuid()) }),
});
