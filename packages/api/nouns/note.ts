import { z } from "zod";
import { elementIds } from "@goldthread/clinical/elements/element.ts";
import { isBlank } from "@goldthread/clinical/note/is-blank.ts";
import { denialGrounds, longestAddition, longestReason } from "@goldthread/clinical/note/addition.ts";
import { limits } from "@goldthread/clinical/note/limits.ts";
import { defineEndpoint } from "../endpoint.ts";
import { day, id, instant, line, paragraph, passphrase } from "../field.ts";
import { actPasskey } from "../passkey-answer.ts";

export const signature = z.object({
  id: z.uuid(),
  name: z.string(),
  credential: z.string(),
  meaning: z.enum(["author", "co-author", "co-signature", "attestation"]),
  method: z.enum(["passphrase", "passkey"]),
  at: z.string(),
});

/** What was added to a note: parse `content` with `additionSchema` of packages/clinical; its SHA-256 is the digest. */
export const addition = z.object({
  id: z.uuid(),
  content: z.string(),
  digest: z.string(),
  /** Place in the ledger; null for the moment until the sequencer has given one. */
  place: z.number().nullable(),
  /** A supervisor's signature under what a trainee added after the note was co-signed. */
  coSigned: z
    .object({ name: z.string(), credential: z.string(), at: z.string(), method: z.enum(["passphrase", "passkey"]) })
    .nullable(),
  /** It is asked for and not there: the note counts as not co-signed. */
  lacksCoSignature: z.boolean(),
  /** What the caller co-signs with it in one act: what was said of a group's part is on each note that carries it. */
  toCoSign: z.array(z.object({ additionId: z.uuid(), digest: z.string() })),
});

export const passage = z.object({
  part: z.enum(["note", "shared"]),
  element: z.enum(elementIds),
  key: paragraph(limits.id).nullable(),
  start: z.number().int().min(0).max(limits.elementText),
  end: z.number().int().min(1).max(limits.elementText),
  /** The words that stand there: they are compared. */
  text: paragraph(limits.elementText),
});

export const supervisionComment = z.object({
  id: z.uuid(),
  /** `shared`: by a colleague with whom the note is shared, or its author's answer. */
  kind: z.enum(["comment", "return", "shared"]),
  at: z.string(),
  by: z.string(),
  passage: passage.nullable(),
  words: z.string(),
});

/** By which the caller reads a note that is not theirs otherwise. */
export const noteShare = z.object({
  id: z.uuid(),
  by: z.string(),
  level: z.enum(["read", "comment", "write"]),
  until: z.string(),
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
    /** Everything added since, oldest first. */
    after: z.array(addition),
    /** What the caller may add, by the note's author, its group and their own role. */
    may: z.object({ correct: z.boolean(), correctShared: z.boolean(), retract: z.boolean(), attest: z.boolean() }),
    /** What a supervisor said about it, for its author and for whoever supervises them; and what colleagues said with whom it is shared, for them and its author. */
    comments: z.array(supervisionComment),
    /** Null where the caller reads it by another relation: then it is one note of a record that they know. */
    share: noteShare.nullable(),
    /** It waits for the caller, who supervises its author: the note itself, or what was added since it was co-signed. */
    toCoSign: z.boolean(),
    /** The practice's profile asks for a co-signature that is not there: the note is not complete. */
    isIncomplete: z.boolean(),
    /** Facilitators whose signature the profile asks for and that is not there. */
    waitsFor: z.array(z.string()),
    /** Where a retracted note's words went; null where nothing is said of it. */
    copy: z
      .object({
        isSigned: z.boolean(),
        /** Only for those who may read that note. */
        noteId: z.uuid().nullable(),
        /** Only for whoever writes it, until it is signed. */
        sessionId: z.uuid().nullable(),
      })
      .nullable(),
    /** Its words came out of another record. */
    isMovedHere: z.boolean(),
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

const said = (max: number) =>
  paragraph(max).refine((text) => !isBlank(text), "expected at least one character that shows");
const because = said(longestReason);
const text = said(longestAddition);
/** A passphrase is asked for when the last proof is older than ten minutes; instead of it a passkey may sign the very act. */
const proof = { passphrase: passphrase.optional(), passkey: actPasskey.optional() };
/** Made by the page, once for each press: sent again after a lost answer, nothing is added twice. */
const press = { actId: id.optional() };
const added = z.object({ additions: z.array(z.uuid()), kind: z.string() });

export const addAddendum = defineEndpoint({
  method: "POST",
  path: "/api/notes/:noteId/addenda",
  summary:
    "Add to a signed note, signed by whoever adds it; what is told long after it happened is a late entry, by the clock",
  input: z.object({
    noteId: id,
    /** May be empty only where `because` says why the note itself was late. */
    text: paragraph(longestAddition),
    /** When it happened, where that was not in the session. */
    happenedAt: instant.nullable().default(null),
    /** Why it comes late: needed for a late entry. */
    because: paragraph(longestReason).default(""),
    /** A group's shared part: one dated addendum on every note that carries it. */
    ofSharedPart: z.boolean().default(false),
    ...press,
    ...proof,
  }),
  output: added,
});

export const correctNote = defineEndpoint({
  method: "POST",
  path: "/api/notes/:noteId/corrections",
  summary:
    "Correct a passage: the original stays readable; a passage of a group's shared part is corrected on every note that carries it",
  input: z.object({
    noteId: id,
    passage,
    /** Empty where nothing stands in their place. */
    instead: paragraph(longestAddition),
    because,
    ...press,
    ...proof,
  }),
  output: added,
});

export const retractNote = defineEndpoint({
  method: "POST",
  path: "/api/notes/:noteId/retraction",
  summary: "Take a note back that stands in the wrong chart: kept, hidden from the chart, its copy linked",
  input: z.object({
    noteId: id,
    because,
    /** The note in the right chart, where it is signed already. */
    movedTo: id.nullable().default(null),
    /** Or the session there, of the caller's own and with nothing written yet: its draft begins with this note's words. */
    carryTo: id.nullable().default(null),
    ...press,
    ...proof,
  }),
  output: added,
});

export const linkMovedNote = defineEndpoint({
  method: "POST",
  path: "/api/notes/:noteId/moved",
  summary: "Link a retracted note to its copy in the right chart",
  input: z.object({ noteId: id, movedTo: id, ...press, ...proof }),
  output: added,
});

export const attestNote = defineEndpoint({
  method: "POST",
  path: "/api/notes/:noteId/attestation",
  summary:
    "Whoever led the session and did not sign: as co-author while the note is not overdue, later as an attestation",
  input: z.object({
    noteId: id,
    /** The digest of the note that was read. */
    digest: z.string().regex(/^[0-9a-f]{64}$/, "expected 64 hexadecimal digits"),
    /** Needed for an attestation: what is attested, in one's own words. */
    text: paragraph(longestAddition).default(""),
    ...press,
    ...proof,
  }),
  output: z.object({ meaning: z.enum(["co-author", "attestation"]), signatureId: z.uuid() }),
});

export const requestAmendment = defineEndpoint({
  method: "POST",
  path: "/api/notes/:noteId/amendment-requests",
  summary: "Register a client's request to amend; an answer is due sixty days after it was asked for",
  input: z.object({ noteId: id, askedBy: line(limits.name), askedOn: day, text, ...press, ...proof }),
  output: z.object({ requestId: z.uuid(), dueOn: z.string() }),
});

export const decideAmendment = defineEndpoint({
  method: "POST",
  path: "/api/amendment-requests/:requestId/decision",
  summary: "Accept or deny a request to amend, with the reason",
  input: z.object({
    requestId: id,
    decision: z.enum(["accepted", "denied"]),
    /** Needed for a denial. */
    ground: z.enum(denialGrounds).nullable().default(null),
    because,
    ...press,
    ...proof,
  }),
  output: added,
});

export const recordDisagreement = defineEndpoint({
  method: "POST",
  path: "/api/amendment-requests/:requestId/disagreement",
  summary: "Record a client's statement of disagreement after a denial; it travels with the note",
  input: z.object({ requestId: id, text, ...press, ...proof }),
  output: added,
});

export const amendmentRequest = z.object({
  id: z.uuid(),
  noteId: z.uuid(),
  clientId: z.uuid(),
  name: z.string(),
  /** When the note's session was. */
  happenedAt: z.string(),
  askedBy: z.string(),
  askedOn: z.string(),
  dueOn: z.string(),
  isOverdue: z.boolean(),
  text: z.string(),
  decision: z.enum(["accepted", "denied"]).nullable(),
  disagrees: z.boolean(),
});

export const listAmendmentRequests = defineEndpoint({
  method: "GET",
  path: "/api/amendment-requests",
  summary: "Open requests to amend and those of the last year: of the caller's clients, a records officer's are all",
  input: z.object({}),
  output: z.object({ requests: z.array(amendmentRequest) }),
});

export const readNoteOfDraft = defineEndpoint({
  method: "GET",
  path: "/api/drafts/:draftId/note",
  summary: "The signed note that a draft became; of a group's shared part, one of the notes that carry it",
  input: z.object({ draftId: id }),
  output: z.object({ noteId: z.uuid().nullable(), isShared: z.boolean() }),
});
