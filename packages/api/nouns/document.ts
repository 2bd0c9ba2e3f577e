import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { id, line, version } from "../field.ts";

/** What is taken, told by its first bytes and never by its name. */
export const documentType = z.enum([
  "application/pdf",
  "image/png",
  "image/jpeg",
  "image/webp",
  "image/tiff",
  "image/gif",
]);

const chartDocument = z.object({
  id: z.uuid(),
  title: z.string(),
  type: documentType,
  bytes: z.number(),
  /** SHA-256 of the file as it was taken in, in hexadecimal. */
  digest: z.string(),
  /** Whether a virus scanner looked at it. */
  scanned: z.boolean(),
  uploadedBy: z.string(),
  uploadedAt: z.string(),
  withdrawn: z.object({ at: z.string(), by: z.string(), reason: z.string() }).nullable(),
  /** Who put it into the client's own view, and when; null where it is not in it. */
  shown: z.object({ at: z.string(), by: z.string() }).nullable(),
  version: z.number(),
});

export const listDocuments = defineEndpoint({
  method: "GET",
  path: "/api/clients/:clientId/documents",
  summary: "Scans and letters in a chart, newest first, the withdrawn among them",
  input: z.object({ clientId: id }),
  output: z.object({ documents: z.array(chartDocument), mostBytes: z.number() }),
});

export const addDocument = defineEndpoint({
  method: "POST",
  path: "/api/clients/:clientId/documents",
  summary: "Add a scan or letter: the body is the file, as application/octet-stream, its title stands in the query",
  input: z.object({ clientId: id, title: line(200) }),
  output: chartDocument,
});

export const changeDocument = defineEndpoint({
  method: "PATCH",
  path: "/api/documents/:documentId",
  summary: "Give a document another title",
  input: z.object({ documentId: id, version, title: line(200) }),
  output: chartDocument,
});

export const showDocument = defineEndpoint({
  method: "POST",
  path: "/api/documents/:documentId/showing",
  summary: "Put a scan or letter into the client's own view, having looked at it, or take it out again",
  input: z.object({ documentId: id, version, isShown: z.boolean() }),
  output: chartDocument,
});

export const withdrawDocument = defineEndpoint({
  method: "POST",
  path: "/api/documents/:documentId/withdraw",
  summary: "Withdraw a document with a reason; it stays in the chart, marked, and is never deleted",
  input: z.object({ documentId: id, version, reason: line(500) }),
  output: chartDocument,
});

export const readDocumentFile = defineEndpoint({
  method: "GET",
  path: "/api/documents/:documentId/file",
  summary: "The file of a document, as an attachment",
  input: z.object({ documentId: id }),
  output: z.unknown(),
});
