import { documentTemplates } from "@goldthread/clinical/documents-to-sign/templates/index.ts";
import { z } from "zod";
import { isBlank } from "@goldthread/clinical/note/is-blank.ts";
import { defineEndpoint } from "../endpoint.ts";
import { day, id, line, optionalLine, paragraph } from "../field.ts";

/*
 * Documents that a client, or another adult in their sessions, is asked to sign: the exact words are kept with the asking,
 * and everything that follows is an act about those words.
 */

export const templateId = z.enum(documentTemplates.map((template) => template.id));

const took = { at: z.string(), name: z.string(), relation: z.string() };
/** Who put it down; null where the client did it themself, in their own view. */
const recordedBy = z.string().nullable();

export const documentStates = ["waits", "signed", "declined", "withdrawn", "taken-back"] as const;

const aboutDocument = {
  id: z.uuid(),
  title: z.string(),
  /** The words, to the letter. */
  text: z.string(),
  /** SHA-256 of the words, in hexadecimal: what a signature names. */
  textDigest: z.string(),
  askedBy: z.string(),
  askedAt: z.string(),
  state: z.enum(documentStates),
  signature: z
    .object({
      ...took,
      how: z.enum(["view", "screen", "paper"]),
      on: z.string(),
      scanId: z.string().nullable(),
      recordedBy,
    })
    .nullable(),
  declined: z.object({ ...took, words: z.string(), recordedBy }).nullable(),
  withdrawn: z.object({ at: z.string(), by: z.string(), reason: z.string() }).nullable(),
  takenBack: z.object({ ...took, on: z.string(), because: z.string(), recordedBy }).nullable(),
};

export const clientDocument = z.object({
  ...aboutDocument,
  clientId: z.uuid(),
  /** The template it began with; null for none. */
  template: z.string().nullable(),
  /** Which wording the words began with, as far as it was said when they were asked. */
  began: z.object({ with: z.enum(["sample", "practice", "group", "nothing"]), version: z.number().nullable() }),
  /** Another adult than the client. */
  contact: z.object({ id: z.uuid(), name: z.string(), relation: z.string() }).nullable(),
});

export const listClientDocuments = defineEndpoint({
  method: "GET",
  path: "/api/clients/:clientId/documents-to-sign",
  summary: "What a client and other adults in their sessions were asked to sign, newest first, with what came of each",
  input: z.object({ clientId: id }),
  output: z.object({
    documents: z.array(clientDocument),
    /** The newest wordings of the agreements of the client's groups, to be asked as they stand. */
    groupAgreements: z.array(
      z.object({ agreementId: z.uuid(), group: z.string(), version: z.number(), text: z.string() }),
    ),
  }),
});

export const longestDocument = 20_000;
/** What is to be signed, or a wording to ask with. */
export const documentText = paragraph(longestDocument).refine(
  (text) => !isBlank(text),
  "expected at least one character that shows",
);

export const askForDocument = defineEndpoint({
  method: "POST",
  path: "/api/clients/:clientId/documents-to-sign",
  summary: "Ask a client, or another adult in their sessions, to sign exactly these words",
  input: z.object({
    clientId: id,
    template: templateId.nullable().default(null),
    title: line(200),
    text: documentText,
    /** One of the client's contacts, who signs for themself; null for the client. */
    contactId: id.nullable().default(null),
    /** The wording of a group's agreement that the words are. */
    agreementId: id.nullable().default(null),
    /** The version of the practice's own wording that the words began with. */
    wordingVersionId: id.nullable().default(null),
  }),
  output: z.object({ id: z.uuid() }),
});

const whoSigned = {
  name: line(200),
  /** By what right somebody signed in the client's place; empty for the one who was asked. */
  relation: optionalLine(100).default(""),
};

export const recordDocumentSignature = defineEndpoint({
  method: "POST",
  path: "/api/documents-to-sign/:clientDocumentId/signature",
  summary: "Put down that it was signed on paper, with its scan, or on the clinician's own screen",
  input: z.object({
    clientDocumentId: id,
    how: z.enum(["screen", "paper"]),
    /** As whoever signs wrote it; of a paper that a contact signed, taken from the chart. */
    name: optionalLine(200).default(""),
    /** Which of the chart's contacts, who acts for the client today, signs in their place; null for the one who was asked. */
    contactId: id.nullable().default(null),
    on: day,
    /** One of the client's scans; null where the paper lies in a drawer. */
    scanId: id.nullable().default(null),
  }),
  output: z.object({ id: z.uuid() }),
});

export const recordDocumentRefusal = defineEndpoint({
  method: "POST",
  path: "/api/documents-to-sign/:clientDocumentId/refusal",
  summary: "Put down that whoever was asked declined to sign",
  input: z.object({ clientDocumentId: id, ...whoSigned, words: paragraph(2000).default("") }),
  output: z.object({ id: z.uuid() }),
});

export const withdrawDocumentToSign = defineEndpoint({
  method: "POST",
  path: "/api/documents-to-sign/:clientDocumentId/withdraw",
  summary: "Ask no longer; it stays in the chart, marked, with the reason",
  input: z.object({ clientDocumentId: id, reason: line(500) }),
  output: z.object({ id: z.uuid() }),
});

export const recordDocumentTakenBack = defineEndpoint({
  method: "POST",
  path: "/api/documents-to-sign/:clientDocumentId/taking-back",
  summary: "Put down that whoever signed took the signature back; it no longer counts from then on",
  input: z.object({ clientDocumentId: id, ...whoSigned, on: day, because: paragraph(2000).default("") }),
  output: z.object({ id: z.uuid() }),
});

export const readClientDocumentPdf = defineEndpoint({
  method: "GET",
  path: "/api/documents-to-sign/:clientDocumentId/pdf",
  summary: "The document as PDF: its words, and who signed them when and where",
  input: z.object({ clientDocumentId: id }),
  output: z.unknown(),
});

/* In the client's own view: what was asked of them alone. */

export const listMyDocuments = defineEndpoint({
  method: "GET",
  path: "/api/my/documents",
  summary: "What one is asked to sign, and what one signed or declined, newest first",
  input: z.object({}),
  output: z.object({
    documents: z.array(
      z.object({
        id: z.uuid(),
        title: z.string(),
        state: z.enum(documentStates),
        askedBy: z.string(),
        askedAt: z.string(),
        /** When it was signed, declined, withdrawn or taken back. */
        answeredAt: z.string().nullable(),
      }),
    ),
  }),
});

export const readMyDocument = defineEndpoint({
  method: "GET",
  path: "/api/my/documents/:clientDocumentId",
  summary: "One of the documents that one was asked to sign, in its exact words",
  input: z.object({ clientDocumentId: id }),
  output: z.object(aboutDocument),
});

export const signMyDocument = defineEndpoint({
  method: "POST",
  path: "/api/my/documents/:clientDocumentId/signature",
  summary: "Sign a document in the words that were shown, with the passphrase given again",
  input: z.object({
    clientDocumentId: id,
    /** Of the words that were read. */
    textDigest: z.string().regex(/^[0-9a-f]{64}$/, "expected the digest of the words that were read"),
    passphrase: z.string().min(1, "expected your passphrase").max(200),
  }),
  output: z.object({ id: z.uuid() }),
});

export const declineMyDocument = defineEndpoint({
  method: "POST",
  path: "/api/my/documents/:clientDocumentId/refusal",
  summary: "Decline to sign a document, with or without words",
  input: z.object({ clientDocumentId: id, words: paragraph(2000).default("") }),
  output: z.object({ id: z.uuid() }),
});

export const takeBackMyDocument = defineEndpoint({
  method: "POST",
  path: "/api/my/documents/:clientDocumentId/taking-back",
  summary: "Take one's signature back; the document no longer counts from then on",
  input: z.object({ clientDocumentId: id, because: paragraph(2000).default("") }),
  output: z.object({ id: z.uuid() }),
});

export const readMyDocumentPdf = defineEndpoint({
  method: "GET",
  path: "/api/my/documents/:clientDocumentId/pdf",
  summary: "A document that one signed, as PDF to keep",
  input: z.object({ clientDocumentId: id }),
  output: z.unknown(),
});
